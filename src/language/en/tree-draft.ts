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
