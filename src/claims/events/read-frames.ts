import { AscribeError } from '../../base/errors.js'
import type { PloverType } from '../claim.js'
import type { Frame, FrameIndex, Slot } from './frame.js'
import { nounForms, verbForms } from './inflect.js'
import { WORD_SETS } from './word-sets-lexicon.js'

const wordSet = (text: string): ReadonlySet<string> => {
  const words = new Set<string>()
  for (const part of text.split('/')) {
    const named = WORD_SETS[part]
    if (named) for (const word of named) words.add(word)
    else words.add(part)
  }
  return words
}

const SLOT = /^([\w+!]+?)(?:\.(\w+))?(!)?(?:([=:~])(\S+))?$/

function readSlot(text: string): Slot {
  const parts = SLOT.exec(text)
  if (!parts) throw new AscribeError('frame-not-readable', `The table of event frames has a slot "${text}" that cannot be read; see docs.`)
  const [, head = '', within, bang, sign, words] = parts
  const base = head.replaceAll('!', '')
  return {
    path: base === 'obj' || base === 'comp' || base === 'subj' ? base : 'prep',
    ...(base !== 'obj' && base !== 'comp' && base !== 'subj' ? { preps: new Set(base.split('+')) } : {}),
    ...(within ? { within: within === 'poss' ? ('poss' as const) : new Set([within]) } : {}),
    needed: bang === '!' || head.includes('!') || sign === '=' || sign === ':',
    ...(sign === '=' || sign === ':' ? { among: wordSet(words!), only: sign === '=' } : {}),
    ...(sign === '~' ? { not: wordSet(words!) } : {}),
  }
}

interface Line {
  readonly type: PloverType | 'inner'
  readonly mode?: string
  readonly words: readonly string[]
  readonly rest: string
  readonly actors: string
}

function readLine(line: string): Line {
  const [type = '', words = '', rest = '', ...more] = line.split('|').map((cell) => cell.trim())
  const actors = more.join(' ')
  const [name, mode] = type.split(':')
  return {
    type: name as PloverType,
    ...(mode ? { mode } : {}),
    words: words.split(',').map((word) => word.trim()),
    rest,
    actors,
  }
}

function framesOf(line: Line, noun: boolean): Frame[] {
  const marks = new Set<string>()
  const slots: Slot[] = []
  for (const part of line.rest.split(/\s+/)) {
    if (part === '') continue
    if (part === '&' || part.startsWith('@')) marks.add(part)
    else slots.push(readSlot(part))
  }
  const actorPreps = new Set(line.actors.split(/[+\s]/).filter((prep) => prep && prep !== '&' && !prep.startsWith('@')))
  return line.words.map((words): Frame => {
    const [first = '', ...others] = words.split(noun ? /[ -]/ : ' ')
    return {
      type: line.type,
      byInner: marks.has('@inner'),
      ...(line.mode ? { mode: line.mode } : {}),
      word: first,
      ...(others.length ? { particle: others.join(' ') } : {}),
      slots,
      actorPreps,
      governs: marks.has('@gov'),
      controls: marks.has('@ctl'),
      mutual: marks.has('&') || line.actors.includes('&'),
      ...(marks.has('@blame') ? { tells: 'blame' as const } : marks.has('@deny') ? { tells: 'deny' as const } : {}),
      undergoes: marks.has('@self'),
      alone: marks.has('@alone'),
      plural: marks.has('@plural'),
      intransitive: marks.has('@intrans'),
      bare: marks.has('@bare'),
      struck: marks.has('@struck'),
      infinitive: marks.has('@to'),
      idle: marks.has('@idle'),
      undone: marks.has('@undone'),
      suffers: marks.has('@of') || line.actors.includes('@of'),
    }
  })
}

const readTable = (table: string, noun: boolean): Frame[] =>
  table
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .flatMap((line) => framesOf(readLine(line), noun))

const push = (index: Map<string, Frame[]>, form: string, frame: Frame): void => {
  const list = index.get(form)
  if (list) list.push(frame)
  else index.set(form, [frame])
}

function generality(frame: Frame): number {
  if (frame.particle) return 0
  if (frame.slots.some((slot) => slot.among && !slot.among.has('@party'))) return 1
  return frame.slots.some((slot) => slot.needed) ? 2 : 3
}

/** Reads the tables of frames into an index by inflected form. A noun of several words stands under its last. Throws `frame-not-readable`. */
export function readFrames(verbTables: readonly string[], nounTable: string): FrameIndex {
  const verbs = new Map<string, Frame[]>()
  const nouns = new Map<string, Frame[]>()
  for (const table of verbTables)
    for (const frame of readTable(table, false)) for (const form of verbForms(frame.word)) push(verbs, form, frame)
  for (const frame of readTable(nounTable, true)) {
    const words = frame.particle ? [frame.word, ...frame.particle.split(' ')] : [frame.word]
    const last = words.at(-1)!
    const noun: Frame = { ...frame, word: last, ...(words.length > 1 ? { particle: words.slice(0, -1).join(' ') } : {}) }
    for (const form of nounForms(last)) push(nouns, form, noun)
  }
  // the special before the general: a particle, then a noun that must be there, then a preposition
  for (const list of verbs.values()) list.sort((one, other) => generality(one) - generality(other))
  // the longer name first: "air strike" before "strike"
  for (const list of nouns.values()) list.sort((one, other) => (other.particle?.length ?? 0) - (one.particle?.length ?? 0))
  return { verbs, nouns }
}
