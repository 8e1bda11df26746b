import { AscribeError } from '../base/errors.js'
import type { Claim } from '../claims/claim.js'
import type { TextToll } from '../claims/tolls/sum-tolls.js'
import type { Document } from '../documents/document.js'
import { dateOf } from '../documents/read-document.js'
import { type Analyser, analyseDocument } from './analyser.js'
import { extractReading } from './extract.js'
import type { Layer } from './layer.js'
import { type Layers, layersOf } from './layers.js'

/** A document as `ascribe extract` and the library take it. Nothing else of a row is read. */
export interface DocumentRow {
  readonly id: string
  /** Never altered: all spans index it. */
  readonly text: string
  /** Names the document, and gives no claims. */
  readonly title?: string
  readonly outlet?: string
  /** ISO 8601 date or date-time; relative dates are counted from it. */
  readonly published?: string
  readonly url?: string
}

/** What is read in one document. */
export interface ExtractedRow extends Layers {
  readonly id: string
  readonly claims: readonly Claim[]
  readonly toll: TextToll
}

const optional = ['title', 'outlet', 'published', 'url'] as const

/**
 * A document as `ascribe import` takes it: its text may be missing, and `origins` may say what it goes back to: ids of documents, or names.
 * Throws as `documentOfRow`. `importedDocument({ id: 'd2', origins: ['d1'] }) // => { id: 'd2', text: '', origins: ['d1'] }`
 */
export function importedDocument(row: unknown): Document {
  if (typeof row !== 'object' || row === null || Array.isArray(row)) throw wrong('a document is an object with "id"')
  const { text, origins } = row as Record<string, unknown>
  const document = documentOfRow({ ...row, text: text ?? '' })
  if (origins === undefined || origins === null) return document
  if (!Array.isArray(origins) || !origins.every((origin) => typeof origin === 'string' && origin !== ''))
    throw wrong('"origins" must be a list of texts, each the id of a document or a name')
  return { ...document, origins }
}

/**
 * Checks a row and takes its six fields. An optional field that is null or empty is as good as absent.
 * Throws `row-not-document` for another value, `date-not-understood` for a date that is none.
 */
export function documentOfRow(row: unknown): Document {
  if (typeof row !== 'object' || row === null || Array.isArray(row)) throw wrong('a document is an object with "id" and "text"')
  const { id, text } = row as Record<string, unknown>
  if (typeof id !== 'string' || id === '') throw wrong('"id" must be a text that is not empty')
  if (typeof text !== 'string') throw wrong('"text" must be a text')
  const document: Record<string, string> = { id, text }
  for (const field of optional) {
    const value = (row as Record<string, unknown>)[field]
    if (value === undefined || value === null || value === '') continue
    if (typeof value !== 'string') throw wrong(`"${field}" must be a text`)
    document[field] = field === 'published' ? dateOf(value) : value
  }
  return document as unknown as Document
}

const wrong = (what: string): AscribeError => new AscribeError('row-not-document', `This is no document: ${what}.`)

/**
 * Reads one document: its claims, the sum of its tolls, and the layers that are asked for.
 * Throws `document-unreadable` where reading fails, which is a defect of Ascribe.
 */
export function extractRow(document: Document, analyser: Analyser, layers: ReadonlySet<Layer> = new Set()): ExtractedRow {
  try {
    const reading = analyseDocument(document, analyser)
    const { claims, toll, attributions } = extractReading(reading)
    return { id: document.id, claims, toll, ...layersOf(layers, reading, attributions) }
  } catch (cause) {
    throw unreadable(document.id, cause)
  }
}

/** The error of a document on which a rule fails: told as what it is, so that the others can still be read. */
export function unreadable(name: string, cause: unknown): AscribeError {
  if (cause instanceof AscribeError) return cause
  const why = cause instanceof Error ? cause.message : String(cause)
  return new AscribeError(
    'document-unreadable',
    `${name} could not be read (${why}). This is a defect of Ascribe: please report it.`,
    cause,
  )
}
