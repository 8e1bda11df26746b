import type { CeasefireMove, Claim } from '../claims/claim.js'
import { type ClaimLine, claimLine } from './claim-line.js'
import { moveWords } from './move-words.js'
import { NOT_SAID, type Party, partiesOf } from './party.js'
import { isRejected } from './reviewed.js'
import type { Situation } from './situation.js'

/** One move for, in or against a cease-fire. */
export interface Move {
  readonly move: CeasefireMove
  /** To follow the names of those who make it: 'appeals for a cease-fire'; where nobody is named 'Appeal for a cease-fire'. */
  readonly words: string
  /** When it was made or runs; else the day of publication. */
  readonly date?: string
  readonly by: readonly Party[]
  readonly to: readonly Party[]
  readonly against: readonly Party[]
  readonly mediators: readonly Party[]
  readonly from?: string
  readonly until?: string
  readonly scope?: string
  readonly claim: ClaimLine
  /** Ids of claims of the same move by the same party on the same day, from other sentences. */
  readonly also: readonly string[]
}

export interface CeasefireView {
  readonly conflict: string
  readonly asOf?: string
  /** In order of time. */
  readonly moves: readonly Move[]
  /** Earlier cease-fires that the reports recall. */
  readonly background: readonly Move[]
  /** Who makes moves, and how many of each kind: those at war first, then who makes most. */
  readonly parties: readonly { readonly party: Party; readonly moves: Readonly<Partial<Record<CeasefireMove, number>>> }[]
}

/** The record of cease-fire moves, per party, in order of time. A denied move stands in it, marked; what a copy carries along does not. */
export function viewCeasefire(situation: Situation): CeasefireView {
  const claims = situation.claims.filter(
    (claim) => claim.ceasefire !== undefined && !situation.copied.has(claim.id) && !isRejected(situation, claim.id),
  )
  const moves = together(claims.filter(({ background }) => !background)).map((group) => moveOf(group, situation))
  const parties = new Map<string, { party: Party; moves: Partial<Record<CeasefireMove, number>> }>()
  for (const { move, by } of moves)
    for (const party of by.length > 0 ? by : [NOT_SAID]) {
      const row = parties.get(party.key) ?? { party, moves: {} }
      row.moves[move] = (row.moves[move] ?? 0) + 1
      parties.set(party.key, row)
    }
  return {
    conflict: situation.conflict,
    ...(situation.asOf !== undefined && { asOf: situation.asOf }),
    moves: inTime(moves),
    background: inTime(together(claims.filter(({ background }) => background)).map((group) => moveOf(group, situation))),
    parties: inRank([...parties.values()], situation),
  }

  /** The same move of the same parties on the same day, told in several sentences, is one. */
  function together(all: readonly Claim[]): readonly (readonly Claim[])[] {
    const groups = new Map<string, Claim[]>()
    for (const claim of all) {
      const { move, by, to, against } = claim.ceasefire!
      const keys = [by, to ?? [], against ?? []].map((actors) => partiesOf(actors, situation.nameParty).map(({ key }) => key))
      const key = JSON.stringify([move, keys[0], move === 'violation' ? keys[2] : [], dateOfMove(claim, situation)?.slice(0, 10)])
      groups.set(key, [...(groups.get(key) ?? []), claim])
    }
    return [...groups.values()]
  }
}

/** Those at war with most claims first; then mediators and others, those with most moves first. */
function inRank(parties: CeasefireView['parties'], { sides }: Situation): CeasefireView['parties'] {
  const atWar = new Set(sides.sides.filter(({ foes }) => foes.length > 0).flatMap((side) => side.parties))
  const claims = ({ party }: CeasefireView['parties'][number]): number =>
    atWar.has(party.key) ? (sides.parties.find(({ id }) => id === party.key)?.claims ?? 0) : 0
  const count = ({ moves }: CeasefireView['parties'][number]): number => Object.values(moves).reduce((sum, one) => sum + one, 0)
  return [...parties].sort((one, other) => claims(other) - claims(one) || count(other) - count(one))
}

function moveOf([claim, ...others]: readonly Claim[], situation: Situation): Move {
  const { move, by, to, against, mediators, from, until, scope } = claim!.ceasefire!
  const date = dateOfMove(claim!, situation)
  return {
    move,
    words: moveWords(move, partiesOf(by, situation.nameParty).length),
    ...(date !== undefined && { date }),
    by: partiesOf(by, situation.nameParty),
    to: partiesOf(to ?? [], situation.nameParty),
    against: partiesOf(against ?? [], situation.nameParty),
    mediators: partiesOf(mediators ?? [], situation.nameParty),
    ...(from !== undefined && { from }),
    ...(until !== undefined && { until }),
    ...(scope !== undefined && { scope }),
    claim: claimLine(claim!, situation),
    also: others.map(({ id }) => id),
  }
}

const dateOfMove = (claim: Claim, situation: Situation): string | undefined =>
  claim.when?.from ?? situation.documents.get(claim.documentId)?.published

const inTime = (moves: readonly Move[]): readonly Move[] =>
  [...moves].sort((one, other) => ((one.date ?? '') < (other.date ?? '') ? -1 : (one.date ?? '') > (other.date ?? '') ? 1 : 0))
