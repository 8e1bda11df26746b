import { Arithmetic } from '../network/arithmetic.js'
import type { Matrix, NetworkShape } from '../network/network-shape.js'
import { FAR, fours, layOut } from '../network/network-shape.js'

/** A sentence to learn from, its words given as numbers of types (see `TypeTable`). Heads count from 1; 0 is the root. */
export interface NetworkExample {
  readonly type: Int32Array
  /** The same words as strangers. */
  readonly stranger: Int32Array
  readonly tag: Int32Array
  readonly head: Int32Array
  readonly label: Int32Array
  /** Mark of a name, -1 where the treebank does not tell. */
  readonly name: Int32Array
}

/** What the network is told of each type of word: its row among the words (0: none), its vector (-1: none) and the rows of its parts. */
export interface TypeTable {
  readonly word: Int32Array
  readonly vector: Int32Array
  readonly partStart: Int32Array
  readonly parts: Int32Array
  readonly count: Float64Array
  readonly vectors: Float32Array
  readonly vectorSize: number
  readonly words: number
  readonly partRows: number
}

export interface NetworkTraining {
  readonly dropIn: number
  readonly drop: number
  readonly hide: number
  readonly clip: number
  readonly beta1: number
  readonly beta2: number
  readonly seed: number
}

const SLOPE = 0.1
const EPSILON = 1e-8
/** Room for the words of one batch. */
const MOST = 4096

interface Learned {
  readonly w: number
  readonly g: number
  readonly m: number
  readonly v: number
}

/** The network while it learns: forwards, backwards and a step of Adam for one batch at a time. The same batches give the same weights anywhere. */
export class NetworkTrainer {
  readonly shape: NetworkShape
  readonly matrices: Readonly<Record<string, Matrix>>
  readonly size: number
  private readonly types: TypeTable
  private readonly training: NetworkTraining
  private readonly math = new Arithmetic()
  private readonly dense: Learned
  private readonly words: Learned
  private readonly parts: Learned
  private readonly project: Learned
  private readonly touchedWord: Uint8Array
  private readonly touchedPart: Uint8Array
  private readonly buffers: Record<string, number> = {}
  private random: number
  private steps = 0

  constructor(shape: NetworkShape, types: TypeTable, training: NetworkTraining) {
    this.shape = shape
    this.types = types
    this.training = training
    this.random = training.seed | 1
    const { matrices, size } = layOut(shape)
    this.matrices = matrices
    this.size = size
    const learned = (n: number): Learned => ({
      w: this.math.room(n),
      g: this.math.room(n),
      m: this.math.room(n),
      v: this.math.room(n),
    })
    this.dense = learned(size)
    this.words = learned(types.words * shape.word)
    this.parts = learned(types.partRows * shape.part)
    this.project = learned(types.vectorSize * shape.vector)
    this.touchedWord = new Uint8Array(types.words)
    this.touchedPart = new Uint8Array(types.partRows)
    this.makeBuffers()
    this.begin()
  }

  private makeBuffers(): void {
    const { word, vector, part, hidden: d, layers, arc, label, tags, labels, names } = this.shape
    const room = (name: string, n: number): void => {
      this.buffers[name] = this.math.room(n)
    }
    const input = word + vector + part
    for (const [name, columns] of [
      ['vectors', this.types.vectorSize],
      ['projected', vector],
      ['dProjected', vector],
      ['input', input],
      ['inputMask', input],
      ['dInput', input],
      ['u', 6 * d],
      ['du', 6 * d],
      ['out', 2 * d],
      ['dOut', 2 * d],
      ['tag', fours(tags)],
      ['label', fours(labels)],
      ['name', fours(names)],
      ['joint', label],
      ['dJoint', label],
      ['jointMask', label],
      ['query', arc],
      ['dQuery', arc],
      ['arcHead', arc],
      ['arcOwn', arc],
      ['labelHead', label],
      ['labelOwn', label],
      ['dArcHead', arc],
      ['dArcOwn', arc],
      ['dLabelHead', label],
      ['dLabelOwn', label],
      ['arcMask', 2 * arc],
      ['turned', Math.max(6 * d, input, this.types.vectorSize, fours(tags))],
      ['tagRight', 1],
      ['labelRight', 1],
      ['nameRight', 1],
    ] as const)
      room(name, MOST * columns)
    for (let layer = 0; layer <= layers; layer++) {
      for (const name of ['x', 'h', 'c', 'f', 'r']) room(`${name}${layer}`, MOST * 2 * d)
      room(`u${layer}`, MOST * 6 * d)
      room(`mask${layer}`, MOST * 2 * d)
    }
    room('dh', MOST * 2 * d)
    room('dx', MOST * 2 * d)
    room('weights', 1 << 20)
    const longest = 1024
    room('heads', (longest + 4) * arc)
    room('headsTurned', (longest + 4) * arc)
    room('dHeads', (longest + 4) * arc)
    room('scores', longest * (longest + 4))
    room('scoresTurned', longest * (longest + 4))
    room('arcRight', longest)
  }

