import { MONTHS } from '../language/en/calendar-lexicon.js'
import { isLine, readAreaPhrase } from '../places/area-words.js'
import type { PlaceRef } from '../places/place-ref.js'

const known = new Map<string, string | undefined>()
const MOST = 100_000

/**
 * Is it a name without a place in any gazetteer, which is still that of one spot? Of the toll claims in reports of small wars a third name a village that
 * no gazetteer has. Regions, lines and directions are too wide, whatever they are called; a month is none.
 */
export const isUnknownSpot = ({ precision, name }: PlaceRef): boolean => precision === 'unplaced' && nameIn(name) !== undefined

/** The name by which it is told of: 'Upper Karsun village' is Upper Karsun. */
export const spotName = (place: PlaceRef): string => (place.precision === 'unplaced' ? (nameIn(place.name) ?? place.name) : place.name)

function nameIn(phrase: string): string | undefined {
  if (known.has(phrase)) return known.get(phrase)
  // names come from texts: hostile ones must not fill the memory
  if (known.size > MOST) known.clear()
  const { name, precision, part } = readAreaPhrase(phrase)
  const isName = /^(?:\p{Ll}{1,3}[-’' ])?\p{Lu}/u.test(phrase) && !isLine(phrase) && !MONTHS.has(phrase.toLowerCase())
  // 'Upper Karsun' is a village, 'northern Karsun' a stretch of land
  const wide = (precision === 'region' || part !== undefined) && !/^(?:Upper|Lower) \p{Lu}/u.test(phrase)
  const spot = isName && !wide ? (precision === 'settlement' ? name : phrase) : undefined
  known.set(phrase, spot)
  return spot
}
