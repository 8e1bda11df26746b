import { readFileSync } from 'node:fs'
import { documentOfRow, extractRow } from '../../pipeline/document-row.js'
import { sharedAnalyser } from '../../pipeline/shared-analyser.js'

interface FactualityRow {
  readonly id: string
  readonly text: string
  readonly targets: readonly { readonly span: readonly [number, number, string]; readonly label: number }[]
}

/** Mean absolute error of the layer `factuality` on the predicates rated in a file of rows; one that the layer leaves out counts as certain (3). */
export function factualityError(path: string): number {
  let error = 0
  let targets = 0
  for (const line of readFileSync(path, 'utf8').split('\n')) {
    if (line.trim() === '') continue
    const row = JSON.parse(line) as FactualityRow
    const { factuality = [] } = extractRow(
      documentOfRow({ id: row.id, text: row.text }),
      sharedAnalyser(),
      new Set(['factuality'] as const),
    )
    for (const { span, label } of row.targets) {
      const found = factuality.find(({ span: [start, end] }) => start < span[1] && span[0] < end)
      error += Math.abs((found?.value ?? 3) - label)
      targets++
    }
  }
  return error / targets
}
