import { nounPhrase, phraseHeadAfter } from './noun-phrase.js'
import { phraseAfter } from './plain-phrase.js'
import { type Frame, hasFiniteVerb, isComma } from './sentence-frame.js'
import { type Speech, spoken, stretch } from './speech.js'
import { COUNTS } from './speech-nouns-lexicon.js'

/** Nouns of telling, beside those of counting: "in the ministry's account". */
const TELLING = /^(?:account|version|assessment|telling|word|admission|view|opinion)$/

/** "according to X", "by X's count", "by the reckoning of X", "in X's words": content is the clause that it stands in. */
export function readAccording(frame: Frame): Speech[] {
  const { sentence, end } = frame
  const found: Speech[] = []
  for (let t = 0; t + 1 < end; t++) {
    const word = sentence.lower[t]!
    if (word === 'according' && sentence.lower[t + 1] === 'to') {
      const phrase = phraseAfter(frame, t + 2)
      if (!phrase) continue
      const to = withApposition(frame, phrase.to)
      found.push(speech(frame, 'speech/according-to', { from: t + 2, to }, [t, t + 2], contentAround(frame, t, to)))
      t = to - 1
    } else if (word === 'by' || word === 'in' || word === 'on') {
      const counted = countPhrase(frame, t)
      if (counted) {
        found.push(speech(frame, 'speech/by-count', counted.source, [t, counted.cueTo], contentAround(frame, t, counted.to), counted.cue))
        t = counted.to - 1
      }
    }
  }
  return found
}

function speech(
  { sentence }: Frame,
  rule: string,
  source: { from: number; to: number },
  cue: readonly [number, number],
  contents: readonly { from: number; to: number }[],
  cues?: readonly (readonly [number, number])[],
): Speech {
  const s = sentence.index
  return spoken(
    rule,
    s,
    stretch(s, source.from, source.to),
    (cues ?? [cue]).map(([from, to]) => stretch(s, from, to)),
    contents.map(({ from, to }) => stretch(s, from, to)),
  )
}

/** "X, a spokesman for Y," and "X, which is based in Z": the source with its apposition, where the clause does not go on behind the comma. */
function withApposition({ sentence, end }: Frame, to: number): number {
  if (to >= end || sentence.form[to] !== ',') return to
  const opener = sentence.lower[to + 1] ?? ''
  const relative = /^(?:who|which|whose)$/.test(opener)
  if (!relative && !/^(?:a|an|the|one|its|his|their)$/.test(opener) && sentence.upos[to + 1] !== 'PROPN') return to
  let next = to + 1
  while (next < end && !(isComma(sentence.form[next]) && sentence.form[next] !== '-')) next++
  return relative || !hasFiniteVerb(sentence, to + 1, next) ? next : to
}

/** The clause around a phrase at tokens `from` to `to`: what stands before it, back to a semicolon, and what goes on behind it. */
function contentAround(frame: Frame, from: number, to: number): { from: number; to: number }[] {
  const { sentence, end } = frame
  const contents: { from: number; to: number }[] = []
  let start = 0
  for (let t = from - 1; t > 0; t--) {
    const next = sentence.lower[t + 1]
    if (sentence.form[t] === ';' && hasFiniteVerb(sentence, t + 1, from)) {
      start = t + 1
      break
    }
    if (
      isComma(sentence.form[t]) &&
      /^(?:while|but|and|although|though|whereas)$/.test(next ?? '') &&
      hasFiniteVerb(sentence, t + 2, from) &&
      hasFiniteVerb(sentence, 0, t)
    ) {
      start = t + 2
      break
    }
  }
  let before = from
  while (before > start && isComma(sentence.form[before - 1])) before--
  while (start < before && /^(?:and|but|yet|so|or|while)$/.test(sentence.lower[start]!)) start++
  if (before > start) contents.push({ from: start, to: before })
  let rest = to
  while (rest < end && isComma(sentence.form[rest])) rest++
  const opener = sentence.lower[rest]
  const goesOn = rest > to || before <= start
  if (
    rest < end &&
    goesOn &&
    !(
      before > start &&
      /^(?:which|who|where|when|while|adding|but|although|though|whose|and)$/.test(opener ?? '') &&
      !(opener === 'and' && /^(?:VERB|AUX)$/.test(sentence.upos[rest + 1] ?? ''))
    )
  ) {
    contents.push({ from: rest, to: end })
  }
  return contents
}

interface Counted {
  readonly source: { from: number; to: number }
  readonly cue: readonly (readonly [number, number])[]
  readonly cueTo: number
  readonly to: number
}

/** "by the army's count" and "by the count of X" at token `t`. */
function countPhrase(frame: Frame, t: number): Counted | null {
  const { sentence, end } = frame
  for (let n = t + 1; n < end && n < t + 9; n++) {
    if (sentence.upos[n] === 'VERB' || sentence.upos[n] === 'PUNCT') return null
    if (sentence.upos[n] !== 'NOUN' || (!COUNTS.test(sentence.lemma[n]!) && !TELLING.test(sentence.lemma[n]!))) continue
    const first = sentence.form[n]!
    if (/^words?$/.test(first) && sentence.lower[t] !== 'in') return null
    const possessive = sentence.lower
      .slice(t + 1, n)
      .findLastIndex((word) => word === "'s" || word === '’s' || word === "'" || word === '’')
    if (possessive >= 0) {
      const mark = t + 1 + possessive
      return {
        source: { from: t + 1, to: mark },
        cue: [
          [t, t + 1],
          [mark + 1, n + 1],
        ],
        cueTo: n + 1,
        to: n + 1,
      }
    }
    if (n === t + 2 && /^(?:its|their|his|her|our)$/.test(sentence.lower[t + 1]!))
      return {
        source: { from: t + 1, to: t + 2 },
        cue: [
          [t, t + 1],
          [n, n + 1],
        ],
        cueTo: n + 1,
        to: n + 1,
      }
    if (sentence.lower[n + 1] === 'of' && sentence.lower[t + 1] === 'the') {
      const head = phraseHeadAfter(frame, n + 2, end)
      if (head < 0) return null
      const phrase = nounPhrase(frame, head, n + 2, end)
      if (
        !/^(?:PROPN)$/.test(sentence.upos[head]!) &&
        !/^(?:ministry|army|agency|police|government|group|official|commander|resident|witness|military|hospital|minister|monitor)s?$/.test(
          sentence.lemma[head]!,
        )
      )
        return null
      return { source: phrase, cue: [[t, n + 2]], cueTo: n + 2, to: phrase.to }
    }
  }
  return null
}
