import type { ActorRow } from '../actor-row.js'
import { entities, peoples } from './entities-list.js'
import { states } from './states-list.js'

/** All rows that are shipped. */
export const actorRows: readonly ActorRow[] = [...states, ...entities, ...peoples]
