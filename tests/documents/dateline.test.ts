import assert from 'node:assert/strict'
import { test } from 'node:test'
import { textOf } from '../../src/base/span.js'
import { findCredit } from '../../src/documents/credit.js'
import { findDateline } from '../../src/documents/dateline.js'

test('datelines give place, agency and day', () => {
  for (const [head, place, agency, day] of [
    ['KYIV (Reuters) -', 'KYIV', 'Reuters', undefined],
    ['KYIV, Ukraine (AP) —', 'KYIV, Ukraine', 'AP', undefined],
    ['DAMASCUS, Oct. 1 (Xinhua) --', 'DAMASCUS', 'Xinhua', 'Oct. 1'],
    ['Khan Younis, 5 May 2021 (AFP) –', 'Khan Younis', 'AFP', '5 May 2021'],
    ['SAN SALVADOR, 3 JAN 90 (ACAN-EFE) --', 'SAN SALVADOR', 'EFE', '3 JAN 90'],
    ['BEIRUT —', 'BEIRUT', undefined, undefined],
    ['KABUL:', 'KABUL', undefined, undefined],
    ['TEL AVIV [Associated Press] -', 'TEL AVIV', 'AP', undefined],
    ['(AFP) -', undefined, 'AFP', undefined],
    ['PORT CITY (Valley Wire) -', 'PORT CITY', 'Valley Wire', undefined],
  ] as const) {
    const text = `${head} Two soldiers died on Monday, the army said, after an ambush in the valley.`
    const dateline = findDateline(text)
    assert.deepEqual([dateline?.place, dateline?.agency, dateline?.day], [place, agency, day], head)
    assert.equal(textOf(text, dateline!.span), head)
    if (place) assert.equal(textOf(text, dateline!.placeSpan!), place)
  }
})

test('other heads are none', () => {
  for (const text of [
    'BREAKING: Two soldiers died.',
    'The army (ground forces) - the largest service - lost two soldiers.',
    'HERE IS WHY: the bridge was mined.',
    'Sen. Ada Moss (R-Lake) - a critic - spoke.',
    'MODERATOR: How many died?\nGENERAL: Two.\nMODERATOR: And wounded?',
    'NATO said two soldiers died.',
  ])
    assert.equal(findDateline(text), undefined, text)
})

test('credits are read from dateline, byline and foot', () => {
  const body = 'Two soldiers died on Monday, the army said.'
  for (const [text, agencies, writer] of [
    [`KYIV (Reuters) - ${body}`, ['Reuters'], undefined],
    [`By Ada Moss, Associated Press\n\n${body}`, ['AP'], 'Ada Moss'],
    [`By Ada Moss\n\nBEIRUT (AFP) - ${body}`, ['AFP'], 'Ada Moss'],
    [`By AFP\n\n${body}`, ['AFP'], undefined],
    [`${body} (AFP)`, ['AFP'], undefined],
    [`${body}\n\n— AFP`, ['AFP'], undefined],
    [`${body}\n\nWith reporting by AFP and Reuters`, ['AFP', 'Reuters'], undefined],
    [`${body}\n\nSource: Anadolu Agency`, ['Anadolu'], undefined],
    [`By Ada Moss\n\n${body}`, [], 'Ada Moss'],
  ] as const) {
    const credit = findCredit(text)
    assert.deepEqual([credit?.agencies, credit?.writer], [agencies, writer], text)
  }
  assert.equal(findCredit(`${body} The general told Reuters that more would follow.`), undefined)
  assert.equal(findCredit('By Monday two soldiers had died.'), undefined)
})
