import type { Sentence } from '../sentence.js'
import type { KnownNames } from './entities.js'
import { hash1, hash2, hashText } from './feature-hash.js'
import { FEMALE_NAMES, MALE_NAMES } from './first-names-lexicon.js'
import { isPersonNoun } from './person-nouns-lexicon.js'
import type { WordTable } from './word-table.js'

/** What a stretch of words can be, by number: no name, or a name of a type. "other" (peoples, works, events) is found but not reported. */
export const NAME_CLASSES = ['none', 'person', 'organisation', 'place', 'other'] as const
export const LONGEST_NAME = 9
/** A region is cut after so many tokens, so that work stays linear. */
const LONGEST_REGION = 40

/** Join the parts of a name: "Ministry of Defence", "Médecins sans Frontières", "Osama bin Laden". */
const JOINING = new Set(
  "of the for and in on to al el bin ibn de del la le van von der ul & - – / d' du des di da dos s 's ’s sans und".split(' '),
)
/** Begin a name though they are not in capitals. */
const OPENING = new Set('al el bin ibn de del van von abu ul'.split(' '))

const CACHE = 20_000

/** One sentence as the finder of names sees it; arrays have two places before the first and after the last token. */
export class NameSentence {
  n = 0
  /** Number of features' words: hash in normal form, cluster, ending, shape, tag. */
  text: Int32Array = new Int32Array(0)
  cluster: Int32Array = new Int32Array(0)
  suffix: Int32Array = new Int32Array(0)
  shape: Int32Array = new Int32Array(0)
  tag: Int32Array = new Int32Array(0)
  casing: Uint8Array = new Uint8Array(0)
  /** How likely the word is part of a name of a person, an organisation, a place; 0: not known. */
  person: Uint8Array = new Uint8Array(0)
  organisation: Uint8Array = new Uint8Array(0)
  place: Uint8Array = new Uint8Array(0)
  /** Clusters of the wide lexicon, coarse and fine. */
  broad: Int32Array = new Int32Array(0)
  close: Int32Array = new Int32Array(0)
  /** 1 a first name, 2 a noun of persons (titles too), 4 the name of a place in one word. */
  kind: Uint8Array = new Uint8Array(0)
  /** 0 plain, 1 may be within a name, 2 may also begin and end one. */
  part: Uint8Array = new Uint8Array(0)
  /** Half of the words or more stand in capitals. */
  capitals = 0
  form: readonly string[] = []
  known: KnownNames | undefined
  private readonly tagOf = new Map<string, number>()
  private readonly kinds = new Map<string, number>()
  private readonly places = new Map<string, boolean>()

