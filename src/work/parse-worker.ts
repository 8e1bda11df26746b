import { workerData } from 'node:worker_threads'
import { parseConllu } from '../language/conllu.js'
import { createEnglish } from '../language/en/english.js'
import type { EnglishModel } from '../language/en/model-file.js'
import { serveTasks } from './serve-tasks.js'

const english = createEnglish(workerData as EnglishModel)
serveTasks((block: string) => parseConllu(english, block))
