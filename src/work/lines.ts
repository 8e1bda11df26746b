/** A line of an input, with its number from 1. */
export interface Line {
  readonly number: number
  readonly line: string
}

/** About how many characters of lines are handed on at a time. */
const CHUNK = 1 << 14

/**
 * The lines of a stream of UTF-8 bytes, without their ends; lines of nothing but spaces are left out. They come some at a time: as many as fill
 * a chunk, or as the stream has brought whole so far. Holds no more than one line and one piece of the stream. The last line of a stream that
 * was `broken` off is left out: it may not be whole.
 */
export async function* lineChunks(pieces: AsyncIterable<Uint8Array>, broken: () => boolean = () => false): AsyncGenerator<readonly Line[]> {
  const decoder = new TextDecoder()
  let parts: string[] = []
  let number = 0
  for await (const piece of pieces) {
    const text = decoder.decode(piece, { stream: true })
    let from = 0
    let chunk: Line[] = []
    let size = 0
    for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', from)) {
      parts.push(text.slice(from, end))
      from = end + 1
      number++
      const line = parts.join('')
      parts = []
      if (line.trim() === '') continue
      chunk.push({ number, line })
      size += line.length
      if (size < CHUNK) continue
      yield chunk
      chunk = []
      size = 0
    }
    if (chunk.length > 0) yield chunk
    if (from < text.length) parts.push(text.slice(from))
  }
  parts.push(decoder.decode())
  const line = parts.join('')
  if (line.trim() !== '' && !broken()) yield [{ number: number + 1, line }]
}

/** The same, one line at a time. */
export async function* linesOf(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<Line> {
  for await (const chunk of lineChunks(pieces)) yield* chunk
}
