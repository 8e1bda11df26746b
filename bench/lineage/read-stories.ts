import { readdirSync, readFileSync } from 'node:fs'
import { readDocument } from '../../src/documents/read-document.js'
import { readReport } from '../../src/reports/read-report.js'
import { readReportFile } from '../../src/reports/report-file.js'
import type { SetDocument } from './lineage-set.js'

/** A story of one of the files written by hand: the document, and what it is to others. */
export interface HandStory {
  readonly document: SetDocument
  readonly relation: string
  readonly of: readonly string[]
  readonly not: readonly string[]
}

/** Reads a file of stories: '## id | outlet | published | relation | of | not | title', then the text. */
export function readHandStories(file: string): readonly HandStory[] {
  const parts = readFileSync(file, 'utf8').split(/^## /m).slice(1)
  return parts.map((part) => {
    const end = part.indexOf('\n')
    const [id, outlet, published, relation, of, not, title] = part
      .slice(0, end)
      .split('|')
      .map((field) => field.trim())
    const ids = /(?<!\S)[a-z]\d\d(?:-\w+)?(?!\S)/g
    const named = of!.replace(ids, '').trim()
    return {
      document: { id: id!, text: part.slice(end + 1).trim(), title: title!, outlet: outlet!, published: published! },
      relation: relation!,
      of: [...(of!.match(ids) ?? []), ...(named ? [named] : [])],
      not: not!.match(ids) ?? [],
    }
  })
}

/** The sample conflict without its republished copies, and without the line that says that it is a sample. */
export function readSamples(): readonly SetDocument[] {
  const folder = 'samples/karabakh-2020'
  return readdirSync(folder)
    .filter((name) => /\.(?:txt|html)$/.test(name) && !name.includes('harbour'))
    .sort()
    .map((name) => {
      const { text, title, outlet, published } = readDocument(readReport(readReportFile(`${folder}/${name}`, () => new Date(0))))
      return {
        id: name.replace(/\.\w+$/, ''),
        text: text.replace(/\n*This dispatch was written as a sample.*$/m, '').trim(),
        ...(title && { title }),
        ...(outlet && { outlet }),
        ...(published && { published }),
      }
    })
}

/** The dispatches written for measuring extraction. */
export const readDispatches = (): readonly SetDocument[] =>
  readFileSync('bench/dispatches.jsonl', 'utf8')
    .trim()
    .split('\n')
    .map((line) => {
      const { id, text, title, outlet, published } = JSON.parse(line) as SetDocument
      return { id, text, ...(title && { title }), ...(outlet && { outlet }), ...(published && { published }) }
    })
