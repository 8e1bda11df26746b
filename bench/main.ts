import { AscribeError } from '../src/base/errors.js'

type Bench = (args: readonly string[]) => void | Promise<void>

/** The measurements by name, loaded when asked for: npm run bench -- NAME ARGS… */
const benches: Readonly<Record<string, () => Promise<Bench>>> = {
  actors: async () => (await import('./actor-phrases.js')).actorsBench,
  evaluate: async () => (await import('./evaluate.js')).evaluateBench,
  figures: async () => (await import('./figures.js')).figuresBench,
  language: async () => (await import('./language.js')).languageBench,
  lineage: async () => (await import('./lineage.js')).lineageBench,
  'lineage-index': async () => (await import('./lineage/lineage-index.js')).lineageIndexBench,
  ledger: async () => (await import('./ledger.js')).ledgerBench,
  pipeline: async () => (await import('./pipeline.js')).pipelineBench,
}

const [name = '', ...args] = process.argv.slice(2)
const load = Object.hasOwn(benches, name) ? benches[name] : undefined
if (load) {
  try {
    await (await load())(args)
  } catch (error) {
    if (!(error instanceof AscribeError)) throw error
    console.error(error.message)
    process.exitCode = 2
  }
} else {
  console.error(`Name a measurement: npm run bench -- ${Object.keys(benches).join(' | ')} [--json]`)
  process.exitCode = 2
}
