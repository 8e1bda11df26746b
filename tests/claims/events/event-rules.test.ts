import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { EVENT_RULES } from '../../../src/claims/events/event-rules.js'
import { eventsOf, showEvent } from './read-events.js'

describe('rules of events', () => {
  for (const { id, examples, nearMisses } of EVENT_RULES) {
    for (const [text, ...events] of examples)
      it(`${id}: ${text}`, () => {
        const found = eventsOf(text)
        assert.deepEqual(
          found.map((event) => showEvent(event)),
          events,
        )
        assert.ok(found.some((event) => event.rule === id))
      })
    for (const text of nearMisses)
      it(`${id} not: ${text}`, () =>
        assert.deepEqual(
          eventsOf(text).map((event) => showEvent(event)),
          [],
        ))
  }
})

it('what a bomb goes off beside is hit, and set it off no more than the bomb did', () => {
  for (const text of ['A car bomb exploded near a police station in Kabul.', 'A bomb went off outside a police station in Kabul.'])
    assert.deepEqual(
      eventsOf(text).map((event) => showEvent(event)),
      ['ASSAULT - > a police station in Kabul'],
      text,
    )
})

it('who is handed over is let go; who holds a town loses it', () => {
  assert.deepEqual(
    eventsOf('Iran handed over three American prisoners in Muscat.').map((event) => showEvent(event, true)),
    ['RETREAT:release Iran > three American prisoners'],
  )
  assert.deepEqual(
    eventsOf('The army recaptured the town from al-Shabab.').map((event) => showEvent(event)),
    ['ASSAULT The army > al-Shabab'],
  )
})
