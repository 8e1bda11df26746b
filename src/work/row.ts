import { AscribeError } from '../base/errors.js'

/** The value of a line, which should be `what`. Throws `row-not-json`. */
export function parseRow(line: string, what = 'one document'): unknown {
  try {
    return JSON.parse(line)
  } catch (cause) {
    throw new AscribeError('row-not-json', `This line is no JSON. Each line must be ${what} as a JSON object.`, cause)
  }
}

/** What stands in the place of a line that could not be read. */
export function toldOf(row: unknown, line: number, error: AscribeError): Readonly<Record<string, unknown>> {
  const id = (row as { readonly id?: unknown } | null | undefined)?.id
  return { ...(typeof id === 'string' && { id }), line, error: { code: error.code, message: error.message } }
}