  private next(): number {
    let x = this.random
    x ^= x << 13
    x ^= x >>> 17
    x ^= x << 5
    return (this.random = x)
  }

  private uniform(): number {
    return (this.next() >>> 0) / 4294967296
  }

  private begin(): void {
    const { floats } = this.math
    const fill = (at: number, n: number, scale: number): void => {
      for (let i = 0; i < n; i++) floats[at / 4 + i] = (this.uniform() * 2 - 1) * scale
    }
    for (const { name, at, rows, columns } of Object.values(this.matrices)) {
      const from = this.dense.w + 4 * at
      if (rows > 1 && !name.startsWith('state') && name !== 'arc') fill(from, rows * columns, Math.sqrt(6 / (rows + columns)))
      if (name === 'arc') for (let i = 0; i < rows; i++) floats[from / 4 + i * columns + i] = 0.3
      if (name === 'arcRoot' || name === 'labelRoot') fill(from, columns, 0.3)
      // what a layer knows is kept at first
      if (name.startsWith('layerBias')) {
        const d = this.shape.hidden
        floats.fill(1, from / 4 + d, from / 4 + 2 * d)
        floats.fill(1, from / 4 + 4 * d, from / 4 + 5 * d)
      }
    }
    fill(this.words.w + 4 * this.shape.word, (this.types.words - 1) * this.shape.word, 0.17)
    fill(this.parts.w + 4 * this.shape.part, (this.types.partRows - 1) * this.shape.part, 0.17)
    fill(this.project.w, this.types.vectorSize * this.shape.vector, Math.sqrt(6 / (this.types.vectorSize + this.shape.vector)))
  }

  /** Weights as they stand: of the matrices, the words, the parts, and what brings vectors down. */
  weights(): { readonly dense: Float32Array; readonly words: Float32Array; readonly parts: Float32Array; readonly project: Float32Array } {
    const { floats } = this.math
    const slice = ({ w }: Learned, n: number): Float32Array => floats.slice(w / 4, w / 4 + n)
    return {
      dense: slice(this.dense, this.size),
      words: slice(this.words, this.types.words * this.shape.word),
      parts: slice(this.parts, this.types.partRows * this.shape.part),
      project: slice(this.project, this.types.vectorSize * this.shape.vector),
    }
  }

  private mask(at: number, n: number, drop: number): void {
    const { floats } = this.math
    const edge = Math.round(drop * 256)
    const keep = 256 / (256 - edge)
    const from = at / 4
    for (let i = 0; i < n; i += 4) {
      const r = this.next()
      floats[from + i] = (r & 255) < edge ? 0 : keep
      floats[from + i + 1] = ((r >>> 8) & 255) < edge ? 0 : keep
      floats[from + i + 2] = ((r >>> 16) & 255) < edge ? 0 : keep
      floats[from + i + 3] = r >>> 24 < edge ? 0 : keep
    }
  }

  private weight(name: string): Matrix & { readonly w: number; readonly g: number } {
    const matrix = this.matrices[name]!
    return { ...matrix, w: this.dense.w + 4 * matrix.at, g: this.dense.g + 4 * matrix.at }
  }

