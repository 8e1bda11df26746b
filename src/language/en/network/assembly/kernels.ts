/**
 * The arithmetic of the network, compiled to WebAssembly with 128-bit vectors. All arrays are float32, lie in the module's memory and are given by
 * their address; matrices lie row by row, and the length of a row is a multiple of 4. Nothing is allocated here.
 */

/** C = A·B, or C + A·B where `add`: A of n × k (rows `strideA` apart), B of k × m, C of n × m. */
export function multiply(a: usize, b: usize, c: usize, n: i32, k: i32, m: i32, strideA: i32, add: bool): void {
  const rowA = <usize>strideA << 2
  const rowB = <usize>m << 2
  let i = 0
  for (; i + 4 <= n; i += 4) {
    const a0 = a + <usize>i * rowA
    const c0 = c + <usize>i * rowB
    let j = 0
    for (; j + 8 <= m; j += 8) block4x8(a0, rowA, b + (<usize>j << 2), c0 + (<usize>j << 2), rowB, k, add)
    for (; j < m; j += 4) block4x4(a0, rowA, b + (<usize>j << 2), c0 + (<usize>j << 2), rowB, k, add)
  }
  for (; i < n; i++) {
    const a0 = a + <usize>i * rowA
    const c0 = c + <usize>i * rowB
    let j = 0
    for (; j + 16 <= m; j += 16) block1x16(a0, b + (<usize>j << 2), c0 + (<usize>j << 2), rowB, k, add)
    for (; j < m; j += 4) block1x4(a0, b + (<usize>j << 2), c0 + (<usize>j << 2), rowB, k, add)
  }
}

// @ts-ignore: decorator
@inline
function block4x8(a: usize, rowA: usize, b: usize, c: usize, row: usize, k: i32, add: bool): void {
  let c00 = f32x4.splat(0), c01 = c00, c10 = c00, c11 = c00, c20 = c00, c21 = c00, c30 = c00, c31 = c00
  if (add) {
    c00 = v128.load(c); c01 = v128.load(c, 16)
    c10 = v128.load(c + row); c11 = v128.load(c + row, 16)
    c20 = v128.load(c + 2 * row); c21 = v128.load(c + 2 * row, 16)
    c30 = v128.load(c + 3 * row); c31 = v128.load(c + 3 * row, 16)
  }
  const a1 = a + rowA, a2 = a1 + rowA, a3 = a2 + rowA
  let at = b
  const end = <usize>k << 2
  for (let p: usize = 0; p < end; p += 4) {
    const b0 = v128.load(at), b1 = v128.load(at, 16)
    let s = v128.load32_splat(a + p)
    c00 = f32x4.add(c00, f32x4.mul(s, b0)); c01 = f32x4.add(c01, f32x4.mul(s, b1))
    s = v128.load32_splat(a1 + p)
    c10 = f32x4.add(c10, f32x4.mul(s, b0)); c11 = f32x4.add(c11, f32x4.mul(s, b1))
    s = v128.load32_splat(a2 + p)
    c20 = f32x4.add(c20, f32x4.mul(s, b0)); c21 = f32x4.add(c21, f32x4.mul(s, b1))
    s = v128.load32_splat(a3 + p)
    c30 = f32x4.add(c30, f32x4.mul(s, b0)); c31 = f32x4.add(c31, f32x4.mul(s, b1))
    at += row
  }
  v128.store(c, c00); v128.store(c, c01, 16)
  v128.store(c + row, c10); v128.store(c + row, c11, 16)
  v128.store(c + 2 * row, c20); v128.store(c + 2 * row, c21, 16)
  v128.store(c + 3 * row, c30); v128.store(c + 3 * row, c31, 16)
}

// @ts-ignore: decorator
@inline
function block4x4(a: usize, rowA: usize, b: usize, c: usize, row: usize, k: i32, add: bool): void {
  let c0 = f32x4.splat(0), c1 = c0, c2 = c0, c3 = c0
  if (add) { c0 = v128.load(c); c1 = v128.load(c + row); c2 = v128.load(c + 2 * row); c3 = v128.load(c + 3 * row) }
  const a1 = a + rowA, a2 = a1 + rowA, a3 = a2 + rowA
  let at = b
  const end = <usize>k << 2
  for (let p: usize = 0; p < end; p += 4) {
    const b0 = v128.load(at)
    c0 = f32x4.add(c0, f32x4.mul(v128.load32_splat(a + p), b0))
    c1 = f32x4.add(c1, f32x4.mul(v128.load32_splat(a1 + p), b0))
    c2 = f32x4.add(c2, f32x4.mul(v128.load32_splat(a2 + p), b0))
    c3 = f32x4.add(c3, f32x4.mul(v128.load32_splat(a3 + p), b0))
    at += row
  }
  v128.store(c, c0); v128.store(c + row, c1); v128.store(c + 2 * row, c2); v128.store(c + 3 * row, c3)
}

