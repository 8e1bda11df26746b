import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { Sentence } from '../../src/language/sentence.js'
import { english } from './english-model.js'

/** "label < head" of the first token with a form. */
function arc(sentence: Sentence, form: string): string {
  const i = sentence.form.indexOf(form)
  const head = sentence.head[i]!
  return `${sentence.deprel[i]} < ${head < 0 ? 'ROOT' : sentence.form[head]}`
}

const one = (text: string): Sentence => english.analyse(text)[0]!

describe('mends after the tagger and the parser', () => {
  for (const text of [
    'The shelling killed two children, residents said.',
    'An air strike wounded two children, health officials said.',
    'Rebels injured two children, witnesses told reporters.',
  ])
    it(text, () => {
      const sentence = one(text)
      assert.equal(arc(sentence, 'children').split(' ')[0], 'obj')
      assert.match(arc(sentence, /residents|officials|witnesses/.exec(text)![0]), /^nsubj < (?:said|told)$/)
    })
  it('what one is accused of hangs on the verb', () => {
    const sentence = one('Residents accused the army of torturing detainees.')
    assert.equal(arc(sentence, 'torturing'), 'advcl < accused')
  })
  it('by whom a thing was done hangs on the verb', () => {
    assert.equal(arc(one('Six villagers were hacked to death with machetes by Hutu rebels in Beni.'), 'rebels'), 'obl:agent < hacked')
  })
  it('an ambush by someone keeps them', () => {
    assert.match(arc(one('Two soldiers were killed in an ambush by rebels.'), 'rebels'), /< (?:ambush|killed)$/)
  })
  it('a finite verb is no attribute', () => {
    assert.equal(arc(one('It was the worst fighting since a 1991 truce ended war between the two states.'), 'war'), 'obj < ended')
  })
  for (const [text, form, wanted] of [
    ['The army and the border guards agreed on a three-day truce, the foreign ministry said.', 'army', 'nsubj < agreed'],
    ['An air raid on a fishing village in southern Tavria killed at least 21 people, medics said.', 'people', 'obj < killed'],
    ['He said that the cabinet would extend the truce, due to end on Friday, and asked the rebels to follow.', 'asked', 'conj < said'],
    ['A salvo killed a farmer in Orlova some ten minutes after midnight and wrecked nine houses.', 'wrecked', 'conj < killed'],
    ['On Monday gunmen of the brigades shot dead a guard near the gate.', 'gunmen', 'nsubj < shot'],
    ['The cease-fire agreed at Geneva on Thursday took effect at midnight.', 'fire', 'nsubj < took'],
    ['The country fired nine drones and two missiles at Odesa, the air force said.', 'Odesa', 'obl < fired'],
    ['North Korea test-fired a ballistic missile on Sunday.', 'Korea', 'nsubj < fired'],
    ['Mr Reed and Mr Cole have called on the group to restore the truce.', 'and', 'cc < Cole'],
  ] as const)
    it(text, () => {
      assert.equal(arc(one(text), form), wanted)
    })
  it('trees stay trees', () => {
    for (const text of [
      'The army and the border guards agreed on a three-day truce, the foreign ministry said.',
      'On Monday gunmen of the brigades shot dead a guard near the gate.',
      'The cease-fire agreed at Geneva on Thursday took effect at midnight.',
      'North Korea test-fired a ballistic missile on Sunday.',
      'Rebels hit two posts, witnesses told reporters.',
      'The army captured a town, the ministry said on Friday.',
    ]) {
      const { head, length } = one(text)
      for (let i = 0; i < length; i++) {
        let up = i
        let steps = 0
        while (up >= 0 && steps++ <= length) up = head[up]!
        assert.equal(up, -1)
      }
    }
  })
})