  /** y = x·W + b for n rows. */
  private forward(name: string, bias: string, x: number, y: number, n: number): void {
    const { w, rows, columns } = this.weight(name)
    const { kernels } = this.math
    kernels.fillRows(y, this.weight(bias).w, n, columns)
    kernels.multiply(x, w, y, n, rows, columns, rows, true)
  }

  /** Gradients of W and b are added to; that of x is written, or added to. */
  private back(name: string, bias: string, x: number, dy: number, dx: number, n: number, add: boolean): void {
    const { w, g, rows, columns } = this.weight(name)
    const { kernels } = this.math
    const { turned, weights } = this.buffers as { turned: number; weights: number }
    kernels.sumRows(dy, this.weight(bias).g, n, columns)
    const wide = fours(n)
    kernels.transpose(x, turned, n, rows, wide)
    kernels.multiply(turned, dy, g, rows, n, columns, wide, true)
    if (dx === 0) return
    kernels.transpose(w, weights, rows, columns, rows)
    kernels.multiply(dy, weights, dx, n, columns, rows, columns, add)
  }

  /** Learns one batch; returns the mean loss of tag, arc and label for a word. `rate`: of the step. */
  learn(batch: readonly NetworkExample[], rate: number): number {
    const { shape, types, math, training } = this
    const { kernels } = math
    const floats = math.floats
    const ints = math.ints
    const b = this.buffers as Record<string, number>
    const { word, vector, part, hidden: d, layers, arc, label } = shape
    const input = word + vector + part
    const n = batch.reduce((sum, { type }) => sum + type.length, 0)
    const width = 2 * d

    // words
    const type = new Int32Array(n)
    let at = 0
    for (const example of batch)
      for (let i = 0; i < example.type.length; i++, at++) {
        const known = example.type[i]!
        type[at] = this.uniform() * (types.count[known]! + training.hide) < training.hide ? example.stranger[i]! : known
        ints[b.tagRight! / 4 + at] = example.tag[i]!
        ints[b.labelRight! / 4 + at] = example.label[i]!
        ints[b.nameRight! / 4 + at] = example.name[i]!
      }
    this.gather(type, floats)
    kernels.multiply(b.vectors!, this.project.w, b.projected!, n, types.vectorSize, vector, types.vectorSize, false)
    for (let i = 0; i < n; i++)
      floats.copyWithin(b.input! / 4 + i * input + word, b.projected! / 4 + i * vector, b.projected! / 4 + (i + 1) * vector)
    this.mask(b.inputMask!, n * input, training.dropIn)
    kernels.times(b.input!, b.inputMask!, n * input)
    this.forward('mix', 'mixBias', b.input!, b.h0!, n)
    kernels.rectify(b.h0!, n * width, 0)

    // layers
    for (let layer = 0; layer < layers; layer++) {
      const x = b[`x${layer}`]!
      this.maskRows(`mask${layer}`, batch)
      floats.copyWithin(x / 4, b[`h${layer}`]! / 4, b[`h${layer}`]! / 4 + n * width)
      kernels.times(x, b[`mask${layer}`]!, n * width)
      const u = b[`u${layer}`]!
      this.forward(`layer${layer}`, `layerBias${layer}`, x, u, n)
      const state = this.weight(`state${layer}`).w
      const [h, c, f, r] = ['h', 'c', 'f', 'r'].map((name) => b[`${name}${name === 'h' ? layer + 1 : layer}`]!) as [
        number,
        number,
        number,
        number,
      ]
      let start = 0
      for (const example of batch) {
        const count = example.type.length
        kernels.recur(u, x, h, c, f, r, state, start, 1, count, d, 6 * d, width)
        const o = 4 * d
        kernels.recur(u + 3 * o, x + o, h + o, c + o, f + o, r + o, state + 2 * o, start + count - 1, -1, count, d, 6 * d, width)
        start += count
      }
    }
    const out = b.out!
    this.maskRows(`mask${layers}`, batch)
    floats.copyWithin(out / 4, b[`h${layers}`]! / 4, b[`h${layers}`]! / 4 + n * width)
    kernels.times(out, b[`mask${layers}`]!, n * width)

    // tags
    const share = 1 / n
    const dOut = b.dOut!
    this.forward('tag', 'tagBias', out, b.tag!, n)
    let loss = kernels.softmaxLoss(b.tag!, b.tagRight!, n, shape.tags, fours(shape.tags), share)
    this.back('tag', 'tagBias', out, b.tag!, dOut, n, false)

    // names
    this.forward('name', 'nameBias', out, b.name!, n)
    loss += kernels.softmaxLoss(b.name!, b.nameRight!, n, shape.names, fours(shape.names), share)
    this.back('name', 'nameBias', out, b.name!, dOut, n, true)

    // arcs
    for (const name of ['arcHead', 'arcOwn', 'labelHead', 'labelOwn']) this.forward(name, `${name}Bias`, out, b[name]!, n)
    kernels.rectify(b.arcHead!, n * arc, SLOPE)
    kernels.rectify(b.arcOwn!, n * arc, SLOPE)
    const maskHead = b.arcMask!
    const maskOwn = maskHead + 4 * n * arc
    this.mask(maskHead, 2 * n * arc, training.drop)
    kernels.times(b.arcHead!, maskHead, n * arc)
    kernels.times(b.arcOwn!, maskOwn, n * arc)
    this.forward('arc', 'arcBias', b.arcOwn!, b.query!, n)
    loss += this.learnArcs(batch, share, floats, ints)
    this.back('arc', 'arcBias', b.arcOwn!, b.dQuery!, b.dArcOwn!, n, false)
    for (const [name, mask] of [
      ['arcHead', maskHead],
      ['arcOwn', maskOwn],
    ] as const) {
      const dy = name === 'arcHead' ? b.dArcHead! : b.dArcOwn!
      kernels.times(dy, mask, n * arc)
      kernels.rectifyBack(dy, b[name]!, n * arc, SLOPE)
      this.back(name, `${name}Bias`, out, dy, dOut, n, true)
    }

    // labels
    const joint = b.joint! / 4
    const own = b.labelOwn! / 4
    const heads = b.labelHead! / 4
    const root = this.weight('labelRoot')
    at = 0
    for (const example of batch) {
      const start = at
      for (let i = 0; i < example.type.length; i++, at++) {
        const head = example.head[i]!
        const from = head === 0 ? root.w / 4 : heads + (start + head - 1) * label
        for (let k = 0; k < label; k++) floats[joint + at * label + k] = floats[own + at * label + k]! + floats[from + k]!
      }
    }
    kernels.rectify(b.joint!, n * label, 0)
    this.mask(b.jointMask!, n * label, training.drop)
    kernels.times(b.joint!, b.jointMask!, n * label)
    this.forward('label', 'labelBias', b.joint!, b.label!, n)
    loss += kernels.softmaxLoss(b.label!, b.labelRight!, n, shape.labels, fours(shape.labels), share)
    this.back('label', 'labelBias', b.joint!, b.label!, b.dJoint!, n, false)
    kernels.times(b.dJoint!, b.jointMask!, n * label)
    kernels.rectifyBack(b.dJoint!, b.joint!, n * label, 0)
    const dJoint = b.dJoint! / 4
    floats.copyWithin(b.dLabelOwn! / 4, dJoint, dJoint + n * label)
    floats.fill(0, b.dLabelHead! / 4, b.dLabelHead! / 4 + n * label)
    at = 0
    for (const example of batch) {
      const start = at
      for (let i = 0; i < example.type.length; i++, at++) {
        const head = example.head[i]!
        const to = head === 0 ? root.g / 4 : b.dLabelHead! / 4 + (start + head - 1) * label
        for (let k = 0; k < label; k++) floats[to + k]! += floats[dJoint + at * label + k]!
      }
    }
    this.back('labelHead', 'labelHeadBias', out, b.dLabelHead!, dOut, n, true)
    this.back('labelOwn', 'labelOwnBias', out, b.dLabelOwn!, dOut, n, true)

    // back through the layers
    const dh = b.dh!
    const dx = b.dx!
    kernels.times(dOut, b[`mask${layers}`]!, n * width)
    floats.copyWithin(dh / 4, dOut / 4, dOut / 4 + n * width)
    for (let layer = layers - 1; layer >= 0; layer--) {
      const [x, u, c, f, r] = ['x', 'u', 'c', 'f', 'r'].map((name) => b[`${name}${layer}`]!) as [number, number, number, number, number]
      const state = this.weight(`state${layer}`)
      const du = b.du!
      floats.fill(0, dx / 4, dx / 4 + n * width)
      let start = 0
      for (const example of batch) {
        const count = example.type.length
        const o = 4 * d
        kernels.recurBack(u, x, c, f, r, state.w, dh, du, dx, state.g, start, 1, count, d, 6 * d, width)
        kernels.recurBack(
          u + 3 * o,
          x + o,
          c + o,
          f + o,
          r + o,
          state.w + 2 * o,
          dh + o,
          du + 3 * o,
          dx + o,
          state.g + 2 * o,
          start + count - 1,
          -1,
          count,
          d,
          6 * d,
          width,
        )
        start += count
      }
      this.back(`layer${layer}`, `layerBias${layer}`, x, du, dx, n, true)
      kernels.times(dx, b[`mask${layer}`]!, n * width)
      floats.copyWithin(dh / 4, dx / 4, dx / 4 + n * width)
    }
    kernels.rectifyBack(dh, b.h0!, n * width, 0)
    this.back('mix', 'mixBias', b.input!, dh, b.dInput!, n, false)
    kernels.times(b.dInput!, b.inputMask!, n * input)
    this.scatter(type, floats)
    this.step(rate)
    return loss / n
  }

