import { basename } from 'node:path'
import type { Clock } from '../base/clock.js'
import { systemClock } from '../base/clock.js'
import type { RightsNotice } from '../documents/document.js'
import { readDocument } from '../documents/read-document.js'
import { readReport } from '../reports/read-report.js'
import { readReportFile } from '../reports/report-file.js'

/** What `ascribe text` prints of a saved page. */
export interface SavedPage {
  /** The file's name without its ending (and without `.gz`). */
  readonly id: string
  readonly text: string
  readonly title?: string
  readonly published?: string
  readonly outlet?: string
  readonly rights?: RightsNotice
  readonly canonical?: string
}

/** Reads the article of a saved page or text file. Throws what `readReportFile` and `readReport` throw. */
export function readSavedPage(path: string, clock: Clock = systemClock): SavedPage {
  const { text, title, published, outlet, rights, canonical } = readDocument(readReport(readReportFile(path, clock)))
  return {
    id: savedPageId(path),
    text,
    ...(title && { title }),
    ...(published && { published }),
    ...(outlet && { outlet }),
    ...(rights && { rights }),
    ...(canonical && { canonical }),
  }
}

/** `savedPageId('pages/one.two.html.gz') // => 'one.two'` */
export const savedPageId = (path: string): string =>
  basename(path)
    .replace(/\.gz$/i, '')
    .replace(/(?<=.)\.[^.]*$/, '')
