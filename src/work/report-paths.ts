import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { AscribeError } from '../base/errors.js'

/** Endings of the reports that are looked for in folders. */
const reports = /\.(?:html?|shtml|xhtml|txt|text)(?:\.gz)?$/i

/** The files that are meant, in the order given, and how many others lay in the folders among them. */
export interface ReportPaths {
  readonly paths: readonly string[]
  readonly leftOut: number
}

/**
 * Puts the reports in it, at any depth and by name, in the place of each folder. Files that are named are taken whatever their ending, and
 * also where there are none: whoever reads them says so. Throws `nothing-to-read` where only folders without reports are given.
 */
export function reportPaths(given: readonly string[]): ReportPaths {
  const paths: string[] = []
  let leftOut = 0
  for (const path of given) {
    if (!statSync(path, { throwIfNoEntry: false })?.isDirectory()) {
      paths.push(path)
      continue
    }
    for (const entry of readdirSync(path, { recursive: true, withFileTypes: true }).sort(byPath)) {
      if (entry.isDirectory()) continue
      if (reports.test(entry.name)) paths.push(join(entry.parentPath, entry.name))
      else leftOut++
    }
  }
  if (paths.length === 0)
    throw new AscribeError(
      'nothing-to-read',
      `${given.join(', ')} holds no reports: files that end in .html or .txt, or the same packed with gzip. Name the files themselves.`,
    )
  return { paths: [...new Set(paths)], leftOut }
}

const byPath = (one: { parentPath: string; name: string }, other: { parentPath: string; name: string }): number => {
  const [a, b] = [join(one.parentPath, one.name), join(other.parentPath, other.name)]
  return a < b ? -1 : a > b ? 1 : 0
}
