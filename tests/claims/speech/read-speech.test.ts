import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { Attribution, SpeechMap } from '../../../src/claims/attribution.js'
import type { Reading } from '../../../src/claims/reading.js'
import { readSpeech } from '../../../src/claims/speech/read-speech.js'
import { analyseDocument, createAnalyser } from '../../../src/pipeline/analyser.js'

const analyser = createAnalyser()

interface Read {
  readonly reading: Reading
  readonly speech: SpeechMap
}

function read(text: string, more: { readonly title?: string; readonly outlet?: string } = {}): Read {
  const reading = analyseDocument({ id: 'test', text, published: '2021-05-04', ...more }, analyser)
  return { reading, speech: readSpeech(reading) }
}

/** Who stands over the first token that begins with `word`, outermost first. */
function over({ reading, speech }: Read, word: string): readonly Attribution[] {
  for (const sentence of reading.sentences)
    for (let t = 0; t < sentence.length; t++) if (sentence.form[t]!.startsWith(word)) return speech.over(sentence.index, t)
  throw new Error(`no token ${word}`)
}

const speakers = (one: Read, word: string): (string | null)[] => over(one, word).map(({ link }) => link.mention)

const written = (text: string, spans: readonly (readonly [number, number])[]): string =>
  spans.map(([start, end]) => text.slice(start, end)).join(' … ')

/** Source, cue and content of the first attribution in the layer. */
function first(text: string): readonly [string, string, string] {
  const one = read(text).speech.attributions.find(({ layer }) => layer)
  assert.ok(one, `nothing found in: ${text}`)
  return [written(text, one.source), written(text, one.cue), written(text, one.content)]
}

describe('spans of reported speech', () => {
  const cases: readonly (readonly [text: string, source: string, cue: string, content: string])[] = [
    ['The mayor said that the bridge had been shelled.', 'The mayor', 'said', 'that the bridge had been shelled'],
    ['Two drivers were killed near the bridge, police said.', 'police', 'said', 'Two drivers were killed near the bridge'],
    ['“We lost everything,” said Petra Lind, a baker.', 'Petra Lind, a baker', 'said', '“We lost everything,”'],
    ['According to the harbour office, three boats sank.', 'the harbour office', 'According to', 'three boats sank'],
    ['Three boats sank, according to the harbour office.', 'the harbour office', 'according to', 'Three boats sank'],
    ['The army denied that its guns had fired.', 'The army', 'denied', 'that its guns had fired'],
    ['The minister, Lena Holm, said the road was open.', 'The minister, Lena Holm', 'said', 'the road was open'],
  ]
  for (const [text, ...wanted] of cases) test(text, () => assert.deepEqual(first(text), wanted))
})

describe('who stands over a word', () => {
  test('each clause has its own speaker', () => {
    const one = read('The army said nine rebels had died, but the rebels said they had lost two men.')
    assert.deepEqual(speakers(one, 'nine'), ['The army'])
    assert.deepEqual(speakers(one, 'two'), ['the rebels'])
  })
  test('a relative clause has what it refers to', () => {
    const one = read('The hospital, which had reported 55 deaths, closed on Monday.')
    assert.deepEqual(speakers(one, '55'), ['The hospital'])
    assert.deepEqual(speakers(one, 'closed'), [])
  })
  test('a quotation goes on behind its cue', () => {
    const one = read('“They came at dawn,” the farmer said. “My brother and two others were shot in the yard.”')
    assert.deepEqual(speakers(one, 'brother'), ['the farmer'])
  })
  test('an attitude stands over nothing', () => {
    const one = read('The council condemned the shelling of the market, which killed nine people.')
    assert.deepEqual(speakers(one, 'nine'), [])
  })
})

describe('what a cue makes of its content', () => {
  test('a denial', () => {
    const [one] = over(read('Kyiv denied that 40 of its soldiers had been captured.'), '40')
    assert.equal(one?.act, 'deny')
    assert.equal(one?.bySource, 'CT-')
    assert.equal(one?.link.actors[0]?.country, 'UKR')
  })
  test('a count is data, not speech', () => {
    const [one] = over(read('Armenia has recorded 104 military deaths.'), '104')
    assert.equal(one?.layer, false)
    assert.equal(one?.link.actors[0]?.country, 'ARM')
  })
})
