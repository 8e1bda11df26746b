import { actorRows } from '../actors/data/actor-rows.js'

const NAMES: ReadonlyMap<string, string> = new Map(
  actorRows.filter(({ kind, country }) => kind === 'state' && country !== undefined).map(({ country, name }) => [country!, name]),
)

/** The name of a state by its ISO 3166-1 alpha-3 code. `stateName('AZE') // => 'Azerbaijan'` */
export const stateName = (code: string): string | undefined => NAMES.get(code)
