import type { ActorRef } from './actor-ref.js'

/** What is known of states, forces, groups, offices, persons and organisations, and how a phrase is resolved to one of them. */
export interface ActorRegistry {
  /**
   * What a phrase names: 'Russian President Vladimir Putin', 'Turkish-backed fighters', 'Baku', 'its Defence Ministry'.
   * `date` (ISO) chooses among office holders and names over time; `countries` (alpha-3, the likeliest first) are those that the
   * text is about, and choose among bodies of one short name ('the PRI'). Always gives the mention back; the rest only where it
   * is known.
   */
  resolve(phrase: string, date?: string | null, countries?: readonly string[] | null): ActorRef
  /** The actor of an id, or undefined. */
  byId(id: string): ActorRef | undefined
}
