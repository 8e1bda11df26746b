import { type Span, textOf } from '../base/span.js'
import type { Claim, Interest, SpeechAct } from '../claims/claim.js'
import { ACT_WORDS, amountOf, contentWords, linkWords, ROLE_WORDS, speakingLink } from './claim-words.js'
import { type DocumentHead, headOf } from './document-head.js'
import { type Mark, marksOf } from './doubt.js'
import { type NameParty, type Party, partiesOf } from './party.js'
import type { Situation } from './situation.js'

/** A claim as one line of a list: what is claimed, by whom, how sure, and the sentence it stands in. */
export interface ClaimLine {
  readonly id: string
  readonly kind: Claim['kind']
  /** Of a toll or a count: 'at least 104'. */
  readonly amount?: string
  /** 'killed: Armenia, state forces'. */
  readonly content: string
  readonly speaker: string
  readonly role: string
  /** In whose voice the chain of speakers ends, outlet first. */
  readonly chain: readonly string[]
  readonly speechAct: SpeechAct
  /** 'states', 'denies'. */
  readonly act: string
  readonly interest: Interest
  readonly parties: readonly Party[]
  readonly marks: readonly Mark[]
  /** First day of what it tells of, else none. */
  readonly from?: string
  readonly to?: string
  readonly place?: string
  readonly sentence: Span
  /** The sentence, as the document has it. */
  readonly text: string
  readonly document: DocumentHead
}

/** A claim of a situation as a line. */
export function claimLine(claim: Claim, situation: Situation): ClaimLine {
  const { superseded, copied, reviews, nameParty } = situation
  const document = situation.documents.get(claim.documentId)
  const link = speakingLink(claim)
  const amount = amountOf(claim, document)
  const actions = new Set((reviews.get(claim.id) ?? []).map((review) => review.action))
  const marks: Mark[] = [...(actions.has('reject') ? (['rejected'] as const) : actions.has('confirm') ? (['confirmed'] as const) : [])]
  marks.push(...marksOf(claim))
  if (copied.has(claim.id)) marks.push('copied')
  else if (superseded.has(claim.id)) marks.push('superseded')
  return {
    id: claim.id,
    kind: claim.kind,
    ...(amount !== undefined && { amount }),
    content: contentWords(claim, nameParty),
    speaker: linkWords(link, document),
    role: ROLE_WORDS[link?.role ?? 'outlet'],
    chain: claim.attribution.map((one) => linkWords(one, document)),
    speechAct: claim.speechAct,
    act: ACT_WORDS[claim.speechAct],
    interest: claim.interest,
    parties: partiesInvolved(claim, nameParty),
    marks,
    ...(claim.when && { from: claim.when.from, to: claim.when.to }),
    ...(claim.where && { place: claim.where.name }),
    sentence: claim.sentence,
    text: document ? textOf(document.text, claim.sentence) : '',
    document: document ? headOf(document, situation) : { id: claim.documentId },
  }
}

/** The lines of claims of a situation. */
export const claimLines = (situation: Situation, claims: readonly Claim[]): readonly ClaimLine[] =>
  claims.map((claim) => claimLine(claim, situation))

/** Everyone that a claim is about: victims, actors, recipients, those who make a cease-fire move and those it is made to. */
export function partiesInvolved({ toll, event, ceasefire }: Claim, nameParty: NameParty): readonly Party[] {
  return partiesOf(
    [
      ...(toll?.victim.parties ?? []),
      ...(event?.actors ?? []),
      ...(event?.recipients ?? []),
      ...(ceasefire?.by ?? []),
      ...(ceasefire?.to ?? []),
      ...(ceasefire?.against ?? []),
    ],
    nameParty,
  )
}
