import { speakerOf } from '../claims/settle/interest.js'
import type { Bounds } from './bounds.js'
import type { Statement } from './statement.js'

export interface ReasonContext {
  readonly measure: string
  readonly victimClass: string
  /** Names of the parties whose people they are; none where nobody says. */
  readonly victims: readonly string[]
  /** ISO days: of a running toll its first, of a stretch both. */
  readonly from?: string | undefined
  readonly until?: string | undefined
  readonly rejected: ReadonlySet<string>
}

const PEOPLE: Readonly<Record<string, string>> = {
  civilian: 'civilians',
  state_forces: 'forces',
  armed_group: 'fighters',
  officials: 'officials',
  mixed: 'people',
  unknown: 'people',
}
const MONTHS = 'January February March April May June July August September October November December'.split(' ')

/** `dayInWords('2020-09-27') // => '27 September 2020'` */
export const dayInWords = (iso: string): string => `${Number(iso.slice(8, 10))} ${MONTHS[Number(iso.slice(5, 7)) - 1]} ${iso.slice(0, 4)}`

/** Number as told: `101 or more`, `up to 420`, `40 to 45`, `about 640`. */
function numberInWords({ low, high, bound }: Statement): string {
  if (low === null) return high === null ? 'an unknown number' : `up to ${high}`
  if (bound === 'more_than') return `more than ${low - 1}`
  if (bound === 'at_least') return `at least ${low}`
  if (high === null) return `${low} or more`
  return low === high ? (bound === 'approx' ? `about ${low}` : String(low)) : `${low} to ${high}`
}

function speakerName({ party, claims }: Statement): string {
  const speaker = speakerOf(claims[0]!.attribution)
  if (!speaker) return claims[0]!.attribution[0]?.mention ?? 'A report'
  const names = speaker.actors.map(({ name, mention }) => name ?? mention)
  return names.length > 0 ? names.slice(0, 2).join(' and ') : (speaker.mention ?? party?.name ?? 'A source')
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/**
 * Why a figure is what it is, in sober words: who admits, counts and claims what, and what is missing.
 * `// => 'Armenia admits 104 of its forces killed since 27 September 2020. No independent count.'`
 */
export function reasonOf(standing: readonly Statement[], bounds: Bounds, context: ReasonContext): string {
  const { by, crossed, best, basis } = bounds
  const counted = standing.filter(({ claims }) => !claims.some(({ id }) => context.rejected.has(id)))
  const people = PEOPLE[context.victimClass] ?? 'people'
  const span = spanInWords(context)
  const whose = context.victims.length > 0 ? ` of ${context.victims.join(' and ')}` : ''
  const what = `${people}${whose} ${context.measure}${span}`
  const sentences: string[] = []
  if (standing.length > 0 && counted.length === 0) sentences.push(`What was said of ${what} has been rejected`)
  const tell = new Set([by.low, by.best, by.high, ...counted.filter(({ stand }) => stand === 'own')].filter((one) => one !== undefined))
  for (const one of tell) {
    const number = numberInWords(one)
    const name = capital(speakerName(one))
    if (one.stand === 'admission')
      sentences.push(
        one.interest === 'own_loss'
          ? `${name} admits ${number} of its ${people} ${context.measure}${span}`
          : `${name} admits ${number} ${what}`,
      )
    else if (one.stand === 'own')
      sentences.push(`${name} counts ${number} of its own ${people} ${context.measure}${span}; it has an interest in the number`)
    else if (one.stand === 'independent') sentences.push(`${name}, which takes no side, counts ${number} ${what}`)
    else if (one.stand === 'enemy') sentences.push(`${name} claims ${number} ${what}; as their enemy it sets the upper end, not the lower`)
    else sentences.push(`${name} speaks of ${number} ${what} and names no source`)
  }
  if (tell.size === 0)
    for (const one of counted.slice(0, 2))
      sentences.push(
        one.stand === 'enemy'
          ? `${capital(speakerName(one))}, their enemy, claims ${numberInWords(one)} ${what}`
          : `${capital(speakerName(one))} says ${numberInWords(one)} ${what}`,
      )
  if (counted.some(({ claims }) => claims[0]!.toll?.victim.inferred))
    sentences.push('Whose people they were is not said; it follows from who speaks')
  if (bounds.partsExceed)
    sentences.push('Single attacks of these days add up to more than is claimed for the whole, so the upper end is open')
  else if (crossed) sentences.push('The figures contradict each other, so the upper end is open')
  if (basis === 'verified') sentences.push('A claim was verified by somebody without an interest')
  else if (best === null && counted.length > 0) sentences.push('No independent count')
  return sentences.map((sentence) => `${sentence}.`).join(' ')
}

function spanInWords({ from, until }: ReasonContext): string {
  if (from === undefined) return ''
  if (until === undefined) return ` since ${dayInWords(from)}`
  return from === until ? ` on ${dayInWords(from)}` : ` from ${dayInWords(from)} to ${dayInWords(until)}`
}
