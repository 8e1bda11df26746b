import { workerData } from 'node:worker_threads'
import { createAnalyser } from '../pipeline/analyser.js'
import type { Models } from '../pipeline/models.js'
import { type ReportAsked, readClaims } from '../pipeline/read-claims.js'
import { serveTasks } from './serve-tasks.js'

const analyser = createAnalyser(workerData as Models)
serveTasks((asked: ReportAsked) => readClaims(asked, analyser))
