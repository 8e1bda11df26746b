/** Hashes of feature templates: a template number and one to four values give a 32-bit feature, never 0. */
const finish = (h: number): number => {
  let x = Math.imul(h ^ (h >>> 15), 0x2c1b3c6d)
  x = Math.imul(x ^ (x >>> 12), 0x297a2d39)
  x ^= x >>> 15
  return x === 0 ? 1 : x
}

export const hash1 = (template: number, a: number): number => finish(Math.imul(template, 0x9e3779b1) ^ Math.imul(a + 1, 0x85ebca6b))

export const hash2 = (template: number, a: number, b: number): number =>
  finish(Math.imul(Math.imul(template, 0x9e3779b1) ^ Math.imul(a + 1, 0x85ebca6b), 0x01000193) ^ Math.imul(b + 1, 0xc2b2ae35))

export const hash3 = (template: number, a: number, b: number, c: number): number =>
  finish(
    Math.imul(
      Math.imul(Math.imul(template, 0x9e3779b1) ^ Math.imul(a + 1, 0x85ebca6b), 0x01000193) ^ Math.imul(b + 1, 0xc2b2ae35),
      0x01000193,
    ) ^ Math.imul(c + 1, 0x27d4eb2f),
  )

/** FNV-1a hash of `text` from `from` to `to`. */
export function hashText(text: string, from: number, to: number): number {
  let h = 0x811c9dc5
  for (let i = from; i < to; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193)
  return h
}
