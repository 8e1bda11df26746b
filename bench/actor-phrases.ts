import { readFileSync } from 'node:fs'
import { createAnalyser } from '../src/pipeline/analyser.js'

/**
 * How many actor phrases of a JSONL file (`{phrase, context?, date?, expected: {country?, code_1?, code_2?}}`, a line each) resolve to the country and
 * sector expected. Prints shares; with `--errors` also the phrases that do not. An empty country means that none should be given.
 */
interface Row {
  readonly phrase: string
  readonly context?: string | null
  readonly date?: string | null
  readonly expected: { readonly country?: string; readonly code_1?: string; readonly code_2?: string }
}

/** `actorsBench(['phrases.jsonl', '--errors'])` prints shares of phrases whose country and sector are right. */
export function actorsBench(args: readonly string[]): void {
  const path = args.find((arg) => !arg.startsWith('--'))
  const { actors } = createAnalyser()
  const tally = { country: { right: 0, all: 0 }, sector: { right: 0, all: 0 } }
  for (const line of readFileSync(path ?? 0, 'utf8').split('\n')) {
    if (line.trim() === '') continue
    const { phrase, context, date, expected } = JSON.parse(line) as Row
    const countries = context ? [actors.resolve(context).country ?? context] : []
    const found = actors.resolve(phrase, date ?? undefined, countries)
    const wrong: string[] = []
    const check = (name: 'country' | 'sector', got: string | undefined, wanted: string | undefined): void => {
      if (wanted === undefined) return
      tally[name].all++
      if ((got ?? '') === wanted) tally[name].right++
      else wrong.push(`${name} ${got ?? '-'} for ${wanted || '-'}`)
    }
    check('country', found.country, expected.country)
    check('sector', found.sector, expected.code_1)
    if (args.includes('--errors') && wrong.length) console.log(`${phrase}${context ? ` [${context}]` : ''}: ${wrong.join(', ')}`)
  }
  for (const [name, { right, all }] of Object.entries(tally)) console.log(`${name} ${right} of ${all}: ${((100 * right) / all).toFixed(1)}`)
}
