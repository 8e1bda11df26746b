import type { ActorRef } from '../../actors/actor-ref.js'
import type { SpeechMap } from '../attribution.js'
import type { CeasefireBody } from '../claim.js'
import type { Reading } from '../reading.js'
import { keyOf, type Movers } from './movers.js'
import type { TruceObject } from './truce-objects.js'

/** What the readers of this folder share while they go through one document. */
export interface Scene {
  readonly reading: Reading
  readonly speech: SpeechMap
  readonly movers: Movers
  readonly objects: readonly (readonly TruceObject[])[]
  /** Sentences that are headings: their moves are told again below. */
  readonly headings: ReadonlySet<number>
  /** Does the text name a truce? If not, weak words count only for those who fight. */
  readonly named: boolean
  /** Moves found so far, in the order of the text. */
  readonly moves: Move[]
}

/** A sentence by number, with its words in lower case; places in `words` are places in the text from the sentence's start. */
export interface Words {
  readonly index: number
  readonly words: string
}

export interface Move {
  readonly rule: string
  readonly sentence: number
  readonly trigger: number
  readonly tokens?: readonly [number, number]
  readonly body: CeasefireBody
  readonly background?: boolean
}

/** Adds a move unless the document has it already: same move by the same, or by nobody where somebody is named. */
export function addMove(scene: Scene, move: Move): void {
  const { body } = move
  const same = scene.moves.findIndex(
    (other) =>
      other.body.move === body.move &&
      Boolean(other.background) === Boolean(move.background) &&
      (body.move !== 'violation' ||
        overlaps(other.body.against ?? [], body.against ?? []) ||
        !body.against?.length ||
        !other.body.against?.length) &&
      (overlaps(other.body.by, body.by) || isVague(body.by) || isVague(other.body.by)),
  )
  if (same < 0) scene.moves.push(move)
  else {
    const other = scene.moves[same]!
    const [full, poor] = isFuller(body, other.body) ? [move, other] : [other, move]
    const { from, until, mediators, scope, count, to, against } = poor.body
    const known = {
      ...(from && { from }),
      ...(until && { until }),
      ...(mediators && { mediators }),
      ...(scope && { scope }),
      ...(count && { count }),
      ...(to && { to }),
      ...(against && { against }),
    }
    scene.moves[same] = { ...full, body: { ...known, ...full.body } }
  }
}

const overlaps = (a: readonly ActorRef[], b: readonly ActorRef[]): boolean =>
  (a.length === 0 && b.length === 0) || a.some((one) => b.some((other) => stateOf(one) === stateOf(other) || sharesName(one, other)))

const GROUPED =
  /^(?:the )?(?:leaders|sides|parties|foes|rivals|belligerents|they|them|both|each)$|\b(?:warring|two|both|rival|opposing|each|all|feuding) (?:[\w-]+ )?(?:leaders?|sides?|parties|foes|rivals|generals|factions|armies|camps|states|countries)$/i

/** Nobody, or only "the warring leaders": whoever else is named may be meant. */
export const isVague = (by: readonly ActorRef[]): boolean => by.every(({ id, mention }) => id === undefined && GROUPED.test(mention))

/** A state and its government are one maker of moves. */
const stateOf = (actor: ActorRef): string => keyOf(actor).replace(/\/government$/, '')

const sharesName = (a: ActorRef, b: ActorRef): boolean => {
  const words = (ref: ActorRef): readonly string[] => ref.mention.toLowerCase().match(/[\p{L}\d]+/gu) ?? []
  const [short, long] = a.mention.length < b.mention.length ? [words(a), words(b)] : [words(b), words(a)]
  return short.length > 0 && short.every((word) => long.includes(word))
}

const isFuller = (one: CeasefireBody, other: CeasefireBody): boolean => weight(one) > weight(other)
const weight = (body: CeasefireBody): number =>
  (isVague(body.by) ? 0 : body.by.length * 4) +
  (body.to?.length ?? 0) +
  (body.against?.length ?? 0) +
  (body.from ? 1 : 0) +
  (body.until ? 1 : 0)
