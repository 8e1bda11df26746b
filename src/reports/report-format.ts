import { AscribeError } from '../base/errors.js'
import { nameOf, type Report } from './report.js'

/** The formats that Ascribe reads; each has its folder. */
export type ReportFormat = 'text' | 'html'

/** First bytes of files that people hand over by mistake, and what to say of them. */
const marks: readonly (readonly [RegExp, string])[] = [
  [/^%PDF-/, 'a PDF document'],
  [/^PK\x03\x04/, 'a zip archive, or an office document'],
  [/^\xd0\xcf\x11\xe0/, 'an old office document'],
  [/^\{\\rtf/, 'an RTF document'],
  [/^WARC\//, 'a web archive (WARC)'],
  [/^\x89PNG|^GIF8|^\xff\xd8\xff|^RIFF....WEBP/s, 'a picture'],
  [/^ID3|^OggS|^....ftyp|^\x1aE\xdf\xa3/s, 'a sound or film'],
  [/^\x7fELF|^MZ/, 'a program'],
  [/^SQLite format 3/, 'a SQLite database'],
  [/^(?:7z\xbc\xaf|Rar!|BZh|\xfd7zXZ|\x28\xb5\x2f\xfd)/, 'a packed archive'],
  [
    /^MIME-Version:|^From: <Saved by|\bContent-Type: multipart\/related/i,
    'a page saved as a single MHTML file; save it as "web page, HTML only"',
  ],
]

const htmlTag = /<(?:!doctype\s+html|html|head|body|title|meta|div|article|p|span|h[1-6]|br|table|a\s+href)[\s>/]/i

/**
 * Tells a report's format by its content first, then by media type and ending.
 * Throws `report-format-unknown` with what was seen, where Ascribe has no reader for it.
 */
export function formatOf(report: Report): ReportFormat {
  const { bytes, mediaType } = report
  // The first bytes as Latin-1: the marks are ASCII or given as bytes. Zeros are dropped to see the tags of UTF-16.
  const raw = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 4096)).toString('latin1')
  const head = raw
    .replace(/^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)/, '')
    .replace(/\0/g, '')
    .trimStart()
  const mark = marks.find(([pattern]) => pattern.test(raw.slice(0, 512)))
  if (mark) throw unknown(report, mark[1])
  if (/^(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*|<\?[^>]*>\s*)*<(?:rss|feed|rdf:RDF|opml|urlset|sitemapindex)[\s>]/i.test(head))
    throw unknown(report, 'a feed or a list of addresses in XML')
  if (/^</.test(head) && (htmlTag.test(head) || isHtmlType(mediaType))) return 'html'
  if (/^<\?xml/.test(head)) throw unknown(report, 'XML that is no page')
  if (/^[{[]/.test(head) && isJson(bytes)) throw unknown(report, 'JSON data')
  // A piece of a page, or one with text before its first tag.
  if (isHtmlType(mediaType) && htmlTag.test(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1'))) return 'html'
  if (mediaType && !/^text\/|html|octet-stream/.test(mediaType)) throw unknown(report, `data of the type ${mediaType}`)
  return 'text'
}

const isHtmlType = (mediaType: string | undefined): boolean => mediaType === 'text/html' || mediaType === 'application/xhtml+xml'

function isJson(bytes: Uint8Array): boolean {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8').trim()
  try {
    JSON.parse(text.split('\n', 1)[0]!.length > 1 ? text.split('\n', 1)[0]! : text)
    return true
  } catch {
    return /^[{[]\s*"[^"\n]*"\s*[:,]/.test(text)
  }
}

const unknown = (report: Report, seen: string): AscribeError =>
  new AscribeError('report-format-unknown', `${nameOf(report.from)} looks like ${seen}. Ascribe reads saved pages (HTML) and plain text.`)
