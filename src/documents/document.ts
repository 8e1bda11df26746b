/** What a text says of its own rights and origin; cut off from the readable text, never lost. */
export interface RightsNotice {
  /** The notice as it stood. */
  readonly text: string
  /** Who wrote it first, where the notice says so ("Republished with the permission of …"). */
  readonly originator?: string
  /** True where the notice asks to be read at its originator. */
  readonly readAtOriginator?: true
}

/** A report's readable text and what is known of it. All spans everywhere point into `text`, which is never altered. */
export interface Document {
  readonly id: string
  readonly text: string
  readonly title?: string
  readonly outlet?: string
  /** ISO 8601 date or date-time of publication. */
  readonly published?: string
  readonly url?: string
  readonly canonical?: string
  /** Link to the original, where the page is a copy ("read the rest"). */
  readonly original?: string
  readonly byline?: string
  /** Documents that it goes back to, by id, or by name where they are not at hand: as those said who recorded it. None: lineage tells. */
  readonly origins?: readonly string[]
  readonly rights?: RightsNotice
}
