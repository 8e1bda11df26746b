import { placeAmong, sharedCount } from './ascending.js'
import { type Circumstances, copyBound, copyCeiling, copyScore } from './copy-score.js'
import { COMMON, kindOf, NUMBER, weightOf } from './lineage-terms.js'
import { sameOutlet } from './outlet-names.js'
import type { Trace } from './trace.js'

/** What two documents have in common, each number from 0 to 1 where not said otherwise. `own` looks from the one, `other` from the other document. */
export interface Likeness {
  /** Share of the shingles that stand in the other text too, and how many they are. */
  readonly own: number
  readonly other: number
  readonly shared: number
  /** Share of the matter that finds its sentence in the other text: each sentence with the one that it resembles most, in whatever order. */
  readonly ownCovered: number
  readonly otherCovered: number
  /** Sentences with matter in the text that has fewer. */
  readonly sentences: number
  /** Share of the sentences that find a counterpart. */
  readonly ownBreadth: number
  readonly otherBreadth: number
  /** The same of the first two sentences of each text. */
  readonly ownLead: number
  readonly otherLead: number
  /** Share of the smaller text's words, names and figures that the larger has too. */
  readonly words: number
  readonly common: number
  readonly names: number
  readonly figures: number
  /** Do matched sentences come in one order? −1 to 1. */
  readonly order: number
  /** Pairs of neighbouring terms in common: runs of words that no two reporters choose alike. */
  readonly pairs: number
  /** Days from the one to the other; 0 where one is not dated. */
  readonly days: number
}

/** A name weighs less than a rare word: two reporters of one event share the names, not the words. */
const NAME_WEIGHT = 0.4
/** From this share of its matter on, a sentence has found its counterpart. */
const COUNTERPART = 0.33
/** Sentences with less matter than this match anything. */
const LEAST = 1.2

/** In which sentences each term of a text stands: those of term `n` are `holders[first[n]]` up to `holders[first[n + 1]]`. */
interface Places {
  readonly first: Uint32Array
  readonly holders: Uint32Array
}

const placesOf = new WeakMap<Trace, Places>()

function termPlaces(trace: Trace): Places {
  const before = placesOf.get(trace)
  if (before) return before
  const { bag, sentenceTerms, sentences } = trace
  const first = new Uint32Array(bag.length + 1)
  for (const number of sentenceTerms) first[number + 1]!++
  for (let number = 0; number < bag.length; number++) first[number + 1]! += first[number]!
  const filled = first.slice()
  const holders = new Uint32Array(sentenceTerms.length)
  for (let sentence = 0; sentence + 1 < sentences.length; sentence++)
    for (let at = sentences[sentence]!; at < sentences[sentence + 1]!; at++) holders[filled[sentenceTerms[at]!]!++] = sentence
  const places = { first, holders }
  placesOf.set(trace, places)
  return places
}

/** Room for what two documents share, kept from one pair to the next. */
const matches = { forth: new Int32Array(1024), back: new Int32Array(1024) }

/** For each term of the one its number among the other's, and the other way round; -1 where it has none. Good until two others are compared. */
function matchTerms({ bag: one }: Trace, { bag: other }: Trace): { readonly forth: Int32Array; readonly back: Int32Array } {
  if (matches.forth.length < one.length) matches.forth = new Int32Array(2 * one.length)
  if (matches.back.length < other.length) matches.back = new Int32Array(2 * other.length)
  const { forth, back } = matches
  forth.fill(-1, 0, one.length)
  back.fill(-1, 0, other.length)
  for (let i = 0, j = 0; i < one.length && j < other.length; ) {
    const a = one[i]!
    const b = other[j]!
    if (a === b) {
      forth[i] = j
      back[j++] = i++
    } else if (a < b) i++
    else j++
  }
  return matches
}

/** Compares two documents. Symmetrical but for the names of what is found. Linear in their sentences' terms times the other's sentences that share one. */
export function likenessOf(one: Trace, other: Trace): Likeness {
  const { forth, back } = matchTerms(one, other)
  const shares = { shared: sharedCount(one.shingles, other.shingles), ...bagShares(one, other, forth) }
  return likenessFrom(one, other, shares, cover(one, other, forth), cover(other, one, back))
}

type Shares = Pick<Likeness, 'shared' | 'words' | 'common' | 'names' | 'figures'>

function likenessFrom(one: Trace, other: Trace, shares: Shares, forth: Cover, back: Cover): Likeness {
  const { shared } = shares
  return {
    own: shared / Math.max(1, one.shingles.length),
    other: shared / Math.max(1, other.shingles.length),
    ownCovered: forth.covered,
    otherCovered: back.covered,
    sentences: Math.min(forth.count, back.count),
    ownBreadth: forth.breadth,
    otherBreadth: back.breadth,
    ownLead: forth.lead,
    otherLead: back.lead,
    ...shares,
    order: forth.order,
    pairs: forth.pairs,
    days: one.day === undefined || other.day === undefined ? 0 : other.day - one.day,
  }
}