  /** One mask for all words of a sentence (Gal and Ghahramani 2016). */
  private maskRows(name: string, batch: readonly NetworkExample[]): void {
    const width = 2 * this.shape.hidden
    const { floats } = this.math
    let row = this.buffers[name]! / 4
    for (const { type } of batch) {
      this.mask(row * 4, width, this.training.drop)
      for (let i = 1; i < type.length; i++) floats.copyWithin(row + i * width, row, row + width)
      row += type.length * width
    }
  }

  private gather(type: Int32Array, floats: Float32Array): void {
    const { types, buffers } = this
    const { word, vector, part } = this.shape
    const input = word + vector + part
    const size = types.vectorSize
    for (let i = 0; i < type.length; i++) {
      const t = type[i]!
      const row = buffers.input! / 4 + i * input
      const from = this.words.w / 4 + types.word[t]! * word
      floats.copyWithin(row, from, from + word)
      const to = buffers.vectors! / 4 + i * size
      const at = types.vector[t]!
      if (at < 0) floats.fill(0, to, to + size)
      else floats.set(types.vectors.subarray(at * size, (at + 1) * size), to)
      const own = row + word + vector
      floats.fill(0, own, own + part)
      for (let p = types.partStart[t]!; p < types.partStart[t + 1]!; p++) {
        const source = this.parts.w / 4 + types.parts[p]! * part
        for (let k = 0; k < part; k++) floats[own + k]! += floats[source + k]!
      }
    }
  }

