import type { Entity } from '../entity.js'
import type { Sentence } from '../sentence.js'

/** What is known of names outside the text; passed in, since the language stage knows no places and no parties. */
export interface KnownNames {
  readonly isPlace: (name: string) => boolean
}

/** Names in one sentence, left to right and never overlapping. */
export function findEntities(sentence: Sentence, known: KnownNames): Entity[] {
  const found: Entity[] = []
  for (let from = 0; from < sentence.length; ) {
    if (sentence.upos[from] !== 'PROPN') {
      from++
      continue
    }
    let to = from + 1
    while (to < sentence.length && sentence.upos[to] === 'PROPN') to++
    const text = sentence.form.slice(from, to).join(' ')
    found.push({
      from,
      to,
      span: [sentence.tokenStart[from]!, sentence.tokenEnd[to - 1]!],
      type: known.isPlace(text) ? 'place' : to - from > 1 ? 'person' : 'organisation',
      text,
    })
    from = to
  }
  return found
}
