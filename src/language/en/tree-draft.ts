/** How many words away what belongs together is looked for: the work stays linear in the length of the text. */
export const REACH = 60

/** Numbers of the labels that are looked at. */
export interface DraftLabels {
  readonly nsubj: number
  readonly obj: number
  readonly csubj: number
  readonly parataxis: number
  readonly iobj: number
  readonly advmod: number
  readonly passiveSubject: number
  readonly compound: number
  readonly flat: number
  readonly obl: number
  readonly conj: number
  readonly appos: number
  readonly ccomp: number
  readonly case: number
  readonly cc: number
  readonly punct: number
  readonly nmod: number
  readonly acl: number
  readonly advcl: number
  readonly mark: number
  readonly possessive: number
  readonly amod: number
  readonly agent: number
  readonly auxPass: number
  /** A title to the name behind it. */
  readonly titled: number
  /** What a clause is to the verb that it hangs on. */
  readonly clausal: readonly number[]
  /** What a noun is to the one that it hangs on. */
  readonly ofNoun: readonly number[]
}

/** The tree of a sentence as the network gave it; `head` (the root's is the number of words) and `label` are changed. */
export interface Draft {
  readonly forms: readonly string[]
  readonly xpos: readonly string[]
  readonly head: Int32Array
  readonly label: Int32Array
  readonly labels: DraftLabels
}

/** The first child of a word with a label between two places, or -1. */
export function childOf({ head, label }: Draft, parent: number, sought: number, from: number, to: number): number {
  for (let i = from; i < to; i++) if (head[i] === parent && label[i] === sought) return i
  return -1
}

/** The same among the words before it, as far as one looks. */
export const childBefore = (draft: Draft, parent: number, sought: number): number =>
  childOf(draft, parent, sought, Math.max(0, parent - REACH), parent)

/** Where the stretch of a word begins, looked for no further left than behind `bound`. */
export function leftEdge({ head }: Draft, word: number, bound: number): number {
  let edge = word
  for (let i = word - 1; i > bound; i--) {
    let up = i
    while (up > bound && up < word) up = head[up]!
    if (up !== word) break
    edge = i
  }
  return edge
}
