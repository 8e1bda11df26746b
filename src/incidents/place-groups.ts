import { distanceKm } from '../places/distance.js'
import { foldName } from '../places/fold-name.js'
import type { PlaceRef } from '../places/place-ref.js'
import { isUnknownSpot, spotName } from './unknown-spot.js'

/** Two names of one point: the same place. Farther apart, two villages may be meant. */
const SAME_POINT_KM = 1
/** One name at two points: the same place, told with another middle. Farther apart, a namesake. */
export const SAME_NAME_KM = 40
const COARSE: ReadonlySet<PlaceRef['precision']> = new Set(['region', 'country', 'line', 'unplaced'])

/** Is the place too wide to tell two attacks of one day apart? A village that no gazetteer knows is not. */
export const isCoarse = (place: PlaceRef | undefined): boolean =>
  place === undefined || (COARSE.has(place.precision) && !isUnknownSpot(place))

/** Does the place stand for the whole of a war's ground, as a country or a line does? */
export const isWhole = (place: PlaceRef | undefined): boolean =>
  place === undefined || (/^(?:country|line|unplaced)$/.test(place.precision) && !isUnknownSpot(place))

/** What tells one reference to a place from another. */
export const placeKey = ({ id, name, aliases, lat, lon, country, precision }: PlaceRef): string =>
  `${id ?? ''}|${name}|${lat ?? ''}|${lon ?? ''}|${country ?? ''}|${precision}|${aliases?.join(';') ?? ''}`

/**
 * Which references mean one place: by id, by name or alias in one country or near by, or by the same point. `names`: further names of
 * places, as a conflict file gives them. Takes references by their keys and returns for each the key that stands for its place, the first
 * in order of text.
 */
export function groupPlaces(
  places: ReadonlyMap<string, PlaceRef>,
  names: Readonly<Record<string, readonly string[]>> = {},
): ReadonlyMap<string, string> {
  const keys = [...places.keys()].sort()
  const list = keys.map((key) => places.get(key)!)
  const parent = keys.map((_, index) => index)
  const root = (index: number): number => {
    let at = index
    while (parent[at] !== at) at = parent[at] = parent[parent[at]!]!
    return at
  }
  const join = (one: number, other: number) => {
    const [a, b] = [root(one), root(other)]
    if (a !== b) parent[Math.max(a, b)] = Math.min(a, b)
  }
  const same = new Map<string, string>()
  for (const [name, others] of Object.entries(names)) for (const other of others) same.set(foldName(other), foldName(name))
  const nameOf = (name: string): string => same.get(foldName(name)) ?? foldName(name)

  const byId = new Map<string, number>()
  const byCell = new Map<string, number[]>()
  const byName = new Map<string, number[]>()
  list.forEach((place, index) => {
    if (place.id) {
      const other = byId.get(place.id)
      if (other === undefined) byId.set(place.id, index)
      else join(index, other)
    }
    if (place.lat !== undefined && place.lon !== undefined && !isCoarse(place)) {
      // cells of 0.02 degrees: points within a kilometre lie in the same or a neighbouring one up to 60 degrees north
      const [row, column] = [Math.floor(place.lat / 0.02), Math.floor(place.lon / 0.02)]
      for (let r = row - 1; r <= row + 1; r++)
        for (let c = column - 1; c <= column + 1; c++)
          for (const other of byCell.get(`${r} ${c}`) ?? []) if (kmApart(place, list[other]!)! <= SAME_POINT_KM) join(index, other)
      const cell = `${row} ${column}`
      if (!byCell.has(cell)) byCell.set(cell, [])
      byCell.get(cell)!.push(index)
    }
    for (const name of new Set([spotName(place), ...(place.aliases ?? [])].map(nameOf))) {
      if (!byName.has(name)) byName.set(name, [])
      byName.get(name)!.push(index)
    }
  })
  for (const indexes of byName.values()) {
    // points first, so that a name without one joins the place it has, and namesakes stay apart
    const pointed = indexes.filter((index) => list[index]!.lat !== undefined)
    const heads: number[] = []
    for (const index of pointed) {
      const place = list[index]!
      const head = heads.find((one) => kmApart(place, list[one]!)! <= SAME_NAME_KM && isCoarse(place) === isCoarse(list[one]))
      if (head === undefined) heads.push(index)
      else join(index, head)
    }
    for (const index of indexes) {
      const place = list[index]!
      if (place.lat !== undefined) continue
      const head = heads.find((one) => sameCountry(place, list[one]!) && isCoarse(place) === isCoarse(list[one]))
      if (head === undefined) heads.push(index)
      else join(index, head)
    }
  }
  return new Map(keys.map((key, index) => [key, keys[root(index)]!]))
}

const sameCountry = (one: PlaceRef, other: PlaceRef): boolean =>
  one.country === undefined || other.country === undefined || one.country === other.country

/** Kilometres between two places; undefined where one has no point. */
export function kmApart(one: PlaceRef, other: PlaceRef): number | undefined {
  if (one.lat === undefined || one.lon === undefined || other.lat === undefined || other.lon === undefined) return undefined
  return distanceKm([one.lat, one.lon], [other.lat, other.lon])
}
