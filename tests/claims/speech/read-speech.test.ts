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

test('counts are said by who makes them, however they are told', () => {
  const cases: readonly (readonly [text: string, word: string, source: string])[] = [
    ['The council-run clinic put the dead at 31.', '31', 'The council-run clinic'],
    ['The fleet command reported between 6 and 9 killed.', '6', 'The fleet command'],
    ['Port radio reported 17 casualties, a figure that the ministry called invented.', '17', 'Port radio'],
    ['A ferryman, Oskar, 58, who would not give his last name, said that 8 people had drowned.', '8', 'Oskar, 58'],
  ]
  for (const [text, word, source] of cases) assert.equal(speakers(read(text), word)[0], source, text)
})

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
  // the conventions of spans: docs/SPEECH.md
  const conventions: typeof cases = [
    ['The mayor called for a truce.', 'The mayor', 'called for', 'a truce'],
    ['The plan, which he believes will fail, was published.', 'he', 'believes', 'will fail, was published'],
    ['Asked whether he would go, the envoy left the room.', '', 'Asked', 'whether he would go'],
  ]
  for (const [text, ...wanted] of [...cases, ...conventions]) test(text, () => assert.deepEqual(first(text), wanted))
  test('what is wished within somebody’s words is part of these', () => {
    const { speech } = read('The minister said that the party wants a truce.')
    assert.deepEqual(
      speech.attributions.map(({ rule, layer }) => [rule, layer]),
      [
        ['speech/verb-clause', true],
        ['speech/verb-attitude', false],
      ],
    )
  })
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

describe('sources that stand elsewhere', () => {
  test('"he" and "the ministry" are whoever spoke last', () => {
    const one = read(
      'Kenya’s defence ministry said ten soldiers had died. Six of the dead were officers, it added.\n\nThe ministry says 31 are missing.',
    )
    assert.equal(over(one, 'Six')[0]?.link.actors[0]?.country, 'KEN')
    assert.equal(over(one, '31')[0]?.link.actors[0]?.country, 'KEN')
  })
  test('a surname takes up the person as introduced', () => {
    const one = read('General Pavlo Horn met reporters in the square.\n\nHorn said 12 bodies had been found.')
    assert.equal(over(one, '12')[0]?.link.actors[0]?.name, 'Pavlo Horn')
  })
  test('speech goes on without a cue where it counts on', () => {
    const one = read('Five miners were killed in the blast, the governor said. Eight others were injured. The pit had opened in 1951.')
    assert.deepEqual(
      over(one, 'Eight').map(({ rule, layer }) => [rule, layer]),
      [['speech/carried', false]],
    )
  })
  test('"its ombudsman" is of the state that spoke, the prosecutor’s office of the state at hand', () => {
    const one = read(
      'Armenia said on Sunday that two civilians were killed. Its ombudsman said that 12 more had been wounded.\n\nIn Kyiv the Prosecutor General’s Office said that 200 children had died in Ukraine.',
    )
    assert.equal(over(one, '12')[0]?.link.actors[0]?.country, 'ARM')
    assert.equal(over(one, '200')[0]?.link.actors[0]?.country, 'UKR')
  })
  test('an army of no named state is that of the state at hand', () => {
    const one = read('In Bamako the general staff has owned up to the deaths of two soldiers.')
    assert.equal(over(one, 'two')[0]?.link.actors[0]?.country, 'MLI')
  })
})

describe('several speakers', () => {
  test('nested: the agency, and the ministry within', () => {
    const one = read('The news agency quoted the health ministry as saying that four nurses had died.')
    assert.deepEqual(speakers(one, 'four'), ['The news agency', 'the health ministry'])
  })
  test('whom a speaker cites stands within', () => {
    const one = read('At least 15 people were killed, local radio reported, citing hospital staff.')
    assert.deepEqual(speakers(one, '15'), ['local radio', 'hospital staff'])
  })
  test('to whom it is told is not the source', () => {
    const one = read('A nurse told Reuters that 12 patients were missing.')
    assert.deepEqual(speakers(one, '12'), ['A nurse'])
  })
  test('the verb of the first clause is meant again', () => {
    const one = read('Its leader has spoken of 1,400 dead and foreign officials of about 2,000.')
    assert.deepEqual(speakers(one, '1,400'), ['Its leader'])
    assert.deepEqual(speakers(one, '2,000'), ['foreign officials'])
  })
  test('joined sources are several actors', () => {
    const [one] = over(read('Russia and Turkey said 30 observers would arrive.'), '30')
    assert.deepEqual(
      one?.link.actors.map(({ country }) => country),
      ['RUS', 'TUR'],
    )
  })
  test('behind a semicolon another speaks', () => {
    const one = read('Medics say 14 people died; the rebels put their dead at six.')
    assert.deepEqual(speakers(one, '14'), ['Medics'])
    assert.deepEqual(speakers(one, 'six'), ['the rebels'])
  })
})

