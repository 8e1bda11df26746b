import { once } from 'node:events'
import { AscribeError } from '../base/errors.js'

/** Prints to standard output. Waits where the reader is slow. */
export async function print(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain')
}

/** Prints a line to standard error. */
export const say = (line: string): void => {
  process.stderr.write(`${line}\n`)
}

/** Prints an error in a user's words, with its code. One that is none of Ascribe's is a defect, and is told with where it arose. */
export function sayError(error: unknown): void {
  if (error instanceof AscribeError) say(`ascribe: ${error.message} [${error.code}]`)
  else
    say(
      `ascribe: An unexpected error, which is a defect of Ascribe: please report it.\n${error instanceof Error ? error.stack : String(error)}`,
    )
}

/** `plural(1, 'claim') // => '1 claim'`, `plural(2, 'dispatch', 'dispatches') // => '2 dispatches'` */
export const plural = (count: number, one: string, several = `${one}s`): string => `${count} ${count === 1 ? one : several}`
