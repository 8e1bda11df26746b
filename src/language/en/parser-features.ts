import { hash1, hash2, hash3 } from './feature-hash.js'
import type { ParserState } from './parser-state.js'

const distanceClass = (d: number): number => (d < 5 ? d : d < 8 ? 5 : d < 12 ? 6 : d < 20 ? 7 : 8)

/**
 * Writes the features of a configuration into `out` and returns their number. After Zhang and Nivre (2011), moved to the
 * arc-hybrid system: s0, s1, s2 are the stack from its top, b0, b1, b2 the buffer; l and r are outermost dependents.
 */
export function parserFeatures(p: ParserState, out: Int32Array): number {
  const { stack, size, n: length, word, tag, fine, coarse, second, label, left1, left2, right1, right2 } = p
  const none = length + 1
  const s0 = size > 0 ? stack[size - 1]! : none
  const s1 = size > 1 ? stack[size - 2]! : none
  const s2 = size > 2 ? stack[size - 3]! : none
  const b0 = p.buffer
  const b1 = b0 + 1 <= length ? b0 + 1 : none
  const b2 = b0 + 2 <= length ? b0 + 2 : none
  const b3 = b0 + 3 <= length ? b0 + 3 : none
  const w0 = word[s0]!
  const t0 = tag[s0]!
  const w1 = word[s1]!
  const t1 = tag[s1]!
  const wb = word[b0]!
  const tb = tag[b0]!
  const wc = word[b1]!
  const tc = tag[b1]!
  const td = tag[b2]!
  const t2 = tag[s2]!
  const f0 = fine[s0]!
  const f1 = fine[s1]!
  const fb = fine[b0]!
  const fc = fine[b1]!
  const c0 = coarse[s0]!
  const cb = coarse[b0]!
  const wt0 = (w0 << 8) | t0
  const wt1 = (w1 << 8) | t1
  const wtb = (wb << 8) | tb
  const tt01 = (t0 << 8) | t1
  const tt0b = (t0 << 8) | tb
  const s0l = left1[s0]!
  const s0r = right1[s0]!
  const s0l2 = left2[s0]!
  const s0r2 = right2[s0]!
  const s1l = left1[s1]!
  const s1r = right1[s1]!
  const s1r2 = right2[s1]!
  const b0l = left1[b0]!
  const b0l2 = left2[b0]!
  const d0 = s0 === none ? 15 : distanceClass(b0 - s0)
  const d1 = s1 === none ? 15 : distanceClass(s0 - s1)
  const v0 = (p.leftCount[s0]! << 4) | Math.min(p.rightCount[s0]!, 15)
  const v1 = p.rightCount[s1]!
  const vb = p.leftCount[b0]!
  let n = 0
  out[n++] = hash1(1, 0)
  // single words
  out[n++] = hash1(2, wt0)
  out[n++] = hash1(3, w0)
  out[n++] = hash1(4, t0)
  out[n++] = hash1(5, wtb)
  out[n++] = hash1(6, wb)
  out[n++] = hash1(7, tb)
  out[n++] = hash1(10, t1)
  out[n++] = hash1(11, (wc << 8) | tc)
  out[n++] = hash1(12, wc)
  out[n++] = hash1(13, (word[b2]! << 8) | td)
  out[n++] = hash1(14, (word[s2]! << 8) | t2)
  out[n++] = hash2(15, f0, t0)
  out[n++] = hash2(16, fb, tb)
  out[n++] = hash1(18, fc)
  // pairs
  out[n++] = hash2(23, wt0, tb)
  out[n++] = hash2(25, w0, wb)
  out[n++] = hash1(26, tt0b)
  out[n++] = hash2(27, wt0, wt1)
  out[n++] = hash2(28, wt0, t1)
  out[n++] = hash2(29, t0, wt1)
  out[n++] = hash1(31, tt01)
  out[n++] = hash2(32, tb, tc)
  out[n++] = hash2(33, wt1, tb)
  out[n++] = hash2(35, w0, tc)
  out[n++] = hash2(36, f0, fb)
  out[n++] = hash2(38, c0, cb)
  out[n++] = hash2(41, t0, fb)
  out[n++] = hash2(42, f0, t1)
  out[n++] = hash2(43, t0, f1)
  out[n++] = hash2(44, wtb, tc)
  // three words
  out[n++] = hash2(50, tt0b, tc)
  out[n++] = hash3(51, tb, tc, td)
  out[n++] = hash2(52, tt01, tb)
  out[n++] = hash2(53, tt01, t2)
  out[n++] = hash3(54, wt0, t1, tb)
  out[n++] = hash3(55, t0, wt1, tb)
  out[n++] = hash3(58, t0, wtb, tc)
  out[n++] = hash3(59, tt0b, tc, td)
  out[n++] = hash3(60, tt01, tb, tc)
  // with dependents
  out[n++] = hash2(70, tt0b, tag[s0l]!)
  out[n++] = hash2(72, tt0b, tag[b0l]!)
  out[n++] = hash2(73, tt01, tag[s0l]!)
  out[n++] = hash2(74, tt01, tag[s0r]!)
  out[n++] = hash2(75, tt01, tag[s1r]!)
  out[n++] = hash2(76, tt01, tag[s1l]!)
  out[n++] = hash3(77, t0, tag[s0l]!, tag[s0l2]!)
  out[n++] = hash3(78, t0, tag[s0r]!, tag[s0r2]!)
  out[n++] = hash3(79, tb, tag[b0l]!, tag[b0l2]!)
  out[n++] = hash3(80, t1, tag[s1r]!, tag[s1r2]!)
  out[n++] = hash3(81, t0, word[s0l]!, label[s0l]!)
  out[n++] = hash3(82, t0, word[s0r]!, label[s0r]!)
  out[n++] = hash3(83, tb, word[b0l]!, label[b0l]!)
  out[n++] = hash3(84, t1, word[s1r]!, label[s1r]!)
  out[n++] = hash2(85, wt0, label[s0l]!)
  out[n++] = hash2(86, wt0, label[s0r]!)
  out[n++] = hash2(87, wtb, label[b0l]!)
  out[n++] = hash3(89, tt01, label[s0l]!, label[s1r]!)
  out[n++] = hash3(90, tt0b, label[s0r]!, label[b0l]!)
  out[n++] = hash3(91, tt0b, label[s0l]!, label[b0l]!)
  out[n++] = hash3(92, w1, word[s0l]!, t0)
  // label sets
  out[n++] = hash2(100, wt0, p.rightLabels[s0]!)
  out[n++] = hash2(101, t0, p.rightLabels[s0]!)
  out[n++] = hash2(103, t0, p.leftLabels[s0]!)
  out[n++] = hash2(104, wtb, p.leftLabels[b0]!)
  out[n++] = hash2(105, tb, p.leftLabels[b0]!)
  out[n++] = hash2(107, t1, p.rightLabels[s1]!)
  out[n++] = hash3(108, tt01, p.leftLabels[s0]!, p.rightLabels[s1]!)
  // distance and valency
  out[n++] = hash2(110, wt0, d0)
  out[n++] = hash2(111, wtb, d0)
  out[n++] = hash2(112, tt0b, d0)
  out[n++] = hash2(113, tt01, d1)
  out[n++] = hash2(115, wt0, v0)
  out[n++] = hash2(116, t0, v0)
  out[n++] = hash2(117, tb, vb)
  out[n++] = hash3(119, tt01, v1, d1)
  out[n++] = hash3(120, t0, tag[b3]!, tb)
  // neighbours in the sentence: what stands just before and after the top of the stack
  const before = s0 > 0 && s0 < length ? s0 - 1 : none
  const after = s0 < length ? s0 + 1 : none
  out[n++] = hash3(121, tt0b, tag[before]!, tag[after]!)
  // what lies between, and what is still to come
  const near = s0 === none ? 99 : p.between(s0, b0)
  const far = s1 === none ? 99 : p.between(s1, s0)
  const aheadB = p.ahead[b0 < length ? b0 + 1 : length]!
  out[n++] = hash2(123, tt0b, near)
  out[n++] = hash2(124, tt01, far)
  out[n++] = hash3(125, tt01, far, tb)
  out[n++] = hash2(126, wtb, near)
  out[n++] = hash2(127, tt0b, aheadB)
  out[n++] = hash2(128, tt01, p.ahead[b0]!)
  out[n++] = hash3(129, wtb, t0, aheadB)
  // tags that could well be others
  const a0 = second[s0]!
  const a1 = second[s1]!
  const ab = second[b0]!
  if (a0 !== t0 || a1 !== t1 || ab !== tb) {
    out[n++] = hash2(160, a0, ab)
    out[n++] = hash2(161, a0, a1)
    out[n++] = hash2(163, wb, ab)
    out[n++] = hash3(165, a0, a1, ab)
  }
  return n
}
