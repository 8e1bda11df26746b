import type { Hedge, HedgeNode } from './hedges-lexicon.js'
import { HEDGES_AFTER, HEDGES_BEFORE } from './hedges-lexicon.js'
import type { Pieces } from './pieces.js'

/** Hedges found around a number: the piece where the first begins, the one after the last, and what they make of the number. */
export interface Hedging {
  readonly from: number
  readonly to: number
  readonly hedge: Hedge
}

const STRENGTH: Readonly<Record<Hedge, number>> = { total: 0, approx: 1, at_most: 2, below: 2, at_least: 3, more_than: 3 }

/** "handed over 12", "added up to 40": the word belongs to the verb. */
const PARTICLE_VERBS =
  /^(?:own|owned|owns|owning|hand|handed|hands|handing|turn|turned|turning|run|ran|running|rolled|flew|crashed|take|took|taken|taking|add|adds|added|adding)$/
const RISING =
  /^(?:rise|rose|risen|rises|rising|climb|climbed|climbs|climbing|grow|grew|grown|jump|jumped|went|gone|toll|well|pass|passed|soar|soared|to)$/

/**
 * Reads the hedges before piece `from` (not below `floor`) and after piece `to`. Of several the strongest decides: "at least another
 * 12" is a floor, "about 20 or more" too.
 */
export function readHedges(pieces: Pieces, from: number, to: number, floor: number): Hedging {
  let first = from
  let hedge: Hedge = 'total'
  let stretch = from
  for (let round = 0; round < 3; round++) {
    const found = longest(pieces, stretch - 1, -1, floor, HEDGES_BEFORE)
    if (!found || isPartOfVerb(pieces, found.end, found.hedge)) break
    if (STRENGTH[found.hedge] > STRENGTH[hedge]) hedge = found.hedge
    stretch = found.end
    first = stretch
  }
  const after = longest(pieces, to, 1, pieces.length - 1, HEDGES_AFTER)
  if (after && STRENGTH[after.hedge] > STRENGTH[hedge]) return { from: first, to: after.end + 1, hedge: after.hedge }
  return { from: first, to, hedge }
}

/** Walks the tree of hedges from piece `start`; `end` is the last piece of the longest hedge. */
function longest(pieces: Pieces, start: number, step: 1 | -1, limit: number, root: HedgeNode): { end: number; hedge: Hedge } | null {
  let node: HedgeNode | undefined = root
  let best: { end: number; hedge: Hedge } | null = null
  for (let i = start; step > 0 ? i <= limit : i >= limit; i += step) {
    node = node.next.get(pieces.lower[i]!)
    if (!node) break
    if (node.hedge !== undefined) best = { end: i, hedge: node.hedge }
  }
  return best
}

function isPartOfVerb(pieces: Pieces, at: number, hedge: Hedge): boolean {
  const word = pieces.lower[at]!
  const before = pieces.lower[at - 1] ?? ''
  if (hedge === 'more_than' && (word === 'past' || word === 'beyond')) return !RISING.test(before)
  if (word === 'over' || word === 'up') return PARTICLE_VERBS.test(before)
  return word === 'plus'
}
