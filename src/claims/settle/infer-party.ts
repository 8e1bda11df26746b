import type { ActorRef } from '../../actors/actor-ref.js'
import type { ActorRegistry } from '../../actors/actor-registry.js'
import { partyOf, sameParty } from '../../actors/party-of.js'
import { stepsUp } from '../../language/clause.js'
import type { Sentence } from '../../language/sentence.js'
import type { EventBody, Link, TollBody, Victim } from '../claim.js'
import { isPartisan } from './interest.js'
import { partyRef } from './local-party.js'

const CLASSES: ReadonlySet<string> = new Set(['state_forces', 'civilian', 'officials', 'mixed'])
const ALSO_OWN: ReadonlySet<string> = new Set(['medical', 'document'])

export interface InferenceContext {
  readonly actors: ActorRegistry
  /** Countries that the text is about, the likeliest first. */
  readonly countries: readonly string[]
  readonly speaker: Link | undefined
  readonly cause: EventBody | undefined
  /** Country of the place that the claim's sentence names. */
  readonly placeCountry: string | undefined
  /** Country of institutions that the text leaves unnamed. */
  readonly localCountry: string | undefined
  readonly sentence: Sentence
  readonly trigger: number
  /** Head token of the victims' phrase. */
  readonly victim: number | undefined
}

/**
 * The party that the speaker implies where the text names none: "Armenia has recorded 104 military deaths" counts Armenia's own. None is
 * implied where the speaker's side did the killing, the dead are fighters of some group, or the place lies in another country. Soldiers whom
 * nobody ascribes to an army, in a land that the whole text is about, are that land's.
 */
export function inferParty(toll: TollBody, context: InferenceContext): Pick<Victim, 'parties' | 'inferred'> | undefined {
  if (toll.victim.parties.length > 0) return undefined
  const loser = loserOf(context) ?? ownerOfLosses(context)
  if (loser) return { parties: [loser] }
  const { speaker } = context
  const own = speaker?.actors.find((actor) => partyOf(actor) !== undefined)
  if (own && isEnemyPhrase(context)) return inferred(enemyOf(own, context))
  if (own && speaker && isOwnPhrase(context.sentence, context.victim, speaker)) return inferred(partyRef(own, context.actors))
  if (own && speaker && impliesOwn(toll, speaker, own, context)) return inferred(partyRef(own, context.actors))
  if (toll.victim.class !== 'state_forces' || context.localCountry === undefined) return undefined
  // another land's officials may speak of either side's soldiers
  if (own && own.country !== context.localCountry && speaker && isPartisan(speaker)) return undefined
  const mention = wordsOf(context)
  return inferred(mention ? partyRef({ mention, country: context.localCountry, sector: 'MIL' }, context.actors) : undefined)
}

const inferred = (party: ActorRef | undefined): Pick<Victim, 'parties' | 'inferred'> | undefined =>
  party && { parties: [party], inferred: true }

const LOSE = /^(?:lose|suffer|sustain|mourn|bury)$/

