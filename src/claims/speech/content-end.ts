import { plainPhrase } from './plain-phrase.js'
import { childOf, type Frame, isComma } from './sentence-frame.js'
import { type SpeechVerb, speechVerbs } from './speech-verbs-lexicon.js'

const JOINS = /^(?:and|but|while|whereas|though|although|yet|or)$/

/** Where a clause that begins at `start` ends: at the sentence's end, or where another speaker's, or the author's, words begin. */
export function endOfContent(frame: Frame, start: number, verb: number): number {
  const { sentence, quote, end } = frame
  const opening = quote[start]!
  for (let t = start + 1; t < end; t++) {
    if (quote[t]! >= 0 && quote[t] === opening) continue
    // what is told within a quotation ends with it
    if (opening >= 0 && verb >= 0 && quote[verb] === opening) return t
    const word = sentence.lower[t]!
    if (isComma(sentence.form[t]) || sentence.form[t] === ';' || JOINS.test(word)) {
      let next = t
      while (
        next < end &&
        (isComma(sentence.form[next]) || sentence.form[next] === ';' || (JOINS.test(sentence.lower[next]!) && next <= t + 1))
      )
        next++
      if (next >= end) return t
      if (quote[next]! >= 0 && quote[next] === quote[t]) continue
      if (opensOther(frame, next, t, verb)) return t
    }
  }
  return end
}

export const CUE_PARTICIPLES: ReadonlySet<string> = new Set(
  'adding saying noting citing blaming accusing calling quoting describing warning insisting claiming arguing alleging stressing referring explaining telling urging vowing pledging denying dismissing asserting declaring'.split(
    ' ',
  ),
)

/** Do words of another attribution begin at `next`, after the comma or conjunction at `t`? */
function opensOther(frame: Frame, next: number, t: number, verb: number): boolean {
  const { sentence } = frame
  const word = sentence.lower[next]!
  const comma = isComma(sentence.form[t]) || sentence.form[t] === ';'
  if (comma && CUE_PARTICIPLES.has(word)) return true
  if (comma && word === 'according' && sentence.lower[next + 1] === 'to') return true
  const conjunction = next > t && JOINS.test(sentence.lower[next - 1]!)
  if (!conjunction && sentence.form[t] !== ';') return false
  // "…, and denied that": the same source goes on with another verb
  if (sentence.upos[next] === 'VERB' || sentence.upos[next] === 'AUX') {
    let finite = next
    while (finite < frame.end && /^(?:AUX|ADV|PART)$/.test(sentence.upos[finite]!)) finite++
    if (!/^(?:VB[DZP]|VBN)$/.test(sentence.xpos[next]!)) return false
    if (sentence.deprel[finite] === 'conj' && sentence.head[finite] === verb) return true
    return speechVerbs(sentence.lemma[finite]!)?.some((entry) => /[cq@]/.test(entry.frames)) === true
  }
  // "…, but Y said", "…; Y puts its dead at": a cue with a subject of its own
  for (let v = next + 1; v < frame.end && v < next + 12; v++) {
    if (sentence.upos[v] !== 'VERB') {
      if (isComma(sentence.form[v]) || sentence.form[v] === ';') return false
      continue
    }
    if (!/^VB[DZP]$/.test(sentence.xpos[v]!) && !(sentence.xpos[v] === 'VBN' && /^(?:has|have|had)$/.test(sentence.lower[v - 1]!)))
      return false
    const entries = speechVerbs(sentence.lemma[v]!)
    if (!entries?.some((entry) => /[cq@ft]/.test(entry.frames)) || !isPureSpeech(entries)) return false
    if (/^(?:he|she|it|they)$/.test(sentence.lower[next]!) || sentence.upos[v - 1] === 'NUM') return false
    return childOf(sentence, v, /^nsubj/, -1) >= next || plainPhrase(frame, startOfVerb(frame, v))?.from === next
  }
  return false
}

function startOfVerb({ sentence }: Frame, verb: number): number {
  let from = verb
  while (from > 0 && /^(?:AUX|ADV)$/.test(sentence.upos[from - 1]!)) from--
  return from
}

const isPureSpeech = (entries: readonly SpeechVerb[]): boolean =>
  entries.some((entry) => /[c@ft]/.test(entry.frames) && !/^(?:PR|PS)/.test(entry.bySource))
