/** What a report's format gives of it: readable text with blank lines between paragraphs, and what is said about it. */
export interface Readable {
  readonly format: 'text' | 'html'
  readonly text: string
  readonly title?: string
  /** The site's or publisher's name. */
  readonly outlet?: string
  /** ISO 8601 date or date-time. */
  readonly published?: string
  readonly modified?: string
  readonly byline?: string
  /** Where it was obtained, if from the network. */
  readonly url?: string
  readonly canonical?: string
  /** Link to the original, where the page is a copy ("read the rest"). */
  readonly original?: string
  /** BCP 47, as declared: en, en-GB. */
  readonly language?: string
  /** Lines on rights and origin that stood outside the readable text (a page's foot). Those inside it are still in `text`. */
  readonly rights?: readonly string[]
  /** What was mended on the way, in words for the user. */
  readonly notes?: readonly string[]
}

/** What is known of a report before it is read. */
export interface Hints {
  /** Address or path, to resolve links and to name in messages. */
  readonly from?: string
  /** The encoding that a header declared. */
  readonly charset?: string
}
