import { AscribeError } from '../base/errors.js'
import { parseConllu } from '../language/conllu.js'
import { createEnglish, type English } from '../language/en/english.js'
import { loadEnglishModel } from '../pipeline/models.js'
import { inOrder } from './in-order.js'
import { Team } from './team.js'

/** Characters of CoNLL-U that are parsed at a time. */
const BLOCK = 1 << 16

export interface ParsingBlocks {
  /** How many threads parse; 0: one while the input is short, then one for each core. */
  readonly threads?: number
  /** Takes the blocks as they are done, in order, and is waited for. */
  readonly write: (block: string) => Promise<void> | void
}

/**
 * Parses a stream of CoNLL-U, some dozens of sentences at a time, with the model that ships with the package.
 * Throws `conllu-without-words` for input without a token line, `sentence-length`, `worker-not-started`, `worker-ended`.
 */
export async function parseBlocks(input: AsyncIterable<Uint8Array>, { threads = 1, write }: ParsingBlocks): Promise<void> {
  const model = loadEnglishModel()
  let english: English | undefined
  const team = new Team<string, string>({
    threads,
    here: (block) => {
      english ??= createEnglish(model)
      return parseConllu(english, block)
    },
    program: new URL('./parse-worker.js', import.meta.url),
    data: () => model,
    sizeOf: (block) => block.length,
  })
  let words = false
  try {
    await inOrder(blocksOf(input), {
      most: team.most,
      work: (block) => {
        words ||= /^\d+\t/m.test(block)
        return team.run(block)
      },
      take: write,
    })
  } finally {
    await team.close()
  }
  if (!words)
    throw new AscribeError(
      'conllu-without-words',
      'The input holds no words in CoNLL-U form: lines that begin with a number and a tab. Give it a CoNLL-U file, such as in.conllu.',
    )
}

/** Whole sentences, about as many as fill a block. */
async function* blocksOf(input: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder()
  let held = ''
  for await (const piece of input) {
    held += decoder.decode(piece, { stream: true })
    if (held.length < BLOCK) continue
    const end = Math.max(held.lastIndexOf('\n\n'), held.lastIndexOf('\n\r\n'))
    if (end < 0) continue
    yield held.slice(0, end + 1)
    held = held.slice(end + 1)
  }
  held += decoder.decode()
  if (held.trim() !== '') yield held
}
