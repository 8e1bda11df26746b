import type { ActorRef } from '../actors/actor-ref.js'
import { speakerOf } from '../claims/settle/interest.js'
import { ceilingOf, floorOf } from './bounds.js'
import type { Position } from './figure.js'
import type { Statement } from './statement.js'

/**
 * Statements → positions: one for each side and interest, one for each speaker without a side. A position spans what its speakers say: from the
 * lowest to the highest, open where one of them leaves it open. What is denied or feared has no numbers.
 */
export function positionsOf(standing: readonly Statement[], aside: readonly Statement[]): readonly Position[] {
  const groups = new Map<string, Statement[]>()
  const put = (key: string, statement: Statement) => {
    const list = groups.get(key)
    if (list) list.push(statement)
    else groups.set(key, [statement])
  }
  for (const one of standing)
    put(`${sideOf(one)}|${one.interest}|${one.party ? '' : (one.voice ?? `in ${one.claims[0]!.documentId}`)}`, one)
  for (const one of aside) put(`${sideOf(one)}|${one.interest}|${one.party ? '' : (one.voice ?? '')}|aside`, one)
  return [...groups]
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
    .map(([key, list]): Position => {
      const said = key.endsWith('|aside') ? [] : list
      const lows = said.map((one) => (one.bound === 'approx' ? one.low : floorOf(one)))
      const highs = said.map((one) => (one.bound === 'approx' ? one.high : one.part ? null : ceilingOf(one)))
      return {
        side: sideOf(list[0]!),
        speakers: speakersOf(list),
        low: lows.length === 0 || lows.includes(null) ? null : Math.min(...(lows as number[])),
        high: highs.length === 0 || highs.includes(null) ? null : Math.max(...(highs as number[])),
        claims: list.map(({ claims }) => claims[0]!.id).sort(),
        interest: list[0]!.interest,
      }
    })
}

const sideOf = ({ party, stand }: Statement): string => party?.side ?? (stand === 'independent' ? 'independent' : 'unknown')

function speakersOf(list: readonly Statement[]): readonly ActorRef[] {
  const found = new Map<string, ActorRef>()
  for (const { claims } of list)
    for (const actor of speakerOf(claims[0]!.attribution)?.actors ?? []) {
      const key = actor.id ?? actor.name ?? actor.mention
      if (!found.has(key)) found.set(key, actor)
    }
  return [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, actor]) => actor)
}
