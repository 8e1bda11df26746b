import type { ActorRef } from '../../actors/actor-ref.js'
import { partyOf } from '../../actors/party-of.js'
import type { Claim, Link } from '../claim.js'
import { ELSEWHERE } from '../elsewhere.js'

/**
 * For each claim of a document whose text is `text`, the index of an earlier one that says the same by the same speaker, or -1. Equal small figures told of different
 * places or in one sentence are two losses.
 */
export function findRepeats(claims: readonly Claim[], text: string): Int32Array {
  const repeats = new Int32Array(claims.length).fill(-1)
  const byKey = new Map<string, number[]>()
  claims.forEach((claim, index) => {
    const key = keyOf(claim)
    const earlier = byKey.get(key)
    // "in another incident": what looks like the same figure is of another
    const other = claim.toll !== undefined && earlier !== undefined && ELSEWHERE.test(text.slice(...claim.sentence))
    const same = other ? undefined : earlier?.find((one) => sameClaim(claims[one]!, claim))
    if (same !== undefined) repeats[index] = same
    else if (earlier) earlier.push(index)
    else byKey.set(key, [index])
  })
  return repeats
}

function keyOf({ kind, toll, event, ceasefire, assessment }: Claim): string {
  if (toll) return `toll ${toll.measure} ${toll.item ?? ''} ${toll.low}..${toll.high}`
  if (event) return `event ${event.type}`
  if (ceasefire) return `ceasefire ${ceasefire.move}`
  return `${kind} ${assessment?.verdict}`
}

function sameClaim(one: Claim, other: Claim): boolean {
  if (Boolean(one.background) !== Boolean(other.background)) return false
  if (one.toll && other.toll) return sameToll(one, other)
  if (one.event && other.event)
    return (
      sameSpeaker(one, other) &&
      sameActors(one.event.actors, other.event.actors) &&
      sameActors(one.event.recipients, other.event.recipients) &&
      !differ(one.where?.name, other.where?.name) &&
      one.event.mode === other.event.mode &&
      one.factuality.bySource === other.factuality.bySource
    )
  if (one.ceasefire && other.ceasefire)
    return (
      meet(one.ceasefire.by, other.ceasefire.by) &&
      meet(one.ceasefire.against ?? [], other.ceasefire.against ?? []) &&
      !differ(one.ceasefire.from, other.ceasefire.from) &&
      one.ceasefire.count?.low === other.ceasefire.count?.low
    )
  return sameSpeaker(one, other)
}

function sameToll(one: Claim, other: Claim): boolean {
  const a = one.toll!
  const b = other.toll!
  if (one.sentence[0] === other.sentence[0]) return false
  if (!sameSpeaker(one, other)) return false
  const classes = [a.victim.class, b.victim.class]
  if (classes[0] !== classes[1] && !classes.includes('unknown') && !classes.includes('mixed')) return false
  if (Boolean(a.subsetOf) !== Boolean(b.subsetOf)) return false
  if (a.victim.parties.length && b.victim.parties.length && !sameActors(a.victim.parties, b.victim.parties)) return false
  if (one.speechAct === 'deny' || other.speechAct === 'deny') return one.speechAct === other.speechAct
  const apart = differ(one.where?.id ?? one.where?.name, other.where?.id ?? other.where?.name)
  if (apart && (one.evidence.place || other.evidence.place)) return false
  // ones and twos are common; they repeat only where the later names no place of its own
  const small = (a.high ?? a.low ?? 0) <= 3
  return !(small && differ(one.when?.from, other.when?.from))
}

const differ = (one: string | undefined, other: string | undefined): boolean => one !== undefined && other !== undefined && one !== other

const keysOf = (actors: readonly ActorRef[]): string =>
  actors
    .map((actor) => partyOf(actor) ?? actor.id ?? actor.mention.toLowerCase())
    .sort()
    .join('|')

const sameActors = (one: readonly ActorRef[], other: readonly ActorRef[]): boolean => keysOf(one) === keysOf(other)

/** Do two lists of actors share a party, or say nothing against it? */
function meet(one: readonly ActorRef[], other: readonly ActorRef[]): boolean {
  if (one.length === 0 || other.length === 0) return true
  const words = (actor: ActorRef) => [partyOf(actor), actor.id, actor.name?.toLowerCase(), actor.mention.toLowerCase()].filter(Boolean)
  return one.some((a) => other.some((b) => words(a).some((word) => words(b).includes(word))))
}

function sameSpeaker(one: Claim, other: Claim): boolean {
  const [a, b] = [innermost(one), innermost(other)]
  if (!a || !b) return !a === !b
  if (a.actors.length === 0 || b.actors.length === 0) return a.mention?.toLowerCase() === b.mention?.toLowerCase()
  return meet(a.actors, b.actors)
}

const innermost = ({ attribution }: Claim): Link | undefined => {
  const last = attribution.at(-1)
  return last?.role === 'outlet' ? undefined : last
}
