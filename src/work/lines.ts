/**
 * The lines of a stream of UTF-8 bytes, without their ends; lines of nothing but spaces are left out. Each comes with its number, from 1.
 * Holds no more than one line and one piece of the stream.
 */
export async function* linesOf(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<{ readonly number: number; readonly line: string }> {
  const decoder = new TextDecoder()
  let parts: string[] = []
  let number = 0
  for await (const piece of pieces) {
    const text = decoder.decode(piece, { stream: true })
    let from = 0
    for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', from)) {
      parts.push(text.slice(from, end))
      from = end + 1
      number++
      const line = parts.join('')
      parts = []
      if (line.trim() !== '') yield { number, line }
    }
    if (from < text.length) parts.push(text.slice(from))
  }
  parts.push(decoder.decode())
  const line = parts.join('')
  if (line.trim() !== '') yield { number: number + 1, line }
}
