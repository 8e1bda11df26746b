import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { after } from 'node:test'

export interface Ran {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

export const program: string = resolve('dist/src/cli/main.js')
/** A folder for files, and the current folder of what is run; removed when the tests of the file have run. */
export const scratch: string = mkdtempSync(join(tmpdir(), 'ascribe-cli-'))

after(() => rmSync(scratch, { recursive: true, force: true, maxRetries: 5 }))

/** Runs the command line as a user does, in a process of its own. */
export function ascribe(
  args: readonly string[],
  {
    input = '',
    cwd = scratch,
    env = {},
  }: { readonly input?: string | Uint8Array; readonly cwd?: string; readonly env?: NodeJS.ProcessEnv } = {},
): Promise<Ran> {
  const { ASCRIBE_LEDGER: _, ...rest } = process.env
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, [program, ...args], { cwd, env: { ...rest, ...env } })
    let stdout = ''
    let stderr = ''
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      stdout += text
    })
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      stderr += text
    })
    child.once('error', fail).once('close', (code) => done({ code, stdout, stderr }))
    child.stdin.on('error', () => {}).end(input)
  })
}

/** The JSON objects of an output, one a line. */
// biome-ignore lint/suspicious/noExplicitAny: the tests look into answers of every shape
export const rowsOf = (output: string): any[] =>
  output
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))
