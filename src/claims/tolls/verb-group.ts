import type { Sentence } from '../../language/sentence.js'
import { wordSet } from './word-set.js'

/** The auxiliaries and adverbs before a verb. */
export interface VerbGroup {
  /** First token of the group. */
  readonly start: number
  readonly passive: boolean
  /** Has an auxiliary, so that it is finite and its subject stands before it. */
  readonly finite: boolean
  readonly negated: boolean
}

const BE = wordSet("is are was were be been being am 's 're got get gets getting became become becomes")
const HAVE = wordSet("has have had having 've 'd")
const MODAL = wordSet("will would could should may might must can shall cannot ca wo 'll did do does to")
const NEGATION = wordSet("not n't never n’t")
const INNER_ADVERBS = wordSet(`
  reportedly allegedly also all both later subsequently then since already now still only just themselves himself herself either instantly seriously critically badly severely
  grievously gravely slightly lightly mildly fatally mortally brutally mercilessly believed feared said thought known presumed reported confirmed
  either mostly mainly each apparently probably possibly ever being immediately there eventually further finally accidentally
`)

/** Reads the verb group that ends in the verb at `verb`; verbs joined before it ("was abducted and killed") belong to it. */
export function verbGroup(sentence: Sentence, verb: number): VerbGroup {
  const { lower, upos } = sentence
  let start = verb
  let passive = false
  let finite = false
  let negated = false
  for (let t = verb - 1; t >= 0 && t > verb - 14; t--) {
    const word = lower[t]!
    if (BE.has(word)) {
      passive = true
      finite = true
    } else if (HAVE.has(word) || MODAL.has(word)) finite = true
    else if (NEGATION.has(word)) negated = true
    else if (/^["“”]$/.test(word) && t === verb - 1) continue
    else if (INNER_ADVERBS.has(word) || upos[t] === 'ADV') {
      // an adverb belongs to the group wherever it stands
    } else if (isJoiner(word) && joinsVerb(sentence, t)) {
      const earlier = earlierVerb(sentence, t)
      if (earlier < 0 || finite) break
      t = earlier
    } else break
    start = t
  }
  // adverbs at the front that no auxiliary follows are not of the group where a crowd stands before
  return { start, passive, finite, negated }
}

const isJoiner = (word: string): boolean => word === 'and' || word === 'or' || word === ',' || word === '/'

const joinsVerb = (sentence: Sentence, t: number): boolean => earlierVerb(sentence, t) >= 0

/** The participle before "and": with a particle or preposition between ("shot at and wounded", "dragged out and killed"). */
function earlierVerb({ lower, upos, xpos }: Sentence, t: number): number {
  let at = t - 1
  if (lower[at] === ',' && lower[t] !== ',') at--
  if (/^(?:at|out|up|off|upon|away|down|dead|alive)$/.test(lower[at] ?? '')) at--
  if (at < 0) return -1
  const isVerb = upos[at] === 'VERB' && /^VB[NDG]$/.test(xpos[at]!)
  const known =
    /^(?:shot|killed|wounded|injured|beaten|abducted|kidnapped|captured|tortured|raped|ambushed|attacked|stabbed|hacked|arrested|robbed|bombed)$/.test(
      lower[at]!,
    )
  return isVerb || known ? at : -1
}
