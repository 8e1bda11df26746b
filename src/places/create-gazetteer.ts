import { isLine, readAreaPhrase } from './area-words.js'
import { AREAS, COUNTRY_NAMES } from './country-names.js'
import { distanceKm } from './distance.js'
import { foldName } from './fold-name.js'
import type { Gazetteer, PlaceContext } from './gazetteer.js'
import { type HandPlace, readHandPlaces } from './hand-places.js'
import { HAND_PLACES } from './hand-places-list.js'
import { NO_PLACES } from './no-places-lexicon.js'
import type { PlaceRef } from './place-ref.js'
import { nameHash, readPlacesFile } from './places-file.js'
import { spellings } from './spellings.js'

interface Candidate {
  readonly ref: PlaceRef
  readonly score: number
  /** From the list kept by hand, whose names are those of the news. */
  readonly hand?: true
  /** A village of which only district and name are known. */
  readonly rough?: true
}

/** A place of a given name, before the text has its say. */
interface Namesake {
  readonly from: 'hand' | 'rough' | 'regions' | 'file'
  readonly lat: number
  readonly lon: number
  readonly country: string
  readonly score: number
  readonly ref: PlaceRef
}

const NOWHERE: readonly [number, number] = [0, 0]

/** How many names are remembered, of each sort of answer. */
const REMEMBERED = 20_000

/** Points for the text's first country, for its others, and against all the rest. */
const FIRST_COUNTRY = 8
const OTHER_COUNTRY = 6
/** How much better than the next place elsewhere the best must be: an e-fold of people is one point. */
const MARGIN = 1.5
/** Without any help from the text a place must be this large (e^10.3 ≈ 30,000 people) to be named without more. */
const KNOWN_ALONE = 10.3

/**
 * The gazetteer over the bytes of models/places.bin. `extra` are rows like those of the hand-kept list (readHandPlaces), and go before it.
 * A name is decided by the text's countries, by nearness to places already found, and by population; where two places stay about as
 * likely, or nothing speaks for a small one, the answer is `unplaced`. Throws `places-file-unreadable`.
 */
