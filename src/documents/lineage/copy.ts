/** How a document stands to those before it. Stable output of `ascribe lineage`. */
export interface Copy {
  readonly id: string
  /** Ids of the documents that it goes back to, itself where it is original; where the original is not at hand, the credited originator's name. */
  readonly origins: readonly string[]
  readonly relation: 'original' | 'verbatim' | 'abridged' | 'rewritten' | 'merged' | 'cites' | 'update' | 'correction'
  /** Which share of its own words stands in its origin, 0 to 1; 0 for an original. */
  readonly containment: number
  /** Several for a digest. */
  readonly clusters: readonly string[]
}
