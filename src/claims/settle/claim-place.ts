import { holds, type Span } from '../../base/span.js'
import { clauseOf, headOfStretch, stepsUp } from '../../language/clause.js'
import type { Sentence } from '../../language/sentence.js'
import { isLine } from '../../places/area-words.js'
import type { PlaceRef } from '../../places/place-ref.js'
import type { Reading } from '../reading.js'
import type { ClaimPosition } from './claim-time.js'

/** A place named in a sentence as somewhere that something is, not as who acts. */
export interface NamedPlace {
  readonly from: number
  readonly to: number
  readonly head: number
  readonly ref: PlaceRef
}

const WHERE =
  /^(?:in|at|near|outside|inside|around|on|along|from|of|to|across|over|above|off|within|into|toward|towards|throughout|between|south|north|east|west|against)$/
const KIND_AFTER =
  /^(?:region|oblast|province|governorate|district|raion|county|municipality|city|town|village|area|camp|refugee|airport|airbase|base|crossing|valley|township|state|zone|sector|front|prison|hospital|market|countryside|suburb|neighbourhood|neighborhood|peninsula|island|islands|strip|border|axis|direction|highlands|mountains|river)$/
const DIRECTION =
  /^(?:north|south|east|west)(?:ern|east|west|eastern|western)?$|^(?:northern|southern|eastern|western|central|upper|lower|rural|downtown|outer|greater)$/

/** The places of each sentence of a document, resolved once, in the order of the text: later ones are decided also by nearness to earlier ones. */
export function placesOf(reading: Reading): readonly (readonly NamedPlace[])[] {
  const near: PlaceRef[] = []
  const remembered = new Map<string, PlaceRef>()
  const resolve = (name: string): PlaceRef => {
    const before = remembered.get(name)
    if (before) return before
    const ref = asNamed(reading.gazetteer.resolve(name, { countries: reading.countries, near }), name)
    remembered.set(name, ref)
    if (ref.lat !== undefined && ref.precision !== 'country' && near.length < 24) near.push(ref)
    return ref
  }
  const named = reading.names()
  return reading.sentences.map((sentence, index) => {
    const found: NamedPlace[] = []
    for (const entity of named[index]!) {
      if (entity.type !== 'place') continue
      let [from, to] = wholeName(sentence, entity.from, entity.to)
      while (to < sentence.length && KIND_AFTER.test(sentence.lower[to]!) && to < entity.to + 2) to++
      if (from > 0 && DIRECTION.test(sentence.lower[from - 1]!)) from--
      const ref = resolve(
        sentence.form
          .slice(from, to)
          .join(' ')
          .replace(/ -(?= )| -/g, '-')
          .replace(/- /g, '-'),
      )
      const head = headOfStretch(sentence, from, to)
      if (isPlaceHere(sentence, from, head)) found.push({ from, to, head, ref })
    }
    addLines(sentence, found)
    return found
  })
}

/** "Nagorno-Karabakh", "Ar-Raqqa": a name goes on over hyphens without a space. */
function wholeName(sentence: Sentence, from: number, to: number): [number, number] {
  const glued = (left: number) => sentence.tokenEnd[left] === sentence.tokenStart[left + 1]
  const joins = (dash: number) =>
    dash > 0 &&
    dash < sentence.length - 1 &&
    sentence.form[dash] === '-' &&
    glued(dash - 1) &&
    glued(dash) &&
    /^\p{Lu}/u.test(sentence.form[dash + 1]!)
  while (joins(to)) to += 2
  while (joins(from - 1) && /^\p{Lu}/u.test(sentence.form[from - 2] ?? '')) from -= 2
  return [from, to]
}

/** The place with the text's own spelling among its names. */
function asNamed(ref: PlaceRef, name: string): PlaceRef {
  const known = ref.name === name || ref.aliases?.includes(name)
  return known ? ref : { ...ref, aliases: [...(ref.aliases ?? []), name] }
}

/** A place that acts ("Kyiv said", "Russia's army", "the Kharkiv prosecutors") is none where something happened. */
function isPlaceHere(sentence: Sentence, from: number, head: number): boolean {
  const relation = sentence.deprel[head]!
  if (/^(?:nsubj|obj|iobj|compound|amod|flat|nmod:poss|vocative)/.test(relation))
    return relation === 'compound' && hasWhere(sentence, sentence.head[head]!, from)
  if (/^(?:conj|appos)/.test(relation)) {
    const above = sentence.head[head]!
    return above < 0 || isPlaceHere(sentence, above, above) || hasWhere(sentence, head, from)
  }
  return true
}

