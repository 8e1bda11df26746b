import { createReadStream } from 'node:fs'
import { AscribeError } from '../base/errors.js'

/** The bytes of a file of JSON lines. Throws `report-file-missing` once it is read, where it cannot be. */
export async function* openLines(file: string): AsyncGenerator<Uint8Array> {
  try {
    yield* createReadStream(file) as AsyncIterable<Uint8Array>
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException
    const why = code === 'ENOENT' ? 'there is no such file' : code === 'EISDIR' ? 'it is a folder' : 'it cannot be read'
    throw new AscribeError('report-file-missing', `${file}: ${why}. Name a file of JSON lines.`, cause)
  }
}
