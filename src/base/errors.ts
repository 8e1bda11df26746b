/**
 * The one class of error that Ascribe throws. `code` is made of words and stays stable; `message` is for users:
 * what is wrong, where, and what to do.
 */
export class AscribeError extends Error {
  readonly code: string
  constructor(code: string, message: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause })
    this.name = 'AscribeError'
    this.code = code
  }
}