// @ts-ignore: decorator
@inline
function block1x16(a: usize, b: usize, c: usize, row: usize, k: i32, add: bool): void {
  let c0 = f32x4.splat(0), c1 = c0, c2 = c0, c3 = c0
  if (add) { c0 = v128.load(c); c1 = v128.load(c, 16); c2 = v128.load(c, 32); c3 = v128.load(c, 48) }
  let at = b
  const end = <usize>k << 2
  for (let p: usize = 0; p < end; p += 4) {
    const s = v128.load32_splat(a + p)
    c0 = f32x4.add(c0, f32x4.mul(s, v128.load(at)))
    c1 = f32x4.add(c1, f32x4.mul(s, v128.load(at, 16)))
    c2 = f32x4.add(c2, f32x4.mul(s, v128.load(at, 32)))
    c3 = f32x4.add(c3, f32x4.mul(s, v128.load(at, 48)))
    at += row
  }
  v128.store(c, c0); v128.store(c, c1, 16); v128.store(c, c2, 32); v128.store(c, c3, 48)
}

// @ts-ignore: decorator
@inline
function block1x4(a: usize, b: usize, c: usize, row: usize, k: i32, add: bool): void {
  let c0 = add ? v128.load(c) : f32x4.splat(0)
  let at = b
  const end = <usize>k << 2
  for (let p: usize = 0; p < end; p += 4) {
    c0 = f32x4.add(c0, f32x4.mul(v128.load32_splat(a + p), v128.load(at)))
    at += row
  }
  v128.store(c, c0)
}

/**
 * Brings n rows of k numbers (k a multiple of 8) to whole numbers of 16 bits, from -2047 to 2047, each row with a step of its own, written to `steps`.
 */
export function toShorts(x: usize, out: usize, steps: usize, n: i32, k: i32): void {
  const bytes = <usize>k << 2
  for (let i = 0; i < n; i++) {
    let most = f32x4.splat(1e-20)
    for (let p: usize = 0; p < bytes; p += 16) most = f32x4.max(most, f32x4.abs(v128.load(x + p)))
    const top = max(max(f32x4.extract_lane(most, 0), f32x4.extract_lane(most, 1)), max(f32x4.extract_lane(most, 2), f32x4.extract_lane(most, 3)))
    store<f32>(steps + (<usize>i << 2), top / 2047)
    const scale = f32x4.splat(2047 / top)
    for (let p: usize = 0; p < bytes; p += 32) {
      const low = i32x4.trunc_sat_f32x4_s(f32x4.nearest(f32x4.mul(v128.load(x + p), scale)))
      const high = i32x4.trunc_sat_f32x4_s(f32x4.nearest(f32x4.mul(v128.load(x + p, 16), scale)))
      v128.store(out, i16x8.narrow_i32x4_s(low, high))
      out += 16
    }
    x += bytes
  }
}

/**
 * C = A·B + bias in whole numbers: A as `toShorts` gives it; B of k × m numbers of 16 bits, from -2047 to 2047, in panels of 8 columns (the last may
 * have 4), one after another. A panel has its rows in pairs: for each pair and each column the number of the one row and that of the other; so it is
 * read from one end to the other, and stays at hand for all rows of A. `step` is that of B. Sums stay below 2^31 for k up to 512. m is a multiple of 4.
 */