function bagShares(one: Trace, other: Trace, forth: Int32Array): Pick<Likeness, 'words' | 'common' | 'names' | 'figures'> {
  const { hits, mine, theirs } = groups
  hits.fill(0)
  mine.fill(0)
  theirs.fill(0)
  for (let i = 0; i < one.bag.length; i++) {
    const j = forth[i]!
    const group = groupOf(one.bag[i]!, j < 0 ? one.bagNamed[i]! : one.bagNamed[i]! | other.bagNamed[j]!)
    mine[group]!++
    if (j >= 0) hits[group]!++
  }
  for (let j = 0; j < other.bag.length; j++) theirs[groupOf(other.bag[j]!, other.bagNamed[j]!)]!++
  return { words: shareOf(0), common: shareOf(1), names: shareOf(2), figures: shareOf(3) }
}

/** Terms of two texts by what they are: words, common words, names, figures. */
const groups = { hits: new Int32Array(4), mine: new Int32Array(4), theirs: new Int32Array(4) }
const groupOf = (term: number, name: number): number => (kindOf(term) === COMMON ? 1 : kindOf(term) === NUMBER ? 3 : name ? 2 : 0)
function shareOf(group: number): number {
  const { hits, mine, theirs } = groups
  return hits[group]! / Math.max(1, Math.min(mine[group]!, Math.max(theirs[group]!, hits[group]!)))
}

/** How one text's sentences are found in another. */
interface Cover {
  readonly covered: number
  readonly breadth: number
  readonly count: number
  readonly lead: number
  readonly order: number
  readonly pairs: number
}

/** What `cover` finds at most: of each sentence, all terms that stand anywhere in the other text. Linear in the terms. */
function coverAtMost(one: Trace, matchedTerms: Int32Array): Cover {
  const { bag, sentences, sentenceTerms, named } = one
  let [all, covered, count, found, leadAll, leadCovered, pairs] = [0, 0, 0, 0, 0, 0, 0]
  for (let at = 0; at + 1 < sentences.length; at++) {
    let weight = 0
    let matched = 0
    for (let k = sentences[at]!; k < sentences[at + 1]!; k++) {
      const number = sentenceTerms[k]!
      const each = named[k] ? NAME_WEIGHT : weightOf(bag[number]!)
      weight += each
      if (matchedTerms[number]! >= 0) matched += each
    }
    if (weight < LEAST) continue
    const best = Math.min(1, (matched * 1.25) / weight + ROUNDING)
    all += weight
    count++
    if (best >= COUNTERPART) found++
    if (best >= 0.25) {
      covered += weight * best
      if (at < 2) leadCovered += weight * best
    }
    if (at < 2) leadAll += weight
    if (matched + ROUNDING >= 2) pairs += matched
  }
  return {
    covered: all ? covered / all : 0,
    breadth: count ? found / count : 0,
    count,
    lead: leadAll ? leadCovered / leadAll : 0,
    order: 0,
    pairs: all ? pairs / all : 0,
  }
}

/** More than sums of weights differ by the order in which they are added. */
const ROUNDING = 1e-9

/** Looks for each sentence of one text in the other. */
function cover(one: Trace, other: Trace, matchedTerms: Int32Array, into?: Float64Array): Cover {
  const { first: from, holders } = termPlaces(other)
  const scores = new Float64Array(Math.max(1, other.sentences.length - 1))
  let [all, covered, count, found, leadAll, leadCovered, pairs, pairsAll] = [0, 0, 0, 0, 0, 0, 0, 0]
  const places: number[] = []
  for (let at = 0; at + 1 < one.sentences.length; at++) {
    const [start, end] = [one.sentences[at]!, one.sentences[at + 1]!]
    scores.fill(0)
    let weight = 0
    for (let k = start; k < end; k++) {
      const own = one.sentenceTerms[k]!
      const each = one.named[k] ? NAME_WEIGHT : weightOf(one.bag[own]!)
      weight += each
      const number = matchedTerms[own]!
      if (number >= 0) for (let h = from[number]!; h < from[number + 1]!; h++) scores[holders[h]!]! += each
    }
    let [first, second, place] = [0, 0, -1]
    for (let k = 0; k < scores.length; k++)
      if (scores[k]! > first) {
        second = first
        first = scores[k]!
        place = k
      } else if (scores[k]! > second) second = scores[k]!
    if (weight < LEAST) continue
    // a sentence may have been made of two: the second counts half
    const best = Math.min(1, (first + second / 4) / weight)
    const matched = best >= 0.25 ? best : 0
    if (into) into[at] = matched
    all += weight
    count++
    if (best >= COUNTERPART) found++
    covered += weight * matched
    if (at < 2) {
      leadAll += weight
      leadCovered += weight * matched
    }
    if (best >= 0.35) places.push(place)
    pairsAll += weight
    if (first >= 2) pairs += first
  }
  return {
    covered: all ? covered / all : 0,
    breadth: count ? found / count : 0,
    count,
    lead: leadAll ? leadCovered / leadAll : 0,
    order: orderOf(places),
    pairs: pairsAll ? pairs / pairsAll : 0,
  }
}

