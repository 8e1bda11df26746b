import { closeSync, fstatSync, openSync, readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import type { Clock } from '../base/clock.js'
import { AscribeError } from '../base/errors.js'
import { type Report, reportOf } from './report.js'

/** 20 MB: a hundred times the longest article page seen; above it lie archives and pictures. */
export const largestReport: number = 20_000_000

/**
 * Reads one report from a file. A gzip-packed file (`page.html.gz`) is unpacked, and `maxBytes` counts what comes out.
 * Throws, each with what to do: `report-file-missing`, `report-is-folder`, `report-file-unreadable`, `report-empty`, `report-too-large`.
 */
export function readReportFile(path: string, clock: Clock, { maxBytes = largestReport }: { readonly maxBytes?: number } = {}): Report {
  const bytes = unpack(readBytes(path, maxBytes), path, maxBytes)
  if (!bytes.some((byte) => byte > 32)) throw new AscribeError('report-empty', `${path} is empty. Save the report again and read it then.`)
  return reportOf(bytes, { path }, clock())
}

function readBytes(path: string, maxBytes: number): Uint8Array {
  let file: number | undefined
  try {
    file = openSync(path, 'r')
    const stat = fstatSync(file)
    if (stat.isDirectory()) throw new AscribeError('report-is-folder', `${path} is a folder. Name the files in it, such as ${path}/*.html.`)
    if (stat.size > maxBytes) throw tooLarge(path, stat.size, maxBytes)
    return readFileSync(file)
  } catch (cause) {
    throw cause instanceof AscribeError ? cause : fileError(path, cause as NodeJS.ErrnoException)
  } finally {
    if (file !== undefined) closeSync(file)
  }
}

function fileError(path: string, cause: NodeJS.ErrnoException): AscribeError {
  if (cause.code === 'ENOENT' || cause.code === 'ENOTDIR')
    return new AscribeError('report-file-missing', `There is no file ${path}. Check the path and its spelling.`, cause)
  if (cause.code === 'EISDIR') return new AscribeError('report-is-folder', `${path} is a folder. Name the files in it.`, cause)
  const why = cause.code === 'EACCES' || cause.code === 'EPERM' ? 'this user may not read it; change its permissions' : cause.message
  return new AscribeError('report-file-unreadable', `${path} cannot be read: ${why}.`, cause)
}

const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`

const tooLarge = (path: string, size: number | undefined, maxBytes: number): AscribeError =>
  new AscribeError(
    'report-too-large',
    `${path} has ${size === undefined ? 'more than ' : `${megabytes(size)}, more than the `}${megabytes(maxBytes)} that a report may have. ` +
      'If it holds several reports, split it; else raise the limit.',
  )

/** Unpacks gzip, and never more than the limit: a small file can hold gigabytes of nothing. */
function unpack(bytes: Uint8Array, path: string, maxBytes: number): Uint8Array {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes
  try {
    return gunzipSync(bytes, { maxOutputLength: maxBytes })
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') throw tooLarge(path, undefined, maxBytes)
    throw new AscribeError('report-file-unreadable', `${path} is packed with gzip, and damaged. Fetch it again.`, cause)
  }
}
