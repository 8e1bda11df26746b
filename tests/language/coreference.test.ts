import assert from 'node:assert/strict'
import { test } from 'node:test'
import { findAntecedent } from '../../src/language/en/coreference.js'
import type { Entity } from '../../src/language/entity.js'
import { entityOf, parsedSentence } from './parsed-sentence.js'

type Name = readonly [from: number, to: number, type: Entity['type']]

/** The words that token `t` of the last sentence takes up. */
function antecedent(sentences: readonly (readonly [words: string, ...names: Name[]])[], t: number): string | null {
  const parsed = sentences.map(([words], i) => parsedSentence(words, i))
  const entities = sentences.map(([, ...names], i) => names.map(([from, to, type]) => entityOf(parsed[i]!, from, to, type)))
  const found = findAntecedent(parsed, entities, parsed.length - 1, t)
  return found && parsed[found.sentence]!.form.slice(found.from, found.to).join(' ')
}

const GOVERNOR = [
  'Governor/NOUN/3/compound Pavel/PROPN/3/compound Orlo/PROPN/4/nsubj said/VERB/0/root the/DET/6/det ministry/NOUN/7/nsubj erred/VERB/4/ccomp',
  [1, 3, 'person'],
] as const
const MINISTRY = [
  'The/DET/3/det Defence/PROPN/3/compound Ministry/PROPN/4/nsubj reported/VERB/0/root losses/NOUN/4/obj in/ADP/7/case Osk/PROPN/4/obl',
  [1, 3, 'office'],
  [6, 7, 'place'],
] as const

test('"he" takes up the man who is the subject of the sentence before', () => {
  assert.equal(antecedent([GOVERNOR, ['He/PRON/2/nsubj added/VERB/0/root more/ADJ/2/obj']], 0), 'Pavel Orlo')
})

test('"she" does not take up a man', () => {
  assert.equal(antecedent([GOVERNOR, ['She/PRON/2/nsubj added/VERB/0/root more/ADJ/2/obj']], 0), null)
})

test('"it" takes up a body sooner than a place', () => {
  assert.equal(antecedent([MINISTRY, ['It/PRON/2/nsubj said/VERB/0/root more/ADJ/2/obj']], 0), 'Defence Ministry')
})

test('"its" takes up the subject of its own sentence', () => {
  const own = ['The/DET/2/det army/NOUN/3/nsubj said/VERB/0/root its/PRON/5/nmod:poss forces/NOUN/6/nsubj advanced/VERB/3/ccomp'] as const
  assert.equal(antecedent([MINISTRY, own], 3), 'The army')
})

test('"the ministry" is the ministry named before', () => {
  const later = 'The/DET/2/det ministry/NOUN/3/nsubj said/VERB/0/root more/ADJ/3/obj'
  assert.equal(antecedent([MINISTRY, GOVERNOR, ['Rain/NOUN/2/nsubj fell/VERB/0/root'], [later]], 1), 'Defence Ministry')
  assert.equal(antecedent([MINISTRY, [later]], 1), 'Defence Ministry')
})

test('"the two leaders" are the two named together', () => {
  const pair = [
    'Ana/PROPN/4/nsubj and/CCONJ/3/cc Bo/PROPN/1/conj spoke/VERB/0/root by/ADP/6/case phone/NOUN/4/obl',
    [0, 1, 'person'],
    [2, 3, 'person'],
  ] as const
  assert.equal(antecedent([pair, ['The/DET/3/det two/NUM/3/nummod leaders/NOUN/4/nsubj agreed/VERB/0/root']], 2), 'Ana and Bo')
  assert.equal(antecedent([pair, ['They/PRON/2/nsubj agreed/VERB/0/root']], 0), 'Ana and Bo')
})

test('a noun that says itself whom it means is left alone', () => {
  const full = 'The/DET/2/det army/NOUN/5/nsubj of/ADP/4/case Osk/PROPN/2/nmod fired/VERB/0/root'
  assert.equal(antecedent([MINISTRY, [full]], 1), null)
})

test('he and him of one clause are two men', () => {
  const clause = ['Orlo/PROPN/2/nsubj shot/VERB/0/root him/PRON/2/obj', [0, 1, 'person']] as const
  assert.equal(antecedent([clause], 2), null)
})
