import { readFileSync } from 'node:fs'
import { parentPort, workerData } from 'node:worker_threads'
import { createEnglish } from '../src/language/en/english.js'

/** One of two threads that analyse at once: says when it is ready, then reads the text as often as it is told, and gives the tokens back. */
const { model, text } = workerData as { model: string; text: string }
const english = createEnglish(readFileSync(model))
const read = (): number => english.analyse(text).reduce((sum, sentence) => sum + sentence.length, 0)
read()
parentPort!.on('message', (times: number) => {
  let tokens = 0
  for (let run = 0; run < times; run++) tokens += read()
  parentPort!.postMessage(tokens)
})
parentPort!.postMessage(0)
