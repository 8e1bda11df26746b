import assert from 'node:assert/strict'
import { test } from 'node:test'
import { creditsOf } from '../../../src/documents/lineage/credits.js'
import { traceLineage } from '../../../src/documents/lineage/trace-lineage.js'
import { readDocument } from '../../../src/documents/read-document.js'

const BODY = 'Two bridges were blown up near the mill on Friday, the county said. Nobody was hurt.'
const credited = (text: string, outlet = 'Hill Radio'): readonly string[] =>
  creditsOf({ id: 'x', text, outlet }, []).map(({ name, kind }) => `${kind} ${name}`)

const said: readonly (readonly [text: string, ...found: string[]])[] = [
  [`${BODY}\n\n(AFP)`, 'origin AFP'],
  [`${BODY}\n\n— Marsh Wire`, 'origin Marsh Wire'],
  [`MILLTOWN (Reuters) - ${BODY}`, 'origin Reuters'],
  [`MILLTOWN (The Marsh Courier) - ${BODY}`, 'origin The Marsh Courier'],
  [`By Ada Moss, Associated Press\n\n${BODY}`, 'origin AP'],
  [`${BODY}\n\nRepublished with the permission of Marsh Wire.`, 'origin Marsh Wire'],
  [`${BODY}\n\nThis story was first reported by Marsh Wire.`, 'origin Marsh Wire'],
  [`Originally published by Marsh Wire\n\n${BODY}`, 'origin Marsh Wire'],
  [`${BODY}\n\nRead the rest at Marsh Wire.`, 'origin Marsh Wire'],
  [`${BODY}\n\n© 2020 Reuters`, 'origin Reuters'],
  [`${BODY}\n\nSource: Xinhua`, 'origin Xinhua'],
  [`${BODY}\n\nAs told to Ada Moss of Marsh Wire`, 'origin Marsh Wire'],
  [`${BODY}\n\n– with files from The Canadian Press`, 'files CP'],
  [`${BODY} Four men died, Marsh Wire reported. It rained.`, 'cited Marsh Wire'],
  [`${BODY} According to AFP, four men died. It rained.`, 'cited AFP'],
  [`${BODY} Four deaths were first reported by AFP. The rain went on.`, 'cited AFP'],
  // none: people, the own outlet, what is no outlet
  [`By Ada Moss\n\n${BODY}`],
  [`${BODY}\n\n(Hill Radio)`],
  [`${BODY} The Foreign Ministry said nothing.`],
  [`${BODY} Four rifles were taken from Marsh Guards, on information provided by Rebels.`],
]

for (const [text, ...found] of said)
  test(`whom it credits: ${text.replace(BODY, '…').replaceAll('\n', ' ')}`, () => assert.deepEqual(credited(text), found))

test('a republished report whose original is not at hand goes back to whom its rights line names', () => {
  const text = `Presidents ask for a halt\n\n${BODY}\n\nCopyright (c) 2018. RFE/RL, Inc. Republished with the permission of Radio Free Europe/Radio Liberty, 40 Quay Street\n\nSupport the originator by clicking the read the rest link below.`
  const document = readDocument({ text })
  assert.equal(document.rights?.readAtOriginator, true)
  const [copy] = traceLineage([document])
  assert.deepEqual(copy?.origins, ['RFE/RL'])
  assert.notEqual(copy?.relation, 'original')
})
