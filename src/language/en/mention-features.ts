import type { Entity } from '../entity.js'
import type { Sentence } from '../sentence.js'
import { hash1, hash2, hash3, hashText } from './feature-hash.js'
import { NAME_CLASSES } from './name-region.js'
import type { WordTable } from './word-table.js'

/** What a stretch of words can be, by number. */
export const MENTION_CLASSES = ['none', 'person', 'organisation', 'place'] as const
export const LONGEST_MENTION = 10
/** Room for the features of one candidate. */
export const MENTION_FEATURES = 80
/** What the network of mentions is told of a candidate beside its words: so many marks, each a number below `MARK_ROWS`. */
export const MENTION_MARKS = 7
export const MARK_ROWS = 64

const OPENS = /^(?:NOUN|PROPN|ADJ|NUM|PRON|DET|VERB|X|ADV)$/
const CLOSES = /^(?:NOUN|PROPN|PRON|NUM|ADJ|X|SYM)$/
const BREAKS = /^(?:VBD|VBZ|VBP|MD|WDT|WP|WRB|EX|TO)$/
const STOPS = /^[.;:?!()"“”[\]]$/

/** A candidate: the tokens `from` to `to` (exclusive) and the one among them that the others hang on. */
export interface Candidate {
  readonly from: number
  readonly to: number
  readonly head: number
}

/** Stretches of a sentence that may be mentions: names, noun phrases without their article, and their parts, pronouns. */
export function candidatesOf(sentence: Sentence): Candidate[] {
  const { length, upos, xpos, form, lower } = sentence
  const found: Candidate[] = []
  for (let from = 0; from < length; from++) {
    if (!OPENS.test(upos[from]!) || /^(?:the|an?)$/.test(lower[from]!) || BREAKS.test(xpos[from]!)) {
      if (upos[from] !== 'VERB' || !/^\p{Lu}/u.test(form[from]!)) continue
    }
    if (upos[from] === 'ADV' && !/^(?:here|there)$/.test(lower[from]!)) continue
    const last = Math.min(length, from + LONGEST_MENTION)
    for (let to = from + 1; to <= last; to++) {
      const end = to - 1
      if (STOPS.test(form[end]!)) break
      if (to > from + 1 && (BREAKS.test(xpos[end]!) || (upos[end] === 'PRON' && xpos[end] !== 'PRP$'))) break
      if (to > from + 1 && upos[from] === 'ADV') break
      if (!CLOSES.test(upos[end]!) && !(to === from + 1) && !/^\p{Lu}/u.test(form[end]!)) continue
      if (to === from + 1 && upos[end] === 'DET') continue
      found.push({ from, to, head: headOf(sentence, from, to) })
    }
  }
  return found
}

/** The last noun, name or pronoun among the tokens whose head stands outside; else the last token. */
function headOf({ head, upos }: Sentence, from: number, to: number): number {
  let first = -1
  for (let t = from; t < to; t++)
    if ((head[t]! < from || head[t]! >= to) && /^(?:NOUN|PROPN|PRON|NUM|ADJ)$/.test(upos[t]!)) {
      if (first < 0) first = t
    }
  return first < 0 ? to - 1 : first
}

/** One sentence as the features see it: numbers of words, and the names found in it. */
export class MentionSentence {
  sentence!: Sentence
  text: Int32Array = new Int32Array(0)
  cluster: Int32Array = new Int32Array(0)
  middle: Int32Array = new Int32Array(0)
  levels: Int32Array = new Int32Array(0)
  tag: Int32Array = new Int32Array(0)
  casing: Uint8Array = new Uint8Array(0)
  relation: Int32Array = new Int32Array(0)
  names: readonly Entity[] = []
  /** Of the candidate whose features were written last: length, names that it is, lies in, holds; heads outside, what hangs on it from left and right. */
  readonly marks: Int32Array = new Int32Array(MENTION_MARKS)
  /** Number of the name that a token is in, plus 1. */
  nameAt: Uint16Array = new Uint16Array(0)
  private readonly hashes = new Map<string, number>()

  load(table: WordTable, sentence: Sentence, names: readonly Entity[]): void {
    const n = sentence.length
    this.sentence = sentence
    this.names = names
    table.makeRoom()
    if (this.text.length < n + 4) {
      const room = 2 * n + 64
      for (const key of ['text', 'cluster', 'middle', 'levels', 'tag', 'relation'] as const) this[key] = new Int32Array(room)
      this.casing = new Uint8Array(room)
      this.nameAt = new Uint16Array(room)
    }
    for (const i of [0, 1, n + 2, n + 3]) {
      this.text[i] = this.cluster[i] = this.middle[i] = this.tag[i] = this.relation[i] = i < 2 ? -1 : -2
      this.levels[i] = this.casing[i] = this.nameAt[i] = 0
    }
    for (let i = 0; i < n; i++) {
      const e = table.entryOf(sentence.form[i]!)
      const at = i + 2
      this.text[at] = table.text[e]!
      this.cluster[at] = table.cluster[e]!
      this.middle[at] = table.middle[e]!
      this.levels[at] = table.nameLevels[e]!
      this.casing[at] = table.casing[e]!
      this.tag[at] = this.hashOf(sentence.xpos[i]!)
      this.relation[at] = this.hashOf(sentence.deprel[i]!)
      this.nameAt[at] = 0
    }
    names.forEach(({ from, to }, k) => {
      this.nameAt.fill(k + 1, from + 2, to + 2)
    })
  }

  /** Tags and relations are few: their hashes are kept. */
  private hashOf(word: string): number {
    let hash = this.hashes.get(word)
    if (hash === undefined) this.hashes.set(word, (hash = hashText(word, 0, word.length)))
    return hash
  }
}

const typeOf = ({ type }: Entity): number =>
  Math.max(0, (NAME_CLASSES as readonly string[]).indexOf(type === 'person' || type === 'place' ? type : 'organisation'))

/** Writes the features of a candidate into `out` and its marks into `s.marks`; returns the number of features. */
export function mentionFeatures(s: MentionSentence, { from, to, head }: Candidate, out: Int32Array): number {
  const { text, cluster, middle, levels, tag, casing, relation, nameAt, names, sentence } = s
  const a = from + 2
  const z = to + 1
  const h = head + 2
  const length = Math.min(to - from, 6)
  // how it stands to the names found
  let within = 0
  let holds = 0
  let exact = 0
  const first = nameAt[a]!
  const last = nameAt[z]!
  if (first && first === last) {
    const name = names[first - 1]!
    if (name.from === from && name.to === to) exact = typeOf(name)
    else within = typeOf(name) * 4 + (name.from === from ? 1 : 0) + (name.to === to ? 2 : 0)
  } else {
    for (let i = a; i <= z; i++)
      if (nameAt[i]! && nameAt[i] !== nameAt[i - 1]) {
        const name = names[nameAt[i]! - 1]!
        const crosses = name.from < from || name.to > to
        holds = Math.max(holds, crosses ? 20 : typeOf(name) * 4 + (name.from === from ? 1 : 0) + (name.to === to ? 2 : 0))
      }
  }
  const named = exact | (within << 2) | (holds << 7)
  // how it stands in the parse
  let outside = 0
  let left = 0
  let right = 0
  for (let t = from; t < to; t++) if (sentence.head[t]! < from || sentence.head[t]! >= to) outside++
  for (let c = sentence.childStart[head]!; c < sentence.childStart[head + 1]!; c++) {
    const child = sentence.children[c]!
    if (child < from) {
      const rel = sentence.deprel[child]!
      if (/^(?:case|cc|punct|mark)/.test(rel)) continue
      left = Math.max(left, rel === 'det' ? 1 : rel === 'nmod:poss' ? 2 : rel === 'amod' || rel === 'nummod' ? 3 : 4)
    } else if (child >= to) {
      const rel = sentence.deprel[child]!
      if (/^(?:punct|conj|cc|case)/.test(rel)) continue
      right = Math.max(right, /^nmod/.test(rel) ? 1 : /^(?:acl|advcl)/.test(rel) ? 2 : rel === 'appos' ? 3 : 4)
    }
  }
  const form = Math.min(outside, 3) | (left << 2) | (right << 5)
  const { marks } = s
  marks[0] = Math.min(to - from, 7) - 1
  marks[1] = 7 + exact
  marks[2] = 11 + within
  marks[3] = 27 + holds
  marks[4] = 48 + Math.min(outside, 3)
  marks[5] = 52 + left
  marks[6] = 57 + right
  const governor = sentence.head[head]! < 0 ? 1 : text[sentence.head[head]! + 2]!
  const governorCluster = sentence.head[head]! < 0 ? 1 : middle[sentence.head[head]! + 2]!
  const single = length === 1 ? 1 : 0
  let whole = 17
  for (let i = a; i <= z; i++) whole = hash2(3, whole, text[i]!)
  let tags = 5
  for (let i = a; i <= z; i++) tags = hash2(4, tags, tag[i]!)
  let inner = 0
  for (let i = a; i <= z; i++)
    inner |= sentence.upos[i - 2] === 'ADP' ? 1 : sentence.upos[i - 2] === 'CCONJ' ? 2 : sentence.upos[i - 2] === 'PUNCT' ? 4 : 0
  const best = (i: number): number => {
    const l = levels[i]!
    return ((l & 15) >> 1) | (((l >> 5) & 7) << 4) | ((l >> 9) << 8)
  }
  const caps = casing[a]! * 5 + casing[z]!
  let n = 0
  out[n++] = hash1(100, length)
  out[n++] = hash2(101, named, form)
  out[n++] = hash1(102, named)
  out[n++] = hash1(103, form)
  out[n++] = hash1(104, whole)
  out[n++] = hash2(105, text[h]!, length)
  out[n++] = hash1(106, text[h]!)
  out[n++] = hash2(107, cluster[h]!, single)
  out[n++] = hash2(108, middle[h]!, form)
  out[n++] = hash2(109, middle[h]!, named)
  out[n++] = hash2(110, tag[h]!, form)
  out[n++] = hash2(111, relation[h]!, middle[h]!)
  out[n++] = hash2(112, governor, relation[h]!)
  out[n++] = hash2(113, governorCluster, relation[h]!)
  out[n++] = hash1(114, tags)
  out[n++] = hash2(115, tags, named)
  out[n++] = hash2(116, text[a]!, length)
  out[n++] = hash2(117, text[z]!, length)
  out[n++] = hash2(118, cluster[a]!, length)
  out[n++] = hash2(119, cluster[z]!, length)
  out[n++] = hash2(120, tag[a]!, tag[a - 1]!)
  out[n++] = hash2(121, tag[z]!, tag[z + 1]!)
  out[n++] = hash2(122, text[a - 1]!, named)
  out[n++] = hash2(123, text[z + 1]!, named)
  out[n++] = hash2(124, text[a - 1]!, text[a]!)
  out[n++] = hash2(125, text[z]!, text[z + 1]!)
  out[n++] = hash2(126, middle[a - 1]!, form)
  out[n++] = hash2(127, middle[z + 1]!, form)
  out[n++] = hash2(128, caps, form)
  out[n++] = hash3(129, caps, named, length)
  out[n++] = hash2(130, best(h), length)
  out[n++] = hash2(131, best(z), named)
  out[n++] = hash2(132, best(a), best(z))
  out[n++] = hash3(133, head - from, to - head, form)
  out[n++] = hash3(134, inner, form, length)
  out[n++] = hash2(135, inner, named)
  out[n++] = hash2(136, cluster[h]!, left)
  out[n++] = hash2(137, cluster[h]!, right)
  out[n++] = hash2(138, text[h]!, named)
  out[n++] = hash2(139, text[h]!, form)
  out[n++] = hash2(140, middle[h]!, middle[a]!)
  out[n++] = hash2(141, tag[a - 1]!, tag[z + 1]!)
  out[n++] = hash3(142, relation[a]!, relation[z]!, length)
  out[n++] = hash3(143, nameAt[a - 1] ? 1 : 0, nameAt[z + 1] ? 1 : 0, named)
  out[n++] = hash3(144, nameAt[a - 1] ? 1 : 0, nameAt[z + 1] ? 1 : 0, text[z]!)
  out[n++] = hash2(145, middle[a - 1]!, middle[h]!)
  out[n++] = hash2(146, middle[z + 1]!, middle[h]!)
  return n
}
