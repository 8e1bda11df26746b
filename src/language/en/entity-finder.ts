import type { Entity } from '../entity.js'
import type { Sentence } from '../sentence.js'
import type { KnownNames } from './entities.js'
import type { NameScorer } from './name-finder.js'
import { NameSearch, ScoreTape } from './name-finder.js'
import { NAME_CLASSES, NameMemory, NameSentence } from './name-region.js'
import { kindOfOrganisation } from './organisation-kinds.js'
import type { SparseWeights } from './sparse-weights.js'
import { addScores } from './sparse-weights.js'
import type { WordTable } from './word-table.js'

/** What names of each class score to begin with, in the steps of the weights: so much balances those missed and those too many (UNER EWT dev). */
const LEAD = Float64Array.of(0, 6, 0, 13, 0)

/** Finds the names of a document; made once for a model. */
export class EntityFinder {
  private readonly table: WordTable
  private readonly weights: SparseWeights
  private readonly state = new NameSentence()
  private readonly memory = new NameMemory()
  private readonly search = new NameSearch()
  private readonly tape = new ScoreTape()

  constructor(table: WordTable, weights: SparseWeights) {
    this.table = table
    this.weights = weights
  }

  /** Names of each sentence, left to right and never overlapping. Sentences are those of one document, in order. */
  find(sentences: readonly Sentence[], known: KnownNames): Entity[][] {
    const { memory, tape, weights } = this
    const scorer: NameScorer = (features, count, scores) => addScores(weights, features, count, scores)
    memory.clear()
    tape.clear()
    // the first pass only remembers: what a later sentence makes clear helps the earlier ones too
    this.pass(sentences, known, scorer)
    tape.rewind()
    return this.pass(sentences, known, scorer)
  }

  private pass(sentences: readonly Sentence[], known: KnownNames, scorer: NameScorer): Entity[][] {
    const { state, memory, search, tape } = this
    return sentences.map((sentence) => {
      const found: Entity[] = []
      state.load(this.table, sentence, known)
      for (let i = 0; i < state.n; ) {
        const end = state.regionEnd(i)
        if (end === i) {
          i++
          continue
        }
        let done = i
        const add = (from: number, to: number, type: Entity['type']): void => {
          const span = [sentence.tokenStart[from]!, sentence.tokenEnd[to - 1]!] as const
          found.push({ from, to, span, type, text: sentence.form.slice(from, to).join(' ') })
        }
        for (const { from, to, type } of search.search(state, memory, i, end, scorer, LEAD, tape)) {
          memory.add(state, from, to, type)
          const name = NAME_CLASSES[type]!
          if (name === 'none' || name === 'other') continue
          leftOut(sentence, done, from, known, add)
          done = to
          add(from, to, name === 'organisation' ? kindOfOrganisation(sentence.lower.slice(from, to)) : name)
        }
        leftOut(sentence, done, end, known, add)
        i = end
      }
      return found
    })
  }
}

const TOWARDS = new Set(
  'in near at from to outside of around toward towards into across over between inside north south east west through along'.split(' '),
)

/** What the model left out but the words themselves say: known places after a word of place, and "Ministry of Defence". */
function leftOut(
  { upos, lower, form }: Sentence,
  from: number,
  to: number,
  known: KnownNames,
  add: (from: number, to: number, type: Entity['type']) => void,
): void {
  for (let i = from; i < to; ) {
    let end = i
    while (end < to && upos[end] === 'PROPN') end++
    if (end === i) {
      i++
      continue
    }
    if (i > 0 && TOWARDS.has(lower[i - 1]!) && known.isPlace(form.slice(i, end).join(' '))) {
      add(i, end, 'place')
      i = end
      continue
    }
    while (end + 1 < to && /^(?:of|for|and)$/.test(lower[end]!) && upos[end + 1] === 'PROPN') {
      end += 2
      while (end < to && upos[end] === 'PROPN') end++
    }
    const kind = end - i > 1 ? kindOfOrganisation(lower.slice(i, end)) : 'organisation'
    if (kind !== 'organisation') add(i, end, kind)
    i = end
  }
}
