import { readFileSync } from 'node:fs'
import { createAnalyser } from '../src/pipeline/analyser.js'
import { extractDocument } from '../src/pipeline/extract.js'

/** Reads documents a line from a file (or standard input) and prints what was extracted: for scorers while rules are written. */
const analyser = createAnalyser()
const lines = readFileSync(process.argv[2] ?? 0, 'utf8').split('\n')
for (const line of lines) {
  if (line.trim() === '') continue
  const row = JSON.parse(line)
  const { claims, toll, attributions } = extractDocument(row, analyser)
  const spans = attributions.filter((one) => one.layer).map(({ source, cue, content }) => ({ source, cue, content }))
  console.log(JSON.stringify({ id: row.id, claims, toll, attributions: spans }))
}
