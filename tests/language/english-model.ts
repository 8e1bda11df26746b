import { readFileSync } from 'node:fs'
import type { English } from '../../src/language/en/english.js'
import { createEnglish } from '../../src/language/en/english.js'

/** The analyser with the model that ships. */
export const english: English = createEnglish(readFileSync('models/en.bin'))