export function multiplyShorts(a: usize, steps: usize, b: usize, step: f32, bias: usize, c: usize, n: i32, k: i32, m: i32): void {
  const rowA = <usize>k << 1
  const rowC = <usize>m << 2
  let j: usize = 0
  for (; j + 32 <= rowC; j += 32) {
    const d0 = v128.load(bias + j), d1 = v128.load(bias + j, 16)
    let from = a
    let to = c + j
    let stepAt = steps
    let i = 0
    for (; i + 4 <= n; i += 4) {
      const a1 = from + rowA, a2 = a1 + rowA, a3 = a2 + rowA
      let c00 = i32x4.splat(0), c01 = c00, c10 = c00, c11 = c00, c20 = c00, c21 = c00, c30 = c00, c31 = c00
      let at = b
      for (let p: usize = 0; p < rowA; p += 4) {
        const b0 = v128.load(at), b1 = v128.load(at, 16)
        let s = v128.load32_splat(from + p)
        c00 = i32x4.add(c00, i32x4.dot_i16x8_s(s, b0)); c01 = i32x4.add(c01, i32x4.dot_i16x8_s(s, b1))
        s = v128.load32_splat(a1 + p)
        c10 = i32x4.add(c10, i32x4.dot_i16x8_s(s, b0)); c11 = i32x4.add(c11, i32x4.dot_i16x8_s(s, b1))
        s = v128.load32_splat(a2 + p)
        c20 = i32x4.add(c20, i32x4.dot_i16x8_s(s, b0)); c21 = i32x4.add(c21, i32x4.dot_i16x8_s(s, b1))
        s = v128.load32_splat(a3 + p)
        c30 = i32x4.add(c30, i32x4.dot_i16x8_s(s, b0)); c31 = i32x4.add(c31, i32x4.dot_i16x8_s(s, b1))
        at += 32
      }
      storeRow(to, c00, c01, load<f32>(stepAt) * step, d0, d1)
      storeRow(to + rowC, c10, c11, load<f32>(stepAt, 4) * step, d0, d1)
      storeRow(to + 2 * rowC, c20, c21, load<f32>(stepAt, 8) * step, d0, d1)
      storeRow(to + 3 * rowC, c30, c31, load<f32>(stepAt, 12) * step, d0, d1)
      from = a3 + rowA
      to += 4 * rowC
      stepAt += 16
    }
    for (; i < n; i++) {
      let c0 = i32x4.splat(0), c1 = c0
      let at = b
      for (let p: usize = 0; p < rowA; p += 4) {
        const s = v128.load32_splat(from + p)
        c0 = i32x4.add(c0, i32x4.dot_i16x8_s(s, v128.load(at)))
        c1 = i32x4.add(c1, i32x4.dot_i16x8_s(s, v128.load(at, 16)))
        at += 32
      }
      storeRow(to, c0, c1, load<f32>(stepAt) * step, d0, d1)
      from += rowA
      to += rowC
      stepAt += 4
    }
    b += rowA << 3
  }
  if (j == rowC) return
  const d = v128.load(bias + j)
  let to = c + j
  for (let i = 0; i < n; i++) {
    let sum = i32x4.splat(0)
    let at = b
    for (let p: usize = 0; p < rowA; p += 4) {
      sum = i32x4.add(sum, i32x4.dot_i16x8_s(v128.load32_splat(a + p), v128.load(at)))
      at += 16
    }
    v128.store(to, f32x4.add(f32x4.mul(f32x4.convert_i32x4_s(sum), f32x4.splat(load<f32>(steps) * step)), d))
    a += rowA
    to += rowC
    steps += 4
  }
}

// @ts-ignore: decorator
@inline
function storeRow(to: usize, c0: v128, c1: v128, step: f32, d0: v128, d1: v128): void {
  const s = f32x4.splat(step)
  v128.store(to, f32x4.add(f32x4.mul(f32x4.convert_i32x4_s(c0), s), d0))
  v128.store(to, f32x4.add(f32x4.mul(f32x4.convert_i32x4_s(c1), s), d1), 16)
}

/** B = Aᵀ: A of n × m (rows of m), B of m × n with rows `strideB` long; what lies beyond n in a row is set to 0. */
export function transpose(a: usize, b: usize, n: i32, m: i32, strideB: i32): void {
  for (let j = 0; j < m; j++) {
    const to = b + ((<usize>j * <usize>strideB) << 2)
    let from = a + (<usize>j << 2)
    let i = 0
    for (; i < n; i++) {
      store<f32>(to + (<usize>i << 2), load<f32>(from))
      from += <usize>m << 2
    }
    for (; i < strideB; i++) store<f32>(to + (<usize>i << 2), 0)
  }
}