  load(
    table: WordTable,
    sentence: Pick<Sentence, 'length' | 'form' | 'lower' | 'upos' | 'xpos'>,
    known: KnownNames,
    isHidden?: (i: number) => boolean,
  ): void {
    const n = (this.n = sentence.length)
    this.form = sentence.form
    if (this.known !== known) this.forget(known)
    table.makeRoom()
    if (this.text.length < n + 4) {
      const room = 2 * n + 64
      for (const name of ['text', 'cluster', 'suffix', 'shape', 'tag', 'broad', 'close'] as const) this[name] = new Int32Array(room)
      for (const name of ['casing', 'kind', 'part', 'person', 'organisation', 'place'] as const) this[name] = new Uint8Array(room)
    }
    for (const i of [0, 1, n + 2, n + 3]) {
      this.text[i] = this.cluster[i] = this.suffix[i] = this.shape[i] = this.tag[i] = i < 2 ? -1 : -2
      this.casing[i] = 7
      this.kind[i] = this.part[i] = this.person[i] = this.organisation[i] = this.place[i] = 0
      this.broad[i] = this.close[i] = this.cluster[i]!
    }

    let words = 0
    let capital = 0
    for (let i = 0; i < n; i++) {
      const at = i + 2
      const form = sentence.form[i]!
      const hidden = isHidden?.(i) === true
      const e = hidden ? table.strangerOf(form) : table.entryOf(form)
      const casing = table.casing[e]!
      if (casing < 4) words++
      const upper = casing > 0 && casing < 4
      if (upper) capital++
      this.text[at] = hidden ? 0 : table.text[e]!
      this.cluster[at] = table.fine[e]!
      this.suffix[at] = table.suffix3[e]!
      this.shape[at] = table.shape[e]!
      this.casing[at] = casing
      this.tag[at] = this.tagNumber(sentence.upos[i]!, sentence.xpos[i]!)
      // a word that is hidden keeps what its vector says
      const levels = table.nameLevels[e]!
      this.person[at] = levels & 15
      this.organisation[at] = (levels >> 4) & 15
      this.place[at] = levels >> 8
      this.broad[at] = table.middle[e]!
      this.close[at] = table.cluster[e]!
      const lower = sentence.lower[i]!
      if (upper || sentence.upos[i] === 'PROPN') this.part[at] = 2
      else if (OPENING.has(lower)) this.part[at] = 2
      else if (JOINING.has(lower)) this.part[at] = 1
      else {
        const c = form.charCodeAt(0)
        this.part[at] = c >= 48 && c <= 57 ? 2 : 0
      }
      this.kind[at] = this.part[at] === 0 && casing !== 0 ? 0 : this.kindOf(form, lower, upper)
    }
    this.capitals = words > 3 && capital * 4 > words * 3 ? 1 : 0
  }

  /** Is it the name of a known place? */
  isPlace(from: number, to: number): boolean {
    const name = to - from === 1 ? this.form[from]! : this.form.slice(from, to).join(' ')
    let is = this.places.get(name)
    if (is === undefined) {
      if (this.places.size > CACHE) this.places.clear()
      this.places.set(name, (is = this.known!.isPlace(name)))
    }
    return is
  }

  /** End of the region of possible names that begins at token `from`, or `from` where none does. */
  regionEnd(from: number): number {
    const { part, casing, n } = this
    if (part[from + 2] !== 2) return from
    // a number begins a name only before a word in capitals: "3rd Battalion"
    let to = from
    let end = from
    let named = false
    while (to < n && to - from < LONGEST_REGION && part[to + 2]! > 0) {
      if (part[to + 2] === 2) {
        end = to + 1
        if (casing[to + 2]! > 0 && casing[to + 2]! < 4) named = true
      }
      to++
    }
    return named || this.tagIsProper(from, end) ? end : from
  }

  private tagIsProper(from: number, to: number): boolean {
    for (let i = from; i < to; i++) if (this.tag[i + 2]! < 0 && this.tag[i + 2]! !== -2) return true
    return false
  }

  /** Proper nouns have numbers below -2. */
  private tagNumber(upos: string, xpos: string): number {
    let byXpos = this.tagOf.get(xpos)
    if (byXpos === undefined) this.tagOf.set(xpos, (byXpos = hashText(xpos, 0, xpos.length) & 0x3fffff))
    return upos === 'PROPN' ? -3 - byXpos : byXpos
  }

  private kindOf(form: string, lower: string, upper: boolean): number {
    const key = upper ? form : lower
    let kind = this.kinds.get(key)
    if (kind === undefined) {
      if (this.kinds.size > CACHE) this.kinds.clear()
      kind =
        (upper && (FEMALE_NAMES.has(lower) || MALE_NAMES.has(lower)) ? 1 : 0) |
        (isPersonNoun(lower.replace(/\.$/, '')) ? 2 : 0) |
        (upper && this.known!.isPlace(form) ? 4 : 0)
      this.kinds.set(key, kind)
    }
    return kind
  }

  private forget(known: KnownNames): void {
    this.known = known
    this.kinds.clear()
    this.places.clear()
  }
}

/** What names a document has had so far. */
export class NameMemory {
  private readonly whole = new Map<number, number>()
  private readonly lastWords = new Map<number, number>()

