import assert from 'node:assert/strict'
import { test } from 'node:test'
import { splitSentences } from '../../src/language/en/sentence-splitter.js'
import { TokenList, tokenize } from '../../src/language/en/tokenizer.js'

function tokensOf(text: string): string[] {
  const tokens = new TokenList()
  tokenize(text, 0, text.length, tokens)
  return Array.from({ length: tokens.count }, (_, i) => text.slice(tokens.start[i], tokens.end[i]))
}

function sentencesOf(text: string): string[] {
  const tokens = new TokenList()
  tokenize(text, 0, text.length, tokens)
  const starts = splitSentences(text, tokens)
  return starts.map((from, i) => text.slice(tokens.start[from], tokens.end[(starts[i + 1] ?? tokens.count) - 1]))
}

const cases: readonly (readonly [text: string, tokens: string])[] = [
  ["They don't know the army's losses.", "They do n't know the army 's losses ."],
  ['He cannot say; the soldiers’ families can’t either.', 'He can not say ; the soldiers ’ families ca n’t either .'],
  ['A Kyiv-based, pro-government ex-officer', 'A Kyiv - based , pro-government ex-officer'],
  ['1,500 of 3.5 million, i.e. 0.04%', '1,500 of 3.5 million , i.e. 0.04 %'],
  ['The U.N. and the U.S.-led force', 'The U.N. and the U.S. - led force'],
  ['at 12:04 a.m. on 5/18', 'at 12:04 a.m. on 5/18'],
  ['See https://example.org/a-b?x=1, or mail desk@example.org.', 'See https://example.org/a-b?x=1 , or mail desk@example.org .'],
  ['$1.5m (£2bn, US$40)', '$ 1.5 m ( £ 2 bn , US $ 40 )'],
  ['A 122mm rocket hit at 5pm', 'A 122 mm rocket hit at 5 pm'],
  ['“We hold,” he said—twice…', '“ We hold , ” he said — twice …'],
  ['between 40-45 men, call 555-0134', 'between 40 - 45 men , call 555-0134'],
  ['Gen. A. B. Jones of the 3rd Bn. spoke.', 'Gen. A. B. Jones of the 3rd Bn. spoke .'],
  ['dead and/or wounded', 'dead and / or wounded'],
  ['The line broke.Then it held.', 'The line broke . Then it held .'],
]

for (const [text, tokens] of cases) test(`tokens of: ${text}`, () => assert.equal(tokensOf(text).join(' '), tokens))

const splits: readonly (readonly [name: string, sentences: readonly string[], between?: string])[] = [
  ['plain', ['Two men died.', 'Five were hurt.']],
  ['ranks and initials', ['Lt. Col. J. Smith met Mr. Ahmed of the U.N. Security Council.', 'He left.']],
  ['time at the end', ['The shelling began at 5 p.m.', 'It stopped at dawn.']],
  ['quotation', ['"We will answer."', 'The minister left.']],
  ['quotation that goes on', ['"Stop!" shouted a guard.', '"Why?" the man asked.']],
  ['dateline', ['KYIV (Reuters) -', 'Two men died.']],
  ['headline', ['Clashes along the front', 'KABUL, March 5 --', 'A bomb exploded.'], '\n\n'],
  ['bullets', ['Losses of the day:', '- two soldiers killed', '- five wounded'], '\n'],
  ['live entries', ['14:35 Shelling resumed in the north.', '14:50 An ambulance was hit.'], '\n'],
]

for (const [name, sentences, between = ' '] of splits)
  test(`sentences: ${name}`, () => assert.deepEqual(sentencesOf(sentences.join(between)), sentences))

test('wrapped lines are one sentence', () => {
  const text =
    'The spokesman of the northern command told a news conference on\nTuesday that two of its soldiers had been killed and that five\nothers were in hospital. The command gave no names.'
  assert.equal(sentencesOf(text).length, 2)
})

test('an abbreviation before a name does not end a sentence, before a new sentence it does', () => {
  assert.equal(sentencesOf('The U.S. Army said so.').length, 1)
  assert.equal(sentencesOf('He flew to the U.S. The army said so.').length, 2)
})
