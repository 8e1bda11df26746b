import type { PhraseWord } from './phrase-words.js'

/** A stretch of a phrase and the preposition before it: 'head' is what the phrase is about. */
export interface Zone {
  readonly start: number
  readonly end: number
  readonly link: 'head' | 'of' | 'in' | 'away'
}

const IN: ReadonlySet<string> = new Set(['in', 'from', 'at', 'within', 'inside', 'across', 'throughout'])
const OF: ReadonlySet<string> = new Set(['of', 'for'])
/** What stands behind these is another party, or no party at all. */
const AWAY: ReadonlySet<string> = new Set(
  'to with against by near on under over during after before amid about towards toward between who which that whose where when while as accused suspected killed wounded injured arrested loyal led backed belonging fighting opposed seeking trying wearing carrying holding and or'.split(
    ' ',
  ),
)
/** A participle that says where people are: what follows is as good as 'in'. */
const STAYS: ReadonlySet<string> = new Set(
  'fleeing living ordered residing born stationed deployed based serving operating detained held imprisoned returning arriving coming jailed trapped stranded'.split(
    ' ',
  ),
)

/** The parts of a phrase between commas and brackets, each as zones parted by prepositions. */
export function phraseZones(words: readonly PhraseWord[]): readonly (readonly Zone[])[] {
  const parts: (readonly Zone[])[] = []
  for (let start = 0; start < words.length; ) {
    let end = start + 1
    while (end < words.length && !words[end]!.breaks) end++
    parts.push(zonesOf(words, start, end))
    start = end
  }
  return parts
}

function zonesOf(words: readonly PhraseWord[], from: number, to: number): readonly Zone[] {
  const zones: Zone[] = []
  let start = from
  let link: Zone['link'] = 'head'
  let away = false
  for (let at = from; at < to; at++) {
    const { key, joined } = words[at]!
    const joinsNext = words[at + 1]?.joined === true
    const next: Zone['link'] | undefined =
      joined || joinsNext || at === from
        ? undefined
        : IN.has(key)
          ? 'in'
          : OF.has(key)
            ? 'of'
            : STAYS.has(key)
              ? 'in'
              : AWAY.has(key)
                ? 'away'
                : undefined
    if (next === undefined) continue
    // "men and women", "search and rescue": what "and" joins stays in the head for its sector
    zones.push({ start, end: at, link })
    start = at + 1
    away ||= next === 'away'
    link = away ? 'away' : next
    if (STAYS.has(key)) away = false
  }
  zones.push({ start, end: to, link })
  return zones
}
