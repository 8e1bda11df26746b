import { findEvents } from '../../../src/claims/events/find-events.js'
import type { Finding } from '../../../src/claims/finding.js'
import { type Analyser, analyseDocument, createAnalyser } from '../../../src/pipeline/analyser.js'

let analyser: Analyser | undefined

/** The events of a text, with the models that ship. */
export function eventsOf(text: string, published = '2023-05-10'): readonly Finding[] {
  analyser ??= createAnalyser()
  return findEvents(analyseDocument({ id: 'test', text, published }, analyser))
}

/** "TYPE actors > recipients" of an event, mentions joined by " + ", "-" for none; in full also mode, weapons, speech act and polarity. */
export function showEvent({ event, speechAct, polarity }: Finding, full = false): string {
  const mentions = (refs: readonly { readonly mention: string }[]): string => refs.map((ref) => ref.mention).join(' + ') || '-'
  const { type, mode, actors, recipients, weapons } = event!
  const parties = `${mentions(actors)} > ${mentions(recipients)}`
  if (!full) return `${type} ${parties}`
  return `${type}${mode ? `:${mode}` : ''} ${parties}${weapons.length ? ` {${weapons.join(', ')}}` : ''}${speechAct ? ` ${speechAct}` : ''}${polarity ?? ''}`
}
