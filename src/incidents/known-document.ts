/** What incidents and figures need to know of a document. A `Document` is one. */
export interface KnownDocument {
  readonly id: string
  readonly outlet?: string
  /** ISO 8601 date or date-time of publication: from then on its claims are known. */
  readonly published?: string
  /** ISO 8601 time of capture: stands in where the publication has no date. */
  readonly captured?: string
}