/** Writes a row of m numbers into each of the n rows of C. */
export function fillRows(c: usize, row: usize, n: i32, m: i32): void {
  const bytes = <usize>m << 2
  for (let i = 0; i < n; i++) memory.copy(c + <usize>i * bytes, row, bytes)
}

/** max(x, slope · x) for n numbers, in place. */
export function rectify(x: usize, n: i32, slope: f32): void {
  const s = f32x4.splat(slope)
  const end = x + (<usize>n << 2)
  for (; x < end; x += 16) {
    const v = v128.load(x)
    v128.store(x, f32x4.max(v, f32x4.mul(v, s)))
  }
}

/** e to the power of each lane: Cephes' polynomial, relative error below 2e-7 between -87 and 88, outside held there. */
// @ts-ignore: decorator
@inline
function exp(x: v128): v128 {
  x = f32x4.min(f32x4.max(x, f32x4.splat(-87)), f32x4.splat(88))
  const whole = f32x4.nearest(f32x4.mul(x, f32x4.splat(1.44269504)))
  let r = f32x4.sub(x, f32x4.mul(whole, f32x4.splat(0.693359375)))
  r = f32x4.sub(r, f32x4.mul(whole, f32x4.splat(-2.12194440e-4)))
  let p = f32x4.splat(1.9875691500e-4)
  p = f32x4.add(f32x4.mul(p, r), f32x4.splat(1.3981999507e-3))
  p = f32x4.add(f32x4.mul(p, r), f32x4.splat(8.3334519073e-3))
  p = f32x4.add(f32x4.mul(p, r), f32x4.splat(4.1665795894e-2))
  p = f32x4.add(f32x4.mul(p, r), f32x4.splat(1.6666665459e-1))
  p = f32x4.add(f32x4.mul(p, r), f32x4.splat(5.0000001201e-1))
  p = f32x4.add(f32x4.add(f32x4.mul(f32x4.mul(p, r), r), r), f32x4.splat(1))
  const scale = i32x4.shl(i32x4.add(i32x4.trunc_sat_f32x4_s(whole), i32x4.splat(127)), 23)
  return f32x4.mul(p, scale)
}

// @ts-ignore: decorator
@inline
function sigmoid(x: v128): v128 {
  return f32x4.div(f32x4.splat(1), f32x4.add(f32x4.splat(1), exp(f32x4.neg(x))))
}

/** The same for what only reads: a shorter series, off by less than 5e-5. */
// @ts-ignore: decorator
@inline
function roughSigmoid(x: v128): v128 {
  x = f32x4.min(f32x4.max(x, f32x4.splat(-60)), f32x4.splat(60))
  const whole = f32x4.nearest(f32x4.mul(x, f32x4.splat(-1.44269504)))
  const r = f32x4.sub(f32x4.mul(x, f32x4.splat(-1)), f32x4.mul(whole, f32x4.splat(0.693147181)))
  let p = f32x4.add(f32x4.mul(r, f32x4.splat(0.0416666)), f32x4.splat(0.1666667))
  p = f32x4.add(f32x4.mul(p, r), f32x4.splat(0.5))
  p = f32x4.add(f32x4.mul(p, r), f32x4.splat(1))
  p = f32x4.add(f32x4.mul(p, r), f32x4.splat(1))
  const scale = i32x4.shl(i32x4.add(i32x4.trunc_sat_f32x4_s(whole), i32x4.splat(127)), 23)
  return f32x4.div(f32x4.splat(1), f32x4.add(f32x4.splat(1), f32x4.mul(p, scale)))
}

/**
 * A simple recurrent unit (Lei et al. 2018) over one sentence, in one direction: rows `from`, `from + step`, … `count` of them.
 * u: rows of 3·d for [value | forget | reset]; x, h: the input that is let past, and the output. `vectors`: [vf | vr] of 2·d.
 * Rows of u are `strideU` long, rows of x, h, c, f and r `stride` (addresses are of the direction's first column). c, f, r are kept for learning.
 */
