import { sha256 } from '../base/ids.js'

/** Where a report was obtained: a file on this machine, or an address on the network. */
export type Origin = { readonly path: string } | { readonly url: string }

/** A published item as obtained: the bytes, unaltered, and how they came here. */
export interface Report {
  readonly bytes: Uint8Array
  readonly from: Origin
  /** The answer's headers, names in lower case; a file has none. */
  readonly headers?: Readonly<Record<string, string>>
  /** When it was obtained, ISO 8601 in UTC. */
  readonly captured: string
  /** SHA-256 of the bytes, 64 hexadecimal digits. */
  readonly sha256: string
  /** As the headers say, else as the file's ending says, else none. In lower case, without parameters. */
  readonly mediaType?: string
}

/** Makes a report of bytes at hand. Computes the hash; takes the media type from the headers, else from the ending. */
export function reportOf(bytes: Uint8Array, from: Origin, captured: Date, headers?: Readonly<Record<string, string>>): Report {
  const mediaType = mediaTypeOf(headers?.['content-type']) ?? mediaTypeOfEnding(nameOf(from))
  return {
    bytes,
    from,
    ...(headers && { headers }),
    captured: captured.toISOString(),
    sha256: sha256(bytes),
    ...(mediaType && { mediaType }),
  }
}

/** The path or address of a report, for messages. */
export const nameOf = (from: Origin): string => ('path' in from ? from.path : from.url)

/** The type in a Content-Type header, without its parameters. `mediaTypeOf('Text/HTML; charset=x') // => 'text/html'` */
export const mediaTypeOf = (contentType: string | undefined): string | undefined =>
  /^[^;]*/
    .exec(contentType ?? '')?.[0]
    .trim()
    .toLowerCase() || undefined

/** The encoding in a Content-Type header. `charsetOf('text/html; charset="KOI8-R"') // => 'koi8-r'` */
export const charsetOf = (contentType: string | undefined): string | undefined =>
  /charset\s*=\s*["']?([\w:.+-]+)/i.exec(contentType ?? '')?.[1]?.toLowerCase()

const endings: Readonly<Record<string, string>> = {
  txt: 'text/plain',
  text: 'text/plain',
  md: 'text/plain',
  html: 'text/html',
  htm: 'text/html',
  shtml: 'text/html',
  xhtml: 'application/xhtml+xml',
}

/** The media type that a file's ending stands for, if Ascribe reads it. `mediaTypeOfEnding('a/b.HTM') // => 'text/html'` */
export const mediaTypeOfEnding = (name: string): string | undefined =>
  endings[/\.([a-z]+)(?:\.gz)?(?:[?#].*)?$/i.exec(name)?.[1]?.toLowerCase() ?? '']
