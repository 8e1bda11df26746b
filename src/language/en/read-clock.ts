import { MERIDIEM, ZONES } from './calendar-lexicon.js'
import type { Pieces } from './pieces.js'

/** Minutes after midnight, read up to piece `to`. */
export interface ClockReading {
  readonly to: number
  readonly minute: number
}

const NAMED: ReadonlyMap<string, number> = new Map([
  ['midnight', 0],
  ['noon', 720],
  ['midday', 720],
])

/** An hour that begins at piece `i`: "2:20 a.m.", "2 p.m.", "14:00", "1400 GMT", "midnight", "5 o'clock". */
export function readClock(pieces: Pieces, i: number): ClockReading | null {
  const { lower, glued } = pieces
  const named = NAMED.get(lower[i]!)
  if (named !== undefined) return { to: i + 1, minute: named }
  const match = /^(\d{1,2})(?:[:.h](\d\d))?$/.exec(lower[i]!)
  if (!match) return readMilitary(pieces, i)
  let hour = Number(match[1])
  let minute = match[2] === undefined ? -1 : Number(match[2])
  let to = i + 1
  if (minute < 0 && lower[to] === ':' && glued[to] && glued[to + 1] && /^\d\d$/.test(lower[to + 1] ?? '')) {
    minute = Number(lower[to + 1])
    to += 2
  }
  const half = lower[to] ?? ''
  const meridiem = MERIDIEM.test(half)
  if (meridiem) {
    if (hour < 1 || hour > 12) return null
    hour = (hour % 12) + (half.startsWith('p') ? 12 : 0)
    to++
    if (lower[to] === '.' && glued[to] && !half.endsWith('.') && half.includes('.')) to++
  } else if (half === "o'clock") to++
  else if (minute < 0 || (match[0].includes('.') && !ZONES.has(half) && half !== 'hours')) return null
  else if (
    !match[0].includes('.') &&
    match[1]!.length < 2 &&
    !/^(?:at|around|about|by|from|until|since|before|after|to)$/.test(lower[i - 1] ?? '')
  )
    return null
  if (minute < 0) minute = 0
  if (hour > 23 || minute > 59) return null
  return { to: zoneAfter(pieces, to), minute: hour * 60 + minute }
}

/** "1400 GMT", "0630 hours". */
function readMilitary(pieces: Pieces, i: number): ClockReading | null {
  const match = /^([01]\d|2[0-3])([0-5]\d)$/.exec(pieces.lower[i]!)
  const next = pieces.lower[i + 1] ?? ''
  if (!match || !(ZONES.has(next) || /^(?:hours|hrs|local)$/.test(next))) return null
  return { to: zoneAfter(pieces, i + 1), minute: Number(match[1]) * 60 + Number(match[2]) }
}

function zoneAfter({ lower }: Pieces, at: number): number {
  let to = at
  while (ZONES.has(lower[to] ?? '') || (lower[to] === 'local' && lower[to + 1] === 'time') || /^(?:hours|hrs)$/.test(lower[to] ?? ''))
    to += lower[to] === 'local' ? 2 : 1
  return to
}
