import type { ActorRef } from '../actors/actor-ref.js'
import type { Claim } from '../claims/claim.js'
import { speakerOf } from '../claims/settle/interest.js'
import { partyKey, speakerKeys } from './party-key.js'

/** What one claim shows of two parties: below zero foes, above friends. */
export interface ClaimTie {
  readonly one: string
  readonly other: string
  readonly weight: number
  readonly reason: string
}

const keysOf = (actors: readonly ActorRef[]): string[] => actors.map(partyKey).filter((key) => key !== undefined)

/** Weights are counts of a claim: fighting tells twice what words tell. They are set by judgement, not fitted. */
const FIGHT = -2
const WORDS = -1
const HELP = 1

/**
 * The ties that one claim shows: who attacks whom, whose people die by whose hand, who counts whose losses as its own or as the enemy's,
 * who blames, threatens or helps whom, between whom a cease-fire is asked for or made.
 * `tiesOfClaim(shelling) // => [{ one: 'AZE', other: 'ARM', weight: -2, reason: 'attacks' }]`
 */
export function tiesOfClaim(claim: Claim, cause: Claim | undefined): readonly ClaimTie[] {
  const found: ClaimTie[] = []
  const tie = (ones: readonly string[], others: readonly string[], weight: number, reason: string) => {
    for (const one of ones) for (const other of others) if (one !== other) found.push({ one, other, weight, reason })
  }
  const speakers = speakerKeys(speakerOf(claim.attribution))
  const { event, toll, ceasefire } = claim
  if (event) {
    const agents = keysOf(event.actors)
    const targets = keysOf(event.recipients)
    if (event.type === 'ASSAULT') {
      tie(agents, targets, FIGHT, 'fights')
      if (targets.length === 0 && agents.length === 2 && /clash|fight|battle|exchange/i.test(event.mode ?? ''))
        tie([agents[0]!], [agents[1]!], FIGHT, 'clashes with')
    } else if (/^(?:THREATEN|ACCUSE|COERCE|MOBILIZE)$/.test(event.type)) tie(agents, targets, WORDS, 'accuses or threatens')
    else if (/^(?:SUPPORT|AID|COOPERATE)$/.test(event.type)) tie(agents, targets, HELP, 'supports')
    if (claim.speechAct === 'blame' || claim.interest === 'enemy_conduct') tie(speakers, agents, WORDS, 'blames')
    else if (claim.interest === 'own_conduct') tie(speakers, agents, HELP, 'speaks for')
  }
  if (toll) {
    const victims = keysOf(toll.victim.parties)
    // anybody may tell of a stranger's civilians
    if (claim.interest === 'enemy_loss' && toll.victim.class !== 'civilian')
      tie(speakers, victims, WORDS, 'counts as the enemy’s the losses of')
    else if (claim.interest === 'own_loss') tie(speakers, victims, 2 * HELP, 'counts as its own the losses of')
    if (cause?.event) tie(keysOf(cause.event.actors), victims, FIGHT, 'kills people of')
  }
  if (ceasefire) {
    const makers = keysOf(ceasefire.by)
    const others = keysOf(ceasefire.to ?? [])
    if (ceasefire.move === 'violation') tie(makers, keysOf(ceasefire.against ?? []), FIGHT, 'accuses of breaking the cease-fire')
    if (/^(?:agreement|rejection|in_force|extension)$/.test(ceasefire.move) && makers.length === 2)
      tie([makers[0]!], [makers[1]!], WORDS, 'makes or refuses a cease-fire with')
    if (/^(?:offer|acceptance)$/.test(ceasefire.move)) tie(makers, others, WORDS, 'makes or refuses a cease-fire with')
    if (others.length === 2) tie([others[0]!], [others[1]!], WORDS, 'is asked to cease fire with')
  }
  return found
}
