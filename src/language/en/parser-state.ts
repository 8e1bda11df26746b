import type { TaggerState } from './tagger.js'
import type { WordTable } from './word-table.js'

/**
 * Configuration of an arc-hybrid parser (Kuhlmann et al. 2011) with the root behind the last word. LEFT takes the top of the
 * stack as dependent of the first word of the buffer, RIGHT as dependent of the word below it on the stack.
 * Words are numbered from 0; `n` is the root, `n + 1` stands for "none".
 */
export class ParserState {
  n = 0
  buffer = 0
  size = 0
  stack: Int32Array = new Int32Array(0)
  word: Int32Array = new Int32Array(0)
  tag: Int32Array = new Int32Array(0)
  /** The next best tag where the tagger's choice was close, else the tag. */
  second: Int32Array = new Int32Array(0)
  fine: Int32Array = new Int32Array(0)
  coarse: Int32Array = new Int32Array(0)
  head: Int32Array = new Int32Array(0)
  label: Int32Array = new Int32Array(0)
  /** Outermost and next-to-outermost dependents on the left and on the right. */
  left1: Int32Array = new Int32Array(0)
  left2: Int32Array = new Int32Array(0)
  right1: Int32Array = new Int32Array(0)
  right2: Int32Array = new Int32Array(0)
  leftCount: Int32Array = new Int32Array(0)
  rightCount: Int32Array = new Int32Array(0)
  leftLabels: Int32Array = new Int32Array(0)
  rightLabels: Int32Array = new Int32Array(0)
  /** How many commas, finite verbs and joining words stand before each word: 10 bits each. */
  private passed: Int32Array = new Int32Array(0)
  /** The tag of the first verb from each word on, and whether a comma stands before it. */
  ahead: Int32Array = new Int32Array(0)
  private readonly kinds: Int32Array

  /** `tags` are the model's, as "UPOS XPOS". */
  constructor(tags: readonly string[]) {
    this.kinds = Int32Array.from(tags, kindOfTag)
  }

  /** What stands between two words, `from` before `to`: up to 2 commas, 2 finite verbs and 2 joining words, as one number. */
  between(from: number, to: number): number {
    const d = this.passed[to]! - this.passed[from + 1]!
    return Math.min(d & 1023, 2) * 9 + Math.min((d >> 10) & 1023, 2) * 3 + Math.min((d >> 20) & 1023, 2)
  }

  private grow(room: number): void {
    for (const name of ARRAYS) this[name] = new Int32Array(room)
    this.passed = new Int32Array(room)
  }

  /** Starts on a tagged sentence. */
  load(table: WordTable, tagged: TaggerState): void {
    const n = tagged.n
    if (this.stack.length < n + 4) this.grow(2 * n + 64)
    this.n = n
    this.buffer = 0
    this.size = 0
    const none = n + 1
    for (let i = 0; i < n; i++) {
      const e = tagged.entry[i + 2]!
      const word = table.word[e]!
      // words without a number of their own are told apart by their ending and casing
      this.word[i] = word > 0 ? word : 65536 + ((Math.imul(table.suffix3[e]!, 31) + table.casing[e]! * 7919) & 65535)
      this.tag[i] = tagged.tag[i + 2]!
      this.second[i] = tagged.second[i + 2]!
      this.fine[i] = table.fine[e]!
      this.coarse[i] = table.coarse[e]!
    }
    this.word[n] = 1
    this.tag[n] = this.second[n] = 255
    this.fine[n] = this.coarse[n] = 65535
    this.word[none] = 2
    this.tag[none] = this.second[none] = 254
    this.fine[none] = this.coarse[none] = 65534
    let sum = 0
    for (let i = 0; i <= none; i++) {
      this.passed[i] = sum
      if (i < n) sum += this.kinds[this.tag[i]!]! & ~KIND_VERB
    }
    let ahead = 255
    for (let i = none; i >= 0; i--) {
      const kind = i < n ? this.kinds[this.tag[i]!]! : 0
      if (kind & KIND_VERB) ahead = this.tag[i]!
      else if (kind & 1023) ahead |= 256
      this.ahead[i] = ahead
    }
    for (let i = 0; i <= none; i++) {
      this.head[i] = -1
      this.label[i] = 255
      this.left1[i] = this.left2[i] = this.right1[i] = this.right2[i] = none
      this.leftCount[i] = this.rightCount[i] = 0
      this.leftLabels[i] = this.rightLabels[i] = 0
    }
  }

  get done(): boolean {
    return this.buffer === this.n && this.size === 0
  }

  canShift(): boolean {
    return this.buffer < this.n
  }
  canLeft(): boolean {
    return this.size > 0 && (this.buffer < this.n || this.size === 1)
  }
  canRight(): boolean {
    return this.size > 1
  }

  shift(): void {
    this.stack[this.size++] = this.buffer++
  }

  left(label: number): void {
    const dependent = this.stack[--this.size]!
    const head = this.buffer
    this.head[dependent] = head
    this.label[dependent] = label
    this.left2[head] = this.left1[head]!
    this.left1[head] = dependent
    this.leftCount[head]!++
    this.leftLabels[head] = Math.imul(this.leftLabels[head]!, 67) + label + 1
  }

  right(label: number): void {
    const dependent = this.stack[--this.size]!
    const head = this.stack[this.size - 1]!
    this.head[dependent] = head
    this.label[dependent] = label
    this.right2[head] = this.right1[head]!
    this.right1[head] = dependent
    this.rightCount[head]!++
    this.rightLabels[head] = Math.imul(this.rightLabels[head]!, 67) + label + 1
  }
}

const KIND_VERB = 1 << 30

/** 1 for a comma, 1 << 10 for a finite verb, 1 << 20 for a joining word; the highest bit for any verb. */
function kindOfTag(tag: string): number {
  const [upos, xpos] = tag.split(' ') as [string, string]
  if (xpos === ',') return 1
  if (upos === 'VERB' || upos === 'AUX') return KIND_VERB | (/^(?:VBD|VBZ|VBP|MD)$/.test(xpos) ? 1 << 10 : 0)
  return upos === 'CCONJ' || upos === 'SCONJ' || /^W/.test(xpos) ? 1 << 20 : 0
}

const ARRAYS = [
  'ahead',
  'stack',
  'word',
  'tag',
  'second',
  'fine',
  'coarse',
  'head',
  'label',
  'left1',
  'left2',
  'right1',
  'right2',
  'leftCount',
  'rightCount',
  'leftLabels',
  'rightLabels',
] as const
