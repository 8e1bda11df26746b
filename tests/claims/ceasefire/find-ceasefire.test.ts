import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { ActorRef } from '../../../src/actors/actor-ref.js'
import { findCeasefire } from '../../../src/claims/ceasefire/find-ceasefire.js'
import type { Finding } from '../../../src/claims/finding.js'
import { readSpeech } from '../../../src/claims/speech/read-speech.js'
import { analyseDocument, createAnalyser } from '../../../src/pipeline/analyser.js'
import * as groups from './examples.js'

const analyser = createAnalyser()

const find = (text: string, published = '2024-06-05'): readonly Finding[] => {
  const reading = analyseDocument({ id: 'example', text, published }, analyser)
  return findCeasefire(reading, readSpeech(reading))
}
const movesOf = (text: string): readonly Finding[] => find(text).filter(({ kind }) => kind === 'ceasefire')

const namesOf = ({ mention, name, aliases }: ActorRef): string => [mention, name, ...(aliases ?? [])].join(' ').toLowerCase()
const holds = (actors: readonly ActorRef[], wanted: string): boolean =>
  wanted === '?' ||
  wanted.split(', ').every((one) =>
    actors.some((actor) =>
      one
        .toLowerCase()
        .split(' ')
        .every((word) => namesOf(actor).includes(word)),
    ),
  )

/** What is missing and what is too much, as "move: by". */
function compare({ text, moves }: groups.Example): { missing: string[]; extra: string[] } {
  const left = new Set(movesOf(text))
  const missing = moves.filter((move) => {
    const [, kinds, rest] = /^(\S+): (.*?)(?: \(history\))?$/.exec(move)!
    const [by, against] = rest!.split(' > ')
    const found = [...left].find(
      ({ ceasefire, background }) =>
        kinds!.split('|').includes(ceasefire!.move) &&
        holds(ceasefire!.by, by!) &&
        (!against || holds(ceasefire!.against ?? [], against)) &&
        Boolean(background) === move.endsWith(' (history)'),
    )
    return !(found && left.delete(found))
  })
  return {
    missing,
    extra: [...left].map(({ ceasefire }) => `${ceasefire!.move}: ${ceasefire!.by.map(({ mention }) => mention).join(', ')}`),
  }
}

describe('cease-fire moves of single texts', () => {
  const all = Object.values(groups).flat()
  test('most are read whole', () => {
    const wrong = all.map((one) => ({ text: one.text, ...compare(one) })).filter(({ missing, extra }) => missing.length + extra.length > 0)
    assert.ok(wrong.length <= all.length * 0.05, JSON.stringify(wrong, null, 1))
  })
})
