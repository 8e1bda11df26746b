import { endOfContent } from './content-end.js'
import { phraseHeadAfter } from './noun-phrase.js'
import { isTime } from './plain-phrase.js'
import { childOf, type Frame, hasFiniteVerb, isComma, isQuoteMark } from './sentence-frame.js'
import type { VerbGroup } from './verb-group.js'

/** "43 casualties, a figure | that the ministry called fake": is "that" about a noun in apposition? */
function isOfApposition({ sentence }: Frame, that: number): boolean {
  return sentence.upos[that - 1] === 'NOUN' && /^(?:a|an|the)$/.test(sentence.lower[that - 2]!) && isComma(sentence.form[that - 3])
}

/** The clause or infinitive that follows the verb. */
export function clauseAfter(
  frame: Frame,
  group: VerbGroup,
  clausal: boolean,
  infinitival: boolean,
): { from: number; to: number; infinitive: boolean } | null {
  const { sentence, left, right, end } = frame
  const { verb } = group
  let start = -1
  let infinitive = false
  if (clausal) {
    // "said on Monday that"
    for (let t = group.to; t < end && t < group.to + 14; t++) {
      const word = sentence.lower[t]!
      if (
        (word === 'that' &&
          !isOfApposition(frame, t) &&
          (sentence.upos[t] === 'SCONJ' || (isSpeech(frame, verb) && opensClause(frame, t)))) ||
        (word === 'whether' && t < group.to + 3)
      ) {
        start = t
        break
      }
      if (
        /^(?:VBD|VBZ|VBP|MD)$/.test(sentence.xpos[t]!) ||
        isQuoteMark(sentence.form[t]!) ||
        (isComma(sentence.form[t]) && t > group.to + 8)
      )
        break
      if (sentence.form[t] === ':' || sentence.form[t] === ';') break
    }
    if (start < 0) {
      const clause = childOf(sentence, verb, /^ccomp/, 1)
      if (clause >= 0) {
        start = Math.max(group.to, left[clause]!)
        if (start > group.to && isSpeech(frame, verb) && startsClause(frame, group)) start = Math.min(start, skipAddressee(frame, group))
        while (start < clause && (isComma(sentence.form[start]) || sentence.form[start] === ':')) start++
        start = skipTime(frame, start, clause)
      } else if (
        isSpeech(frame, verb) &&
        !isComma(sentence.form[group.to]) &&
        sentence.lower[group.to] !== 'to' &&
        startsClause(frame, group)
      ) {
        start = skipAddressee(frame, group)
      } else if (!infinitival) {
        const loose = childOf(sentence, verb, /^(?:parataxis|advcl|conj|xcomp|obj|acl)/, 1)
        if (
          loose >= 0 &&
          left[loose]! <= group.to + 1 &&
          left[loose]! >= group.to &&
          !isComma(sentence.form[group.to]) &&
          hasFiniteVerb(sentence, left[loose]!, right[loose]! + 1) &&
          !/^to$/.test(sentence.lower[group.to]!)
        )
          start = left[loose]!
      }
    }
  }
  // "denied killing"
  if (start < 0 && clausal && sentence.xpos[group.to] === 'VBG' && GERUNDS.has(sentence.lemma[verb]!)) start = group.to
  if (start < 0 && infinitival) {
    for (let c = sentence.childStart[verb]!; c < sentence.childStart[verb + 1]!; c++) {
      const child = sentence.children[c]!
      if (child < verb || !/^(?:xcomp|ccomp|advcl|acl)/.test(sentence.deprel[child]!)) continue
      let to = -1
      for (let t = Math.max(left[child]!, group.to); t <= child; t++) if (sentence.lower[t] === 'to' && sentence.upos[t] === 'PART') to = t
      if (to < 0) continue
      start = sentence.lemma[verb] !== 'tell' && isNominal(frame, group.to, to) ? group.to : to
      infinitive = true
      break
    }
    if (start < 0 && sentence.lower[group.to] === 'to' && sentence.upos[group.to] === 'PART') {
      start = group.to
      infinitive = true
    }
  }
  if (start < 0 || start >= end || sentence.form[start] === ';') return null
  // "said as he launched the process": when, not what
  if (/^(?:as|when|while|after|before|because|during|since|until)$/.test(sentence.lower[start]!)) return null
  const to = endOfContent(frame, start, verb)
  return to > start ? { from: start, to, infinitive } : null
}

