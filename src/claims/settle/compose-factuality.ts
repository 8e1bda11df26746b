import type { Factuality } from '../claim.js'

const CERTAINTY: Readonly<Record<string, number>> = { CT: 3, PR: 2, PS: 1 }
const LEVEL = ['PS', 'PS', 'PR', 'CT'] as const

/**
 * What a source makes of a fact that its own words already qualify: certainty is that of the weaker, polarity multiplies, and whatever is
 * uncommitted stays so (after Saurí and Pustejovsky 2012, §4). `composeFactuality('CT-', 'CT+') // => 'CT-'`
 */
export function composeFactuality(outer: Factuality, inner: Factuality): Factuality {
  if (outer === 'Uu' || inner === 'Uu') return 'Uu'
  if (outer === 'CTu' || inner === 'CTu') return 'CTu'
  const certainty = Math.min(CERTAINTY[outer.slice(0, 2)]!, CERTAINTY[inner.slice(0, 2)]!)
  const polarity = outer[2] === inner[2] ? '+' : '-'
  return `${LEVEL[certainty]!}${polarity}`
}
