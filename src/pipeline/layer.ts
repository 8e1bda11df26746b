/** What `--layers` adds to a document's row, beside its claims. */
export const LAYERS = ['attributions', 'entities', 'factuality', 'places', 'syntax', 'times'] as const

export type Layer = (typeof LAYERS)[number]
