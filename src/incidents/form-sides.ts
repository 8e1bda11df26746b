import type { Conflict } from './conflict.js'
import type { Party, Side, Sides, Tie } from './sides.js'
import { stateName } from './state-names.js'

export interface PartySeen {
  readonly names: ReadonlySet<string>
  readonly called: ReadonlyMap<string, number>
  readonly kind: Party['kind']
  readonly country: string | undefined
  readonly claims: number
}

export interface TieSum {
  readonly parties: readonly [string, string]
  weight: number
  /** Words → who to whom, how often, and the first claim in order of ids. */
  readonly reasons: Map<
    string,
    { readonly one: string; readonly other: string; readonly count: number; readonly claim: string | undefined }
  >
}

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/**
 * Joins parties into sides: friends, the strongest ties first, where the sides to be joined are no foes as a whole; then reads off which
 * sides fight. What a conflict file sets stands.
 */
export function formSides(seen: ReadonlyMap<string, PartySeen>, sums: ReadonlyMap<string, TieSum>, conflict?: Conflict): Sides {
  const setSides = Object.entries(conflict?.sides ?? {})
  const setOf = new Map(setSides.flatMap(([side, parties]) => parties.map((party) => [party, side] as const)))
  const ids = new Set([...seen.keys(), ...(conflict?.parties ?? []).map(({ id }) => id), ...setOf.keys()])

  const sideOf = new Map<string, string>()
  const members = new Map<string, string[]>()
  for (const id of [...ids].sort()) {
    const side = setOf.has(id) ? `set ${setOf.get(id)}` : id
    sideOf.set(id, side)
    members.set(side, [...(members.get(side) ?? []), id])
  }
  const ties = [...sums.values()]
    .filter(({ parties }) => parties.every((id) => ids.has(id)))
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight) || byText(a.parties.join('\t'), b.parties.join('\t')))
  const weights = new Map<string, Map<string, number>>()
  for (const {
    parties: [one, other],
    weight,
  } of ties)
    for (const [a, b] of [
      [one, other],
      [other, one],
    ] as const) {
      if (!weights.has(a)) weights.set(a, new Map())
      weights.get(a)!.set(b, weight)
    }
  const between = (one: string, other: string): number => {
    let sum = 0
    for (const a of members.get(one)!) for (const [b, weight] of weights.get(a) ?? []) if (sideOf.get(b) === other) sum += weight
    return sum
  }
  for (const { parties, weight } of ties) {
    if (weight <= 0) continue
    const [one, other] = parties.map((id) => sideOf.get(id)!) as [string, string]
    if (one === other || (one.startsWith('set ') && other.startsWith('set ')) || between(one, other) <= 0) continue
    const [keep, drop] = one.startsWith('set ') ? [one, other] : [other, one]
    for (const id of members.get(drop)!) sideOf.set(id, keep)
    members.set(keep, [...members.get(keep)!, ...members.get(drop)!].sort())
    members.delete(drop)
  }

  const nameOf = new Map(conflict?.parties?.map(({ id, name }) => [id, name]))
  const claimsOf = (id: string): number => seen.get(id)?.claims ?? 0
  const name = (id: string): string =>
    nameOf.get(id) ?? commonest(seen.get(id)) ?? stateName(id) ?? [...(seen.get(id)?.names ?? [])].find((one) => /^\p{Lu}/u.test(one)) ?? id
  const sideId = new Map<string, string>()
  for (const [side, list] of members)
    sideId.set(side, side.startsWith('set ') ? side.slice(4) : [...list].sort((a, b) => claimsOf(b) - claimsOf(a) || byText(a, b))[0]!)

  const parties = [...ids].sort().map((id): Party => {
    const party = seen.get(id)
    const given = conflict?.parties?.find((one) => one.id === id)
    const country = given?.country ?? party?.country
    return {
      id,
      name: name(id),
      kind: given?.kind ?? party?.kind ?? 'other',
      ...(country !== undefined && { country }),
      names: [...new Set([...(party?.names ?? []), ...(given ? [given.name, ...(given.aliases ?? [])] : [])])].sort(),
      side: sideId.get(sideOf.get(id)!)!,
      claims: party?.claims ?? 0,
    }
  })
  const setIds = setSides.map(([side]) => `set ${side}`)
  const sides = [...members].map(([side, list]): Side => {
    const foes = [...members.keys()].filter(
      (other) => other !== side && ((setIds.includes(side) && setIds.includes(other)) || between(side, other) < 0),
    )
    const ordered = [...list].sort((a, b) => claimsOf(b) - claimsOf(a) || byText(a, b))
    return {
      id: sideId.get(side)!,
      name: ordered.map(name).join(', '),
      parties: ordered,
      foes: foes.map((other) => sideId.get(other)!).sort(),
    }
  })
  return { parties, sides: sides.sort((a, b) => byText(a.id, b.id)), ties: ties.map((tie) => tellTie(tie, name)) }
}

function commonest(party: PartySeen | undefined): string | undefined {
  return [...(party?.called ?? [])].filter(([called]) => called !== '').sort((a, b) => b[1] - a[1] || byText(a[0], b[0]))[0]?.[0]
}

function tellTie({ parties, weight, reasons }: TieSum, name: (id: string) => string): Tie {
  const list = [...reasons].sort((a, b) => b[1].count - a[1].count || byText(a[0], b[0]))
  const claim = list.find(([, { claim }]) => claim !== undefined)?.[1].claim
  const reason = list
    .map(([words, { one, other, count }]) => `${name(one)} ${words} ${name(other)}${count > 1 ? ` (${count} claims)` : ''}`)
    .join('; ')
  return { parties, weight: Math.round(weight * 10) / 10, reason, ...(claim !== undefined && { claim }) }
}
