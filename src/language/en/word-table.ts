import { hashText } from './feature-hash.js'
import type { WideLexicon } from './wide-lexicon.js'
import { findWide } from './wide-lexicon.js'

/** What the model knows of words; the arrays run parallel to `words` (in normal form, see `normalForm`). */
export interface Lexicon {
  readonly words: readonly string[]
  /** The first so many words occur often enough in the treebanks to be features of their own. */
  readonly lexical: number
  /** Number of the set of tags that the word had in the treebanks; 0: not known. */
  readonly ambiguity: Uint16Array
  /** Cluster of words with like neighbours; 0: in none. */
  readonly fine: Uint16Array
  /** Share of capitalised occurrences away from the start of a sentence, 0 to 200, or one of the two values below. */
  readonly capital: Uint8Array
  /** What is known of many more words, but less. */
  readonly wide: WideLexicon
  /** For each word of the wide lexicon how likely it is part of a name, see `name-levels.ts`. */
  readonly nameLevels: Uint16Array
}

/** Mostly written in capitals (OSCE); never seen where case tells. */
export const CASE_UPPER = 255
export const CASE_UNKNOWN = 254

/** Lower case, digits as 0, quotation marks and dashes as ASCII. `normalForm('1,500') // => '0,000'` */
export function normalForm(form: string): string {
  let plain = form.length > 64 ? form.slice(0, 64).toLowerCase() : form.toLowerCase()
  for (let i = 0; i < plain.length; i++) {
    const c = plain.charCodeAt(i)
    if ((c >= 48 && c <= 57) || c > 127) {
      plain = plain.replace(/[0-9]/g, '0').replace(/[‘’]/g, "'").replace(/[“”]/g, '"').replace(/[–—]/g, '-')
      break
    }
  }
  return plain
}

const shapeClass = (c: number): number =>
  c >= 97 && c <= 122
    ? 1
    : c >= 65 && c <= 90
      ? 2
      : c >= 48 && c <= 57
        ? 3
        : c === 45
          ? 4
          : c === 46
            ? 5
            : c === 39 || c === 8217
              ? 6
              : c > 127
                ? String.fromCharCode(c).toLowerCase() !== String.fromCharCode(c)
                  ? 2
                  : 1
                : 7

/** The letter pattern with runs folded: "McDonald" and "OSCE" differ, "Paris" and "London" do not. */
function shapeOf(form: string): number {
  let shape = 1
  let last = 0
  let run = 0
  const end = Math.min(form.length, 24)
  for (let i = 0; i < end; i++) {
    const s = shapeClass(form.charCodeAt(i))
    run = s === last ? run + 1 : 1
    last = s
    if (run <= 2) shape = (Math.imul(shape, 11) + s) | 0
  }
  return shape
}

const CAPACITY = 1 << 16

/** Numbers of the features of words, worked out once for each distinct form. Room is bounded: a full table is emptied. */
export class WordTable {
  readonly lexicon: Lexicon
  private readonly ids: Map<string, number>
  private readonly entries = new Map<string, number>()
  private next = 0
  /** Counts how often the table was emptied: entries kept elsewhere hold within one generation. */
  generation = 0
  readonly word: Int32Array = new Int32Array(CAPACITY)
  /** Place in the wide lexicon, or -1. */
  readonly wide: Int32Array = new Int32Array(CAPACITY)
  readonly ambiguity: Uint16Array = new Uint16Array(CAPACITY)
  readonly fine: Uint16Array = new Uint16Array(CAPACITY)
  /** Clusters of the wide lexicon in two sizes, the set of tags that it guesses, and the probability of a name, 0 to 15 (16: the word has no vector). */
  readonly cluster: Uint16Array = new Uint16Array(CAPACITY)
  readonly middle: Uint16Array = new Uint16Array(CAPACITY)
  readonly guess: Uint8Array = new Uint8Array(CAPACITY)
  readonly proper: Uint8Array = new Uint8Array(CAPACITY)
  /** How likely the word is part of a name (see `name-levels.ts`); 0: not known. */
  readonly nameLevels: Uint16Array = new Uint16Array(CAPACITY)
  readonly suffix1: Int32Array = new Int32Array(CAPACITY)
  readonly suffix2: Int32Array = new Int32Array(CAPACITY)
  readonly suffix3: Int32Array = new Int32Array(CAPACITY)
  readonly suffix4: Int32Array = new Int32Array(CAPACITY)
  readonly prefix2: Int32Array = new Int32Array(CAPACITY)
  readonly prefix3: Int32Array = new Int32Array(CAPACITY)
  readonly prefix4: Int32Array = new Int32Array(CAPACITY)
  readonly shape: Int32Array = new Int32Array(CAPACITY)
  /** Hash of the word in normal form, known or not. */
  readonly text: Int32Array = new Int32Array(CAPACITY)
  /** 0 lower, 1 first letter upper, 2 all upper, 3 mixed, 4 none. */
  readonly casing: Uint8Array = new Uint8Array(CAPACITY)

