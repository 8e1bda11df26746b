/** Sizes that a loss may have: each whole number up to 30, beyond that in steps of a twentieth; `widths`: how many whole numbers each stands for. */
export interface Sizes {
  readonly values: Float64Array
  readonly widths: Float64Array
  readonly logs: Float64Array
  /** Variance of logarithms within each. */
  readonly blurs: Float64Array
  /** What is usual of wars before a record says otherwise: the larger, the rarer. Adds up to one. */
  readonly usual: Float64Array
}

/** Losses that what is usual weighs against those of the record. */
const USUAL_WEIGHS = 5

export function sizesUpTo(most: number): Sizes {
  const values: number[] = []
  const widths: number[] = []
  for (let from = 1; from <= most; ) {
    const width = from <= 30 ? 1 : Math.max(1, Math.round(from * 0.05))
    values.push(from + (width - 1) / 2)
    widths.push(width)
    from += width
  }
  const usual = normalise(Float64Array.from(values, (value, at) => widths[at]! / (value * value + value)))
  const blurs = Float64Array.from(values, (value, at) => (widths[at]! > 1 ? (widths[at]! / value) ** 2 / 12 : 0))
  return { values: Float64Array.from(values), widths: Float64Array.from(widths), logs: Float64Array.from(values, Math.log), blurs, usual }
}

/** The first of the sizes that reaches `size`, as its place. */
export function placeOf({ values }: Sizes, size: number): number {
  let [under, over] = [0, values.length - 1]
  while (under < over) {
    const middle = (under + over) >> 1
    if (values[middle]! < size) under = middle + 1
    else over = middle
  }
  return under
}

/** How often sizes happen as the record shows it (`seen`: losses of each), smoothed over neighbours of like size, with a little of what is usual. */
export function shareOfSizes(seen: Float64Array, { usual, widths }: Sizes): Float64Array {
  const result = new Float64Array(seen.length)
  for (let at = 0; at < seen.length; at++) {
    const span = Math.floor(at / 6)
    let near = 0
    let whole = 0
    for (let other = Math.max(0, at - span); other <= Math.min(seen.length - 1, at + span); other++) {
      near += seen[other]!
      whole += widths[other]!
    }
    result[at] = (near / whole) * widths[at]! + USUAL_WEIGHS * usual[at]!
  }
  return normalise(result)
}

/** Divides by the sum, in place. */
export function normalise(list: Float64Array): Float64Array {
  let sum = 0
  for (const one of list) sum += one
  if (sum > 0) for (let at = 0; at < list.length; at++) list[at]! /= sum
  return list
}
