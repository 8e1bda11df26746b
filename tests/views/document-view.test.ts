import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { Span } from '../../src/base/span.js'
import type { Claim } from '../../src/claims/claim.js'
import { markText } from '../../src/views/document-view.js'
import { drafts } from './sample-conflict.js'

test('every extracted span of a document is marked, with its claim', () => {
  for (const { document, claims } of drafts) {
    const pieces = markText(document.text, claims).flatMap(({ stretches }) => stretches.flatMap((stretch) => stretch.pieces))
    for (const claim of claims)
      for (const [part, spans] of Object.entries(claim.evidence))
        for (const span of spans as Span[]) {
          const marked = pieces.filter(({ marks }) => marks.some((mark) => mark.claim === claim.id && mark.part === part))
          const words = marked.filter((piece) => piece.span[0] >= span[0] && piece.span[1] <= span[1]).map(({ text }) => text)
          assert.equal(words.join(''), document.text.slice(...span))
        }
  }
})

test('whatever the spans, the pieces are the text, in order and without overlap', () => {
  const text = fc.string({ maxLength: 200, unit: fc.constantFrom('a', ' ', '\n', '.', '7', 'é', '😀') })
  const spans = fc.array(fc.tuple(fc.nat(210), fc.nat(210)), { maxLength: 12 })
  fc.assert(
    fc.property(text, spans, (text, pairs) => {
      const claims = pairs.map(([one, other], at) => {
        const span: Span = [Math.min(one, other), Math.max(one, other)]
        return { ...drafts[0]!.claims[0]!, id: `c${at}`, sentence: span, evidence: { trigger: [span] } } satisfies Claim
      })
      const paragraphs = markText(text, claims)
      for (const { span, stretches } of paragraphs) {
        const pieces = stretches.flatMap((stretch) => stretch.pieces)
        assert.equal(pieces.map((piece) => piece.text).join(''), text.slice(...span))
        let at = span[0]
        for (const piece of pieces) {
          assert.equal(piece.span[0], at)
          assert.ok(piece.span[1] > at)
          at = piece.span[1]
        }
      }
      assert.equal(
        text.replace(/\s/g, ''),
        paragraphs
          .map(({ span }) => text.slice(...span))
          .join('')
          .replace(/\s/g, ''),
      )
    }),
  )
})