  constructor(lexicon: Lexicon) {
    this.lexicon = lexicon
    this.ids = new Map()
    const { words } = lexicon
    for (let id = 0; id < words.length; id++) this.ids.set(words[id]!, id)
  }

  /** Empties a full table; called between sentences, so that entries stay valid within one. */
  makeRoom(): void {
    if (this.next < CAPACITY - 8192) return
    this.entries.clear()
    this.next = 0
    this.generation++
  }

  /** Number of a word of the lexicon, or -1. */
  idOf(normal: string): number {
    return this.ids.get(normal) ?? -1
  }

  /** Entry of a form: its place in the arrays. */
  entryOf(form: string): number {
    return this.entries.get(form) ?? this.enter(form, form, this.idOf(normalForm(form)))
  }

  /** Entry of a form as if the lexicon did not have it: training hides words, so that it learns what to do without them. */
  strangerOf(form: string): number {
    const key = `\n${form}`
    return this.entries.get(key) ?? this.enter(key, form, -1)
  }

  private enter(key: string, form: string, id: number): number {
    const e = this.next < CAPACITY ? this.next++ : CAPACITY - 1
    this.entries.set(key, e)
    const normal = normalForm(form)
    const n = normal.length
    const { lexical, ambiguity, fine, wide } = this.lexicon
    const at = findWide(wide, normal)
    this.wide[e] = at
    const cluster = at < 0 ? 0 : wide.cluster[at]!
    this.cluster[e] = cluster
    this.middle[e] = wide.middleOf[cluster]!
    this.guess[e] = at < 0 ? 0 : wide.guess[at]!
    this.proper[e] = at < 0 ? 16 : wide.proper[at]!
    this.nameLevels[e] = at < 0 ? 0 : (this.lexicon.nameLevels[at] ?? 0)
    this.word[e] = id >= 0 && id < lexical ? id + 4 : 0
    this.ambiguity[e] = id >= 0 ? ambiguity[id]! : 0
    this.fine[e] = id >= 0 ? fine[id]! : 0
    this.suffix1[e] = hashText(normal, Math.max(0, n - 1), n)
    this.suffix2[e] = hashText(normal, Math.max(0, n - 2), n)
    this.suffix3[e] = hashText(normal, Math.max(0, n - 3), n)
    this.suffix4[e] = hashText(normal, Math.max(0, n - 4), n)
    this.prefix2[e] = hashText(normal, 0, Math.min(2, n))
    this.prefix3[e] = hashText(normal, 0, Math.min(3, n))
    this.prefix4[e] = hashText(normal, 0, Math.min(4, n))
    this.shape[e] = shapeOf(form)
    this.text[e] = hashText(normal, 0, n)
    let upper = 0
    let lower = 0
    for (let i = 0; i < n; i++) {
      const s = shapeClass(form.charCodeAt(i))
      if (s === 2) upper++
      else if (s === 1) lower++
    }
    const first = shapeClass(form.charCodeAt(0)) === 2
    this.casing[e] = upper === 0 ? (lower ? 0 : 4) : lower === 0 ? (upper > 1 ? 2 : 1) : first && upper === 1 ? 1 : 3
    return e
  }
}
