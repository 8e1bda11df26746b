import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { extname, join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'

export interface StaticFile {
  readonly bytes: Uint8Array<ArrayBuffer>
  /** Gzip of the bytes, where it is smaller. */
  readonly packed?: Uint8Array<ArrayBuffer>
  readonly type: string
  readonly etag: string
  /** May be kept for ever: its name holds a hash of its content. */
  readonly lasting: boolean
}

/** Where the build puts the page: `dist/web`. */
export const PAGE_FOLDER: string = fileURLToPath(new URL('../../web', import.meta.url))

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
}

/** The files of a folder by their path on the server ('/index.html'), held in memory: the page is a handful of small files. */
export function readStaticFiles(folder: string): ReadonlyMap<string, StaticFile> {
  const files = new Map<string, StaticFile>()
  if (!existsSync(folder)) return files
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue
    const path = join(entry.parentPath, entry.name)
    const bytes = new Uint8Array(readFileSync(path))
    const packed = new Uint8Array(gzipSync(bytes))
    files.set(`/${relative(folder, path).split(sep).join('/')}`, {
      bytes,
      ...(packed.length < bytes.length && { packed }),
      type: TYPES[extname(entry.name)] ?? 'application/octet-stream',
      etag: `"${createHash('sha256').update(bytes).digest('hex').slice(0, 16)}"`,
      lasting: /-[\w-]{8}\.\w+$/.test(entry.name),
    })
  }
  return files
}
