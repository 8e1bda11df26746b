import type { Party, Sides } from '../incidents/sides.js'
import type { Figure } from './figure.js'

/**
 * Parties that fight and of whose losses nobody on any side has claimed anything by a measure (killed, unless another is asked for). A side is
 * listed by its first party; where one of a side's parties has a figure, the side has claims.
 * `partiesWithoutClaim(figures, sides) // => [{ id: 'AZE', name: 'Azerbaijan', … }]`
 */
export function partiesWithoutClaim(figures: readonly Figure[], sides: Sides, measure = 'killed'): readonly Party[] {
  const told = new Set<string>()
  for (const figure of figures) if (figure.measure === measure) for (const side of figure.victimSide.split('+')) told.add(side)
  const byId = new Map(sides.parties.map((party) => [party.id, party]))
  return sides.sides.filter(({ id, foes }) => foes.length > 0 && !told.has(id)).map(({ parties }) => byId.get(parties[0]!)!)
}
