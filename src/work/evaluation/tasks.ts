import type { Layer } from '../../pipeline/layer.js'

/** A number of a scorer's answer that counts. `path` leads to it; of a `less` one the lower is the better. */
export interface Metric {
  readonly name: string
  readonly path: string
  readonly less?: true
  /** What a simple reading, or an earlier system, reaches on this measure, and the best that is published; in the scorer's units. */
  readonly naive?: Told
  readonly published?: Told
}

/** A number and whose it is. */
export type Told = readonly [value: number, by: string]

/** One measured set: what it is answered with, and by which scorer it is judged. */
export interface Task {
  readonly name: string
  /** Within the data folder, or of this project where it begins with `bench/`. */
  readonly gold: string
  /** `score-NAME.mjs` of the scorers; none where the measure is taken here. */
  readonly scorer: string
  readonly answer: 'rows' | 'syntax' | 'factuality'
  readonly layers?: readonly Layer[]
  /** File of this project with the ids of the rows that count. */
  readonly ids?: string
  readonly metrics: readonly Metric[]
}

const FIGURES: readonly Metric[] = [
  { name: 'figures F1', path: 'figures.f' },
  { name: 'fully right F1', path: 'full.f' },
  { name: 'cease-fire moves F1', path: 'ceasefire.f' },
]
const T5 = 'Flan-T5-XL, tuned on 10,000 rows, GPU'
const TWO = 'two people'
const LEXICON = 'lexicon and position'

/** Every set. The other numbers are of the same measure; of EWT they are of its test part. */
export const TASKS: readonly Task[] = [
  {
    name: 'satp',
    gold: 'tolls/satp.jsonl',
    scorer: 'tolls',
    answer: 'rows',
    metrics: [
      { name: 'killed exact', path: 'killedExact', naive: [85.9, 'regular expression'], published: [95.9, T5] },
      { name: 'killed exact, 6+', path: 'bins.6+', naive: [68.4, 'regular expression'], published: [84.2, T5] },
      { name: 'wounded exact', path: 'woundedExact' },
      { name: 'all sides, fatal', path: 'allSidesExact', naive: [57.6, 'simple rules'] },
      { name: 'two-sided', path: 'twoSidedExact', naive: [1.9, 'simple rules'] },
    ],
  },
  {
    name: 'wikipedia',
    gold: 'tolls/wikipedia-incidents.jsonl',
    scorer: 'tolls',
    answer: 'rows',
    metrics: [
      { name: 'killed exact', path: 'killedExact', naive: [64, 'simple rules'] },
      { name: 'wounded exact', path: 'woundedExact' },
    ],
  },
  {
    name: 'muc4',
    gold: 'tolls/muc4.jsonl',
    scorer: 'tolls',
    answer: 'rows',
    ids: 'bench/muc4-ids.json',
    metrics: [{ name: 'killed exact', path: 'killedExact', naive: [37, 'simple rules'] }],
  },
  { name: 'dispatches', gold: 'dispatches/dispatches.jsonl', scorer: 'dispatches', answer: 'rows', metrics: FIGURES },
  { name: 'hard', gold: 'dispatches/hard.jsonl', scorer: 'dispatches', answer: 'rows', metrics: FIGURES },
  {
    name: 'own-ceasefire',
    gold: 'bench/ceasefire.jsonl',
    scorer: 'dispatches',
    answer: 'rows',
    metrics: [{ name: 'cease-fire moves F1', path: 'ceasefire.f' }],
  },
  { name: 'own-dispatches', gold: 'bench/dispatches.jsonl', scorer: 'dispatches', answer: 'rows', metrics: FIGURES },
  { name: 'own-dispatches-2', gold: 'bench/dispatches-2.jsonl', scorer: 'dispatches', answer: 'rows', metrics: FIGURES },
  {
    name: 'polnear',
    gold: 'attribution/polnear.jsonl',
    scorer: 'attribution',
    answer: 'rows',
    layers: ['attributions'],
    metrics: [
      { name: 'cue F1', path: 'cue.f', naive: [47, LEXICON], published: [70, TWO] },
      { name: 'source F1', path: 'source.f', naive: [39, LEXICON], published: [81, TWO] },
      { name: 'content F1', path: 'content.f', naive: [74, LEXICON], published: [91, TWO] },
      { name: 'linked F1', path: 'linked.f' },
    ],
  },
  {
    name: 'plv',
    gold: 'events/plv.jsonl',
    scorer: 'events',
    answer: 'rows',
    metrics: [
      { name: 'type F1', path: 'type.f', naive: [45, 'PETRARCH2'], published: [83.5, 'RoBERTa without examples, GPU, the pair given'] },
    ],
  },
  {
    name: 'gsr',
    gold: 'events/plover-gsr.jsonl',
    scorer: 'events',
    answer: 'rows',
    metrics: [
      { name: 'type and both actors, recall', path: 'triple.r', naive: [24, 'PETRARCH2'] },
      { name: 'type and both actors, precision', path: 'triple.p' },
    ],
  },
  {
    name: 're3d',
    gold: 'entities/re3d.jsonl',
    scorer: 'entities',
    answer: 'rows',
    layers: ['entities'],
    metrics: [
      { name: 'exact F1', path: 'exact.f' },
      { name: 'touching F1', path: 'touching.f' },
    ],
  },
  {
    name: 'uw',
    gold: 'attribution/factuality-uw.jsonl',
    scorer: '',
    answer: 'factuality',
    metrics: [{ name: 'factuality MAE', path: 'mae', less: true, naive: [0.63, 'lexical rules'], published: [0.4, 'the best'] }],
  },
  {
    name: 'ewt',
    gold: 'syntax/en_ewt-dev.conllu',
    scorer: 'syntax',
    answer: 'syntax',
    metrics: [
      { name: 'UPOS', path: 'upos', naive: [94.4, 'UDPipe 1.2'], published: [96.9, 'spaCy trf'] },
      { name: 'LAS', path: 'las', naive: [81.1, 'UDPipe 1.2'], published: [89.4, 'spaCy trf'] },
    ],
  },
]
