import type { Bound } from '../quantity.js'

/** What a hedge makes of the number after (or before) it. `below`: strictly less. `total` leaves the number as it is. */
export type Hedge = 'at_least' | 'more_than' | 'at_most' | 'below' | 'approx' | 'total'

/**
 * Hedges before a number; "_" is a word that may or may not stand there. Longer ones are tried first. "Up to" and "as many as" are
 * ceilings: the speaker vouches for no more. "Nearly" and "almost" say that the number was not reached and "some" leaves it open
 * both ways; they are all about the number, none is a floor.
 */
const BEFORE: readonly (readonly [Hedge, readonly string[]])[] = [
  ['at_least', ['at least', 'at the very least', 'no fewer than', 'no less than', 'not less than', 'not fewer than', 'a minimum of']],
  ['at_least', ['as few as', 'minimum of', 'at minimum', 'at a minimum', 'atleast', 'no lower than', '≥']],
  [
    'more_than',
    ['more than', 'over', 'above', 'upwards of', 'upward of', 'in excess of', 'well over', 'well above', 'just over', 'far more than'],
  ],
  [
    'more_than',
    ['greater than', 'higher than', 'larger than', 'beyond', 'past', 'exceeding', 'exceeds', 'exceeded', 'exceed', 'surpassed'],
  ],
  [
    'more_than',
    ['surpassing', 'topped', 'topping', 'slightly more than', 'little more than', 'a little over', 'slightly over', 'much more than', '>'],
  ],
  ['more_than', ['many more than', 'not just', 'better than', 'slightly above', 'just above', 'way over', 'any more than']],
  [
    'at_most',
    ['up to', 'as many as', 'as much as', 'at most', 'at the most', 'no more than', 'not more than', 'a maximum of', 'maximum of', '≤'],
  ],
  ['at_most', ['maximum', 'not exceeding', 'not over', 'upto', 'anything up to', 'no higher than', 'not above']],
  [
    'below',
    ['fewer than', 'less than', 'under', 'below', 'just under', 'slightly fewer than', 'slightly less than', 'well under', 'well below'],
  ],
  ['below', ['lower than', 'slightly under', 'far fewer than', '<']],
  [
    'approx',
    ['about', 'around', 'some', 'roughly', 'nearly', 'almost', 'close to', 'an estimated', 'estimated', 'estimates of', 'approximately'],
  ],
  [
    'approx',
    ['approx', 'approx.', 'circa', 'c.', 'ca.', '~', 'or so', 'somewhere around', 'just about', 'just short of', 'nearing', 'approaching'],
  ],
  [
    'approx',
    ['virtually', 'more or less', 'perhaps', 'possibly', 'maybe', 'probably', 'in the region of', 'on the order of', 'in the order of'],
  ],
  ['approx', ['in the neighborhood of', 'in the neighbourhood of', 'close on', 'an approximate', 'an average of', 'estimate of']],
  ['total', ['a total of', 'total of', 'only', 'just', 'exactly', 'precisely', 'a further', 'further', 'another', 'yet another']],
  [
    'total',
    ['an additional', 'additional', 'an extra', 'as a further', 'a combined', 'a record', 'a confirmed', 'a mere', 'an initial', 'fully'],
  ],
]

/** Hedges after a number: "20 or more", "50 or so", "100-plus". */
const AFTER: readonly (readonly [Hedge, readonly string[]])[] = [
  [
    'at_least',
    [
      'or more',
      'or above',
      '- plus',
      'plus',
      '+',
      'at least',
      'and counting',
      'at the very least',
      'at a minimum',
      'and above',
      '- or more',
    ],
  ],
  ['more_than', ['and more', 'and over']],
  ['at_most', ['or fewer', 'or less', 'at most', 'at the most', 'at maximum']],
  ['approx', ['or so', '- odd', 'odd', '- something', 'or thereabouts', 'approximately']],
]

/** A tree of words: the hedges as read away from the number. */
export interface HedgeNode {
  hedge?: Hedge
  readonly next: Map<string, HedgeNode>
}

function plant(lists: readonly (readonly [Hedge, readonly string[]])[], backwards: boolean): HedgeNode {
  const root: HedgeNode = { next: new Map() }
  for (const [hedge, phrases] of lists)
    for (const phrase of phrases) {
      const words = phrase.split(' ')
      if (backwards) words.reverse()
      let node = root
      for (const word of words) {
        let child = node.next.get(word)
        if (!child) {
          child = { next: new Map() }
          node.next.set(word, child)
        }
        node = child
      }
      node.hedge = hedge
    }
  return root
}

export const HEDGES_BEFORE: HedgeNode = plant(BEFORE, true)
export const HEDGES_AFTER: HedgeNode = plant(AFTER, false)

/** Low, high and bound of a whole number under a hedge. `hedged('more_than', 100) // => {low: 101, high: null, bound: 'more_than'}` */
export function hedged(hedge: Hedge, value: number): { low: number | null; high: number | null; bound: Bound } {
  switch (hedge) {
    case 'at_least':
      return { low: value, high: null, bound: 'at_least' }
    case 'more_than':
      return { low: Math.floor(value) + 1, high: null, bound: 'more_than' }
    case 'at_most':
      return { low: null, high: value, bound: 'at_most' }
    case 'below':
      return { low: null, high: Math.max(0, Math.ceil(value) - 1), bound: 'at_most' }
    case 'approx':
      return { low: value, high: value, bound: 'approx' }
    default:
      return { low: value, high: value, bound: 'exact' }
  }
}
