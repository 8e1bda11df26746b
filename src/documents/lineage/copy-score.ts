import type { Likeness } from './compare-traces.js'

/** What besides the likeness of two texts speaks for or against a copy. */
export interface Circumstances {
  /** Does one text say that it is the other's? */
  readonly credited: boolean
  readonly sameOutlet: boolean
  /** Are both dated? */
  readonly dated: boolean
  /** Shingles of the shorter text. */
  readonly size: number
}

/** Documents that are more days apart are copies only where passages stand word for word in both. */
const DAYS = 4
const PASSAGES = 0.15

/** Set by hand, not learnt: an agency's copies credit it, and so do those of its other stories of the day. */
const CREDITED = 1.8

/** With fewer sentences than this in one of them, texts are copies only where they share so much word for word: bulletins of one line resemble each other. */
const SENTENCES = 3
const WORDED = 0.4
/** A passage of a digest holds so much of what one of the texts begins with. */
const DIGEST_LEAD = 0.6
/** What a single sentence must share: two of one kind are alike in half of their words. */
const ALL = 0.8
/** Shingles from which a text is long enough to be known by what it tells. Set by hand, as is the weight of what is missing. */
const ENOUGH = 90

/** Set by hand: what is not dated may be of any day, and stories of one kind resemble each other. */
const UNDATED = 1.2

/**
 * How likely it is that two texts go back to one, 0 to 1: a logistic regression over their likeness, with a small penalty on its weights (L2), learnt on
 * the pairs of generated set A and of the agency reports written by hand (`bench/lineage`), each kind of pair counting alike. `a` is the text that is found
 * better in the other, `b` the other one. Names and figures that two texts share prove no copy, so they count up to what any two reports of one event
 * share, and no more: independent reports that agree in every name and figure were among the examples.
 */
export function copyScore(likeness: Likeness, circumstances: Circumstances): number {
  return scoreFrom(likeness, circumstances, likeness.own + likeness.ownCovered >= likeness.other + likeness.otherCovered)
}

/** No likeness with the same shared words, and with sentences that are found no better, scores higher: the sentences count for, never against a copy. */
export function copyCeiling(likeness: Likeness, circumstances: Circumstances): number {
  return Math.max(scoreFrom(likeness, circumstances, true), scoreFrom(likeness, circumstances, false))
}

/**
 * A likelihood that no likeness with sentences found no better exceeds, however many shingles are shared: told before these are compared, which takes longest.
 */
export function copyBound(likeness: Likeness, circumstances: Circumstances): number {
  if (Math.max(likeness.ownLead, likeness.otherLead) >= DIGEST_LEAD) return 1
  return Math.max(likely(likeness, circumstances, true), likely(likeness, circumstances, false))
}

/** `forth`: the one is found better in the other. */
function scoreFrom(likeness: Likeness, circumstances: Circumstances, forth: boolean): number {
  const { own, other, ownLead, otherLead } = likeness
  const { credited, sameOutlet, size } = circumstances
  if (Math.abs(likeness.days) > DAYS && Math.max(own, other) < PASSAGES) return 0
  const { sentences } = likeness
  if (sentences < SENTENCES && Math.max(own, other) < (sentences < 2 && !credited ? ALL : WORDED)) return 0
  // a part of a digest: a passage word for word, with what one of the texts begins with; a running update keeps other paragraphs
  if (!sameOutlet && likeness.shared >= 25 && Math.max(own, other) >= 0.35 && Math.max(ownLead, otherLead) >= DIGEST_LEAD) return 0.95
  // little text outside quotations: a few sentences alike prove little, unless they are so word for word
  const thin = Math.max(own, other) < WORDED ? Math.max(0, 1 - size / ENOUGH) : 0
  return likely(likeness, circumstances, forth, thin)
}

/** Where the one's sentences are found better (`forth`) or the other's. `thin`: how little text there is, 0 to 1. */
function likely(likeness: Likeness, { credited, sameOutlet, dated, size }: Circumstances, forth: boolean, thin = 0): number {
  const { own, other, ownCovered, otherCovered, ownBreadth, otherBreadth, ownLead, otherLead } = likeness
  const [coveredA, coveredB] = forth ? [ownCovered, otherCovered] : [otherCovered, ownCovered]
  const lead = Math.max(ownLead, otherLead)
  const sum =
    -4 * thin +
    2.34 * coveredA +
    1.75 * coveredB +
    -0.97 * (forth ? own : other) +
    -1.15 * (forth ? other : own) +
    0.3 * lead +
    1.09 * Math.min(ownLead, otherLead) +
    0.6 * likeness.words +
    2.53 * likeness.common +
    0.36 * Math.min(0.6, likeness.names) +
    1.34 * Math.min(0.5, likeness.figures) +
    -0.31 * Math.max(0, likeness.order) +
    2.9 * likeness.pairs +
    1.11 * Math.min(1, size / 200) +
    (credited ? CREDITED : 0) +
    (sameOutlet ? -2 : 0) +
    (dated ? 0 : -UNDATED) +
    4.39 * (forth ? ownBreadth : otherBreadth) +
    3.93 * (forth ? otherBreadth : ownBreadth) +
    1.57 * coveredA * lead
  return 1 / (1 + Math.exp(11.66 - sum))
}
