import type { Gazetteer } from '../places/gazetteer.js'
import type { ActorRef } from './actor-ref.js'
import type { ActorRegistry } from './actor-registry.js'
import type { ActorRow } from './actor-row.js'
import { actorRows } from './data/actor-rows.js'
import { createNameIndex } from './name-index.js'
import { officeRef } from './office-ref.js'
import { resolvePhrase, rowRef } from './resolve-phrase.js'

const NONE: readonly string[] = []
/** How many phrases are remembered: a day's news repeats most of its parties. */
const REMEMBERED = 20_000

/**
 * The registry of actors. `extra` are rows that replace those of the same id or add to them, as a file of checked rows gives them;
 * `gazetteer` tells the country of towns and regions in a phrase ('prosecutors in Kharkiv').
 */
export function createActorRegistry(options: { readonly extra?: readonly ActorRow[]; readonly gazetteer?: Gazetteer } = {}): ActorRegistry {
  const byId = new Map<string, ActorRow>()
  // rows of one id in the shipped lists are two namings of one actor and both stay
  const extraIds = new Set((options.extra ?? []).map((row) => row.id))
  const rows = besideWhom([...(options.extra ?? []), ...actorRows.filter((row) => !extraIds.has(row.id))])
  for (const row of rows) if (!byId.has(row.id)) byId.set(row.id, row)
  const states = new Map<string, ActorRow>()
  for (const row of rows) {
    if (row.kind === 'state' && row.country) states.set(row.country, row)
    if (row.kind === 'entity' || row.kind === 'state') states.set(row.id, row)
  }
  const knowledge = { index: createNameIndex(rows), states, ...(options.gazetteer ? { gazetteer: options.gazetteer } : {}) }
  /** What a phrase is in a year, whatever the text is about: most say enough themselves. */
  const everywhere = new Map<string, ActorRef>()
  /** What it is in a year in a text about these countries. */
  const remembered = new Map<string, ActorRef>()
  return {
    resolve(phrase, date, among) {
      const countries = among ?? NONE
      const year = date === undefined || date === null ? undefined : Number.parseInt(date.slice(0, 4), 10)
      const plain = `${year ?? ''}|${phrase}`
      const everywhereSo = everywhere.get(plain)
      if (everywhereSo) return everywhereSo
      const key = `${countries.join(',')}|${plain}`
      const before = remembered.get(key)
      if (before) return before
      const text = { asked: false }
      const situation = {
        ...(year !== undefined && Number.isFinite(year) ? { year } : {}),
        get countries() {
          text.asked = true
          return countries
        },
      }
      const ref = resolvePhrase(phrase, situation, knowledge)
      const memory = text.asked ? remembered : everywhere
      if (memory.size >= REMEMBERED) memory.clear()
      memory.set(text.asked ? key : plain, ref)
      return ref
    },
    byId(id) {
      const row = byId.get(id)
      if (row) return { mention: row.name, ...rowRef(row) }
      const [owner, office] = id.split(/\/(?=[^/]*$)/)
      const state = states.get(owner ?? '')
      if (!state || !office) return undefined
      const topic = /^(ministry|minister)-of-(.+)$/.exec(office)
      if (topic)
        return {
          mention: id,
          ...officeRef(
            topic[1]!,
            state,
            topic[2]!.replace(/(^|-)([a-z])/g, (_, gap: string, letter: string) => (gap ? ' ' : '') + letter.toUpperCase()),
          ),
        }
      return { mention: id, ...officeRef(office, state) }
    },
  }
}

/** Leaders of an unrecognised state stand beside whom it stands beside; they are the men of that authority, not of the state on whose ground it is. */
function besideWhom(rows: readonly ActorRow[]): readonly ActorRow[] {
  const beside = new Map<string, string>()
  for (const { kind, sector, country, alignedWith } of rows)
    if (kind === 'entity' && sector === 'PRE' && country && alignedWith && !beside.has(country)) beside.set(country, alignedWith)
  return rows.map((row) => {
    if (row.kind !== 'person' || row.sector !== 'PRE' || row.alignedWith || !row.country) return row
    const friend = beside.get(row.country)
    return friend ? { ...row, alignedWith: friend } : row
  })
}