/** "Israel's army lost 24 men", "the rebels suffered 12 dead": who loses is named as the subject. */
function loserOf({ sentence, trigger: told, actors }: InferenceContext): ActorRef | undefined {
  let trigger = told
  // "lost 1,080 troops, bringing total losses to 478,000"
  if (/^(?:total|losses|number|toll)$/.test(sentence.lower[told]!))
    for (let steps = 0; steps < 4 && trigger >= 0 && !LOSE.test(sentence.lemma[trigger]!); steps++) trigger = sentence.head[trigger]!
  if (trigger < 0 || !LOSE.test(sentence.lemma[trigger]!)) return undefined
  for (let c = sentence.childStart[trigger]!; c < sentence.childStart[trigger + 1]!; c++) {
    const child = sentence.children[c]!
    if (sentence.deprel[child] !== 'nsubj' || sentence.upos[child] === 'PRON') continue
    let from = child
    while (from > 0 && from > child - 6 && stepsUp(sentence, from - 1, child) >= 0) from--
    const actor = actors.resolve(
      sentence.form
        .slice(from, child + 1)
        .join(' ')
        .replace(/ (?=['’]s\b)/g, ''),
    )
    return partyOf(actor) === undefined ? undefined : partyRef(actor, actors)
  }
  return undefined
}

const LOSS_NOUN = /^(?:loss|losses|casualty|casualties|dead|deaths|fatalities|toll|wounded)$/

/** "put Armenian losses at 2,300 killed", "the army's dead at 30": whose losses they are stands before the noun. */
function ownerOfLosses({ sentence, trigger, actors }: InferenceContext): ActorRef | undefined {
  for (let t = Math.max(0, trigger - 9); t <= Math.min(sentence.length - 1, trigger + 2); t++) {
    if (!LOSS_NOUN.test(sentence.lower[t]!) || t === 0 || t === trigger) continue
    let from = t - 1
    if (/^['’]s?$/.test(sentence.lower[from]!)) from--
    else if (sentence.upos[from] !== 'ADJ' || !/^\p{Lu}/u.test(sentence.form[from]!)) continue
    if (from < 0 || sentence.upos[from] === 'PRON') continue
    let first = from
    while (first > 0 && from - first < 3 && /^(?:NOUN|PROPN|ADJ)$/.test(sentence.upos[first - 1]!)) first--
    const actor = actors.resolve(sentence.form.slice(first, from + 1).join(' '))
    if (partyOf(actor) !== undefined) return partyRef(actor, actors)
  }
  return undefined
}

const ENEMY = /^(?:enemy|enemies|adversary|adversaries|foe|foes|opponent|opponents|invaders?|occupiers?|aggressors?)$/

/** "the enemy lost 40", "enemy losses", "40 enemy soldiers". */
function isEnemyPhrase({ sentence, trigger, victim }: InferenceContext): boolean {
  const at = victim ?? trigger
  for (let t = Math.max(0, Math.min(at, trigger) - 4); t <= Math.min(sentence.length - 1, Math.max(at, trigger) + 1); t++) {
    if (!ENEMY.test(sentence.lower[t]!)) continue
    if (stepsUp(sentence, t, trigger) >= 0 || (victim !== undefined && stepsUp(sentence, t, victim) >= 0)) return true
    const next = sentence.lower[t + 1] ?? ''
    if (LOSS_NOUN.test(next) || /^(?:lost|suffered|soldiers|troops|fighters|servicemen|personnel)$/.test(next)) return true
  }
  return false
}

/** Whom the text is about besides the speaker's own; none where it names no other. */
function enemyOf(own: ActorRef, { countries, actors, sentence, trigger }: InferenceContext): ActorRef | undefined {
  const other = countries.slice(0, 3).find((country) => country !== own.country && country !== own.alignedWith)
  return other === undefined ? undefined : partyRef({ mention: sentence.form[trigger]!, country: other }, actors)
}

function impliesOwn(toll: TollBody, speaker: Link, own: ActorRef, context: InferenceContext): boolean {
  if (!(isPartisan(speaker) || ALSO_OWN.has(speaker.role))) return false
  // doctors count whoever is brought in; those without borders are nobody's
  if (ALSO_OWN.has(speaker.role) && (toll.victim.class === 'mixed' || /^(?:NGO|NGM|IGO)$/.test(own.sector ?? ''))) return false
  const ownGroup = toll.victim.class === 'armed_group' && speaker.role === 'armed_group'
  if (!CLASSES.has(toll.victim.class) && !ownGroup) return false
  // soldiers whom rebels report dead are not the rebels'
  if (toll.victim.class === 'state_forces' && speaker.role === 'armed_group') return false
  if (context.cause?.actors.some((agent) => sameParty(agent, own))) return false
  if (isOurDeed(context.sentence, context.trigger)) return false
  return !(context.placeCountry && own.country && context.placeCountry !== own.country && own.alignedWith === undefined)
}

const OWN = /^(?:its|their|our|his|her|ours|own)$/
const PLURAL_SPEAKER = /^(?:ours|our|own)$/

/** "29 of its soldiers", "our men", "two of ours": victims whom their phrase gives to the speaker. */
function isOwnPhrase(sentence: Sentence, victim: number | undefined, speaker: Link): boolean {
  if (victim === undefined) return false
  if (!(isPartisan(speaker) || speaker.role === 'medical')) return false
  for (let t = Math.max(0, victim - 4); t <= Math.min(sentence.length - 1, victim + 3); t++) {
    const word = sentence.lower[t]!
    if (!OWN.test(word)) continue
    let at = t
    for (let steps = 0; steps < 4 && at >= 0; steps++) {
      if (at === victim) return !isForeignTo(sentence, t, speaker)
      at = sentence.head[at]!
    }
    if (PLURAL_SPEAKER.test(word)) return true
  }
  return false
}

/** "He said that … his men": a person's own; "its" and "their" stand for bodies and several. */
const isForeignTo = (sentence: Sentence, token: number, speaker: Link): boolean =>
  /^(?:his|her)$/.test(sentence.lower[token]!) && speaker.role === 'eyewitness'

function wordsOf({ sentence, victim }: InferenceContext): string | undefined {
  return victim === undefined ? undefined : sentence.form[victim]
}

/** "We killed 40", "it destroyed 12": the subject of a deed of killing is the speaker. */
function isOurDeed(sentence: Sentence, trigger: number): boolean {
  if (sentence.upos[trigger] !== 'VERB') return false
  for (let c = sentence.childStart[trigger]!; c < sentence.childStart[trigger + 1]!; c++) {
    const child = sentence.children[c]!
    if (sentence.deprel[child] === 'nsubj' && /^(?:we|it|they|he|she|forces|troops|fighters|units|our)$/.test(sentence.lower[child]!))
      return !/^(?:lose|suffer|mourn|bury|sustain)$/.test(sentence.lemma[trigger]!)
  }
  return false
}
