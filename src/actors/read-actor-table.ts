import { AscribeError } from '../base/errors.js'
import { foldName } from '../places/fold-name.js'
import type { ActorKind, ActorRow, Tenure } from './actor-row.js'
import type { Role } from './role.js'

const KINDS: ReadonlySet<string> = new Set<ActorKind>([
  'state',
  'entity',
  'people',
  'person',
  'group',
  'force',
  'body',
  'igo',
  'ngo',
  'media',
  'party',
  'company',
])

/** 'a; b ; c' as a list, without empty parts. */
export function listOf(cell: string | undefined): readonly string[] {
  return (cell ?? '')
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part.length > 0)
}

/** A name as an id: `slug('Al-Shabaab') // => 'al-shabaab'`. */
export function slug(name: string): string {
  return foldName(name).replace(/ /g, '-')
}

/** '1999-2008' as two years; an open end is left out. */
export function yearsOf(cell: string): { readonly from: number; readonly to?: number } | undefined {
  const found = /^(\d{4})(?:(-)(\d{4})?)?$/.exec(cell.trim())
  if (found === null) return undefined
  const from = Number(found[1])
  if (found[2] === undefined) return { from, to: from }
  return found[3] === undefined ? { from } : { from, to: Number(found[3]) }
}

/**
 * Rows of a table of actors, one a line: `name | aliases; … | country | sector | years`, the last two may be missing. Options follow
 * in the last cell after the years: `with=RUS` (alignedWith), `context` (needsContext), `members=RUS,FRA`, `chairs=RUS`, `role=wire`. Lines that
 * are empty or start with # are passed over. Every row of the shipped tables is `unchecked`.
 * Throws `actor-row-unreadable` with the line's words.
 */
export function readActorTable(kind: ActorKind, table: string, checked = false): readonly ActorRow[] {
  if (!KINDS.has(kind)) throw new AscribeError('actor-kind-unknown', `"${kind}" is no kind of actor; use one of ${[...KINDS].join(', ')}.`)
  return linesOf(table).map((line) => {
    const [name, aliases, country, sector, rest] = line.split('|').map((cell) => cell.trim())
    if (!name || aliases === undefined)
      throw new AscribeError(
        'actor-row-unreadable',
        `The row of actors "${line}" has no name or no cell of aliases; write "name | aliases | country | sector | years".`,
      )
    const options = (rest ?? '').split(/\s+/).filter((word) => word.length > 0)
    const years = options.map(yearsOf).find((found) => found !== undefined)
    const option = (key: string): string | undefined => options.find((word) => word.startsWith(`${key}=`))?.slice(key.length + 1)
    return {
      id: `${country ? `${country.toLowerCase()}/` : ''}${slug(name)}`,
      kind,
      name,
      aliases: listOf(aliases),
      ...(country ? { country } : {}),
      ...(sector ? { sector } : {}),
      ...(years ?? {}),
      ...(option('with') ? { alignedWith: option('with')! } : {}),
      ...(option('members') ? { members: option('members')!.split(',') } : {}),
      ...(option('chairs') ? { chairs: option('chairs')!.split(',') } : {}),
      ...(option('role') ? { role: option('role') as Role } : {}),
      ...(options.includes('context') ? { needsContext: true as const } : {}),
      ...(checked ? {} : { unchecked: true as const }),
    }
  })
}

const OFFICES: Readonly<Record<string, readonly [office: string, sector: string]>> = {
  p: ['president', 'GOV'],
  pm: ['prime minister', 'GOV'],
  fm: ['foreign minister', 'GOV'],
  dm: ['defence minister', 'GOV'],
  im: ['interior minister', 'GOV'],
  m: ['minister', 'GOV'],
  k: ['head of state', 'GOV'],
  vp: ['vice president', 'GOV'],
  gov: ['official', 'GOV'],
  sp: ['spokesperson', 'GOV'],
  mil: ['military commander', 'MIL'],
  spy: ['intelligence chief', 'SPY'],
  leg: ['member of parliament', 'LEG'],
  opp: ['opposition leader', 'OPP'],
  reb: ['armed group leader', 'REB'],
  rel: ['religious leader', 'REL'],
  igo: ['official', 'IGO'],
  pre: ['leader', 'PRE'],
}

/**
 * Persons in office, grouped by a line with the country's alpha-3 alone: `name | aliases | p 1999-2008 2012-; pm 1999`. Offices: p
 * president, pm, fm, dm, im, m (other minister), k (monarch, emir, supreme leader), vp, gov, sp (spokesperson), mil, spy, leg, opp,
 * reb, rel, igo, pre (leader of an unrecognised state). The last word of the name stands for the person too.
 * Throws `actor-row-unreadable`.
 */
export function readPersonTable(table: string, checked = false): readonly ActorRow[] {
  let country = ''
  const rows: ActorRow[] = []
  for (const line of linesOf(table)) {
    if (/^[A-Z]{3}$/.test(line)) {
      country = line
      continue
    }
    const [name, aliases, offices] = line.split('|').map((cell) => cell.trim())
    if (!name || offices === undefined)
      throw new AscribeError(
        'actor-row-unreadable',
        `The row of persons "${line}" has no name or no offices; write "name | aliases | p 1999-2008".`,
      )
    const tenures: Tenure[] = listOf(offices).flatMap((part) => {
      const [code, ...spans] = part.split(/\s+/)
      const office = OFFICES[code ?? '']
      if (!office || spans.length === 0)
        throw new AscribeError(
          'actor-row-unreadable',
          `The office "${part}" of "${name}" is not known; write a short name of an office and years, as "p 1999-2008".`,
        )
      return spans.map((span) => ({ office: office[0], sector: office[1], ...(yearsOf(span) ?? { from: 1990 }) }))
    })
    const sector = tenures.at(-1)?.sector ?? 'GOV'
    rows.push({
      id: `${country.toLowerCase()}/${slug(name)}`,
      kind: 'person',
      name,
      aliases: listOf(aliases),
      country,
      sector,
      tenures,
      ...(checked ? {} : { unchecked: true as const }),
    })
  }
  return rows
}

/** The lines of a table that hold something. */
export function linesOf(table: string): readonly string[] {
  return table
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line.length > 0 && !line.startsWith('#'))
}
