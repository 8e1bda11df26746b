import type { PlaceRef } from './place-ref.js'

/** Words that say what sort of place a name is of, before or after it; they are no part of the name. */
const KIND_WORDS: readonly (readonly [precision: PlaceRef['precision'], words: string])[] = [
  [
    'region',
    'region|oblast|province|governorate|state|department|voivodeship|krai|republic|prefecture|emirate|territory|canton|wilaya|muhafazah|division|autonomous region',
  ],
  [
    'district',
    'district|raion|rayon|county|municipality|tehsil|taluk|taluka|upazila|agency|commune|subdistrict|township|woreda|zone|circle|cercle|block|neighbourhood|neighborhood|quarter|suburb|borough|valley|area|governorate countryside|countryside|sector',
  ],
  ['settlement', 'city|town|village|hamlet|settlement|capital|port city|port|city center|city centre'],
  [
    'exact',
    'refugee camp|camp|airport|air base|airbase|base|crossing|border crossing|hospital|dam|bridge|checkpoint|prison|junction|market|stadium|mosque|church|school|university|power plant|nuclear power plant|refinery|garrison|barracks',
  ],
]

const LINE =
  /\b(?:line of contact|contact line|front[- ]?lines?|line of control|demarcation line|cease-?fire line|line of separation|buffer zone|demilitari[sz]ed zone|security zone|border(?: area| region)?|frontier|administrative boundary|corridor|highway|strait)\b/i

const DIRECTION =
  /^(?:(?:the |far |extreme |north|south)?(?:north|south|east|west)(?:ern|east|west|eastern|western)?|northern|southern|eastern|western|central|upper|lower|downtown|outer|greater|northeastern|northwestern|southeastern|southwestern|north-eastern|north-western|south-eastern|south-western|rural|near|outskirts of|the outskirts of|suburbs of)\s+(?=\S)/i

const AFTER = KIND_WORDS.map(([precision, words]) => [precision, new RegExp(`^(.+?)(?:'s|’s)?\\s+(?:${words})s?$`, 'i')] as const)
const BEFORE = KIND_WORDS.map(
  ([precision, words]) => [precision, new RegExp(`^(?:the )?(?:[a-z-]+ )?(?:${words}) of (?:the )?(.+)$`, 'i')] as const,
)
const FRONT = /^(?:the )?(?:city|town|village|province|district|region|governorate) (?=[A-Z])(.+)$/

/** What a phrase of place says besides the name. */
export interface AreaPhrase {
  readonly name: string
  /** Of the kind word, or where a direction widens the name ('northern Gaza'). */
  readonly precision?: PlaceRef['precision']
  readonly part?: true
}

/** Is this a line or an area along one ('the line of contact', 'the Lebanese border')? */
export function isLine(phrase: string): boolean {
  return LINE.test(phrase)
}

/** Takes the kind word and the direction from a phrase: 'Donetsk region' // => {name: 'Donetsk', precision: 'region'}. */
export function readAreaPhrase(phrase: string): AreaPhrase {
  const bare = phrase.trim().replace(/^(?:the|a|an)\s+/i, '')
  for (const [precision, pattern] of BEFORE) {
    const found = pattern.exec(bare)
    if (found?.[1]) return { name: found[1], precision }
  }
  const front = FRONT.exec(bare)
  if (front?.[1]) return { name: front[1], precision: 'settlement' }
  for (const [precision, pattern] of AFTER) {
    const found = pattern.exec(bare)
    if (found?.[1]) return { name: found[1], precision }
  }
  const named = bare.replace(DIRECTION, '')
  return named === bare ? { name: bare } : { name: named, precision: 'region', part: true }
}
