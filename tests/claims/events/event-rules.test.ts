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
