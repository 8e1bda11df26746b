import { writeFileSync } from 'node:fs'
import { setA, setB } from './lineage-set.js'
import { makeLineageSet } from './make-set.js'

/** node dist/bench/lineage/write-set.js A|B DOCS.jsonl GOLD.jsonl: writes a set as `ascribe lineage` and a scorer read it. */
const [name, documentsFile, goldFile] = process.argv.slice(2)
if (!documentsFile || !goldFile) throw new Error('Name a set (A or B), a file for its documents and a file for what is right.')
const { documents, gold } = makeLineageSet(name === 'B' ? setB : setA)
const lines = (rows: readonly object[]): string => rows.map((row) => `${JSON.stringify(row)}\n`).join('')
writeFileSync(documentsFile, lines(documents))
writeFileSync(goldFile, lines(gold))
