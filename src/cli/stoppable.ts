import type { Readable } from 'node:stream'

/**
 * An input that ends at the first Ctrl-C, so that what is begun is finished and the answers end with a whole line. A second Ctrl-C ends the
 * program at once.
 */
export function stoppable(stream: Readable): { readonly input: AsyncIterable<Uint8Array>; readonly stopped: () => boolean } {
  let stopped = false
  process.once('SIGINT', () => {
    stopped = true
    stream.destroy()
  })
  async function* input(): AsyncGenerator<Uint8Array> {
    try {
      yield* stream
    } catch (error) {
      // a stream that is broken off tells so
      if (!stopped) throw error
    }
  }
  return { input: input(), stopped: () => stopped }
}