  clear(): void {
    this.whole.clear()
    this.lastWords.clear()
  }

  add(s: NameSentence, from: number, to: number, type: number): void {
    if (this.whole.size > 4096) return
    this.whole.set(wholeHash(s, from, to), type)
    if (to - from > 1 && type === 1) this.lastWords.set(s.text[to + 1]!, type)
  }

  /** Class of the same name before (0: none), plus 8 where it is the last word of a person's name of several words. */
  of(s: NameSentence, from: number, to: number): number {
    if (this.whole.size === 0) return 0
    const whole = this.whole.get(wholeHash(s, from, to)) ?? 0
    return whole + (to - from === 1 && this.lastWords.has(s.text[from + 2]!) ? 8 : 0)
  }
}

/** A hash of the words of a name in their order. */
export function wholeHash(s: NameSentence, from: number, to: number): number {
  let h = 17
  for (let i = from; i < to; i++) h = hash2(3, h, s.text[i + 2]!)
  return h
}

/**
 * Writes the features of the tokens `from` to `to` (exclusive) as a name into `out`, what the document had before among them; returns their number.
 */
export function nameFeatures(
  s: NameSentence,
  memory: NameMemory,
  from: number,
  to: number,
  regionFrom: number,
  regionTo: number,
  out: Int32Array,
): number {
  return memoryFeatures(s, memory, from, to, out, plainFeatures(s, from, to, regionFrom, regionTo, out))
}

/** The features of what the document had before, written from place `n` on; returns where they end. */
export function memoryFeatures(s: NameSentence, memory: NameMemory, from: number, to: number, out: Int32Array, n: number): number {
  const history = memory.of(s, from, to)
  out[n] = hash2(34, history, Math.min(to - from, 5))
  out[n + 1] = hash2(35, history, s.isPlace(from, to) ? 1 : 0)
  return n + 2
}