export function recur(u: usize, x: usize, h: usize, c: usize, f: usize, r: usize, vectors: usize, from: i32, step: i32, count: i32, d: i32, strideU: i32, stride: i32): void {
  const rowU = <usize>strideU << 2
  const row = <usize>stride << 2
  const wide = <usize>d << 2
  for (let j: usize = 0; j < wide; j += 16) {
    const vf = v128.load(vectors + j)
    const vr = v128.load(vectors + wide + j)
    let state = f32x4.splat(0)
    let t = from
    for (let s = 0; s < count; s++, t += step) {
      const uu = u + <usize>t * rowU + j
      const at = <usize>t * row + j
      const ff = sigmoid(f32x4.add(v128.load(uu + wide), f32x4.mul(vf, state)))
      const rr = sigmoid(f32x4.add(v128.load(uu + 2 * wide), f32x4.mul(vr, state)))
      const value = v128.load(uu)
      state = f32x4.add(value, f32x4.mul(ff, f32x4.sub(state, value)))
      const past = v128.load(x + at)
      v128.store(c + at, state)
      v128.store(f + at, ff)
      v128.store(r + at, rr)
      v128.store(h + at, f32x4.add(past, f32x4.mul(rr, f32x4.sub(state, past))))
    }
  }
}

/** The same without what learning needs; d is a multiple of 8, and two vectors are worked on at a time, since each step waits for the last. */
export function recurOnly(u: usize, x: usize, h: usize, vectors: usize, from: i32, step: i32, count: i32, d: i32, strideU: i32, stride: i32): void {
  const rowU = <usize>strideU << 2
  const row = <usize>stride << 2
  const wide = <usize>d << 2
  const nextU = step > 0 ? rowU : -rowU
  const next = step > 0 ? row : -row
  for (let j: usize = 0; j < wide; j += 32) {
    const vf = v128.load(vectors + j), vf2 = v128.load(vectors + j, 16)
    const vr = v128.load(vectors + wide + j), vr2 = v128.load(vectors + wide + j, 16)
    let state = f32x4.splat(0), state2 = state
    let uu = u + <usize>from * rowU + j
    let at = <usize>from * row + j
    for (let s = 0; s < count; s++) {
      const ff = roughSigmoid(f32x4.add(v128.load(uu + wide), f32x4.mul(vf, state)))
      const ff2 = roughSigmoid(f32x4.add(v128.load(uu + wide, 16), f32x4.mul(vf2, state2)))
      const rr = roughSigmoid(f32x4.add(v128.load(uu + 2 * wide), f32x4.mul(vr, state)))
      const rr2 = roughSigmoid(f32x4.add(v128.load(uu + 2 * wide, 16), f32x4.mul(vr2, state2)))
      const value = v128.load(uu), value2 = v128.load(uu, 16)
      state = f32x4.add(value, f32x4.mul(ff, f32x4.sub(state, value)))
      state2 = f32x4.add(value2, f32x4.mul(ff2, f32x4.sub(state2, value2)))
      const past = v128.load(x + at), past2 = v128.load(x + at, 16)
      v128.store(h + at, f32x4.add(past, f32x4.mul(rr, f32x4.sub(state, past))))
      v128.store(h + at, f32x4.add(past2, f32x4.mul(rr2, f32x4.sub(state2, past2))), 16)
      uu += nextU
      at += next
    }
  }
}

/**
 * Backwards through `recur`: dh comes in; du is written, dx (the part that was let past) is added to, dVectors is added to.
 */
export function recurBack(u: usize, x: usize, c: usize, f: usize, r: usize, vectors: usize, dh: usize, du: usize, dx: usize, dVectors: usize, from: i32, step: i32, count: i32, d: i32, strideU: i32, stride: i32): void {
  const rowU = <usize>strideU << 2
  const row = <usize>stride << 2
  const wide = <usize>d << 2
  for (let j: usize = 0; j < wide; j += 16) {
    const vf = v128.load(vectors + j)
    const vr = v128.load(vectors + wide + j)
    let dvf = v128.load(dVectors + j)
    let dvr = v128.load(dVectors + wide + j)
    let dState = f32x4.splat(0)
    let t = from + (count - 1) * step
    for (let s = count - 1; s >= 0; s--, t -= step) {
      const uu = <usize>t * rowU + j
      const at = <usize>t * row + j
      const g = v128.load(dh + at)
      const rr = v128.load(r + at), ff = v128.load(f + at), state = v128.load(c + at), past = v128.load(x + at)
      const before = s > 0 ? v128.load(c + <usize>(t - step) * row + j) : f32x4.splat(0)
      const value = v128.load(u + uu)
      // h = past + r (c - past)
      v128.store(dx + at, f32x4.add(v128.load(dx + at), f32x4.mul(g, f32x4.sub(f32x4.splat(1), rr))))
      const dr = f32x4.mul(f32x4.mul(g, f32x4.sub(state, past)), f32x4.mul(rr, f32x4.sub(f32x4.splat(1), rr)))
      dState = f32x4.add(dState, f32x4.mul(g, rr))
      // c = value + f (before - value)
      const df = f32x4.mul(f32x4.mul(dState, f32x4.sub(before, value)), f32x4.mul(ff, f32x4.sub(f32x4.splat(1), ff)))
      v128.store(du + uu, f32x4.mul(dState, f32x4.sub(f32x4.splat(1), ff)))
      v128.store(du + uu + wide, df)
      v128.store(du + uu + 2 * wide, dr)
      dState = f32x4.add(f32x4.mul(dState, ff), f32x4.add(f32x4.mul(df, vf), f32x4.mul(dr, vr)))
      dvf = f32x4.add(dvf, f32x4.mul(df, before))
      dvr = f32x4.add(dvr, f32x4.mul(dr, before))
    }
    v128.store(dVectors + j, dvf)
    v128.store(dVectors + wide + j, dvr)
  }
}

