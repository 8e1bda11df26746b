import { createRequire } from 'node:module'
import iconv from 'iconv-lite'
import { AscribeError } from '../base/errors.js'

/** Text out of bytes: in which encoding, and what had to be mended. */
export interface Decoded {
  readonly text: string
  readonly encoding: string
  readonly note?: string
}

/**
 * Decodes a report's bytes: byte-order mark, strict UTF-8, what is declared, then a guess from the bytes' statistics.
 * `declared` is what a header or the page itself names. A text cut inside a character loses only that character; single bad bytes in UTF-8
 * become U+FFFD and are noted. Throws `report-binary` for bytes that are no text and `encoding-unknown` where no reading is plausible.
 */
export function decode(bytes: Uint8Array, declared: string | undefined, name: string): Decoded {
  const marked = byMark(bytes)
  if (marked) return { text: decodeAs(bytes, marked), encoding: marked }
  const wide = wideEncoding(bytes)
  if (wide) return { text: decodeAs(bytes, wide), encoding: wide }
  if (isBinary(bytes)) throw binary(name)
  const label = declared && canonical(declared)
  // ISO-2022 and HZ hide their characters in ASCII and would pass for UTF-8.
  if (label && /^(iso-?2022|hz)/i.test(label)) return { text: decodeAs(bytes, label), encoding: label }
  return strictUtf8(bytes) ?? asDeclared(bytes, label) ?? brokenUtf8(bytes, label) ?? guessed(bytes, name)
}

const binary = (name: string): AscribeError =>
  new AscribeError('report-binary', `${name} is not text: it holds bytes that no text has. Save the report as text or HTML.`)

function byMark(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8'
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return bytes[2] === 0 && bytes[3] === 0 ? 'utf-32le' : 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  return undefined
}

/** UTF-16 without its mark: zeros at every second place, as any text with spaces and line ends in Latin punctuation has. */
function wideEncoding(bytes: Uint8Array): string | undefined {
  const zeros = [0, 0]
  const seen = Math.min(bytes.length, 4096)
  for (let at = 0; at < seen; at++) if (bytes[at] === 0) zeros[at % 2]!++
  const [even, odd] = zeros as [number, number]
  if (odd > seen * 0.05 && even < odd * 0.02) return 'utf-16le'
  if (even > seen * 0.05 && odd < even * 0.02) return 'utf-16be'
  return undefined
}

/** Zero bytes, or more than one control character in a hundred: no text of any single-byte or UTF-8 encoding. ESC begins ISO-2022 shifts. */
function isBinary(bytes: Uint8Array): boolean {
  const seen = Math.min(bytes.length, 65536)
  let controls = 0
  for (let at = 0; at < seen; at++) {
    const byte = bytes[at]!
    if (byte === 0) return true
    if (byte < 32 && byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13 && byte !== 27) controls++
  }
  return controls > 2 && controls > seen / 100
}

/** A declared name in the form in which it is decoded: browsers read Latin-1 and ASCII as windows-1252. None if unknown. */
function canonical(label: string): string | undefined {
  const name = label.trim().toLowerCase()
  if (/^(iso-?8859-?1|latin-?1|us-ascii|ascii|ansi)$/.test(name)) return 'windows-1252'
  if (iconv.encodingExists(name)) return name
  try {
    return new TextDecoder(name).encoding
  } catch {
    return undefined
  }
}

const decodeAs = (bytes: Uint8Array, label: string): string =>
  iconv.encodingExists(label)
    ? iconv.decode(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), label)
    : new TextDecoder(label).decode(bytes)

/** Strict UTF-8, forgiving a cut inside the last character where other characters prove the encoding. */
function strictUtf8(bytes: Uint8Array): Decoded | undefined {
  try {
    const decoder = new TextDecoder('utf-8', { fatal: true })
    // In a stream an unfinished last character is kept back, not an error.
    const text = decoder.decode(bytes, { stream: true })
    const cut = new TextEncoder().encode(text).length < bytes.length
    if (!cut) return { text, encoding: 'utf-8' }
    if (!/[^\x00-\x7f]/.test(text)) return undefined
    return { text, encoding: 'utf-8', note: 'the report ends inside a character: it was cut off' }
  } catch {
    return undefined
  }
}

function asDeclared(bytes: Uint8Array, label: string | undefined): Decoded | undefined {
  if (!label || /^utf-?8$/.test(label) || /^utf-?(16|32)/.test(label)) return undefined
  const text = decodeAs(bytes, label)
  return isPlausible(text) && !isMojibake(text) ? { text, encoding: label } : undefined
}

/** UTF-8 with single bad bytes: pages are pasted together, and titles cut. At most one bad place to twenty good characters, or one in all. */
function brokenUtf8(bytes: Uint8Array, label: string | undefined): Decoded | undefined {
  const text = new TextDecoder('utf-8').decode(bytes)
  const bad = text.match(/\ufffd+/g)?.length ?? 0
  const good = text.match(/[^\x00-\x7f\ufffd]/g)?.length ?? 0
  if (good < bad * 20 && !(label !== undefined && /^utf-?8$/.test(label) && (good > bad || bad < bytes.length / 5000))) return undefined
  return { text, encoding: 'utf-8', note: `${bad} ${bad === 1 ? 'place is' : 'places are'} not UTF-8 and read as \ufffd` }
}

/** What jschardet gives correct short texts: .53 for windows-1251 and -1256 of one sentence; chance stays below .2. Latin text is judged apart. */
const leastConfidence = 0.3

// Its model takes 130 ms to load, and nearly every report is UTF-8.
let detector: { detect(bytes: Uint8Array): { encoding: string | null; confidence: number } } | undefined

function guessed(bytes: Uint8Array, name: string): Decoded {
  detector ??= createRequire(import.meta.url)('jschardet') as NonNullable<typeof detector>
  const { encoding, confidence } = detector.detect(bytes.subarray(0, 200_000))
  if (!encoding) throw binary(name)
  const label = canonical(encoding)
  const text = label ? decodeAs(bytes, label) : ''
  const note = `no encoding is declared; read as ${label}`
  if (label && confidence >= leastConfidence && isPlausible(text)) return { text, encoding: label, note }
  const latin = decodeAs(bytes, 'windows-1252')
  if (isPlausible(latin) && isSparseLatin(latin))
    return { text: latin, encoding: 'windows-1252', note: 'no encoding is declared; read as windows-1252' }
  throw new AscribeError(
    'encoding-unknown',
    `${name} is neither UTF-8 nor in an encoding that it declares; the likeliest is ${encoding} (${Math.round(confidence * 100)}%), which is not sure enough. Save it as UTF-8.`,
  )
}

/** Characters that stand in no text: replacement marks and the control block that wrong single-byte readings hit. */
const isPlausible = (text: string): boolean => (text.match(/[\ufffd\x80-\x9f]/g)?.length ?? 0) <= text.length / 10_000

const latinLetters = /[\u00c0-\u00ff]/g

/** Cyrillic, Greek or Arabic bytes read as Latin-1 give long runs of accented letters. */
function isMojibake(text: string): boolean {
  const accented = text.match(latinLetters)?.length ?? 0
  return accented > 20 && (text.match(/[\u00c0-\u00ff]{4,}/g)?.join('').length ?? 0) > accented / 2
}

/** English and other western prose: accents and typographic marks are few, and stand alone. */
function isSparseLatin(text: string): boolean {
  const special = text.match(/[^\x00-\x7f]/g)?.length ?? 0
  return special <= Math.max(2, text.length * 0.2) && !isMojibake(text) && !/[\u00c0-\u00ff]{4}/.test(text)
}
