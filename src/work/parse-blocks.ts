import { AscribeError } from '../base/errors.js'
import { parseConllu } from '../language/conllu.js'
import type { English } from '../language/en/english.js'

/** Characters of CoNLL-U that are parsed at a time. */
const BLOCK = 1 << 18

/**
 * Parses a stream of CoNLL-U, some hundred sentences at a time; `write` is waited for.
 * Throws `conllu-without-words` for input without a token line, `sentence-length`.
 */
export async function parseBlocks(
  input: AsyncIterable<Uint8Array>,
  english: English,
  write: (block: string) => Promise<void> | void,
): Promise<void> {
  const decoder = new TextDecoder()
  let held = ''
  let words = false
  const take = async (block: string): Promise<void> => {
    words ||= /^\d+\t/m.test(block)
    await write(parseConllu(english, block))
  }
  for await (const piece of input) {
    held += decoder.decode(piece, { stream: true })
    if (held.length < BLOCK) continue
    const end = Math.max(held.lastIndexOf('\n\n'), held.lastIndexOf('\n\r\n'))
    if (end < 0) continue
    await take(held.slice(0, end + 1))
    held = held.slice(end + 1)
  }
  held += decoder.decode()
  if (held.trim() !== '') await take(held)
  if (!words)
    throw new AscribeError(
      'conllu-without-words',
      'The input holds no words in CoNLL-U form: lines that begin with a number and a tab. Give it a CoNLL-U file, such as in.conllu.',
    )
}
