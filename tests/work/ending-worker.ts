import { existsSync, writeFileSync } from 'node:fs'
import { workerData } from 'node:worker_threads'
import { createAnalyser } from '../../src/pipeline/analyser.js'
import { extractChunk } from '../../src/work/extract-chunk.js'
import type { ExtractWorkerData } from '../../src/work/extract-worker.js'
import type { Line } from '../../src/work/lines.js'
import { serveTasks } from '../../src/work/serve-tasks.js'

/** A worker of `ascribe extract` that ends on a document by "Fatal", and the first time on one by "Fatal once", whose address is a file that tells of it. */
const { models, layers } = workerData as ExtractWorkerData
const analyser = createAnalyser(models)
serveTasks((lines: readonly Line[]) => {
  for (const { line } of lines) {
    if (!line.includes('"Fatal')) continue
    const { outlet, url } = JSON.parse(line) as { outlet: string; url: string }
    if (outlet === 'Fatal' || !existsSync(url)) {
      if (outlet !== 'Fatal') writeFileSync(url, '')
      process.exit(7)
    }
  }
  return extractChunk(lines, analyser, layers)
})
