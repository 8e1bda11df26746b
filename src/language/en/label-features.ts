import { hash1, hash2, hash3 } from './feature-hash.js'
import type { ParserState } from './parser-state.js'

/**
 * Features for the label of the arc from `head` to `dependent`, which is about to be made: the dependent has all its own
 * dependents then. The direction is part of every feature. Returns their number.
 */
export function labelFeatures(p: ParserState, head: number, dependent: number, out: Int32Array): number {
  const { word, tag, fine, label, left1, right1, n: length } = p
  const none = length + 1
  const side = dependent < head ? 0 : 512
  const wh = word[head]!
  const th = tag[head]!
  const wd = word[dependent]!
  const td = tag[dependent]!
  const fh = fine[head]!
  const fd = fine[dependent]!
  const tt = (th << 8) | td
  const dl = left1[dependent]!
  const dr = right1[dependent]!
  const dl2 = p.left2[dependent]!
  const hl = left1[head]!
  const hr = right1[head]!
  const sibling = dependent < head ? hl : hr
  const distance = Math.abs(head - dependent)
  const d = distance < 4 ? distance : distance < 7 ? 4 : distance < 12 ? 5 : 6
  const before = dependent > 0 ? dependent - 1 : none
  const after = dependent + 1 < length ? dependent + 1 : none
  const s2 = p.size > 2 ? p.stack[p.size - 3]! : none
  const hLabels = dependent < head ? p.leftLabels[head]! : p.rightLabels[head]!
  let n = 0
  out[n++] = hash1(side + 201, tt)
  out[n++] = hash1(side + 202, wd)
  out[n++] = hash2(side + 203, wd, td)
  out[n++] = hash1(side + 204, td)
  out[n++] = hash1(side + 205, wh)
  out[n++] = hash1(side + 206, th)
  out[n++] = hash2(side + 207, wh, th)
  out[n++] = hash2(side + 209, wd, th)
  out[n++] = hash2(side + 210, wh, wd)
  out[n++] = hash2(side + 211, fd, th)
  out[n++] = hash2(side + 212, fh, td)
  out[n++] = hash2(side + 215, tt, d)
  out[n++] = hash2(side + 216, tt, label[dl]!)
  out[n++] = hash2(side + 219, wh, word[dl]!)
  out[n++] = hash3(side + 220, tt, tag[dl]!, tag[dl2]!)
  out[n++] = hash2(side + 221, tt, p.leftLabels[dependent]!)
  out[n++] = hash2(side + 223, td, p.leftLabels[dependent]!)
  out[n++] = hash2(side + 224, wd, p.leftLabels[dependent]!)
  out[n++] = hash2(side + 227, wh, hLabels)
  out[n++] = hash3(side + 228, th, hLabels, word[dl]!)
  out[n++] = hash3(side + 229, wh, td, label[sibling]!)
  out[n++] = hash3(side + 230, tt, tag[before]!, tag[after]!)
  out[n++] = hash2(side + 231, tt, tag[head > 0 && head < length ? head - 1 : none]!)
  out[n++] = hash2(side + 232, tt, tag[head + 1 < length ? head + 1 : none]!)
  out[n++] = hash2(side + 233, td, word[before]!)
  out[n++] = hash2(side + 234, td, word[after]!)
  out[n++] = hash3(side + 235, tt, label[hl]!, label[hr]!)
  out[n++] = hash2(side + 237, tt, tag[s2]!)
  out[n++] = hash3(side + 238, fd, th, word[dl]!)
  out[n++] = hash3(side + 239, wd, th, label[dr]!)
  out[n++] = hash3(side + 241, td, wh, word[dl]!)
  out[n++] = hash2(side + 242, wd, label[sibling]!)
  const ah = p.second[head]!
  const ad = p.second[dependent]!
  if (ah !== th || ad !== td) {
    out[n++] = hash2(side + 251, ah, ad)
    out[n++] = hash2(side + 252, wd, ad)
    out[n++] = hash3(side + 254, ah, ad, d)
    out[n++] = hash3(side + 256, ah, ad, label[sibling]!)
  }
  return n
}