/** The features that hang on the sentence alone. */
export function plainFeatures(s: NameSentence, from: number, to: number, regionFrom: number, regionTo: number, out: Int32Array): number {
  const { text, cluster, suffix, shape, tag, casing, kind, person, organisation, broad, close } = s
  const a = from + 2
  const z = to + 1
  const length = Math.min(to - from, 5)
  const shapes = shapeOf(s, from, to)
  const edges = (from > regionFrom ? 1 : 0) | (to < regionTo ? 2 : 0)
  const start = from === 0 ? 1 : 0
  const place = s.isPlace(from, to) ? 1 : 0
  const known = (kind[a]! << 3) | kind[z]!
  const flags = (length << 4) | (place << 3) | (start << 2) | (s.capitals << 1)
  const before = text[a - 1]!
  const after = text[z + 1]!
  let n = 0
  out[n++] = hash1(1, flags)
  out[n++] = hash1(2, wholeHash(s, from, to))
  out[n++] = hash2(3, text[a]!, length)
  out[n++] = hash2(4, text[z]!, length)
  out[n++] = hash1(5, text[z]!)
  out[n++] = hash2(6, suffix[z]!, length)
  out[n++] = hash2(7, cluster[a]!, length)
  out[n++] = hash2(8, cluster[z]!, length)
  out[n++] = hash2(9, shapes, start)
  out[n++] = hash2(10, shape[a]!, shape[z]!)
  out[n++] = hash2(11, tag[a]!, tag[z]!)
  let tags = 5
  for (let i = from; i < to && i < from + 5; i++) tags = hash2(4, tags, tag[i + 2]!)
  out[n++] = hash2(12, tags, start)
  for (let i = from + 1; i < to - 1; i++) {
    out[n++] = hash1(13, text[i + 2]!)
    out[n++] = hash1(14, cluster[i + 2]!)
  }
  out[n++] = hash2(15, before, length)
  out[n++] = hash2(16, after, length)
  out[n++] = hash2(17, cluster[a - 1]!, length)
  out[n++] = hash2(18, cluster[z + 1]!, length)
  out[n++] = hash2(19, text[a - 2]!, before)
  out[n++] = hash2(20, after, text[z + 2]!)
  out[n++] = hash2(21, tag[a - 1]!, tag[z + 1]!)
  out[n++] = hash2(22, before, after)
  out[n++] = hash2(23, before, text[a]!)
  out[n++] = hash2(24, text[z]!, after)
  out[n++] = hash2(25, before, shapes)
  out[n++] = hash2(26, kind[a - 1]!, length)
  out[n++] = hash2(27, kind[a - 1]! & 2, known)
  out[n++] = hash2(28, known, flags)
  out[n++] = hash2(29, flags, edges)
  out[n++] = hash2(30, edges, edges & 1 ? before : 0)
  out[n++] = hash2(31, edges, edges & 2 ? after : 0)
  out[n++] = hash2(32, edges & 1 ? tag[a - 1]! : 0, tag[a]!)
  out[n++] = hash2(33, tag[z]!, edges & 2 ? tag[z + 1]! : 0)
  out[n++] = hash2(36, casing[a - 1]!, (casing[z + 1]! << 4) | length)
  out[n++] = hash2(37, suffix[a]!, length)
  out[n++] = hash2(38, cluster[a - 1]!, known)
  out[n++] = hash2(39, cluster[z + 1]!, known)
  out[n++] = hash2(40, cluster[a]!, cluster[z]!)
  let persons = 0
  let organisations = 0
  let places = 0
  let known1 = 0
  for (let i = from; i < to; i++) {
    const p = person[i + 2]!
    if (p === 0 || s.part[i + 2]! < 2) continue
    known1++
    persons += p
    organisations += organisation[i + 2]!
    places += s.place[i + 2]!
  }
  if (known1 > 0) {
    persons = Math.round(persons / known1)
    organisations = Math.round(organisations / known1)
    places = Math.round(places / known1)
  }
  out[n++] = hash2(41, persons, length)
  out[n++] = hash2(42, organisations, length)
  out[n++] = hash2(43, places, length)
  out[n++] = hash2(44, person[a]!, length)
  out[n++] = hash2(45, organisation[a]!, length)
  out[n++] = hash2(46, s.place[a]!, length)
  out[n++] = hash2(47, person[z]!, length)
  out[n++] = hash2(48, organisation[z]!, length)
  out[n++] = hash2(49, s.place[z]!, length)
  const best = (i: number): number =>
    person[i]! === 0 ? 0 : (person[i]! >> 1) | ((organisation[i]! >> 1) << 4) | ((s.place[i]! >> 1) << 8)
  out[n++] = hash2(50, best(a), casing[a]!)
  out[n++] = hash2(51, best(z), casing[z]!)
  out[n++] = hash2(52, best(a), best(z))
  out[n++] = hash2(53, edges & 1 ? best(a - 1) : 1, best(a))
  out[n++] = hash2(54, best(z), edges & 2 ? best(z + 1) : 1)
  out[n++] = hash2(55, broad[a]!, length)
  out[n++] = hash2(56, broad[z]!, length)
  out[n++] = hash2(57, close[a]!, length)
  out[n++] = hash2(58, close[z]!, length)
  out[n++] = hash2(59, broad[a - 1]!, length)
  out[n++] = hash2(60, broad[z + 1]!, length)
  out[n++] = hash2(61, close[a - 1]!, broad[a]!)
  out[n++] = hash2(62, close[z + 1]!, broad[z]!)
  out[n++] = hash2(63, broad[a - 1]!, broad[z + 1]!)
  return n
}

/** Casing of each word in turn. */
function shapeOf(s: NameSentence, from: number, to: number): number {
  let h = 1
  for (let i = from; i < to; i++) h = (Math.imul(h, 11) + s.casing[i + 2]! * 3 + s.part[i + 2]!) | 0
  return h
}
