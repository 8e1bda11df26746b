/** How a stream of pieces is worked on. */
export interface InOrder<Piece, Answer> {
  /** How many pieces may be in hand: given out and not yet taken. The input is read only as fast. */
  readonly most: number
  readonly work: (piece: Piece) => Promise<Answer>
  /** Gets the answers in the order of the pieces, one at a time, and is waited for. */
  readonly take: (answer: Answer) => Promise<void> | void
}

/** Works on several pieces at once and hands on what comes of them in their order, each as soon as it and those before it are done. Throws what is thrown. */
export async function inOrder<Piece, Answer>(pieces: AsyncIterable<Piece>, { most, work, take }: InOrder<Piece, Answer>): Promise<void> {
  const hand: Promise<void>[] = []
  let last: Promise<void> = Promise.resolve()
  for await (const piece of pieces) {
    const before = last
    const answer = work(piece)
    last = (async () => {
      // both are waited for together, so that neither fails unheard
      const [got] = await Promise.all([answer, before])
      await take(got)
    })()
    last.catch(() => {})
    hand.push(last)
    if (hand.length >= most) await hand.shift()
  }
  await last
}
