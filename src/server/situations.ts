import type { Conflict } from '../incidents/conflict.js'
import type { Ledger } from '../ledger/ledger.js'
import { readSituation, type Situation, type SituationAsked } from '../views/situation.js'

/** How many are kept: a page and the dates that its reader goes to and fro between. */
const KEPT = 8

/** Situations of a ledger, kept until it grows. */
export interface Situations {
  get(asked: SituationAsked): Promise<Situation>
}

/** Keeps the situations that were asked for last: a page asks for several views of one. Any reading or review makes them anew. */
export function createSituations(ledger: Ledger, conflicts: readonly Conflict[] = []): Situations {
  const kept = new Map<string, Promise<Situation>>()
  let state = ''
  return {
    async get(asked) {
      const now = JSON.stringify(await ledger.statistics())
      if (now !== state) kept.clear()
      state = now
      const key = JSON.stringify([asked.conflict, asked.asOf])
      const known = kept.get(key)
      kept.delete(key)
      const situation = known ?? readSituation(ledger, { ...asked, known: conflicts })
      kept.set(key, situation)
      situation.catch(() => kept.delete(key))
      if (kept.size > KEPT) kept.delete(kept.keys().next().value!)
      return situation
    },
  }
}
