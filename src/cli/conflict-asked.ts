import { readFileSync } from 'node:fs'
import { AscribeError } from '../base/errors.js'
import type { Conflict } from '../incidents/conflict.js'

/** The conflict that `--conflict` names, and what its file sets. */
export interface ConflictAsked {
  readonly conflict?: string
  readonly known?: readonly Conflict[]
}

/**
 * Reads `--conflict`: a name, or a conflict file (`.yaml`), whose id is the name. Throws `conflict-file-missing`, `conflict-file-not-yaml`,
 * `conflict-file-wrong`.
 */
export async function conflictAsked(given: string | undefined): Promise<ConflictAsked> {
  if (given === undefined) return {}
  if (!/\.ya?ml$/i.test(given)) return { conflict: given }
  const { readConflictFile } = await import('../incidents/read-conflict-file.js')
  const conflict = readConflictFile(sourceOf(given), given)
  return { conflict: conflict.id, known: [conflict] }
}

function sourceOf(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch (cause) {
    throw new AscribeError(
      'conflict-file-missing',
      `The conflict file ${path} cannot be read. Check the path, or name the conflict itself.`,
      cause,
    )
  }
}
