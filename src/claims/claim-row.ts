import { AscribeError } from '../base/errors.js'
import type { Claim } from './claim.js'

const KINDS: ReadonlySet<unknown> = new Set<Claim['kind']>(['event', 'toll', 'ceasefire', 'assessment'])

/**
 * Checks that a value is a claim, as far as what is made of claims needs it, and gives it as it is. Throws `claim-schema-unknown` for another schema or
 * none, `row-not-claim` for a field that is missing or of another kind.
 */
export function claimOfRow(row: unknown): Claim {
  if (!isObject(row)) throw wrong('a claim is an object')
  if (row.schema !== 'ascribe/claim@1')
    throw new AscribeError(
      'claim-schema-unknown',
      `${row.schema === undefined ? 'The claim has no "schema"' : `The schema ${JSON.stringify(row.schema)} is unknown`}; this version reads ascribe/claim@1, as "ascribe extract" writes it.`,
    )
  for (const field of ['id', 'documentId', 'extractor', 'speechAct', 'interest'])
    if (typeof row[field] !== 'string' || row[field] === '') throw wrong(`"${field}" must be a text that is not empty`)
  if (!isSpan(row.sentence)) throw wrong('"sentence" must be [start, end], two whole numbers')
  const { evidence, factuality, attribution, rules, kind, when, where } = row
  if (!isObject(evidence) || !Array.isArray(evidence.trigger)) throw wrong('"evidence" must be an object with "trigger", a list of spans')
  for (const [name, spans] of Object.entries(evidence))
    if (!Array.isArray(spans) || !spans.every(isSpan)) throw wrong(`"evidence.${name}" must be a list of spans`)
  if (!isObject(factuality) || typeof factuality.bySource !== 'string' || typeof factuality.byAuthor !== 'string')
    throw wrong('"factuality" must be an object with "bySource" and "byAuthor"')
  if (!Array.isArray(attribution) || !attribution.every((link) => isObject(link) && isActors(link.actors) && typeof link.role === 'string'))
    throw wrong('"attribution" must be a list of links, each with "actors" and "role"')
  if (!Array.isArray(rules)) throw wrong('"rules" must be a list')
  if (!KINDS.has(kind)) throw wrong(`"kind" must be one of ${[...KINDS].join(', ')}`)
  const body = row[kind as Claim['kind']]
  if (!isObject(body)) throw wrong(`a claim of kind ${kind} needs "${kind}", an object`)
  BODIES[kind as Claim['kind']](body)
  if (when !== undefined && !(isObject(when) && isDay(when.from) && isDay(when.to))) throw wrong('"when" needs "from" and "to", dates')
  if (where !== undefined && !(isObject(where) && typeof where.name === 'string')) throw wrong('"where" needs "name", a text')
  return row as unknown as Claim
}

type Fields = Readonly<Record<string, unknown>>

const BODIES: Readonly<Record<Claim['kind'], (body: Fields) => void>> = {
  toll({ measure, victim, low, high, frame }) {
    if (typeof measure !== 'string' || typeof frame !== 'string') throw wrong('"toll" needs "measure" and "frame", texts')
    if (!isObject(victim) || !isActors(victim.parties) || typeof victim.class !== 'string')
      throw wrong('"toll.victim" needs "parties", a list of actors, and "class", a text')
    if (!isBound(low) || !isBound(high)) throw wrong('"toll.low" and "toll.high" must be numbers from 0 on, or null where open')
    if (low !== null && high !== null && low > high) throw wrong('"toll.low" must not lie above "toll.high"')
  },
  event({ type, actors, recipients }) {
    if (typeof type !== 'string' || !isActors(actors) || !isActors(recipients))
      throw wrong('"event" needs "type", a text, and "actors" and "recipients", lists of actors')
  },
  ceasefire({ move, by }) {
    if (typeof move !== 'string' || !isActors(by)) throw wrong('"ceasefire" needs "move", a text, and "by", a list of actors')
  },
  assessment({ about, verdict }) {
    if (typeof verdict !== 'string' || !(about === 'all' || Array.isArray(about)))
      throw wrong('"assessment" needs "verdict", a text, and "about", a list of claims or "all"')
  },
}

const isObject = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value)
const isSpan = (value: unknown): boolean =>
  Array.isArray(value) && value.length === 2 && value.every((at) => Number.isSafeInteger(at) && at >= 0) && value[0] <= value[1]
const isActors = (value: unknown): boolean =>
  Array.isArray(value) && value.every((actor) => isObject(actor) && typeof actor.mention === 'string')
const isBound = (value: unknown): value is number | null => value === null || (typeof value === 'number' && value >= 0)
const isDay = (value: unknown): boolean => typeof value === 'string' && !Number.isNaN(Date.parse(value))
const wrong = (what: string): AscribeError => new AscribeError('row-not-claim', `This is no claim: ${what}.`)
