import { CUE_PARTICIPLES, endOfContent } from './content-end.js'
import type { Source } from './find-source.js'
import { type Frame, hasFiniteVerb, isComma, isQuoteMark } from './sentence-frame.js'
import type { Range } from './speech.js'
import type { VerbGroup } from './verb-group.js'

/** "…, it said, …": does a comma or quotation stand on both sides, or the sentence end behind it? */
export function isInterposed(frame: Frame, source: Source, after: number): boolean {
  const { sentence, end } = frame
  for (let t = after; t < end && t < after + 14; t++) {
    if (isComma(sentence.form[t]) || isQuoteMark(sentence.form[t]!)) {
      const before = sentence.form[source.from - 1]
      return before !== undefined && (isComma(before) || isQuoteMark(before)) && sentence.lower[t + 1] !== 'that'
    }
    if (/^(?:VERB|AUX|SCONJ)$/.test(sentence.upos[t]!) && sentence.xpos[t] !== 'VBG') return false
  }
  return true
}

/** What stands before "…, X said": back to the start of the sentence or to another speaker's words. */
export function contentBefore(frame: Frame, source: Source, group: VerbGroup): Range | null {
  const { sentence, quote } = frame
  const at = source.from - 1
  if (at < 1 && !(at === 0 && isQuoteMark(sentence.form[0]!))) return null
  let mark = at
  if (/^(?:as|so)$/.test(sentence.lower[mark]!)) mark--
  if (mark < 1) return null
  const form = sentence.form[mark]!
  if (!isComma(form) && !isQuoteMark(form) && form !== '?' && form !== '!') return null
  if (isQuoteMark(form) && quote[mark]! < 0) return null
  let to = mark + 1
  // the comma before the source belongs to the content only within a quotation
  while (to > 0 && isComma(sentence.form[to - 1]) && quote[to - 1]! < 0) to--
  let from = 0
  for (let t = to - 1; t > 0; t--) {
    if (quote[t]! >= 0) continue
    if (sentence.form[t] === ';' && (hasFiniteVerb(sentence, t + 1, to) || group.to < frame.end)) {
      from = t + 1
      break
    }
  }
  while (from < to && /^(?:and|but|yet|so|or)$/.test(sentence.lower[from]!)) from++
  if (isComma(sentence.form[from])) from++
  if (from >= to) return null
  // "the minister, John Smith, said": the parse took the apposition for the subject
  const whole =
    hasFiniteVerb(sentence, from, to) || quote[to - 1]! >= 0 || /^(?:VERB|AUX)$/.test(sentence.upos[afterComma(frame, group.to)] ?? '')
  // "But, he said, it holds", "In Omdurman, residents said, shells fell"
  const inset =
    isComma(sentence.form[group.to]) && isComma(sentence.form[source.from - 1]) && /^(?:ADV|ADP|CCONJ|SCONJ)$/.test(sentence.upos[0]!)
  if (!whole && !inset && to - from < 6 && group.to < frame.end) return null
  return { from, to }
}

function afterComma({ sentence, end }: Frame, from: number): number {
  for (let t = from; t < end && t < from + 14; t++) if (isComma(sentence.form[t])) return t + 1
  return end
}

/** After "…, X said, …": what goes on of the content behind the cue. */
export function contentBehind(frame: Frame, after: number): Range | null {
  const { sentence, end } = frame
  let t = after
  while (t < end && !isComma(sentence.form[t]) && !isQuoteMark(sentence.form[t]!) && sentence.form[t] !== ';' && sentence.form[t] !== ':')
    t++
  if (t >= end) return null
  if (isQuoteMark(sentence.form[t]!)) return { from: t, to: endOfContent(frame, t, -1) }
  let from = t + 1
  if (from >= end) return null
  if (sentence.form[t] === ';') return { from, to: endOfContent(frame, from, -1) }
  const word = sentence.lower[from]!
  if (/^(?:bringing|raising|taking|pushing|putting)$/.test(word)) return { from, to: endOfContent(frame, from, -1) }
  if (word === 'which' && from === after + 1) return { from, to: endOfContent(frame, from, -1) }
  if (
    CUE_PARTICIPLES.has(word) ||
    sentence.xpos[from] === 'VBG' ||
    /^(?:who|which|where|when|while|whose|as|after|before|but|and|though|although|according|during|in|citing)$/.test(word)
  )
    return null
  if (isQuoteMark(sentence.form[from]!)) return { from, to: endOfContent(frame, from, -1) }
  if (!isComma(sentence.form[after]) && t > after) {
    // "said Smith, 66, a retired worker": what follows the source names it
    if (!hasFiniteVerb(sentence, from, end)) return null
  }
  while (from < end && sentence.upos[from] === 'PUNCT') from++
  return from < end ? { from, to: endOfContent(frame, from, -1) } : null
}

/** 'said: "…"', 'called it "…"': a quotation after the verb. */
export function quotedAfter(frame: Frame, after: number): Range | null {
  const { sentence, quote, end } = frame
  for (let t = after; t < end && t < after + 16; t++) {
    if (quote[t]! >= 0) return { from: t, to: endOfContent(frame, t, -1) }
    if (sentence.form[t] === ':' && t + 1 < end) return { from: t + 1, to: end }
    if (sentence.upos[t] === 'VERB' && sentence.xpos[t] !== 'VBG') return null
  }
  return null
}
