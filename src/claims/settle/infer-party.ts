import type { ActorRef } from '../../actors/actor-ref.js'
import { partyOf, sameParty } from '../../actors/party-of.js'
import type { Sentence } from '../../language/sentence.js'
import type { EventBody, Link, TollBody } from '../claim.js'
import { isPartisan } from './interest.js'

const CLASSES: ReadonlySet<string> = new Set(['state_forces', 'civilian', 'officials', 'mixed'])
const ALSO_OWN: ReadonlySet<string> = new Set(['medical', 'document'])

/**
 * The party that the speaker implies where the text names none: "Armenia has recorded 104 military deaths" counts Armenia's own. None is
 * implied where the speaker's side did the killing, the dead are fighters of some group, or the place lies in another country.
 */
export function inferParty(
  toll: TollBody,
  speaker: Link | undefined,
  cause: EventBody | undefined,
  placeCountry: string | undefined,
  sentence: Sentence,
  trigger: number,
): readonly ActorRef[] {
  if (!speaker || toll.victim.parties.length > 0 || !(isPartisan(speaker) || ALSO_OWN.has(speaker.role))) return []
  const ownGroup = toll.victim.class === 'armed_group' && speaker.role === 'armed_group'
  if (!CLASSES.has(toll.victim.class) && !ownGroup) return []
  const own = speaker.actors.find((actor) => partyOf(actor) !== undefined)
  if (!own) return []
  if (cause?.actors.some((agent) => sameParty(agent, own))) return []
  if (isOurDeed(sentence, trigger)) return []
  if (placeCountry && own.country && placeCountry !== own.country && own.alignedWith === undefined) return []
  return [own]
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
