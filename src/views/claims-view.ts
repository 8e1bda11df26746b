import { AscribeError } from '../base/errors.js'
import type { Claim } from '../claims/claim.js'
import { type ClaimLine, claimLine, partiesInvolved } from './claim-line.js'
import { linkWords, speakingLink } from './claim-words.js'
import { isAffirmed } from './doubt.js'
import type { Situation } from './situation.js'

export interface ClaimsAsked {
  readonly kind?: Claim['kind']
  /** Key of a party that the claim is about. */
  readonly party?: string
  /** Name of a speaker, as the lists give it. */
  readonly speaker?: string
  /** Day of publication, from and to (inclusive). */
  readonly from?: string
  readonly to?: string
  /** `facts`: affirmed by their source; `doubted`: the rest; `background`: history. */
  readonly standing?: 'facts' | 'doubted' | 'background'
  /** Words that must all stand in the sentence, the speaker or the place. */
  readonly text?: string
  readonly documentId?: string
  readonly limit?: number
  /** Go on behind the claim with this id. */
  readonly after?: string
}

export interface ClaimsView {
  readonly conflict: string
  readonly asOf?: string
  /** How many fit what is asked, on all pages. */
  readonly total: number
  readonly claims: readonly ClaimLine[]
  /** Id to go on behind, where there is more. */
  readonly next?: string
  /** What may be asked for, with how many claims of the whole conflict each has. */
  readonly speakers: readonly { readonly name: string; readonly claims: number }[]
  readonly parties: readonly { readonly key: string; readonly label: string; readonly claims: number }[]
}

/** The claims of a situation that fit what is asked, in order of publication. Throws `claim-unknown` for an `after` that is none. */
export function viewClaims(situation: Situation, asked: ClaimsAsked = {}): ClaimsView {
  const { limit = 100, after } = asked
  const fitting = situation.claims.filter(fits(situation, asked))
  const start = after === undefined ? 0 : fitting.findIndex((claim) => claim.id === after) + 1
  if (after !== undefined && start === 0)
    throw new AscribeError('claim-unknown', `The list has no claim ${after}. Begin the list again without it.`)
  const page = fitting.slice(start, start + limit)
  const last = page.at(-1)
  return {
    conflict: situation.conflict,
    ...(situation.asOf !== undefined && { asOf: situation.asOf }),
    total: fitting.length,
    claims: page.map((claim) => claimLine(claim, situation)),
    ...(last && start + page.length < fitting.length && { next: last.id }),
    ...choices(situation),
  }
}

function fits(situation: Situation, { kind, party, speaker, from, to, standing, text, documentId }: ClaimsAsked) {
  const words = text?.toLowerCase().split(/\s+/).filter(Boolean) ?? []
  return (claim: Claim): boolean => {
    const document = situation.documents.get(claim.documentId)
    const day = document?.published?.slice(0, 10) ?? ''
    if (kind !== undefined && claim.kind !== kind) return false
    if (documentId !== undefined && claim.documentId !== documentId) return false
    if (from !== undefined && day < from) return false
    if (to !== undefined && day > to) return false
    if (standing === 'background' ? !claim.background : standing !== undefined && claim.background) return false
    if (standing === 'facts' && !isAffirmed(claim)) return false
    if (standing === 'doubted' && isAffirmed(claim)) return false
    if (party !== undefined && !partiesInvolved(claim, situation.nameParty).some(({ key }) => key === party)) return false
    const name = linkWords(speakingLink(claim), document)
    if (speaker !== undefined && name !== speaker) return false
    if (words.length === 0) return true
    const hay =
      `${document?.text.slice(...claim.sentence) ?? ''}\n${name}\n${claim.where?.name ?? ''}\n${document?.outlet ?? ''}`.toLowerCase()
    return words.every((word) => hay.includes(word))
  }
}

function choices({ claims, documents, nameParty }: Situation): Pick<ClaimsView, 'speakers' | 'parties'> {
  const speakers = new Map<string, number>()
  const parties = new Map<string, { label: string; claims: number }>()
  for (const claim of claims) {
    const name = linkWords(speakingLink(claim), documents.get(claim.documentId))
    speakers.set(name, (speakers.get(name) ?? 0) + 1)
    for (const { key, label } of partiesInvolved(claim, nameParty)) parties.set(key, { label, claims: (parties.get(key)?.claims ?? 0) + 1 })
  }
  const most = (one: { claims: number }, other: { claims: number }): number => other.claims - one.claims
  return {
    speakers: [...speakers].map(([name, count]) => ({ name, claims: count })).sort(most),
    parties: [...parties].map(([key, party]) => ({ key, ...party })).sort(most),
  }
}