/**
 * Softmax of n rows of `m` scores (rows `stride` long, a multiple of 4; what lies beyond m is ignored) against the right class of each row
 * (int32, below 0: row not counted). The scores become the gradients, times `weight`. Returns the sum of the losses.
 */
export function softmaxLoss(scores: usize, right: usize, n: i32, m: i32, stride: i32, weight: f32): f64 {
  let loss: f64 = 0
  for (let i = 0; i < n; i++) {
    const row = scores + ((<usize>i * <usize>stride) << 2)
    const gold = load<i32>(right + (<usize>i << 2))
    const end = row + (<usize>stride << 2)
    for (let j = m; j < stride; j++) store<f32>(row + (<usize>j << 2), -1e9)
    if (gold < 0) {
      memory.fill(row, 0, <usize>stride << 2)
      continue
    }
    let most = v128.load(row)
    for (let p = row + 16; p < end; p += 16) most = f32x4.max(most, v128.load(p))
    const top = max(max(f32x4.extract_lane(most, 0), f32x4.extract_lane(most, 1)), max(f32x4.extract_lane(most, 2), f32x4.extract_lane(most, 3)))
    const tops = f32x4.splat(top)
    let sums = f32x4.splat(0)
    for (let p = row; p < end; p += 16) {
      const e = exp(f32x4.sub(v128.load(p), tops))
      v128.store(p, e)
      sums = f32x4.add(sums, e)
    }
    const sum = f32x4.extract_lane(sums, 0) + f32x4.extract_lane(sums, 1) + f32x4.extract_lane(sums, 2) + f32x4.extract_lane(sums, 3)
    const scale = f32x4.splat(weight / sum)
    for (let p = row; p < end; p += 16) v128.store(p, f32x4.mul(v128.load(p), scale))
    const share = load<f32>(row + (<usize>gold << 2))
    loss -= Math.log(max(<f64>share / <f64>weight, 1e-12))
    store<f32>(row + (<usize>gold << 2), share - weight)
    for (let j = m; j < stride; j++) store<f32>(row + (<usize>j << 2), 0)

  }
  return loss
}

/** x += y for n numbers. */
export function addTo(x: usize, y: usize, n: i32): void {
  const end = x + (<usize>n << 2)
  for (; x < end; x += 16, y += 16) v128.store(x, f32x4.add(v128.load(x), v128.load(y)))
}

/** x *= y for n numbers. */
export function times(x: usize, y: usize, n: i32): void {
  const end = x + (<usize>n << 2)
  for (; x < end; x += 16, y += 16) v128.store(x, f32x4.mul(v128.load(x), v128.load(y)))
}

/** Each of n rows of m numbers times one row. */
export function timesRow(x: usize, row: usize, n: i32, m: i32): void {
  for (let i = 0; i < n; i++) times(x + ((<usize>i * <usize>m) << 2), row, m)
}

/** Gradient of `rectify`: dy times 1 where its output y was above 0, else times slope; in place. */
export function rectifyBack(dy: usize, y: usize, n: i32, slope: f32): void {
  const s = f32x4.splat(slope)
  const zero = f32x4.splat(0)
  const end = dy + (<usize>n << 2)
  for (; dy < end; dy += 16, y += 16) v128.store(dy, f32x4.mul(v128.load(dy), v128.bitselect(f32x4.splat(1), s, f32x4.gt(v128.load(y), zero))))
}

