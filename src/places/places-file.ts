import { AscribeError } from '../base/errors.js'

/**
 * The file of places: a head of twelve 32-bit words ('ASCP', version, number of places, number of names, bytes of the name pool, number
 * of countries, of regions, bytes of the text head), then the sections below, each beginning on a multiple of four bytes. All numbers
 * are little-endian. Names are sorted by the hash of their folded form, so a look-up is a binary search.
 */
export interface PlacesFile {
  /** Hash of each folded name, ascending. */
  readonly hashes: Uint32Array
  /** The place that each name is of. */
  readonly placeOf: Uint32Array
  /** Where each place's own name begins in the pool; one more than there are places. */
  readonly nameStart: Uint32Array
  readonly pool: Uint8Array
  /** Degrees by 10,000. */
  readonly latitudes: Int32Array
  readonly longitudes: Int32Array
  /** Index into the countries. */
  readonly countryOf: Uint8Array
  /** Index into the regions. */
  readonly regionOf: Uint16Array
  /** Four times the natural logarithm of the population, 0 where it is not known. */
  readonly weightOf: Uint8Array
  /** Alpha-3 codes. */
  readonly countries: readonly string[]
  readonly countryNames: readonly string[]
  readonly regions: readonly { readonly name: string; readonly country: string; readonly lat: number; readonly lon: number }[]
}

const MAGIC = 0x41534350
const VERSION = 1

/** FNV-1a of a folded name, 32 bit. */
export function nameHash(folded: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < folded.length; at++) hash = Math.imul(hash ^ folded.charCodeAt(at), 0x01000193)
  return hash >>> 0
}

/** Views on the bytes of a file of places; nothing is copied. Throws `places-file-unreadable`. */
export function readPlacesFile(file: Uint8Array): PlacesFile {
  const bytes = file.byteOffset % 4 === 0 ? file : new Uint8Array(file)
  const head = bytes.byteLength < 32 ? new Uint32Array(8) : new Uint32Array(bytes.buffer, bytes.byteOffset, 8)
  const [magic, version, places = 0, names = 0, poolBytes = 0, , , textBytes = 0] = head
  if (magic !== MAGIC || version !== VERSION)
    throw new AscribeError(
      'places-file-unreadable',
      'The file of places (models/places.bin) is damaged or of another version; build it anew with "node scripts/build-places.mjs".',
    )
  let at = 32
  const take = (length: number): number => {
    const start = bytes.byteOffset + at
    at += Math.ceil(length / 4) * 4
    return start
  }
  const { buffer } = bytes
  const text = JSON.parse(new TextDecoder().decode(new Uint8Array(buffer, take(textBytes), textBytes))) as Pick<
    PlacesFile,
    'countries' | 'countryNames'
  > & {
    readonly regions: readonly (readonly [name: string, country: number, lat: number, lon: number])[]
  }
  const hashes = new Uint32Array(buffer, take(names * 4), names)
  const placeOf = new Uint32Array(buffer, take(names * 4), names)
  const latitudes = new Int32Array(buffer, take(places * 4), places)
  const longitudes = new Int32Array(buffer, take(places * 4), places)
  const regionOf = new Uint16Array(buffer, take(places * 2), places)
  const countryOf = new Uint8Array(buffer, take(places), places)
  const weightOf = new Uint8Array(buffer, take(places), places)
  const lengths = new Uint8Array(buffer, take(places), places)
  const pool = new Uint8Array(buffer, take(poolBytes), poolBytes)
  const nameStart = new Uint32Array(places + 1)
  for (let place = 0; place < places; place++) nameStart[place + 1] = nameStart[place]! + lengths[place]!
  const regions = text.regions.map(([name, country, lat, lon]) => ({ name, country: text.countries[country] ?? '', lat, lon }))
  return {
    hashes,
    placeOf,
    nameStart,
    pool,
    latitudes,
    longitudes,
    countryOf,
    regionOf,
    weightOf,
    countries: text.countries,
    countryNames: text.countryNames,
    regions,
  }
}
