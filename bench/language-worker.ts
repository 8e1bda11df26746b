import { workerData } from 'node:worker_threads'
import { createEnglish } from '../src/language/en/english.js'
import type { EnglishModel } from '../src/language/en/model-file.js'
import { serveTasks } from '../src/work/serve-tasks.js'

/** Analyses texts; gives back how many tokens they have. */
const english = createEnglish(workerData as EnglishModel)
serveTasks((text: string) => english.analyse(text).reduce((sum, sentence) => sum + sentence.length, 0))
