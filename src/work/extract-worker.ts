import { workerData } from 'node:worker_threads'
import { createAnalyser } from '../pipeline/analyser.js'
import type { Layer } from '../pipeline/layer.js'
import type { Models } from '../pipeline/models.js'
import { extractChunk } from './extract-chunk.js'
import type { Line } from './lines.js'
import { serveTasks } from './serve-tasks.js'

/** What a worker of `ascribe extract` gets at its start. */
export interface ExtractWorkerData {
  readonly models: Models
  readonly layers: ReadonlySet<Layer> | undefined
}

const { models, layers } = workerData as ExtractWorkerData
const analyser = createAnalyser(models)
serveTasks((lines: readonly Line[]) => extractChunk(lines, analyser, layers))