function hasWhere(sentence: Sentence, token: number, from: number): boolean {
  if (token < 0) return false
  for (let t = from - 1; t >= 0 && t >= from - 3; t--) if (WHERE.test(sentence.lower[t]!)) return true
  for (let c = sentence.childStart[token]!; c < sentence.childStart[token + 1]!; c++)
    if (sentence.deprel[sentence.children[c]!] === 'case' && WHERE.test(sentence.lower[sentence.children[c]!]!)) return true
  return false
}

const LINE_NOUN = /^(?:line|lines|border|frontier|front|frontline|frontlines)$/

/** "along the line of contact", "on the border": lines that are no names. */
function addLines(sentence: Sentence, found: NamedPlace[]): void {
  for (let t = 0; t < sentence.length; t++) {
    if (!LINE_NOUN.test(sentence.lower[t]!) || found.some(({ from, to }) => from <= t && t < to)) continue
    let from = t
    while (from > 0 && from > t - 3 && /^(?:NOUN|ADJ|PROPN)$/.test(sentence.upos[from - 1]!)) from--
    let to = t + 1
    if (sentence.lower[to] === 'of' && to + 1 < sentence.length && sentence.upos[to + 1] === 'NOUN') to += 2
    const name = sentence.form.slice(from, to).join(' ')
    if (!isLine(name)) continue
    let at = from - 1
    while (at >= 0 && /^(?:DET|ADJ)$/.test(sentence.upos[at]!)) at--
    if (at < 0 || !(WHERE.test(sentence.lower[at]!) || (sentence.lower[at] === 'of' && at > 0))) continue
    found.push({ from, to, head: t, ref: { name, precision: 'line' } })
  }
}

const FINENESS: Readonly<Record<PlaceRef['precision'], number>> = {
  exact: 6,
  settlement: 6,
  district: 4,
  line: 3,
  region: 3,
  unplaced: 2,
  country: 0,
}

/** How many sentences back a place carries over. */
const REACH = 6
const FROM_AFAR =
  /^(?:north|south|east|west|northeast|northwest|southeast|southwest|north-east|north-west|south-east|south-west|km|kilometres|kilometers|miles)$/

/** "Sake, west of Goma", "40 km from Herat": the place only tells where the other lies. */
function isReference(sentence: Sentence, { from }: NamedPlace): boolean {
  if (!/^(?:of|from)$/.test(sentence.lower[from - 1] ?? '')) return false
  return FROM_AFAR.test(sentence.lower[from - 2] ?? '')
}

export interface PlaceOfClaim {
  readonly place: NamedPlace
  readonly sentence: number
}

/**
 * Where a claim was: the place tied closest to its trigger, else one that an earlier sentence gave, of the same paragraph or the nearest before, or
 * that of the lead. Places within `sources` (document spans of who speaks) tell where the speaker sits.
 */
export function placeOfClaim(
  reading: Reading,
  places: readonly (readonly NamedPlace[])[],
  at: ClaimPosition & { readonly sources?: readonly Span[] },
): PlaceOfClaim | undefined {
  const sentence = reading.sentences[at.sentence]!
  const clause = clauseOf(sentence, at.trigger)
  let best: NamedPlace | undefined
  let bestPoints = 0
  for (const place of places[at.sentence]!) {
    const span: Span = [sentence.tokenStart[place.from]!, sentence.tokenEnd[place.to - 1]!]
    if (at.sources?.some((source) => holds(source, span))) continue
    const under = clauseOf(sentence, place.head)
    let points = 34 - Math.min(24, Math.abs(place.head - at.trigger)) + FINENESS[place.ref.precision] * 3
    if (stepsUp(sentence, place.head, at.trigger) >= 0) points += 30
    else if (under === clause) points += 20
    else if (stepsUp(sentence, clause, under) >= 0) points += 6
    const governor = sentence.head[place.head]!
    if (governor >= 0 && at.cues.has(governor)) points -= 60
    if (isReference(sentence, place)) points -= 40
    if (points > bestPoints) {
      best = place
      bestPoints = points
    }
  }
  if (best && best.ref.precision !== 'country') return { place: best, sentence: at.sentence }
  const carried = at.running ? undefined : carriedPlace(reading, places, at.sentence, best?.ref.country)
  return carried ?? (best ? { place: best, sentence: at.sentence } : undefined)
}

/** The nearest place before, within a country where the sentence names one. */
function carriedPlace(
  reading: Reading,
  places: readonly (readonly NamedPlace[])[],
  from: number,
  country: string | undefined,
): PlaceOfClaim | undefined {
  for (let s = from - 1; s >= 0 && s >= from - REACH; s--) {
    const sentence = reading.sentences[s]!
    const fine = places[s]!.filter(
      (place) =>
        place.ref.precision !== 'country' &&
        !isReference(sentence, place) &&
        (country === undefined || place.ref.country === undefined || place.ref.country === country),
    )
    const last = fine.at(-1)
    if (last) return { place: last, sentence: s }
  }
  return undefined
}
