/** A sentence of a CoNLL-U file: its lines as they stand, and for each word (not range, not empty node) its ten columns. */
export interface ConlluSentence {
  readonly lines: readonly string[]
  readonly words: readonly (readonly string[])[]
  /** Index in `lines` of each word. */
  readonly at: readonly number[]
}

const WORD = /^\d+\t/

/** Splits CoNLL-U text into sentences. Comments, multiword ranges and empty nodes stay in `lines`. */
export function readConllu(text: string): ConlluSentence[] {
  const sentences: ConlluSentence[] = []
  let lines: string[] = []
  const close = (): void => {
    if (!lines.length) return
    const at = lines.flatMap((line, i) => (WORD.test(line) ? [i] : []))
    sentences.push({ lines, words: at.map((i) => lines[i]!.split('\t')), at })
    lines = []
  }
  for (const line of text.split('\n')) {
    const bare = line.endsWith('\r') ? line.slice(0, -1) : line
    if (bare.trim() === '') close()
    else lines.push(bare)
  }
  close()
  return sentences
}
