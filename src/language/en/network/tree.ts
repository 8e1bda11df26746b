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

/**
 * What a search works on, grown as sentences need it. A node is a word or a circle drawn together into one; it stands in the slot of one of
 * its words, and slot 0 is the root's. `gains[i * size + j]` is what slot i gains under slot j, and `words` and `heads` the arc that it stands for.
 */
const room = {
  gains: new Float64Array(0),
  words: new Int32Array(0),
  heads: new Int32Array(0),
  /** per slot: its best slot above, the node in it (-1 where it was drawn into another), and the walk that came by */
  above: new Int32Array(0),
  node: new Int32Array(0),
  walk: new Int32Array(0),
  /** per node: the circle that it was drawn into, and the arc over it */
  circle: new Int32Array(0),
  word: new Int32Array(0),
  head: new Int32Array(0),
}

function grow(size: number): void {
  if (room.above.length >= size) return
  const most = 2 * size
  room.gains = new Float64Array(most * most)
  room.words = new Int32Array(most * most)
  room.heads = new Int32Array(most * most)
  for (const key of ['above', 'node', 'walk'] as const) room[key] = new Int32Array(most)
  for (const key of ['circle', 'word', 'head'] as const) room[key] = new Int32Array(2 * most)
}

/** In time square in n: a walk upwards from each word draws the circles that it meets together, one slot for each, until it comes to the root. */
function searchTree(scores: Float32Array, from: number, stride: number, n: number, found: Int32Array): void {
  const size = n + 1
  grow(size)
  const { gains, words, heads, above, node, walk, circle, word, head } = room
  for (let i = 1; i < size; i++) {
    for (let j = 0; j < size; j++) {
      const at = i * size + j
      gains[at] = j === i ? NEVER : scores[from + (i - 1) * stride + j]! - (j === 0 ? ROOT_COST : 0)
      words[at] = i
      heads[at] = j
    }
    node[i] = i
    circle[i] = -1
    walk[i] = 0
  }
  node[0] = 0
  for (let i = 1; i < size; i++) above[i] = bestAbove(i, size)
  let nodes = size
  for (let start = 1; start < size; start++) {
    let at = start
    while (at !== 0 && node[at] !== -1 && (walk[at] === 0 || walk[at] === start)) {
      if (walk[at] === 0) walk[at] = start
      else drawTogether(at, size, nodes++)
      at = above[at]!
    }
  }
  for (let i = 1; i < size; i++) if (node[i] !== -1) keepArc(i, size)
  // from the circles drawn last to the words: the arc over a circle is that of its part with the arc's word
  for (let drawn = nodes - 1; drawn >= size; drawn--) {
    let part = word[drawn]!
    while (circle[part] !== drawn) part = circle[part]!
    word[part] = word[drawn]!
    head[part] = head[drawn]!
  }
  for (let i = 1; i < size; i++) found[i - 1] = head[i]!
}

function bestAbove(slot: number, size: number): number {
  const { gains, node } = room
  let best = 0
  for (let j = 1; j < size; j++) if (j !== slot && node[j] !== -1 && gains[slot * size + j]! > gains[slot * size + best]!) best = j
  return best
}

function keepArc(slot: number, size: number): void {
  const at = slot * size + room.above[slot]!
  const node = room.node[slot]!
  room.word[node] = room.words[at]!
  room.head[node] = room.heads[at]!
}

/** The circle of `slot` becomes the node `drawn` in that slot. What it gains under another is what its best part gains by leaving the circle. */
function drawTogether(slot: number, size: number, drawn: number): void {
  const { gains, above, node, circle } = room
  let part = slot
  do {
    keepArc(part, size)
    circle[node[part]!] = drawn
    node[part] = -1
    const inside = gains[part * size + above[part]!]!
    for (let j = 0; j < size; j++) gains[part * size + j] = gains[part * size + j]! - inside
    part = above[part]!
  } while (part !== slot)
  for (part = above[slot]!; part !== slot; part = above[part]!)
    for (let j = 0; j < size; j++) {
      if (node[j] === -1) continue
      take(slot * size + j, part * size + j)
      if (j !== 0) take(j * size + slot, j * size + part)
    }
  for (let j = 1; j < size; j++) if (node[j] !== -1 && node[above[j]!] === -1) above[j] = slot
  node[slot] = drawn
  circle[drawn] = -1
  above[slot] = bestAbove(slot, size)
}

/** What a cell holds gives way to what another gains more by. */
function take(into: number, of: number): void {
  const { gains, words, heads } = room
  if (!(gains[of]! > gains[into]!)) return
  gains[into] = gains[of]!
  words[into] = words[of]!
  heads[into] = heads[of]!
}