  private scatter(type: Int32Array, floats: Float32Array): void {
    const { types, buffers, math } = this
    const { word, vector, part } = this.shape
    const input = word + vector + part
    const n = type.length
    for (let i = 0; i < n; i++) {
      const t = type[i]!
      const row = buffers.dInput! / 4 + i * input
      const w = types.word[t]!
      if (w > 0) {
        this.touchedWord[w] = 1
        const to = this.words.g / 4 + w * word
        for (let k = 0; k < word; k++) floats[to + k]! += floats[row + k]!
      }
      floats.copyWithin(buffers.dProjected! / 4 + i * vector, row + word, row + word + vector)
      const own = row + word + vector
      for (let p = types.partStart[t]!; p < types.partStart[t + 1]!; p++) {
        const source = types.parts[p]!
        this.touchedPart[source] = 1
        const to = this.parts.g / 4 + source * part
        for (let k = 0; k < part; k++) floats[to + k]! += floats[own + k]!
      }
    }
    const wide = fours(n)
    math.kernels.transpose(buffers.vectors!, buffers.turned!, n, types.vectorSize, wide)
    math.kernels.multiply(buffers.turned!, buffers.dProjected!, this.project.g, types.vectorSize, n, vector, wide, true)
  }

  private learnArcs(batch: readonly NetworkExample[], share: number, floats: Float32Array, ints: Int32Array): number {
    const { kernels } = this.math
    const b = this.buffers as Record<string, number>
    const { arc } = this.shape
    const root = this.weight('arcRoot')
    const distance = this.weight('distance')
    let loss = 0
    let start = 0
    for (const { head, type } of batch) {
      const n = type.length
      const wide = fours(n + 1)
      const heads = b.heads! / 4
      floats.copyWithin(heads, root.w / 4, root.w / 4 + arc)
      floats.copyWithin(heads + arc, b.arcHead! / 4 + start * arc, b.arcHead! / 4 + (start + n) * arc)
      floats.fill(0, heads + (n + 1) * arc, heads + wide * arc)
      kernels.transpose(b.heads!, b.headsTurned!, n + 1, arc, wide)
      const query = b.query! + 4 * start * arc
      const scores = b.scores!
      kernels.multiply(query, b.headsTurned!, scores, n, arc, wide, arc, false)
      for (let i = 0; i < n; i++) {
        ints[b.arcRight! / 4 + i] = head[i]!
        for (let j = 0; j <= n; j++) floats[scores / 4 + i * wide + j]! += floats[distance.w / 4 + distanceOf(i, j)]!
      }
      loss += kernels.softmaxLoss(scores, b.arcRight!, n, n + 1, wide, share)
      for (let i = 0; i < n; i++)
        for (let j = 0; j <= n; j++) floats[distance.g / 4 + distanceOf(i, j)]! += floats[scores / 4 + i * wide + j]!
      kernels.multiply(scores, b.heads!, b.dQuery! + 4 * start * arc, n, wide, arc, wide, false)
      const turned = fours(n)
      kernels.transpose(scores, b.scoresTurned!, n, wide, turned)
      kernels.multiply(b.scoresTurned!, query, b.dHeads!, n + 1, n, arc, turned, false)
      const dHeads = b.dHeads! / 4
      for (let k = 0; k < arc; k++) floats[root.g / 4 + k]! += floats[dHeads + k]!
      floats.copyWithin(b.dArcHead! / 4 + start * arc, dHeads + arc, dHeads + (n + 1) * arc)
      start += n
    }
    return loss
  }

