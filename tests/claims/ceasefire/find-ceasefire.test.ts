import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { ActorRef } from '../../../src/actors/actor-ref.js'
import { findCeasefire } from '../../../src/claims/ceasefire/find-ceasefire.js'
import type { Finding } from '../../../src/claims/finding.js'
import { readSpeech } from '../../../src/claims/speech/read-speech.js'
import { analyseDocument, createAnalyser } from '../../../src/pipeline/analyser.js'
import { BULLETINS } from './bulletins.js'
import { DISPATCHES } from './dispatches.js'
import type { Example } from './examples.js'
import * as sentences from './examples.js'
import { REPORTS } from './reports.js'
import { TURNS } from './turns.js'

const analyser = createAnalyser()

const find = (text: string, published = '2024-06-05'): readonly Finding[] => {
  const reading = analyseDocument({ id: 'example', text, published }, analyser)
  return findCeasefire(reading, readSpeech(reading))
}
const movesOf = (text: string): readonly Finding[] => find(text).filter(({ kind }) => kind === 'ceasefire')

const namesOf = ({ mention, name, aliases }: ActorRef): string => [mention, name, ...(aliases ?? [])].join(' ').toLowerCase()
const isCalled = (actor: ActorRef, name: string): boolean =>
  name
    .toLowerCase()
    .split(' ')
    .every((word) => namesOf(actor).includes(word))
const holds = (actors: readonly ActorRef[], wanted: string): boolean =>
  wanted === '?' || wanted.split(', ').every((names) => names.split('|').some((name) => actors.some((actor) => isCalled(actor, name))))

