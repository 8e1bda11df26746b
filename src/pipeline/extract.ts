import type { Attribution } from '../claims/attribution.js'
import type { Claim } from '../claims/claim.js'
import { findClaims } from '../claims/find-claims.js'
import type { Reading } from '../claims/reading.js'
import { sumTolls, type TextToll } from '../claims/tolls/sum-tolls.js'
import type { Document } from '../documents/document.js'
import { type Analyser, analyseDocument } from './analyser.js'
import { extractorVersion } from './extractor-version.js'

export interface Extraction {
  readonly claims: readonly Claim[]
  readonly toll: TextToll
  readonly attributions: readonly Attribution[]
}

/** Reads one document: its claims, the sum of its tolls, and its reported speech. */
export function extractDocument(document: Document, analyser: Analyser): Extraction {
  return extractReading(analyseDocument(document, analyser))
}

/** The same from a document that is analysed already. */
export function extractReading(reading: Reading): Extraction {
  const { claims, attributions } = findClaims(reading, extractorVersion)
  return { claims, toll: sumTolls(claims, reading.document.text), attributions }
}
