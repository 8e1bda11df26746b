import type { ActorRef } from '../actors/actor-ref.js'
import { textOf } from '../base/span.js'
import type { Claim, Link, Measure, PloverType, Role, SpeechAct, VictimClass } from '../claims/claim.js'
import type { Document } from '../documents/document.js'
import { formatAmount, formatRange } from './amount.js'
import { moveWords } from './move-words.js'
import { jointParty, type NameParty, partiesOf, partyOf } from './party.js'

export const CLASS_WORDS: Readonly<Record<VictimClass, string>> = {
  state_forces: 'state forces',
  armed_group: 'armed group',
  officials: 'officials',
  civilian: 'civilians',
  mixed: 'of several classes',
  unknown: 'class not said',
}

export const MEASURE_WORDS: Readonly<Record<Measure, string>> = {
  killed: 'killed',
  wounded: 'wounded',
  casualties: 'killed or wounded',
  missing: 'missing',
  captured: 'captured',
  abducted: 'abducted',
  detained: 'detained',
  displaced: 'displaced',
  equipment: 'equipment lost',
}

const EVENT_WORDS: Readonly<Record<PloverType, string>> = {
  AGREE: 'agree',
  CONSULT: 'consult',
  SUPPORT: 'support',
  COOPERATE: 'cooperate',
  AID: 'aid',
  CONCEDE: 'concede',
  RETREAT: 'retreat',
  REQUEST: 'request',
  ACCUSE: 'accuse',
  REJECT: 'reject',
  THREATEN: 'threaten',
  PROTEST: 'protest',
  SANCTION: 'sanction',
  MOBILIZE: 'mobilise',
  COERCE: 'coerce',
  ASSAULT: 'attack',
}

const VERDICT_WORDS: Readonly<Record<NonNullable<Claim['assessment']>['verdict'], string>> = {
  unverified: 'could not be verified',
  exaggerated: 'is exaggerated',
  rejected: 'is rejected',
  verified: 'is verified',
}

export const ACT_WORDS: Readonly<Record<SpeechAct, string>> = {
  assert: 'states',
  confirm: 'confirms',
  admit: 'admits',
  claim_responsibility: 'claims responsibility',
  blame: 'blames',
  deny: 'denies',
  decline_comment: 'declines to comment',
  demand: 'demands',
  order: 'orders',
  threaten: 'threatens',
  promise: 'promises',
  predict: 'predicts',
  speculate: 'supposes',
  question: 'asks',
  retract: 'retracts',
}

export const ROLE_WORDS: Readonly<Record<Role, string>> = {
  outlet: 'outlet',
  wire: 'news agency',
  government: 'government',
  military: 'military',
  police: 'police',
  judicial: 'court or prosecutor',
  armed_group: 'armed group',
  de_facto_authority: 'de facto authority',
  local_official: 'local official',
  medical: 'medical staff',
  eyewitness: 'eyewitness',
  ngo: 'aid or rights group',
  igo: 'intergovernmental body',
  monitor: 'monitor',
  analyst: 'analyst',
  media: 'media',
  social: 'social media',
  document: 'document',
  anonymous: 'unnamed source',
}

/** The words of the text for a toll's number, as written. */
export function numberWords(claim: Claim, document: Document | undefined): string | undefined {
  const span = claim.evidence.number?.[0]
  return span && document && textOf(document.text, span)
}

/** The amount that a claim carries, in words; none where it carries none. */
export function amountOf(claim: Claim, document: Document | undefined): string | undefined {
  if (claim.toll) return formatAmount(claim.toll, numberWords(claim, document))
  const count = claim.ceasefire?.count
  return count && formatRange(count.low, count.high)
}

/** The innermost link that speaks: what a claim is counted under. */
export const speakingLink = (claim: Claim): Link | undefined => claim.attribution.at(-1)

/** A link of the chain in words, as the registry names it, else as the text does; the outlet where nobody else is quoted. */
export function linkWords(link: Link | undefined, document: Document | undefined): string {
  const names = (link?.actors ?? []).map((actor) => actor.name ?? actor.mention)
  if (names.length > 0 && link?.role !== 'outlet') return names.join(' and ')
  if (link?.mention) return link.mention
  return names.join(' and ') || document?.outlet || 'Outlet not known'
}

/** What a claim says in one short line, without its amount: 'killed: Armenia, state forces'. */
export function contentWords(claim: Claim, nameParty: NameParty = partyOf): string {
  const named = (actors: readonly ActorRef[], none: string): string =>
    partiesOf(actors, nameParty)
      .map((party) => party.label)
      .join(', ') || none
  const { toll, event, ceasefire, assessment } = claim
  if (toll) {
    const { parties, class: victims, groups } = toll.victim
    const measure = toll.measure === 'equipment' ? `${toll.item ?? 'equipment'} lost` : MEASURE_WORDS[toll.measure]
    const who = toll.measure === 'equipment' ? [] : [groups?.join(', ') ?? CLASS_WORDS[victims]]
    return `${measure}: ${[jointParty(parties, nameParty).label, ...who].join(', ')}`
  }
  if (event) {
    const mode = event.mode ? ` (${event.mode.replaceAll('_', ' ')})` : ''
    const weapons = event.weapons.length > 0 ? ` with ${event.weapons.join(', ')}` : ''
    return `${named(event.actors, 'Actor not said')}: ${EVENT_WORDS[event.type]}${mode}${event.recipients.length > 0 ? ` → ${named(event.recipients, '')}` : ''}${weapons}`
  }
  if (ceasefire) {
    const towards = ceasefire.move === 'violation' ? (ceasefire.against ?? []) : (ceasefire.to ?? [])
    const arrow = towards.length > 0 ? `${ceasefire.move === 'violation' ? ' by' : ' →'} ${named(towards, '')}` : ''
    return [named(ceasefire.by, ''), `${moveWords(ceasefire.move, partiesOf(ceasefire.by, nameParty).length)}${arrow}`]
      .filter(Boolean)
      .join(' ')
  }
  if (assessment) return `${assessment.about === 'all' ? 'what the sides claim' : 'this claim'} ${VERDICT_WORDS[assessment.verdict]}`
  return claim.kind
}