/** Adds the sum of n rows of m numbers to a row. */
export function sumRows(x: usize, row: usize, n: i32, m: i32): void {
  for (let i = 0; i < n; i++) addTo(row, x + ((<usize>i * <usize>m) << 2), m)
}

/** Sum of the squares of n numbers. */
export function squares(x: usize, n: i32): f32 {
  let sums = f32x4.splat(0)
  const end = x + (<usize>n << 2)
  for (; x < end; x += 16) sums = f32x4.add(sums, f32x4.mul(v128.load(x), v128.load(x)))
  return f32x4.extract_lane(sums, 0) + f32x4.extract_lane(sums, 1) + f32x4.extract_lane(sums, 2) + f32x4.extract_lane(sums, 3)
}

/** A step of Adam (Kingma and Ba 2015) on n weights; `rate` holds the correction of the moments; the gradients, taken times `scale`, are set to 0. */
export function adam(w: usize, g: usize, m: usize, v: usize, n: i32, rate: f32, scale: f32, beta1: f32, beta2: f32, epsilon: f32): void {
  const b1 = f32x4.splat(beta1), b2 = f32x4.splat(beta2), n1 = f32x4.splat(1 - beta1), n2 = f32x4.splat(1 - beta2)
  const e = f32x4.splat(epsilon), a = f32x4.splat(rate), s = f32x4.splat(scale), zero = f32x4.splat(0)
  const end = w + (<usize>n << 2)
  for (; w < end; w += 16, g += 16, m += 16, v += 16) {
    const gradient = f32x4.mul(v128.load(g), s)
    const first = f32x4.add(f32x4.mul(v128.load(m), b1), f32x4.mul(gradient, n1))
    const second = f32x4.add(f32x4.mul(v128.load(v), b2), f32x4.mul(f32x4.mul(gradient, gradient), n2))
    v128.store(m, first)
    v128.store(v, second)
    v128.store(g, zero)
    v128.store(w, f32x4.sub(v128.load(w), f32x4.div(f32x4.mul(a, first), f32x4.add(f32x4.sqrt(second), e))))
  }
}

/** Where free memory begins: what lies below belongs to the module. */
export function freeFrom(): usize {
  return __heap_base
}

/** Adds to the score of each arc the weight of its distance, held within `far` words; a word is no head of its own. Rows: dependents from 0; columns: heads from 1, 0 the root. */
export function addDistances(scores: usize, weights: usize, n: i32, stride: i32, far: i32): void {
  for (let i = 0; i < n; i++) {
    const row = scores + ((<usize>i * <usize>stride) << 2)
    for (let j = 0; j <= n; j++) {
      const place = row + (<usize>j << 2)
      const distance = max(min(i + 1 - j, far + 1), -far) + far
      store<f32>(place, load<f32>(place) + load<f32>(weights + (<usize>distance << 2)))
    }
    store<f32>(row + (<usize>(i + 1) << 2), -1e9)
  }
}

/** Writes for each of n rows the place of its highest among m numbers, the first of equal ones. */
export function bestOfRows(scores: usize, out: usize, n: i32, m: i32, stride: i32): void {
  for (let i = 0; i < n; i++) {
    let best = 0
    let most = load<f32>(scores)
    for (let j = 1; j < m; j++) {
      const score = load<f32>(scores + (<usize>j << 2))
      if (score > most) {
        most = score
        best = j
      }
    }
    store<i32>(out + (<usize>i << 2), best)
    scores += <usize>stride << 2
  }
}

/** For each of n words what it and its head (int32, from 1; 0: `root`) say of the label together, 0 where that is less. */
export function joinWithHeads(own: usize, above: usize, root: usize, heads: usize, out: usize, n: i32, width: i32): void {
  const bytes = <usize>width << 2
  const zero = f32x4.splat(0)
  for (let i = 0; i < n; i++) {
    const head = load<i32>(heads + (<usize>i << 2))
    const from = head == 0 ? root : above + <usize>(head - 1) * bytes
    for (let p: usize = 0; p < bytes; p += 16) v128.store(out + p, f32x4.max(f32x4.add(v128.load(own + p), v128.load(from + p)), zero))
    own += bytes
    out += bytes
  }
}