export function createGazetteer(file: Uint8Array, options: { readonly extra?: readonly HandPlace[] } = {}): Gazetteer {
  const places = readPlacesFile(file)
  const hand = new Map<string, HandPlace[]>()
  for (const place of [...(options.extra ?? []), ...readHandPlaces(HAND_PLACES), ...readHandPlaces(AREAS)])
    for (const { name } of place.names) push(hand, foldName(name), place)
  const regions = new Map<string, (typeof places.regions)[number][]>()
  for (const region of places.regions) for (const key of regionKeys(region.name)) push(regions, key, region)
  const countries = new Map<string, string>()
  places.countries.forEach((code, at) => {
    countries.set(foldName(places.countryNames[at] ?? ''), code)
  })
  for (const [code, names] of COUNTRY_NAMES) for (const name of names.split(';')) countries.set(foldName(name), code)
  const decoder = new TextDecoder()
  const nameOf = (place: number): string => decoder.decode(places.pool.subarray(places.nameStart[place]!, places.nameStart[place + 1]!))
  const middles = new Map<string, readonly [lat: number, lon: number]>()
  const remembered = new Map<string, readonly Namesake[]>()
  const spelt = new Map<string, readonly string[]>()
  const resolved = new Map<string, PlaceRef>()
  const known = new Map<string, boolean>()

  /** The names with this hash: from and to in the sorted list. */
  function range(folded: string): readonly [number, number] {
    if (NO_PLACES.has(folded)) return NOWHERE
    const hash = nameHash(folded)
    let low = 0
    let high = places.hashes.length
    while (low < high) {
      const middle = (low + high) >>> 1
      if (places.hashes[middle]! < hash) low = middle + 1
      else high = middle
    }
    let end = low
    while (end < places.hashes.length && places.hashes[end] === hash) end++
    return [low, end]
  }

  /** What bears this name, text or no text: worked out once, since a day's news names the same places over and over. */
  function namesakes(folded: string): readonly Namesake[] {
    const known = remembered.get(folded)
    if (known) return known
    const found: Namesake[] = []
    for (const place of hand.get(folded) ?? []) {
      const own = place.names[0]!.name
      const aliases = place.names.map(({ name }) => name).filter((name) => name !== own)
      found.push({
        from: place.rough ? 'rough' : 'hand',
        lat: place.lat,
        lon: place.lon,
        country: place.country,
        // places of wars are what texts of wars mean; the first counts as a town of 60,000
        score: place.rough ? 9 : 11,
        ref: {
          name: own,
          ...(aliases.length > 0 ? { aliases } : {}),
          id: `${place.country.toLowerCase()}/${foldName(own).replace(/ /g, '-')}`,
          lat: place.lat,
          lon: place.lon,
          country: place.country,
          precision: place.precision,
        },
      })
    }
    for (const region of regions.get(folded) ?? [])
      found.push({
        from: 'regions',
        lat: region.lat,
        lon: region.lon,
        country: region.country,
        score: 10.5,
        ref: {
          name: region.name,
          id: `${region.country.toLowerCase()}/region/${foldName(region.name).replace(/ /g, '-')}`,
          lat: region.lat,
          lon: region.lon,
          country: region.country,
          precision: 'region',
        },
      })
    const [start, end] = range(folded)
    for (let at = start; at < end; at++) {
      const place = places.placeOf[at]!
      const lat = places.latitudes[place]! / 10_000
      const lon = places.longitudes[place]! / 10_000
      const country = places.countries[places.countryOf[place]!] ?? ''
      const name = nameOf(place)
      const region = places.regions[places.regionOf[place]!]?.name
      const own = foldName(name)
      found.push({
        from: 'file',
        lat,
        lon,
        country,
        score: places.weightOf[place]! / 4,
        ref: {
          name,
          ...(own === folded ? {} : { aliases: [titled(folded)] }),
          id: `${country.toLowerCase()}/${region ? `${foldName(region).replace(/ /g, '-')}/` : ''}${own.replace(/ /g, '-')}`,
          lat,
          lon,
          country,
          precision: 'settlement',
        },
      })
    }
    remember(remembered, folded, found)
    return found
  }

  function candidates(folded: string, context: PlaceContext, wanted: PlaceRef['precision'] | undefined): readonly Candidate[] {
    return namesakes(folded).map((one): Candidate => {
      const score = one.score + contextScore(one, context)
      switch (one.from) {
        case 'regions':
          return { ref: one.ref, score: score + (wanted === 'region' ? 4 : wanted === 'settlement' || wanted === 'exact' ? -4 : 0) }
        case 'file':
          return {
            ref: wanted === 'district' ? { ...one.ref, precision: 'district' } : one.ref,
            score: score - (wanted === 'region' ? 3 : 0),
          }
        default: {
          const { precision } = one.ref
          return {
            ref: one.ref,
            score:
              score +
              (wanted === precision ? 2 : 0) -
              (wanted === 'settlement' && precision === 'region' ? 3 : 0) -
              (wanted === 'region' && precision === 'settlement' ? 3 : 0),
            ...(one.from === 'rough' ? { rough: true as const } : { hand: true as const }),
          }
        }
      }
    })
  }

  /** Other spellings of a name that anything bears. */
  function knownSpellings(folded: string): readonly string[] {
    let known = spelt.get(folded)
    if (!known) {
      known = spellings(folded).filter((other) => isKnown(other))
      remember(spelt, folded, known)
    }
    return known
  }

  /** Does anything bear this name, or one that is spelt like it? */
  const isSpelt = (folded: string): boolean => countries.has(folded) || isKnown(folded) || knownSpellings(folded).length > 0

  function isKnown(folded: string): boolean {
    if (hand.has(folded) || regions.has(folded)) return true
    const [start, end] = range(folded)
    return end > start
  }

  function countryRef(folded: string, name: string): PlaceRef | undefined {
    const code = countries.get(folded)
    if (code === undefined || code === '') return undefined
    if (!middles.has(code)) middles.set(code, middleOf(code))
    const [lat, lon] = middles.get(code)!
    const at = places.countries.indexOf(code)
    const own = places.countryNames[at] ?? name
    return {
      name: own,
      ...(own === name ? {} : { aliases: [name] }),
      id: code.toLowerCase(),
      ...(Number.isFinite(lat) ? { lat, lon } : {}),
      country: code,
      precision: 'country',
    }
  }

  /** Where a country's people live, in the middle. */
  function middleOf(code: string): readonly [number, number] {
    const at = places.countries.indexOf(code)
    let lat = 0
    let lon = 0
    let count = 0
    for (let place = 0; place < places.countryOf.length; place++)
      if (places.countryOf[place] === at) {
        lat += places.latitudes[place]!
        lon += places.longitudes[place]!
        count++
      }
    return [Math.round(lat / count) / 10_000, Math.round(lon / count) / 10_000]
  }

  function resolveName(name: string, context: PlaceContext, wanted: PlaceRef['precision'] | undefined): PlaceRef | undefined {
    const folded = foldName(name)
    const country = countryRef(folded, name)
    const all = candidates(folded, context, wanted)
    // a country's name is the country, unless the text is of another country that has a place or region so called
    if (
      country &&
      !(wanted !== undefined && wanted !== 'country') &&
      !all.some(({ ref }) => ref.country === context.countries[0] && ref.country !== country.country)
    )
      return country
    const best = choose(all, context)
    if (best) return best
    if (context.countries.length === 0) return undefined
    for (const other of knownSpellings(folded)) {
      const near = candidates(other, context, wanted).filter(
        ({ ref }) => ref.country !== undefined && context.countries.includes(ref.country),
      )
      const found = choose(near, context)
      if (found) return { ...found, aliases: [...new Set([...(found.aliases ?? []), name])].filter((alias) => alias !== found.name) }
    }
    return undefined
  }

  return {
    has(name) {
      const folded = foldName(name)
      if (folded.length < 2) return false
      return countries.has(folded) || isKnown(folded)
    },
    mayKnow(name) {
      let may = known.get(name)
      if (may === undefined) {
        const area = readAreaPhrase(name).name
        may = isSpelt(foldName(name.replace(/^the\s+/i, ''))) || (area !== name && isSpelt(foldName(area)))
        remember(known, name, may)
      }
      return may
    },
    resolve(name, context) {
      if (context.near !== undefined && context.near.length > 0) return resolve(name, context)
      const key = `${context.countries.join(',')}|${name}`
      let answer = resolved.get(key)
      if (!answer) {
        answer = resolve(name, context)
        remember(resolved, key, answer)
      }
      return answer
    },
  }

  function resolve(name: string, context: PlaceContext): PlaceRef {
    const whole = resolveName(name.replace(/^the\s+/i, ''), context, undefined)
    if (whole) return withMention(whole, name)
    if (isLine(name)) return { name, precision: 'line' }
    const area = readAreaPhrase(name)
    const found = area.name === name ? undefined : resolveName(area.name, context, area.precision)
    if (!found) return { name, precision: 'unplaced' }
    const precision = area.part
      ? found.precision === 'country' || found.precision === 'region'
        ? 'region'
        : 'district'
      : (area.precision ?? found.precision)
    return withMention(
      { ...found, precision: found.precision === 'exact' || found.precision === 'line' ? found.precision : precision },
      name,
    )
  }
}

