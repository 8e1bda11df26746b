import type { Claim } from '../claims/claim.js'
import type { Conflict } from './conflict.js'
import { SideBook } from './side-book.js'
import type { Sides } from './sides.js'

/** Parties and sides of a conflict from its claims, as `SideBook` keeps them. */
export function inferSides(claims: readonly Claim[], conflict?: Conflict): Sides {
  const book = new SideBook(conflict)
  const events = new Map<string, Claim>()
  for (const claim of claims) if (claim.event) events.set(claim.id, claim)
  for (const claim of claims) book.put(claim, claim.toll?.event === undefined ? undefined : events.get(claim.toll.event))
  return book.sides()
}
