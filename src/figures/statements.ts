import type { Statement } from './statement.js'

export interface Standing {
  readonly standing: readonly Statement[]
  /** Denials, fears, predictions: what is said and does not count. */
  readonly aside: readonly Statement[]
  /** Ids of claims that repeat, copy, or were overtaken. */
  readonly superseded: readonly string[]
}

/**
 * Which statements on one loss stand. The same word of the same speaker counts once, from when it was first known, so that a late copy of an old
 * figure revives nothing. A later word of a speaker overtakes its earlier ones; on one day the higher does, for tolls rise. What a claim says it
 * takes back goes, whoever said it in the case of a claim's id. `retractions`: claims whose speech act is to take back.
 */
export function settleStatements(statements: readonly Statement[], retractions: readonly Statement[]): Standing {
  const superseded: string[] = []
  const ordered = [...statements].sort(byKnown)
  const merged: Statement[] = []
  const same = new Map<string, Statement>()
  for (const statement of ordered) {
    const voice = statement.voice ?? `in ${statement.claims[0]!.documentId} ${statement.stand} ${statement.party?.id ?? ''}`
    const key = `${voice}|${statement.low}..${statement.high}|${statement.asserted}|${statement.part}|${statement.until}`
    const earlier = same.get(key)
    if (earlier) {
      earlier.claims.push(...statement.claims)
      superseded.push(...statement.claims.map(({ id }) => id))
    } else {
      const own: Statement = { ...statement, claims: [...statement.claims] }
      same.set(key, own)
      merged.push(own)
    }
  }
  const gone = new Set<Statement>()
  const byClaim = new Map<string, Statement>()
  for (const statement of merged) for (const { id } of statement.claims) byClaim.set(id, statement)
  for (const statement of [...merged, ...retractions]) {
    for (const { toll, speechAct, id } of statement.claims) {
      const named = toll?.supersedes?.claim === undefined ? undefined : byClaim.get(toll.supersedes.claim)
      if (named && named !== statement) gone.add(named)
      const value = toll?.supersedes?.value ?? (speechAct === 'retract' ? (toll?.low ?? toll?.high) : undefined)
      if (value !== undefined && value !== null)
        for (const other of merged)
          if (
            other !== statement &&
            other.voice !== undefined &&
            other.voice === statement.voice &&
            (other.low === value || other.high === value) &&
            other.known <= statement.known
          )
            gone.add(other)
      if (speechAct === 'retract' && !superseded.includes(id)) superseded.push(id)
    }
  }
  const latest = new Map<string, Statement>()
  for (const statement of merged) {
    if (gone.has(statement) || !statement.asserted || statement.voice === undefined || statement.part) continue
    const other = latest.get(statement.voice)
    if (!other) latest.set(statement.voice, statement)
    else {
      const [keep, drop] = overtakes(statement, other) ? [statement, other] : [other, statement]
      gone.add(drop)
      latest.set(statement.voice, keep)
    }
  }
  for (const statement of gone) superseded.push(...statement.claims.slice(0, 1).map(({ id }) => id))
  const left = merged.filter((statement) => !gone.has(statement))
  return {
    standing: left.filter(({ asserted }) => asserted),
    aside: left.filter(({ asserted }) => !asserted),
    superseded: [...new Set(superseded)].sort(),
  }
}

const DAY = 86_400_000

function overtakes(statement: Statement, other: Statement): boolean {
  if (statement.until !== other.until && !Number.isNaN(statement.until) && !Number.isNaN(other.until)) return statement.until > other.until
  const [a, b] = [Math.floor(statement.known / DAY), Math.floor(other.known / DAY)]
  if (a !== b && !(Number.isNaN(a) || Number.isNaN(b))) return a > b
  const [x, y] = [statement.high ?? statement.low ?? 0, other.high ?? other.low ?? 0]
  return x !== y ? x > y : firstId(statement) < firstId(other)
}

const firstId = ({ claims }: Statement): string => claims[0]!.id

/** What became known first; of one moment, by id. */
export function byKnown(a: Statement, b: Statement): number {
  if (a.known !== b.known) return a.known < b.known ? -1 : 1
  return firstId(a) < firstId(b) ? -1 : 1
}
