/** How many keys are kept; a full memory is emptied and fills again with what the texts bring. */
const KEPT = 8192
const NOT_KEPT = -1

/** Sums of weights that hang on one key alone, kept since they come back: a block of `classes` integers for each key, made when first asked for. */
export class KeptSums {
  private readonly rows = new Map<number, number>()
  private sums: Int32Array
  private readonly classes: number

  constructor(classes: number) {
    this.classes = classes
    this.sums = new Int32Array(64 * classes)
  }

  get values(): Int32Array {
    return this.sums
  }

  /** Where the block of a key begins, or -1 where it is not kept. */
  at(key: number): number {
    return this.rows.get(key) ?? NOT_KEPT
  }

  /** Called before the sums for a decision are asked for: a full memory is emptied. */
  makeRoom(): void {
    if (this.rows.size > KEPT - 8) this.rows.clear()
  }

  /** Keeps the sums of a key; returns where. */
  keep(key: number, scores: Int32Array): number {
    const { classes } = this
    const at = this.rows.size * classes
    if (at + classes > this.sums.length) {
      const more = new Int32Array(this.sums.length * 2)
      more.set(this.sums)
      this.sums = more
    }
    this.sums.set(scores.subarray(0, classes), at)
    this.rows.set(key, at)
    return at
  }

  clear(): void {
    this.rows.clear()
  }
}
