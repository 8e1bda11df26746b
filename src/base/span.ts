/** A half-open stretch of `Document.text`, in UTF-16 code units. */
export type Span = readonly [start: number, end: number]

/** The text under a span. `textOf('one two', [4, 7]) // => 'two'` */
export const textOf = (text: string, [start, end]: Span): string => text.slice(start, end)

/** Does `outer` hold all of `inner`? `holds([0, 9], [2, 5]) // => true` */
export const holds = (outer: Span, inner: Span): boolean => outer[0] <= inner[0] && inner[1] <= outer[1]