  private step(rate: number): void {
    const { kernels } = this.math
    const { beta1, beta2, clip } = this.training
    const t = ++this.steps
    const corrected = (rate * Math.sqrt(1 - beta2 ** t)) / (1 - beta1 ** t)
    const epsilon = EPSILON * Math.sqrt(1 - beta2 ** t)
    const norm = Math.sqrt(
      kernels.squares(this.dense.g, this.size) + kernels.squares(this.project.g, this.types.vectorSize * this.shape.vector),
    )
    const scale = norm > clip ? clip / norm : 1
    const adam = ({ w, g, m, v }: Learned, from: number, n: number, s: number): void =>
      kernels.adam(w + 4 * from, g + 4 * from, m + 4 * from, v + 4 * from, n, corrected, s, beta1, beta2, epsilon)
    adam(this.dense, 0, this.size, scale)
    adam(this.project, 0, this.types.vectorSize * this.shape.vector, scale)
    const rows = (learned: Learned, touched: Uint8Array, width: number): void => {
      for (let row = 1; row < touched.length; row++) {
        if (touched[row] === 0) continue
        touched[row] = 0
        adam(learned, row * width, width, 1)
      }
    }
    rows(this.words, this.touchedWord, this.shape.word)
    rows(this.parts, this.touchedPart, this.shape.part)
  }
}

/** Which weight of distance an arc has: of a dependent i (from 0) to a head j (from 1; 0 is the root). */
const distanceOf = (i: number, j: number): number => Math.min(Math.max(i + 1 - j, -FAR), FAR + 1) + FAR
