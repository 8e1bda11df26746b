import type { ActionWeights } from './action-weights.js'
import { scoreActions } from './action-weights.js'
import { labelFeatures } from './label-features.js'
import { parserFeatures } from './parser-features.js'
import { ParserState } from './parser-state.js'
import type { SparseWeights } from './sparse-weights.js'
import { score } from './sparse-weights.js'
import type { TaggerState } from './tagger.js'
import { FEATURE_ROOM } from './tagger.js'
import type { WordTable } from './word-table.js'

export const SHIFT = 0
export const LEFT = 1
export const RIGHT = 2

/** The best of the actions that the configuration allows; one always is, until it is done. */
export function bestAction(p: ParserState, scores: Int32Array | Float64Array): number {
  let best = -1
  let most = -Infinity
  if (p.canShift()) {
    best = SHIFT
    most = scores[SHIFT]!
  }
  if (p.canLeft() && scores[LEFT]! > most) {
    best = LEFT
    most = scores[LEFT]!
  }
  if (p.canRight() && scores[RIGHT]! > most) best = RIGHT
  return best
}

/** The best label, `root` excepted, which only the root's arc has. */
export function bestLabel(scores: Int32Array | Float64Array, labels: number, root: number): number {
  let best = root === 0 ? 1 : 0
  for (let label = best + 1; label < labels; label++) if (scores[label]! > scores[best]! && label !== root) best = label
  return best
}

export interface ParserWeights {
  readonly actions: ActionWeights
  readonly labels: SparseWeights
}

/** A greedy parser with its working room. */
export class Parser {
  readonly state: ParserState
  private readonly features = new Int32Array(FEATURE_ROOM)
  private readonly scores = new Int32Array(256)
  private readonly table: WordTable
  private readonly weights: ParserWeights
  private readonly root: number

  /** `tags` are the model's, as "UPOS XPOS"; `root` is the number of the label "root". */
  constructor(table: WordTable, weights: ParserWeights, tags: readonly string[], root: number) {
    this.state = new ParserState(tags)
    this.table = table
    this.weights = weights
    this.root = root
  }

  /** Parses a tagged sentence; afterwards `state.head[i]` (n for the root) and `state.label[i]` hold the tree. */
  parse(tagged: TaggerState): void {
    const { state, features, scores, weights, root } = this
    const labels = weights.labels.classes
    state.load(this.table, tagged)
    while (!state.done) {
      if (state.size === 0) {
        state.shift()
        continue
      }
      if (state.buffer === state.n && state.size === 1) {
        state.left(root)
        continue
      }
      scoreActions(weights.actions, features, parserFeatures(state, features), scores)
      const action = bestAction(state, scores)
      if (action === SHIFT) {
        state.shift()
        continue
      }
      const dependent = state.stack[state.size - 1]!
      const head = action === LEFT ? state.buffer : state.stack[state.size - 2]!
      score(weights.labels, features, labelFeatures(state, head, dependent, features), scores)
      const label = bestLabel(scores, labels, root)
      if (action === LEFT) state.left(label)
      else state.right(label)
    }
  }
}
