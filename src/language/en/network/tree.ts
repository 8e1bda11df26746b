/**
 * The best tree over the scores of arcs: `scores[i * stride + j]` is that of word i (from 0) under head j (from 1; 0 is the root). Exactly one
 * word hangs from the root. `heads` holds the best head of each word, counted like j; mostly they make a tree already, and stay. Else
 * Chu and Liu's (1965) and Edmonds' (1967) algorithm finds it.
 */
export function bestTree(scores: Float32Array, from: number, stride: number, n: number, heads: Int32Array): void {
  let roots = 0
  for (let i = 0; i < n; i++) if (heads[i] === 0) roots++
  if (roots === 1 && isTree(heads, n)) return
  searchTree(scores, from, stride, n, heads)
}

/** What hanging from the root costs while a tree is sought: so much that one word alone does. */
const ROOT_COST = 1e6
const NEVER = -1e12

const marks = { of: new Int32Array(64), round: 0 }

/** No word is, over its heads, below itself. */
function isTree(heads: Int32Array, n: number): boolean {
  if (marks.of.length < n) marks.of = new Int32Array(2 * n)
  const { of } = marks
  of.fill(-1, 0, n)
  for (let i = 0; i < n; i++) {
    let at = i
    while (at >= 0 && of[at] === -1) {
      of[at] = i
      at = heads[at]! - 1
    }
    if (at >= 0 && of[at] === i) return false
  }
  return true
}

function searchTree(scores: Float32Array, from: number, stride: number, n: number, heads: Int32Array): void {
  const size = n + 1
  // square, with the root as node 0
  const square = new Float64Array(size * size).fill(NEVER)
  for (let i = 0; i < n; i++)
    for (let j = 0; j <= n; j++) if (j !== i + 1) square[(i + 1) * size + j] = scores[from + i * stride + j]! - (j === 0 ? ROOT_COST : 0)
  const found = edmonds(square, size)
  for (let i = 0; i < n; i++) heads[i] = found[i + 1]!
}

/** Heads of the best tree over nodes 0 (the root) to size - 1; one circle at a time is drawn together into a node. */
function edmonds(square: Float64Array, size: number): Int32Array {
  const heads = new Int32Array(size)
  for (let i = 1; i < size; i++) {
    let best = 0
    for (let j = 1; j < size; j++) if (j !== i && square[i * size + j]! > square[i * size + best]!) best = j
    heads[i] = best
  }
  const circle = findCircle(heads, size)
  if (circle.length === 0) return heads
  const inside = new Uint8Array(size)
  for (const node of circle) inside[node] = 1
  const outside: number[] = []
  for (let i = 0; i < size; i++) if (inside[i] === 0) outside.push(i)
  const small = outside.length + 1
  const drawn = small - 1
  const next = new Float64Array(small * small).fill(NEVER)
  const enters = new Int32Array(small)
  const leaves = new Int32Array(small)
  outside.forEach((node, x) => {
    outside.forEach((other, y) => {
      if (x !== y) next[x * small + y] = square[node * size + other]!
    })
    let out = circle[0]!
    let into = circle[0]!
    const gain = (c: number): number => square[c * size + node]! - square[c * size + heads[c]!]!
    for (const c of circle) {
      if (square[node * size + c]! > square[node * size + out]!) out = c
      if (gain(c) > gain(into)) into = c
    }
    next[x * small + drawn] = square[node * size + out]!
    next[drawn * small + x] = gain(into)
    leaves[x] = out
    enters[x] = into
  })
  const found = edmonds(next, small)
  outside.forEach((node, x) => {
    if (node !== 0) heads[node] = found[x] === drawn ? leaves[x]! : outside[found[x]!]!
  })
  const above = found[drawn]!
  heads[enters[above]!] = outside[above]!
  return heads
}

function findCircle(heads: Int32Array, size: number): number[] {
  const seen = new Int32Array(size)
  for (let i = 1; i < size; i++) {
    let at = i
    while (at !== 0 && seen[at] === 0) {
      seen[at] = i
      at = heads[at]!
    }
    if (at === 0 || seen[at] !== i) continue
    const circle = [at]
    for (let node = heads[at]!; node !== at; node = heads[node]!) circle.push(node)
    return circle
  }
  return []
}
