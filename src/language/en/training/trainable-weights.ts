import { packWeights, slotOf } from '../sparse-weights.js'

/**
 * Averaged-perceptron weights while they are learnt: rows in one pool, each with room that doubles when it is full.
 * A row counts in scoring only once it was part of `minUpdates` updates (Goldberg and Elhadad 2011), which keeps rare
 * features out of the model and of the decisions it is trained on.
 */
export class TrainableWeights {
  readonly classes: number
  private readonly minUpdates: number
  private bits = 18
  private keys = new Int32Array(2 ** 18)
  private slots = new Int32Array(2 ** 18)
  private rows = 0
  private start = new Int32Array(2 ** 17)
  private length = new Int32Array(2 ** 17)
  private room = new Int32Array(2 ** 17)
  private updates = new Int32Array(2 ** 17)
  private feature = new Int32Array(2 ** 17)
  private end = 0
  private kind = new Uint8Array(2 ** 20)
  private weight = new Float32Array(2 ** 20)
  private total = new Float64Array(2 ** 20)
  private stamp = new Int32Array(2 ** 20)

  constructor(classes: number, minUpdates: number) {
    this.classes = classes
    this.minUpdates = minUpdates
  }

  /** Adds the weights of features to `scores`. */
  addScores(features: Int32Array, count: number, scores: Float64Array): void {
    const { keys, slots, start, length, kind, weight, updates, minUpdates } = this
    const shift = 32 - this.bits
    const mask = keys.length - 1
    for (let f = 0; f < count; f++) {
      const feature = features[f]!
      let slot = slotOf(feature, shift)
      while (keys[slot] !== feature && keys[slot] !== 0) slot = (slot + 1) & mask
      if (keys[slot] === 0) continue
      const row = slots[slot]!
      if (updates[row]! < minUpdates) continue
      const end = start[row]! + length[row]!
      for (let at = start[row]!; at < end; at++) scores[kind[at]!]! += weight[at]!
    }
  }

  private rowOf(feature: number): number {
    const mask = this.keys.length - 1
    let slot = slotOf(feature, 32 - this.bits)
    while (this.keys[slot] !== feature && this.keys[slot] !== 0) slot = (slot + 1) & mask
    if (this.keys[slot] === feature) return this.slots[slot]!
    const row = this.rows++
    if (row >= this.start.length) {
      this.start = grown(this.start, Int32Array)
      this.length = grown(this.length, Int32Array)
      this.room = grown(this.room, Int32Array)
      this.updates = grown(this.updates, Int32Array)
      this.feature = grown(this.feature, Int32Array)
    }
    this.keys[slot] = feature
    this.slots[slot] = row
    this.feature[row] = feature
    if (this.rows * 2 > this.keys.length) this.rehash()
    return row
  }

  private rehash(): void {
    this.bits++
    const size = 2 ** this.bits
    this.keys = new Int32Array(size)
    this.slots = new Int32Array(size)
    for (let row = 0; row < this.rows; row++) {
      let slot = slotOf(this.feature[row]!, 32 - this.bits)
      while (this.keys[slot] !== 0) slot = (slot + 1) & (size - 1)
      this.keys[slot] = this.feature[row]!
      this.slots[slot] = row
    }
  }

  private add(row: number, c: number, delta: number, now: number): void {
    const from = this.start[row]!
    const n = this.length[row]!
    let at = from
    while (at < from + n && this.kind[at] !== c) at++
    if (at === from + n) {
      if (n === this.room[row]) {
        const room = n === 0 ? 2 : n * 2
        if (this.end + room > this.kind.length) {
          this.kind = grown(this.kind, Uint8Array)
          this.weight = grown(this.weight, Float32Array)
          this.total = grown(this.total, Float64Array)
          this.stamp = grown(this.stamp, Int32Array)
        }
        const to = this.end
        this.end += room
        for (let i = 0; i < n; i++) {
          this.kind[to + i] = this.kind[from + i]!
          this.weight[to + i] = this.weight[from + i]!
          this.total[to + i] = this.total[from + i]!
          this.stamp[to + i] = this.stamp[from + i]!
        }
        this.start[row] = to
        this.room[row] = room
        at = to + n
      }
      this.length[row] = n + 1
      this.kind[at] = c
      this.weight[at] = 0
      this.total[at] = 0
      this.stamp[at] = now
    }
    this.total[at]! += (now - this.stamp[at]!) * this.weight[at]!
    this.stamp[at] = now
    this.weight[at]! += delta
  }

  /** Moves the weights of the features towards `gold` and away from `guess`; `now` counts decisions. */
  update(features: Int32Array, count: number, gold: number, guess: number, now: number): void {
    for (let f = 0; f < count; f++) {
      const row = this.rowOf(features[f]!)
      this.updates[row]!++
      this.add(row, gold, 1, now)
      this.add(row, guess, -1, now)
    }
  }

  /** Adds `delta` to the weights of the features for one class. */
  bump(features: Int32Array, count: number, c: number, delta: number, now: number): void {
    for (let f = 0; f < count; f++) {
      const row = this.rowOf(features[f]!)
      this.updates[row]!++
      this.add(row, c, delta, now)
    }
  }

  private average(at: number, decisions: number): number {
    return (this.total[at]! + (decisions - this.stamp[at]!) * this.weight[at]!) / decisions
  }

  /** The averaged weights in the form of the model file, in steps of `step`; weights that round to less than `floor` steps are left out. */
  pack(now: number, step: number, floor: number): Uint8Array {
    const rows: [number, [number, number][]][] = []
    for (let row = 0; row < this.rows; row++) {
      if (this.updates[row]! < this.minUpdates) continue
      const entries: [number, number][] = []
      for (let at = this.start[row]!; at < this.start[row]! + this.length[row]!; at++) {
        const whole = Math.round(this.average(at, now) / step)
        if (Math.abs(whole) >= floor) entries.push([this.kind[at]!, whole])
      }
      if (entries.length) rows.push([this.feature[row]!, entries.sort((a, b) => a[0] - b[0])])
    }
    return packWeights(this.classes, rows)
  }
}

function grown<T extends Int32Array | Float32Array | Float64Array | Uint8Array>(old: T, make: new (length: number) => T): T {
  const next = new make(old.length * 2)
  next.set(old)
  return next
}
