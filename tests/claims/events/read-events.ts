import { findEvents } from '../../../src/claims/events/find-events.js'
import type { Finding } from '../../../src/claims/finding.js'
import { type Analyser, analyseDocument, createAnalyser } from '../../../src/pipeline/analyser.js'

let analyser: Analyser | undefined

/** The events of a text, with the models that ship. */
export function eventsOf(text: string, published = '2023-05-10'): readonly Finding[] {
  analyser ??= createAnalyser()
  return findEvents(analyseDocument({ id: 'test', text, published }, analyser))
}

/** "TYPE:mode actors > recipients" of an event; mentions joined by " + ", "-" for none. */
export function showEvent({ event }: Finding, withMode = false): string {
  const mentions = (refs: readonly { readonly mention: string }[]): string => refs.map((ref) => ref.mention).join(' + ') || '-'
  return `${event!.type}${withMode && event!.mode ? `:${event!.mode}` : ''} ${mentions(event!.actors)} > ${mentions(event!.recipients)}`
}
