import { AscribeError } from '../base/errors.js'
import { idOf } from '../base/ids.js'
import type { Readable } from '../reports/readable.js'
import type { Document } from './document.js'
import { fingerprint } from './fingerprint.js'
import { cutRightsNotice } from './rights-notice.js'

/** What a user says of a report; it goes before what the report says of itself. */
export interface Overrides {
  readonly published?: string
  readonly title?: string
  readonly outlet?: string
  readonly url?: string
}

/**
 * Makes a document of a report's readable text: the rights notice cut off and kept, and an id that stays the same for the same words at the
 * same address or outlet. Throws `date-not-understood` for an override that is no date.
 */
export function readDocument(readable: Omit<Readable, 'format'>, overrides: Overrides = {}): Document {
  const { text, rights } = cutRightsNotice(readable.text, readable.rights)
  const title = overrides.title ?? readable.title
  const outlet = overrides.outlet ?? readable.outlet ?? rights?.originator ?? siteOf(readable.canonical ?? readable.url)
  const published = overrides.published === undefined ? readable.published : dateOf(overrides.published)
  const url = overrides.url ?? readable.url
  const { canonical, original, byline } = readable
  return {
    id: idOf('document', [fingerprint({ text }), canonical ?? url ?? outlet ?? '']),
    text,
    ...(title && { title }),
    ...(outlet && { outlet }),
    ...(published && { published }),
    ...(url && { url }),
    ...(canonical && { canonical }),
    ...(original && { original }),
    ...(byline && { byline }),
    ...(rights && { rights }),
  }
}

/** The site's name in an address. `siteOf('https://www.openfront.example/a') // => 'openfront.example'` */
const siteOf = (url: string | undefined): string | undefined => /^https?:\/\/(?:www\.)?([^/:?#]+)/i.exec(url ?? '')?.[1]?.toLowerCase()

const form = /^(\d{4})-(\d{2})-(\d{2})(?:T([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d)(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2})?)?$/

/** Checks that a date is one: `YYYY-MM-DD`, or with a time. Throws `date-not-understood`. */
export function dateOf(given: string): string {
  const match = form.exec(given.trim())
  if (match) {
    const day = new Date(`${match[1]}-${match[2]}-${match[3]}T00:00:00Z`)
    if (!Number.isNaN(day.getTime()) && day.toISOString().startsWith(`${match[1]}-${match[2]}-${match[3]}`)) return given.trim()
  }
  throw new AscribeError(
    'date-not-understood',
    `"${given}" is no date that Ascribe understands. Write year, month and day, such as 2020-10-01, or add a time: 2020-10-01T14:30:00Z.`,
  )
}
