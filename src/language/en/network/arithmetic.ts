import { KERNELS } from './kernels.js'

/** The functions of `assembly/kernels.ts`; addresses in bytes, lengths in numbers of 32 bits. */
export interface Kernels {
  freeFrom(): number
  multiply(a: number, b: number, c: number, n: number, k: number, m: number, strideA: number, add: boolean): void
  toShorts(x: number, out: number, steps: number, n: number, k: number): void
  multiplyShorts(a: number, steps: number, b: number, step: number, bias: number, c: number, n: number, k: number, m: number): void
  transpose(a: number, b: number, n: number, m: number, strideB: number): void
  addDistances(scores: number, weights: number, n: number, stride: number, far: number): void
  bestOfRows(scores: number, out: number, n: number, m: number, stride: number): void
  joinWithHeads(own: number, above: number, root: number, heads: number, out: number, n: number, width: number): void
  fillRows(c: number, row: number, n: number, m: number): void
  rectify(x: number, n: number, slope: number): void
  recur(
    u: number,
    x: number,
    h: number,
    c: number,
    f: number,
    r: number,
    vectors: number,
    from: number,
    step: number,
    count: number,
    d: number,
    strideU: number,
    stride: number,
  ): void
  recurOnly(
    u: number,
    x: number,
    h: number,
    vectors: number,
    from: number,
    step: number,
    count: number,
    d: number,
    strideU: number,
    stride: number,
  ): void
  recurBack(
    u: number,
    x: number,
    c: number,
    f: number,
    r: number,
    vectors: number,
    dh: number,
    du: number,
    dx: number,
    dVectors: number,
    from: number,
    step: number,
    count: number,
    d: number,
    strideU: number,
    stride: number,
  ): void
  softmaxLoss(scores: number, right: number, n: number, m: number, stride: number, weight: number): number
  addTo(x: number, y: number, n: number): void
  times(x: number, y: number, n: number): void
  timesRow(x: number, row: number, n: number, m: number): void
  rectifyBack(dy: number, y: number, n: number, slope: number): void
  sumRows(x: number, row: number, n: number, m: number): void
  squares(x: number, n: number): number
  adam(
    w: number,
    g: number,
    m: number,
    v: number,
    n: number,
    rate: number,
    scale: number,
    beta1: number,
    beta2: number,
    epsilon: number,
  ): void
}

let compiled: WebAssembly.Module | undefined

/** Memory of the kernels, given out piece by piece and never taken back, and the kernels on it. Not to be shared between threads. */
export class Arithmetic {
  readonly kernels: Kernels
  private readonly memory: WebAssembly.Memory = new WebAssembly.Memory({ initial: 16, maximum: 32_768 })
  private top: number
  private view = new Float32Array(this.memory.buffer)

  constructor() {
    compiled ??= new WebAssembly.Module(Buffer.from(KERNELS, 'base64'))
    this.kernels = new WebAssembly.Instance(compiled, { env: { memory: this.memory } }).exports as unknown as Kernels
    this.top = (this.kernels.freeFrom() + 63) & ~63
  }

  /** Address of room for n numbers, all 0. Views that were taken before are no longer valid: ask `floats` again. */
  room(n: number): number {
    const at = this.top
    this.top += ((n + 15) & ~15) * 4
    const missing = this.top + 64 - this.memory.buffer.byteLength
    if (missing > 0) this.memory.grow(Math.max((missing + 65_535) >> 16, this.memory.buffer.byteLength >> 18))
    return at
  }

  /** The whole memory as float32: address / 4 is the place. */
  get floats(): Float32Array {
    if (this.view.length === 0) this.view = new Float32Array(this.memory.buffer)
    return this.view
  }

  /** The same memory as int16: address / 2 is the place. */
  get shorts(): Int16Array {
    return new Int16Array(this.memory.buffer)
  }

  /** The same memory as int32. */
  get ints(): Int32Array {
    return new Int32Array(this.memory.buffer)
  }
}
