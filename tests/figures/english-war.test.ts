import assert from 'node:assert/strict'
import { test } from 'node:test'
import { judgeWar } from '../../bench/war/judge-war.js'
import { simulateWar } from '../../bench/war/simulate-war.js'
import { tellInEnglish } from '../../bench/war/tell-in-english.js'
import { plainWar } from '../../bench/war/war-parameters.js'
import type { Claim } from '../../src/claims/claim.js'
import { createAnalyser } from '../../src/pipeline/analyser.js'
import { extractDocument } from '../../src/pipeline/extract.js'
import { deriveSituation } from '../../src/views/situation.js'

test('a war told in English about villages that no gazetteer knows: attacks are told apart, and figures hold the truth', () => {
  const war = simulateWar({ ...plainWar, parties: 2, incidents: 60, days: 30, places: 30, otherNames: 0, copies: 0.5 })
  const { documents, truth } = tellInEnglish(war)
  const told = new Map<string, { id: string; sentence: readonly [number, number]; measure: string }[]>()
  for (const row of truth)
    if (row.type === 'claim') told.set(row.document as string, [...(told.get(row.document as string) ?? []), row as never])
  const analyser = createAnalyser()
  let read = 0
  const claims = documents.flatMap((document) => {
    const names = new Map<string, string>()
    const found = extractDocument(document, analyser).claims
    for (const { id, toll, sentence } of found) {
      const row = told
        .get(document.id)
        ?.find((one) => one.measure === toll?.measure && one.sentence[0] <= sentence[0] && sentence[0] < one.sentence[1])
      if (row) names.set(id, row.id)
    }
    read += names.size
    // by the ids under which the truth knows them
    return found.map((claim) => JSON.parse(JSON.stringify(claim), (_, value) => names.get(value) ?? value) as Claim)
  })
  const all = truth.filter(({ type }) => type === 'claim').length
  assert.ok(read >= 0.98 * all, `${read} of ${all} claims are read`)
  const { figures } = deriveSituation('war', documents, claims)
  const ids = new Set(truth.map(({ id }) => id))
  // claims of attacks stand in no truth row
  const known = figures.map((figure) => ({
    ...figure,
    positions: figure.positions.map((position) => ({ ...position, claims: position.claims.filter((id) => ids.has(id)) })),
    superseded: figure.superseded.filter((id) => ids.has(id)),
  }))
  const { truthInside, b3, crossed, falseOrigins, twinsApart } = judgeWar({ ...war, truth }, known)
  assert.ok(truthInside >= 0.97, `truth inside ${truthInside}`)
  assert.ok(b3 >= 0.93, `B³ ${b3}`)
  assert.equal(crossed, 0)
  assert.equal(falseOrigins, 0)
  assert.ok(twinsApart >= 0.9, `twins ${twinsApart}`)
})