/** Kendall's tau of neighbours near and far. */
function orderOf(places: readonly number[]): number {
  let [up, down] = [0, 0]
  for (let i = 0; i < places.length; i++)
    for (let j = i + 1; j < Math.min(places.length, i + 8); j++) {
      if (places[i]! < places[j]!) up++
      else if (places[i]! > places[j]!) down++
    }
  return up + down === 0 ? 0 : (up - down) / (up + down)
}

/** How two documents stand to each other; none where they have nothing in common that counts. */
export interface Link {
  /**
   * `copy`: one is told after the other, or both after a third. `version`: both stand at one address. Both join a cluster.
   * `cites`: the one only reports a statement of the other, or (`citedBy`) the other way round; each stays in its own cluster.
   */
  readonly kind: 'copy' | 'version' | 'cites' | 'citedBy'
  readonly likeness: Likeness
  /** How likely it is that they go back to one text; of `cites` the number of terms shared with the citation. */
  readonly score: number
}

/** From this likelihood on, two texts are linked: independent reports are joined less often than copies are missed. */
const LIKELY = 0.6

/** Compares two documents and decides whether they are linked: by the two alone, whatever else there is. `compareTraces(b, a)` says the same the other way round. */
export function compareTraces(one: Trace, other: Trace): Link | undefined {
  // always from the same side, so that rounding never makes a difference
  if (one.id <= other.id) return compare(one, other)
  const link = compare(other, one)
  return link && mirrored(link)
}

/** A link seen from its other document. */
function mirrored({ kind, score, likeness }: Link): Link {
  const { own, other, ownCovered, otherCovered, ownBreadth, otherBreadth, ownLead, otherLead, days } = likeness
  return {
    kind: kind === 'cites' ? 'citedBy' : kind === 'citedBy' ? 'cites' : kind,
    score,
    likeness: {
      ...likeness,
      own: other,
      other: own,
      ownCovered: otherCovered,
      otherCovered: ownCovered,
      ownBreadth: otherBreadth,
      otherBreadth: ownBreadth,
      ownLead: otherLead,
      otherLead: ownLead,
      days: -days,
    },
  }
}

function compare(one: Trace, other: Trace): Link | undefined {
  const circumstances: Circumstances = {
    credited: credits(one, other) || credits(other, one),
    sameOutlet: one.outletKey !== undefined && one.outletKey === other.outletKey,
    dated: one.day !== undefined && other.day !== undefined,
    size: Math.min(one.shingles.length, other.shingles.length),
  }
  const sameAddress = one.address !== undefined && one.address === other.address
  const cites = citation(one, other)
  const cited = citation(other, one)
  const { forth, back } = matchTerms(one, other)
  const bags = bagShares(one, other, forth)
  let shares: Shares | undefined
  // nine in ten candidates cannot be copies however their sentences lie: that is a tenth of the work to see
  if (!sameAddress && cites < 2 && cited < 2) {
    const [most, mostBack] = [coverAtMost(one, forth), coverAtMost(other, back)]
    if (copyBound(likenessFrom(one, other, { shared: 0, ...bags }, most, mostBack), circumstances) < LIKELY - ROUNDING) return undefined
    shares = { shared: sharedCount(one.shingles, other.shingles), ...bags }
    if (copyCeiling(likenessFrom(one, other, shares, most, mostBack), circumstances) < LIKELY - ROUNDING) return undefined
  }
  shares ??= { shared: sharedCount(one.shingles, other.shingles), ...bags }
  const likeness = likenessFrom(one, other, shares, cover(one, other, forth), cover(other, one, back))
  if (sameAddress && Math.max(likeness.ownCovered, likeness.otherCovered) >= 0.15) return { kind: 'version', likeness, score: 1 }
  const score = copyScore(likeness, circumstances)
  if (score >= LIKELY) return { kind: 'copy', likeness, score }
  if (cites >= 2 || cited >= 2) return { kind: cites >= cited ? 'cites' : 'citedBy', likeness, score: Math.max(cites, cited) }
  return undefined
}

/** How many terms of what one document reports from the other's outlet stand in the other; 0 where it is of other days. */
function citation(one: Trace, other: Trace): number {
  if (other.outletKey === undefined || one.cited.length === 0) return 0
  if (one.day !== undefined && other.day !== undefined && (other.day > one.day || other.day < one.day - 4)) return 0
  let most = 0
  for (const { key, terms } of one.cited) {
    if (!sameOutlet(key, other.outletKey)) continue
    let shared = 0
    for (const term of terms) if (kindOf(term) !== COMMON && other.bag[placeAmong(other.bag, term)] === term) shared++
    most = Math.max(most, shared)
  }
  return most
}

/** Does one text say that it is the other's? */
export const credits = (one: Trace, other: Trace): boolean =>
  other.outletKey !== undefined && one.credits.some(({ key, kind }) => kind !== 'cited' && sameOutlet(key, other.outletKey!))

/** For each sentence of one text how well it is found in the other, 0 to 1. */
export function matchedSentences(one: Trace, other: Trace): Float64Array {
  const matched = new Float64Array(Math.max(0, one.sentences.length - 1))
  cover(one, other, matchTerms(one, other).forth, matched)
  return matched
}
