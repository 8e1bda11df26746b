import type { Attribution } from './attribution.js'
import { findCeasefire } from './ceasefire/find-ceasefire.js'
import type { Claim } from './claim.js'
import { findEvents } from './events/find-events.js'
import type { Finding } from './finding.js'
import type { Reading } from './reading.js'
import { settleClaims } from './settle/settle-claims.js'
import { readSpeech } from './speech/read-speech.js'
import { findTolls } from './tolls/find-tolls.js'

/** What a document claims, and all its reported speech. */
export interface Claims {
  readonly claims: readonly Claim[]
  readonly attributions: readonly Attribution[]
}

/** Every claim of a document with its speaker, doubt, time and place, in the order of the text. Pure: the same reading gives the same claims. */
export function findClaims(reading: Reading, extractor: string): Claims {
  const speech = readSpeech(reading)
  const findings: Finding[] = [...findTolls(reading), ...findEvents(reading), ...findCeasefire(reading, speech)]
  return { claims: settleClaims(reading, speech, findings, extractor), attributions: speech.attributions }
}
