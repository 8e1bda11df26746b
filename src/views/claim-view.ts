import { AscribeError } from '../base/errors.js'
import type { Claim, Interest } from '../claims/claim.js'
import type { Ledger } from '../ledger/ledger.js'
import { type ClaimLine, claimLine } from './claim-line.js'
import { linkWords, ROLE_WORDS } from './claim-words.js'
import { type ReviewLine, reviewLines } from './review-line.js'
import { type SituationOf, situationIn } from './situation.js'

/** The reason of a rule by its id; none where the rule is not known to this version. */
export type ReasonOf = (rule: string) => string | undefined

/** A claim with how it was read: its sentence, the rules that fired and why, and who says it through whom. */
export interface ClaimView {
  readonly line: ClaimLine
  /** The claim itself, as recorded. */
  readonly claim: Claim
  readonly attribution: readonly { readonly words: string; readonly role: string; readonly form: string; readonly cue?: string }[]
  readonly doubt: { readonly bySource: string; readonly byAuthor: string }
  readonly interest: string
  readonly rules: readonly { readonly id: string; readonly reason?: string }[]
  /** The other claims that it hangs together with. */
  readonly related: readonly {
    readonly relation: 'part of' | 'has part' | 'supersedes' | 'superseded by' | 'repeats' | 'repeated by' | 'caused by' | 'causes'
    readonly claim: ClaimLine
  }[]
  readonly supersededValue?: number
  /** Those that were taken back, and those of other claims that name it, among them. */
  readonly reviews: readonly ReviewLine[]
}

const FACTUALITY_WORDS: Readonly<Record<string, string>> = {
  'CT+': 'certainly so',
  'CT-': 'certainly not so',
  'PR+': 'probably so',
  'PR-': 'probably not so',
  'PS+': 'possibly so',
  'PS-': 'possibly not so',
  CTu: 'leaves open whether it is so',
  Uu: 'does not commit to it',
}

const INTEREST_WORDS: Readonly<Record<Interest, string>> = {
  own_loss: 'a loss of its own side',
  enemy_loss: 'a loss of its enemy',
  own_conduct: 'conduct of its own side',
  enemy_conduct: 'conduct of its enemy',
  third_party: 'of others: it takes no side in this',
  unknown: 'not known',
}

/** A claim explained. Throws `claim-unknown`. */
export async function viewClaim(
  ledger: Ledger,
  id: string,
  reasonOf: ReasonOf = () => undefined,
  situationOf: SituationOf = situationIn(ledger),
): Promise<ClaimView> {
  const claim = await ledger.claim(id)
  if (!claim) throw new AscribeError('claim-unknown', `The ledger has no claim ${id}. It may have been read anew: look at its document.`)
  const [conflicts, reviews] = await Promise.all([ledger.conflictsOf(claim.documentId), ledger.reviews()])
  const situation = await situationOf(conflicts[0])
  const document = situation.documents.get(claim.documentId)
  const claims = situation.claims.filter((one) => one.documentId === claim.documentId)
  const value = claim.toll?.supersedes?.value
  return {
    line: claimLine(claim, situation),
    claim,
    attribution: claim.attribution.map((link) => ({
      words: linkWords(link, document),
      role: ROLE_WORDS[link.role],
      form: link.form,
      ...(link.cue !== undefined && { cue: link.cue }),
    })),
    doubt: {
      bySource: FACTUALITY_WORDS[claim.factuality.bySource] ?? claim.factuality.bySource,
      byAuthor: FACTUALITY_WORDS[claim.factuality.byAuthor] ?? claim.factuality.byAuthor,
    },
    interest: INTEREST_WORDS[claim.interest],
    rules: claim.rules.map((rule) => {
      const reason = reasonOf(rule)
      return { id: rule, ...(reason !== undefined && { reason }) }
    }),
    related: relatedTo(claim, claims).map(({ relation, other }) => ({ relation, claim: claimLine(other, situation) })),
    ...(value !== undefined && { supersededValue: value }),
    reviews: reviewLines(reviews, id),
  }
}

type Relation = ClaimView['related'][number]['relation']

function relatedTo(claim: Claim, claims: readonly Claim[]): readonly { relation: Relation; other: Claim }[] {
  const related: { relation: Relation; other: Claim }[] = []
  const add = (relation: Relation, other: Claim): unknown => related.push({ relation, other })
  for (const other of claims) {
    if (claim.toll?.subsetOf === other.id) add('part of', other)
    if (other.toll?.subsetOf === claim.id) add('has part', other)
    if (claim.toll?.supersedes?.claim === other.id) add('supersedes', other)
    if (other.toll?.supersedes?.claim === claim.id) add('superseded by', other)
    if (claim.repeats === other.id) add('repeats', other)
    if (other.repeats === claim.id) add('repeated by', other)
    if (claim.toll?.event === other.id) add('caused by', other)
    if (other.toll?.event === claim.id) add('causes', other)
  }
  return related
}
