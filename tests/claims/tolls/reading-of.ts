import type { Finding } from '../../../src/claims/finding.js'
import { findTolls } from '../../../src/claims/tolls/find-tolls.js'
import { type Analyser, analyseDocument, createAnalyser } from '../../../src/pipeline/analyser.js'

const analyser: Analyser = createAnalyser()

/** The tolls found in a text of one's own. */
export const tollsIn = (text: string, published = '2021-06-15'): readonly Finding[] =>
  findTolls(analyseDocument({ id: 'example', text, published }, analyser))

/** "killed 3..3 civilian", in the order found. */
export const shown = (text: string, published?: string): string[] =>
  tollsIn(text, published).map(({ toll }) => `${toll!.measure} ${toll!.low ?? ''}..${toll!.high ?? ''} ${toll!.victim.class}`)
