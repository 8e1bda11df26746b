import type { CeasefireMove } from '../claims/claim.js'

/** A move in words: of one party, of several, and where nobody is named. */
const WORDS: Readonly<Record<CeasefireMove, readonly [one: string, several: string, nobody: string]>> = {
  appeal: ['appeals for a cease-fire', 'appeal for a cease-fire', 'Appeal for a cease-fire'],
  offer: ['offers a cease-fire', 'offer a cease-fire', 'Offer of a cease-fire'],
  agreement: ['agrees to a cease-fire', 'agree on a cease-fire', 'Cease-fire agreed'],
  acceptance: ['accepts a cease-fire', 'accept a cease-fire', 'Cease-fire accepted'],
  rejection: ['rejects a cease-fire', 'reject a cease-fire', 'Cease-fire rejected'],
  in_force: ['is under a cease-fire in force', 'are under a cease-fire in force', 'Cease-fire in force'],
  extension: ['extends the cease-fire', 'extend the cease-fire', 'Cease-fire extended'],
  holding: ['keeps the cease-fire', 'keep the cease-fire', 'Cease-fire holds'],
  violation: ['alleges a violation', 'allege violations', 'Violation alleged'],
  denial: ['denies a violation', 'deny violations', 'Violation denied'],
  collapse: ['leaves the cease-fire', 'leave the cease-fire', 'Cease-fire collapses'],
  expiry: ['sees the cease-fire expire', 'see the cease-fire expire', 'Cease-fire expires'],
}

/** What a move is, to follow the names of as many parties. `moveWords('appeal', 2) // => 'appeal for a cease-fire'` */
export const moveWords = (move: CeasefireMove, parties: number): string => WORDS[move][parties === 0 ? 2 : parties === 1 ? 0 : 1]