/** Keeps an answer; a full memory is emptied first. */
function remember<T>(memory: Map<string, T>, key: string, answer: T): void {
  if (memory.size >= REMEMBERED) memory.clear()
  memory.set(key, answer)
}

/** The place under its own name, with the words of the text among its names. */
function withMention(ref: PlaceRef, mention: string): PlaceRef {
  if (foldName(mention) === foldName(ref.name) || ref.aliases?.includes(mention)) return ref
  return { ...ref, aliases: [...(ref.aliases ?? []), mention] }
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}

/** Keys of a region's name: with and without its kind word ("Kharkivs'ka Oblast'", 'Luhansk Oblast'). */
function regionKeys(name: string): readonly string[] {
  const folded = foldName(name)
  const bare = folded
    .replace(/ (?:oblast|region|province|governorate|state|department|district|prefecture|republic|muhafazat|division)$/, '')
    .replace(/^(?:provincia de|departamento de|state of|province of|muhafazat) /, '')
  return bare === folded ? [folded] : [folded, bare]
}

const titled = (folded: string): string => folded.replace(/(?:^| )\p{L}/gu, (letter) => letter.toUpperCase())

function contextScore(place: { readonly lat: number; readonly lon: number; readonly country: string }, context: PlaceContext): number {
  const at = context.countries.indexOf(place.country)
  let score = at === 0 ? FIRST_COUNTRY : at > 0 ? OTHER_COUNTRY : context.countries.length > 0 ? -2 : 0
  let nearest = Number.POSITIVE_INFINITY
  for (const { lat, lon, precision } of context.near ?? [])
    if (lat !== undefined && lon !== undefined && precision !== 'country')
      nearest = Math.min(nearest, distanceKm([lat, lon], [place.lat, place.lon]))
  score += nearest < 60 ? 5 : nearest < 200 ? 3 : nearest < 600 ? 1 : 0
  return score
}

function choose(all: readonly Candidate[], context: PlaceContext): PlaceRef | undefined {
  const exact = all.filter((one) => !one.rough)
  // a name that only its district is known for gives way to a place of that name in the same parts
  const known = all.filter((one) => !one.rough || !exact.some((other) => near(one.ref, other.ref, 250)))
  const [best, ...rest] = known.toSorted((one, other) => other.score - one.score)
  if (!best) return undefined
  if (best.score < (context.countries.length > 0 ? FIRST_COUNTRY - 2 : KNOWN_ALONE)) return undefined
  if (context.countries.length > 0 && !context.countries.includes(best.ref.country ?? '') && best.score < KNOWN_ALONE) return undefined
  const rival = rest.find(
    (other) =>
      !near(best.ref, other.ref, 40) &&
      !(other.ref.precision === 'region' && other.ref.country === best.ref.country) &&
      !(best.ref.precision === 'region' && other.ref.country === best.ref.country),
  )
  if (rival && best.score - rival.score < MARGIN) return undefined
  if (best.hand) return best.ref
  return rest.find((other) => other.hand && other.ref.precision === best.ref.precision && near(best.ref, other.ref, 40))?.ref ?? best.ref
}

function near(one: PlaceRef, other: PlaceRef, km: number): boolean {
  return one.country === other.country && distanceKm([one.lat ?? 0, one.lon ?? 0], [other.lat ?? 0, other.lon ?? 0]) < km
}
