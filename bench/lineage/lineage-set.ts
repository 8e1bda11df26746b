/** A document as `ascribe lineage` reads it. */
export interface SetDocument {
  readonly id: string
  readonly text: string
  readonly title?: string
  readonly outlet?: string
  readonly published?: string
  readonly url?: string
}

/** What is right for a document: the clusters, origin and relation, whose copy it must not be, and how it was made. */
export interface SetGold {
  readonly id: string
  readonly cluster: string | readonly string[]
  readonly origin: string | readonly string[]
  readonly relation: string
  readonly negativesOf?: readonly string[]
  /** 'abridged', 'light', 'reheaded', 'rewritten', 'translated', 'merged', 'hand', 'conference', 'agency', 'running', 'independent' … */
  readonly kind: string
}

export interface LineageSet {
  readonly documents: readonly SetDocument[]
  readonly gold: readonly SetGold[]
}

/** How a set is made. Two that differ in everything keep what is learnt on one honest on the other. */
export interface SetParameters {
  readonly seed: number
  /** The file of stories written by hand, and whether the sample conflict or the annotated dispatches are copied besides. */
  readonly hand: 'hand-a.txt' | 'hand-b.txt'
  readonly besides: 'samples' | 'dispatches'
  /** Stories told from facts. */
  readonly told: number
  /** Details that a told story has, at least and at most. */
  readonly details: readonly [number, number]
  /** Share of copies that credit their original. */
  readonly credited: number
  /** Share of a text's words that a rewriter replaces where he can. */
  readonly words: readonly [number, number]
  /** Share of paragraphs that an abridged copy keeps. */
  readonly kept: readonly [number, number]
  readonly clauses: number
  readonly reorder: number
  /** Share of the facts of yesterday's story that a running update repeats word for word at its foot. */
  readonly background: readonly [number, number]
}

export const setA: SetParameters = {
  seed: 20200927,
  hand: 'hand-a.txt',
  besides: 'samples',
  told: 40,
  details: [4, 7],
  credited: 0.55,
  words: [0.35, 0.75],
  kept: [0.35, 0.75],
  clauses: 0.6,
  reorder: 0.4,
  background: [0.25, 0.5],
}

export const setB: SetParameters = {
  seed: 19940512,
  hand: 'hand-b.txt',
  besides: 'dispatches',
  told: 44,
  details: [3, 9],
  credited: 0.4,
  words: [0.5, 0.95],
  kept: [0.3, 0.65],
  clauses: 0.85,
  reorder: 0.6,
  background: [0.3, 0.6],
}

/** The digests of both sets as they were before anything was tuned on them. */
export const frozen: Readonly<Record<'A' | 'B', string>> = { A: '68eee0a4d573bfa5', B: '78740558a02f5f1f' }
