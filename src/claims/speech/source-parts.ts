import type { Sentence } from '../../language/sentence.js'
import type { Stretch } from './speech.js'

/** One of several sources joined by "and". */
export interface SourcePart {
  readonly head: number
  readonly from: number
  readonly to: number
}

/** The token on which the phrase hangs: the first nominal whose head lies outside, else the last nominal. */
export function headOf(sentence: Sentence, { from, to }: Pick<Stretch, 'from' | 'to'>): number {
  for (let t = from; t < to; t++) {
    const above = sentence.head[t]!
    if ((above < from || above >= to) && /^(?:NOUN|PROPN|PRON|NUM)$/.test(sentence.upos[t]!)) return t
  }
  for (let t = to - 1; t >= from; t--) if (/^(?:NOUN|PROPN|PRON|NUM)$/.test(sentence.upos[t]!)) return t
  return to - 1
}

/** The phrase as its parts: "Moscow and Kyiv" is two, where both are parties; else one. */
export function joinedParts(sentence: Sentence, phrase: Stretch, isParty: (from: number, to: number) => boolean): SourcePart[] {
  const { lower, upos, form } = sentence
  const whole = [{ head: headOf(sentence, phrase), from: phrase.from, to: phrase.to }]
  const cuts: number[] = []
  for (let t = phrase.from + 1; t < phrase.to - 1; t++) {
    if (lower[t] === 'and' && upos[t + 1] !== 'VERB') cuts.push(t)
    else if (/^(?:of|for|between|who|which)$/.test(lower[t]!))
      return cuts.length === 0 ? whole : (partsAt(sentence, phrase, cuts, isParty) ?? whole)
    else if (form[t] === ',' && lower.slice(t, phrase.to).includes('and') && upos[t + 1] === 'PROPN') cuts.push(t)
  }
  return (cuts.length > 0 && partsAt(sentence, phrase, cuts, isParty)) || whole
}

function partsAt(
  sentence: Sentence,
  phrase: Stretch,
  cuts: readonly number[],
  isParty: (from: number, to: number) => boolean,
): SourcePart[] | null {
  const parts: SourcePart[] = []
  let from = phrase.from
  for (const cut of [...cuts, phrase.to]) {
    if (cut > from) {
      if (!isParty(from, cut)) return null
      parts.push({ head: headOf(sentence, { from, to: cut }), from, to: cut })
    }
    from = cut + 1
  }
  return parts
}