/** What is missing and what is too much, as "move: by". */
function compare({ text, moves }: Example): { missing: string[]; extra: string[] } {
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

/** Share of texts that must be read whole: nothing missing, nothing too much. It rises, never falls. */
const FLOORS: readonly (readonly [name: string, texts: readonly Example[], floor: number])[] = [
  ['sentences', Object.values(sentences).flat(), 0.96],
  ['reports', REPORTS, 0.74],
  ['bulletins', BULLETINS, 0.85],
  ['dispatches', DISPATCHES, 0.4],
  ['turns', TURNS, 0.8],
]

describe('cease-fire moves', () => {
  for (const [name, texts, floor] of FLOORS)
    test(`${name}: ${floor * 100}% are read whole`, () => {
      const wrong = texts
        .map((one) => ({ text: one.text, ...compare(one) }))
        .filter(({ missing, extra }) => missing.length + extra.length > 0)
      assert.ok(1 - wrong.length / texts.length >= floor, JSON.stringify(wrong, null, 1))
    })

  test('an appeal says to whom', () => {
    const [appeal] = movesOf('Turkish President Recep Tayyip Erdogan called for a cease-fire between Israel and Hamas.')
    assert.deepEqual(
      appeal?.ceasefire?.to?.map(({ name }) => name),
      ['Israel', 'Hamas'],
    )
  })

  test('two leaders taken up by "the two leaders" are named, and on whose behalf they speak', () => {
    const moves = movesOf(
      'Presidents Vladimir Putin and Emmanuel Macron spoke on Monday. The two leaders said they were prepared to propose a truce on behalf of the Minsk Group, co-chaired by Russia, France and the United States.',
    )
    const offer = moves.find(({ ceasefire }) => ceasefire!.move === 'offer')!.ceasefire!
    assert.ok(holds(offer.by, 'Putin, Macron'))
    assert.deepEqual(
      offer.mediators?.map(({ id }) => id),
      ['igo/osce-minsk-group', 'rus', 'fra', 'usa'],
    )
  })

  test('a truce that runs for a time says until when', () => {
    const [move] = movesOf('A three-day truce took effect in Aleppo on Tuesday.')
    assert.deepEqual([move?.ceasefire?.from, move?.ceasefire?.until], ['2024-06-04', '2024-06-06'])
  })

  test('breaches are counted for each accused', () => {
    const moves = movesOf('The monitors of the truce recorded 120 breaches by the rebels and 31 by the army.')
    assert.deepEqual(
      moves.map(({ ceasefire }) => ceasefire!.count),
      [
        { low: 120, high: 120 },
        { low: 31, high: 31 },
      ],
    )
  })

  test('a move told twice is given once', () => {
    const moves = movesOf(
      'France called for a truce in Mali on Monday. Paris has called for a truce before. France called for a truce in Mali.',
    )
    assert.equal(moves.filter(({ ceasefire }) => holds(ceasefire!.by, 'France')).length, 1)
  })

  test('a match and a trade war make no truce', () => {
    assert.deepEqual(
      movesOf('The coach called a truce with the referee after the match, and the club accepted the truce before the final of the cup.'),
      [],
    )
    assert.deepEqual(movesOf('Washington and Beijing agreed on a tariff truce for ninety days.'), [])
  })
})

describe('terms, halves of sentences and what hangs on a truce', () => {
  const told = (text: string): readonly unknown[] =>
    movesOf(text).map(({ ceasefire }) => [ceasefire!.move, ceasefire!.by.map(({ mention }) => mention).join('+')])
  test('from one day to another', () => {
    const [move] = movesOf('The president declared a unilateral ceasefire from December 24 to January 6.')
    assert.deepEqual([move!.ceasefire!.from, move!.ceasefire!.until], ['2023-12-24', '2024-01-06'])
  })
  test('a cessation of hostilities agreement is signed, a ceasefire appears to hold', () => {
    assert.deepEqual(told('The parties signed a cessation of hostilities agreement in Addis Ababa.'), [['agreement', 'parties']])
    assert.deepEqual(told('The ceasefire appeared to be largely holding.'), [['holding', '']])
  })
  test('who says that it would reciprocate is who answers', () => {
    const [, answer] = told('The Taliban announced a ceasefire, and the government said it would reciprocate.') as [unknown, unknown]
    assert.deepEqual(answer, ['acceptance', 'government'])
  })
  test('a truce that expired did so, whatever became of it; talks that broke down are no truce that did', () => {
    assert.deepEqual(told('The warring parties failed to renew a truce that expired on Sunday.'), [['expiry', '']])
    assert.deepEqual(told('Negotiations on a ceasefire collapsed.'), [])
  })
  test('an attack that broke a truce is no party', () => {
    const [move] = movesOf('Nobody has claimed responsibility for the attack, which broke a two-month-old truce.')
    assert.deepEqual([move!.ceasefire!.move, move!.ceasefire!.against ?? []], ['violation', []])
  })
})

describe('verdicts on claims', () => {
  const verdicts = (text: string): readonly string[] => find(text).flatMap(({ assessment }) => (assessment ? [assessment.verdict] : []))
  const WAR = 'Ninety soldiers were killed when rebels attacked the army, the ministry said. '
  for (const [sentence, verdict] of [
    ['The claim could not be independently verified.', 'unverified'],
    ['Neither report has been confirmed.', 'unverified'],
    ['There was no independent confirmation of the toll.', 'unverified'],
    ['Reporters were unable to verify the account.', 'unverified'],
    ['Both sides are believed to inflate the losses of the enemy.', 'exaggerated'],
    ['The rebels dismissed the figure as propaganda.', 'rejected'],
    ['Satellite images confirmed the claim.', 'verified'],
    ['The losses were later confirmed by the Red Cross.', 'verified'],
  ] as const)
    test(sentence, () => assert.deepEqual(verdicts(WAR + sentence), [verdict]))

  test('none outside a war, or where something is to be verified', () => {
    assert.deepEqual(verdicts('The senator exaggerated his life story, the paper said.'), [])
    assert.deepEqual(verdicts(`${WAR}Monitors will verify the withdrawal.`), [])
  })
})

test('"the two" are whom the text named together; a number alone is nobody', () => {
  const by = (text: string): (string | undefined)[] => movesOf(text).flatMap(({ ceasefire }) => ceasefire!.by.map(({ country }) => country))
  assert.deepEqual(by('Pakistan and Afghanistan traded fire for a week. The two agreed to a truce on Monday.').sort(), ['AFG', 'PAK'])
})