const GERUNDS: ReadonlySet<string> = new Set(
  'deny admit acknowledge report describe recall suggest propose recommend consider mention confirm recount concede regret oppose imagine discuss remember'.split(
    ' ',
  ),
)

/** "urged her peers to spurn", "expects 9,000 people to flee": is what stands between a noun phrase? */
function isNominal({ sentence }: Frame, from: number, to: number): boolean {
  if (to <= from || to - from > 12) return false
  for (let t = from; t < to; t++) if (!/^(?:DET|ADJ|NOUN|PROPN|NUM|PRON|ADP|CCONJ|PART|SYM)$/.test(sentence.upos[t]!)) return false
  return sentence.upos[from] !== 'ADP'
}

/** Is this "that" before a subject, not a pronoun itself? */
function opensClause({ sentence }: Frame, t: number): boolean {
  return /^(?:DET|PRON|PROPN|NOUN|NUM|ADJ)$/.test(sentence.upos[t + 1] ?? '')
}

/** Verbs that report in whatever shape the parse took: a clause behind them is what was said. */
const SAYING: ReadonlySet<string> = new Set(
  'say tell post tweet write report claim announce state declare add insist warn note explain confirm believe estimate allege maintain acknowledge admit argue concede stress recall find show suggest think hope fear know indicate reveal predict reckon feel conclude decide learn write deny hear guess suppose assume expect promise vow pledge suspect contend testify complain'.split(
    ' ',
  ),
)

const isSpeech = ({ sentence }: Frame, verb: number): boolean => SAYING.has(sentence.lemma[verb]!) && sentence.xpos[verb] !== 'VB'

/** Does a clause with a subject and a finite verb follow before any comma? */
function startsClause(frame: Frame, group: VerbGroup): boolean {
  const { sentence, end } = frame
  const from = skipAddressee(frame, group)
  if (/^(?:ADP|PUNCT)$/.test(sentence.upos[from] ?? 'PUNCT') && !isQuoteMark(sentence.form[from] ?? '')) return false
  let nominal = false
  for (let t = from; t < end && t < from + 24; t++) {
    if (isComma(sentence.form[t]) && sentence.form[t] !== '-' && nominal && t < from + 3) return false
    if (/^(?:NOUN|PROPN|PRON|NUM)$/.test(sentence.upos[t]!)) nominal = true
    if (/^(?:VBD|VBZ|VBP|MD)$/.test(sentence.xpos[t]!) || (sentence.upos[t] === 'AUX' && nominal)) return nominal
    if (sentence.upos[t] === 'SCONJ' || sentence.form[t] === ';') return false
  }
  return false
}

const MESSAGE =
  /^(?:statement|interview|report|briefing|communique|bulletin|post|message|speech|update|release|tweet|letter|conference|address)$/

/** Past whom it is told, when and in what: "told reporters …", "said on Monday …", "said in a statement …". */
function skipAddressee(frame: Frame, { to, verb }: VerbGroup): number {
  const { sentence, end } = frame
  let t = to
  if (sentence.lemma[verb] === 'tell') {
    const addressee = phraseHeadAfter(frame, to, end)
    if (addressee >= 0) t = addressee + 1
  }
  for (let round = 0; round < 2; round++) {
    const word = sentence.lower[t]
    if (word === 'in' && /^(?:an?|its|his|her|their)$/.test(sentence.lower[t + 1] ?? '')) {
      for (let n = t + 2; n < t + 6 && n < end; n++) if (MESSAGE.test(sentence.lemma[n]!)) t = n + 1
    } else if (word === 'on' && isTime(sentence.form[t + 1] ?? '')) {
      const dated = !/day$/.test(sentence.lower[t + 1]!) && /^\d+$/.test(sentence.form[t + 2] ?? '')
      t += dated ? 3 : 2
    } else t = skipTime(frame, t, end)
  }
  return t
}

function skipTime({ sentence }: Frame, start: number, limit: number): number {
  return start < limit &&
    isTime(sentence.form[start]!) &&
    (sentence.upos[start] === 'PROPN' || sentence.upos[start] === 'NOUN' || sentence.upos[start] === 'ADV') &&
    !/^(?:AUX|VERB|PART|PUNCT)$/.test(sentence.upos[start + 1] ?? '')
    ? start + 1
    : start
}
