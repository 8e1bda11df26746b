/** Sizes of the network; all widths are multiples of 4. */
export interface NetworkShape {
  /** Numbers for a word of the lexicon, for the vector of a word (as learning brings it down), for each part of a word. */
  readonly word: number
  readonly vector: number
  readonly part: number
  /** Width of one direction of a layer. */
  readonly hidden: number
  readonly layers: number
  /** What a word says of itself as a head and as a dependent: for the arc, for the label. */
  readonly arc: number
  readonly label: number
  readonly tags: number
  readonly labels: number
  /** Marks of names, while learning: none, and first and further word of each kind. 0 in what is kept. */
  readonly names: number
}

/** Distances between dependent and head that have a weight of their own: up to so many words to either side. */
export const FAR = 15
export const DISTANCES: number = 2 * FAR + 2

/** One matrix of the network: its place among all weights, in numbers. */
export interface Matrix {
  readonly name: string
  readonly at: number
  readonly rows: number
  readonly columns: number
}

/** Rounded up to whole vectors of four. */
export const fours = (n: number): number => (n + 3) & ~3

/** Places of matrices, each beginning at a multiple of 16 numbers; `size` is where they end. */
export interface Layout {
  readonly matrices: Readonly<Record<string, Matrix>>
  readonly size: number
}

/** Matrices that what a layer gave is multiplied with: they are read in whole numbers, in half the time. */
const IN_SHORTS = /^(?:layer\d+|tag|(?:arc|label)(?:Head|Own))$/

/** The matrices of the network, one after another: all of them, as learning has them, or as they are kept those in whole numbers and the others apart. */
export function layOut(shape: NetworkShape, which: 'all' | 'shorts' | 'fractions' = 'all'): Layout {
  const { word, vector, part, hidden: d, layers, arc, label } = shape
  const matrices: Record<string, Matrix> = {}
  let at = 0
  const add = (name: string, rows: number, columns: number): void => {
    if (which !== 'all' && IN_SHORTS.test(name) !== (which === 'shorts')) return
    matrices[name] = { name, at, rows, columns }
    at += (rows * columns + 15) & ~15
  }
  add('mix', word + vector + part, 2 * d)
  add('mixBias', 1, 2 * d)
  for (let layer = 0; layer < layers; layer++) {
    add(`layer${layer}`, 2 * d, 6 * d)
    add(`layerBias${layer}`, 1, 6 * d)
    // forget and reset of the way forward, then of the way back
    add(`state${layer}`, 4, d)
  }
  add('tag', 2 * d, fours(shape.tags))
  add('tagBias', 1, fours(shape.tags))
  add('name', 2 * d, fours(shape.names))
  add('nameBias', 1, fours(shape.names))
  for (const [name, width] of [
    ['arcHead', arc],
    ['arcOwn', arc],
    ['labelHead', label],
    ['labelOwn', label],
  ] as const) {
    add(name, 2 * d, width)
    add(`${name}Bias`, 1, width)
  }
  add('arc', arc, arc)
  add('arcBias', 1, arc)
  add('arcRoot', 1, arc)
  add('labelRoot', 1, label)
  add('distance', 1, DISTANCES)
  add('label', label, fours(shape.labels))
  add('labelBias', 1, fours(shape.labels))
  return { matrices, size: at }
}
