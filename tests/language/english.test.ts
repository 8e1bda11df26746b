import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parseConllu } from '../../src/language/conllu.js'
import { createEnglish } from '../../src/language/en/english.js'
import { leadMarks } from '../../src/language/en/lead-marks.js'
import type { Sentence } from '../../src/language/sentence.js'
import { english } from './english-model.js'

const one = (text: string): Sentence => {
  const sentences = english.analyse(text)
  assert.equal(sentences.length, 1)
  return sentences[0]!
}
const find = (sentence: Sentence, word: string): number => sentence.form.indexOf(word)
const arc = (sentence: Sentence, word: string): string => {
  const i = find(sentence, word)
  return `${sentence.deprel[i]} < ${sentence.head[i]! < 0 ? 'ROOT' : sentence.form[sentence.head[i]!]}`
}

test('a passive with its count', () => {
  const sentence = one('Three soldiers were killed in the attack on Tuesday.')
  assert.equal(arc(sentence, 'killed'), 'root < ROOT')
  assert.equal(arc(sentence, 'soldiers'), 'nsubj:pass < killed')
  assert.equal(arc(sentence, 'Three'), 'nummod < soldiers')
  assert.equal(arc(sentence, 'were'), 'aux:pass < killed')
  assert.equal(arc(sentence, 'attack'), 'obl < killed')
  assert.deepEqual([...sentence.lemma.slice(0, 4)], ['three', 'soldier', 'be', 'kill'])
  assert.deepEqual([...sentence.upos.slice(0, 4)], ['NUM', 'NOUN', 'AUX', 'VERB'])
  assert.equal(sentence.xpos[1], 'NNS')
})

test('reported speech', () => {
  const sentence = one('The ministry said that rebels had shelled the town.')
  assert.equal(arc(sentence, 'ministry'), 'nsubj < said')
  assert.equal(arc(sentence, 'shelled'), 'ccomp < said')
  assert.equal(arc(sentence, 'town'), 'obj < shelled')
  assert.equal(arc(sentence, 'that'), 'mark < shelled')
})

test('offsets point into the text and children follow from heads', () => {
  const text = 'KYIV (Reuters) - The army’s losses weren’t given.\n\nNo one spoke.'
  for (const sentence of english.analyse(text)) {
    for (let i = 0; i < sentence.length; i++) assert.equal(text.slice(sentence.tokenStart[i], sentence.tokenEnd[i]), sentence.form[i])
    for (let h = 0; h < sentence.length; h++) {
      const children = [...sentence.children.slice(sentence.childStart[h], sentence.childStart[h + 1])]
      assert.deepEqual(
        children,
        [...sentence.head].flatMap((head, i) => (head === h ? [i] : [])),
      )
    }
    assert.equal([...sentence.head].filter((head) => head < 0).length, 1)
  }
})

test('upper-case wire text is true-cased in form, not in place', () => {
  const text = 'THE VILLAGERS SAID THAT TWO SOLDIERS WERE KILLED BY TERRORISTS IN THE CITY ON MONDAY.'
  const sentence = one(text)
  assert.equal(sentence.form.slice(0, 6).join(' '), 'The villagers said that two soldiers')
  assert.equal(sentence.form[find(sentence, 'Monday')], 'Monday')
  assert.equal(text.slice(sentence.tokenStart[1], sentence.tokenEnd[1]), 'VILLAGERS')
})

test('CoNLL-U keeps tokens, comments and ranges', () => {
  const row = (id: string, form: string): string => [id, form, '_', '_', '_', '_', '_', '_', '_', 'X=1'].join('\t')
  const input = `# note\n${row('1', 'They')}\n${row('2-3', "didn't")}\n${row('2', 'did')}\n${row('3', "n't")}\n${row('4', 'answer')}\n${row('5', '.')}\n\n`
  const rows = parseConllu(english, input)
    .split('\n')
    .map((line) => line.split('\t'))
  assert.equal(rows[0]![0], '# note')
  assert.deepEqual(rows[2], row('2-3', "didn't").split('\t'))
  assert.deepEqual(rows[5]!.slice(0, 4), ['4', 'answer', 'answer', 'VERB'])
  assert.equal(rows[5]![7], 'root')
  assert.equal(rows[4]![2], 'not')
  assert.equal(rows[1]![5], 'Case=Nom|Number=Plur|Person=3|PronType=Prs')
})

test('bytes that are no model are refused', () => {
  assert.throws(() => createEnglish(new Uint8Array(100)), { code: 'model-not-readable' })
})

test('no text gives no sentence', () => {
  assert.deepEqual(english.analyse(''), [])
  assert.deepEqual(english.analyse(' \n\t '), [])
})

test('bullets, numbers and times of lists stand outside the sentence', () => {
  assert.equal(leadMarks(['14:35', '-', 'Rockets', 'hit', 'Ashdod']).length, 2)
  assert.equal(leadMarks(['-', '5', 'men', 'died']).length, 0)
  for (const text of [
    '• Two soldiers were wounded near the bridge',
    '14:35 - Two soldiers were wounded near the bridge.',
    '3) Two soldiers were wounded.',
  ]) {
    const sentence = one(text)
    assert.equal(arc(sentence, 'wounded'), 'root < ROOT')
    assert.equal(arc(sentence, 'soldiers'), 'nsubj:pass < wounded')
    assert.equal(arc(sentence, sentence.form[0]!), `${/^\W/.test(text) ? 'punct' : 'dep'} < wounded`)
  }
})