describe('forms of text', () => {
  test('a bulletin speaks for its issuer until the outlet speaks again', () => {
    const one = read(
      'SITUATION REPORT No. 12 of the Ministry of Defence of Armenia\nOur units repelled two attacks. The enemy lost 31 soldiers.\nEditor’s note: The figures could not be checked. In April 900 people fled.',
    )
    assert.equal(over(one, '31')[0]?.link.actors[0]?.country, 'ARM')
    assert.deepEqual(over(one, '900'), [])
  })
  test('bullets under a heading', () => {
    const one = read(
      'The Ukrainian General Staff reported on Friday:\n• 14 attacks were repelled near the river.\n• Two bridges fell.\n\nIn the town 60 shops were open.',
    )
    assert.deepEqual(speakers(one, '14'), ['The Ukrainian General Staff'])
    assert.deepEqual(speakers(one, '60'), [])
  })
  test('a heading with a colon, before or behind', () => {
    assert.deepEqual(speakers(read('Police: 12 killed in market blast'), '12'), ['Police'])
    assert.deepEqual(speakers(read('Nine dead in drone attack – health ministry'), 'Nine'), ['health ministry'])
  })
  test('an interview', () => {
    const one = read('Colonel Pavlo Horn commands the sector.\n\nQ: How many men have you lost?\n\nA: We have lost 40 since May.')
    assert.equal(over(one, '40').at(-1)?.link.actors[0]?.name, 'Pavlo Horn')
  })
  test('a quotation over several paragraphs', () => {
    const one = read('“We left at night,” said the driver.\n\n“They fired on 20 of us.\n\n“Only 13 came home.”')
    assert.deepEqual(speakers(one, 'fired'), speakers(one, '13'))
  })
})

describe('what nobody is said to claim', () => {
  for (const [text, word] of [
    ['The war has claimed 200 lives.', '200'],
    ['Reports of 15 deaths could not be confirmed.', '15'],
    ['Neither side commented on the deaths of 40 miners.', '40'],
    ['The pit had opened in 1951, and 300 men worked there.', '300'],
  ] as const)
    test(text, () => assert.deepEqual(over(read(text), word), []))
})

describe('acts', () => {
  const cases: readonly (readonly [text: string, word: string, act: string, bySource: string])[] = [
    ['Officials fear that 100 people are trapped.', '100', 'speculate', 'PS+'],
    ['The army did not say whether 12 of its men were captured.', '12', 'decline_comment', 'Uu'],
    ['The rebels denied killing 20 villagers.', '20', 'deny', 'CT-'],
    ['The ministry acknowledged the loss of 14 soldiers.', '14', 'admit', 'CT+'],
    ['The premier accused the rebels of killing 20 villagers.', '20', 'blame', 'CT+'],
    ['The junta threatened to execute 12 officers.', '12', 'threaten', 'Uu'],
    ['The agency expects 9,000 people to flee.', '9,000', 'predict', 'PR+'],
  ]
  for (const [text, word, act, bySource] of cases)
    test(text, () => {
      const one = over(read(text), word).at(-1)
      assert.deepEqual([one?.act, one?.bySource], [act, bySource])
    })
})

describe('deeds claimed, and claims doubted', () => {
  test('responsibility is claimed for the deed, not for what the author says of it', () => {
    const one = read('The front claimed responsibility for the attack that killed 50 people.')
    assert.equal(over(one, 'attack')[0]?.act, 'claim_responsibility')
    assert.deepEqual(over(one, '50'), [])
  })
  test('falsely, and without evidence', () => {
    assert.equal(over(read('The leader falsely claimed that 300 soldiers had deserted.'), '300')[0]?.byAuthor, 'CT-')
    assert.equal(over(read('Moscow claimed without evidence that 40 rebels had died.'), '40')[0]?.byAuthor, 'PR-')
  })
  test('a paragraph that is a quotation belongs to whoever was introduced above it', () => {
    const one = read('The mayor spoke of the night.\n\nPetra Lind said on Friday:\n\n“We counted 31 graves behind the school.”')
    assert.deepEqual(speakers(one, '31'), ['Petra Lind'])
  })
})

describe('what nobody is named for', () => {
  test('reports and rumours are only said, and a denial of them is the denier’s', () => {
    const one = over(read('Reports that 40 soldiers were killed could not be confirmed.'), '40')
    assert.deepEqual(
      one.map(({ link, byAuthor }) => [link.mention, byAuthor]),
      [[null, 'CTu']],
    )
    assert.deepEqual(speakers(read('The ministry denied reports that 40 soldiers had been killed.'), '40'), ['The ministry'])
  })
  test('what another says after a semicolon is not the first’s', () => {
    const one = read('Sixty people died, activists said; the ministry said eight had been killed.')
    assert.deepEqual(speakers(one, 'Sixty'), ['activists'])
    assert.deepEqual(speakers(one, 'eight'), ['the ministry'])
  })
  test('who asks not to be named says nothing by it', () => {
    const one = over(read('Two security sources, who asked not to be named, put army losses at 25 dead.'), '25')
    assert.deepEqual(
      one.map(({ link, byAuthor }) => [link.mention, byAuthor]),
      [['Two security sources', 'CTu']],
    )
  })
  test('officials said shelling killed: two pasts around a gerund', () => {
    assert.deepEqual(speakers(read('The ministry said shelling by rebels killed eight people.'), 'eight'), ['The ministry'])
  })
  test('who finds bodies says nothing by it', () => {
    assert.deepEqual(speakers(read('Soldiers found the bodies of five villagers, a spokesman said.'), 'five'), ['a spokesman'])
  })
  test('a live entry begins with its hour', () => {
    assert.deepEqual(speakers(read('17:30 Health ministry: 21 people killed in strikes.'), '21'), ['Health ministry'])
  })
})

describe('bodies without a state', () => {
  test('"the army" is whose forces were named last, not that of the place', () => {
    const [one] = over(read('Israeli forces killed four gunmen in Jenin, the army said.'), 'four')
    assert.equal(one?.link.actors[0]?.country, 'ISR')
  })
  test('another body is not the one before it', () => {
    const [one] = over(
      read('The health ministry reported that 21 people had died, while the coalition said it had killed 40 fighters.'),
      '40',
    )
    assert.equal(one?.link.actors[0]?.mention, 'the coalition')
    assert.doesNotMatch(one?.link.actors[0]?.name ?? '', /ministry/i)
  })
})
