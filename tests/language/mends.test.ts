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
  it('trees stay trees', () => {
    for (const text of ['Rebels hit two posts, witnesses told reporters.', 'The army captured a town, the ministry said on Friday.']) {
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
