import type { ActorRow } from '../actor-row.js'
import { armedGroups } from './armed-groups-list.js'
import { entities, peoples } from './entities-list.js'
import { institutions } from './institutions-list.js'
import { internationalBodies, organisations } from './international-bodies-list.js'
import { media } from './media-list.js'
import { officeHolders } from './office-holders-list.js'
import { states } from './states-list.js'

/** All rows that are shipped; of rows with one name the first counts for more. */
export const actorRows: readonly ActorRow[] = [
  ...states,
  ...entities,
  ...peoples,
  ...internationalBodies,
  ...armedGroups,
  ...institutions,
  ...organisations,
  ...officeHolders,
  ...media,
]
