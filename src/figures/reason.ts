import { speakerOf } from '../claims/settle/interest.js'
import type { Bounds } from './bounds.js'
import type { Statement } from './statement.js'
import type { Verdicts } from './verdicts.js'

export interface ReasonContext {
  readonly measure: string
  readonly victimClass: string
  /** Names of the parties whose people they are; none where nobody says. */
  readonly victims: readonly string[]
  /** ISO days: of a running toll its first, of a stretch both. */
  readonly from?: string | undefined
  readonly until?: string | undefined
  readonly rejected: Verdicts['rejected']
}

const MONTHS = 'January February March April May June July August September October November December'.split(' ')

/** `dayInWords('2020-09-27') // => '27 September 2020'` */
export const dayInWords = (iso: string): string => `${Number(iso.slice(8, 10))} ${MONTHS[Number(iso.slice(5, 7)) - 1]} ${iso.slice(0, 4)}`

/** Number as told: `more than 100`, `up to 420`, `40 to 45`, `about 640`. */
function numberInWords({ low, high, bound }: Statement): string {
  if (low === null) return high === null ? 'an unknown number' : `up to ${high}`
  if (bound === 'more_than') return `more than ${low - 1}`
  if (bound === 'at_least') return `at least ${low}`
  if (high === null) return `${low} or more`
  return low === high ? (bound === 'approx' ? `about ${low}` : String(low)) : `${low} to ${high}`
}

/** What befell them: `killed`, `killed or wounded`, `lost` of equipment. */
const fateOf = (measure: string): string =>
  measure === 'casualties' ? 'killed or wounded' : measure.startsWith('equipment') ? 'lost' : measure

/** `21 of the forces of Aland`, `7 fighters of Free Corps`, `4 people`. */
function peopleInWords(number: string, { victimClass, victims, measure }: ReasonContext): string {
  const of = victims.length > 0 ? ` of ${victims.join(' and ')}` : ''
  if (measure.startsWith('equipment')) return `${number} × ${measure.slice(11) || 'equipment'}${of}`
  if (victimClass === 'state_forces')
    return of ? `${number} of the forces${of}` : `${number} ${number === '1' ? 'member' : 'members'} of state forces`
  return `${number} ${nounOf(victimClass, number)}${of}`
}
const nounOf = (victimClass: string, number: string): string => {
  const plural = OTHERS[victimClass] ?? 'people'
  return number !== '1' ? plural : plural === 'people' ? 'person' : plural.slice(0, -1)
}
const OTHERS: Readonly<Record<string, string>> = { civilian: 'civilians', armed_group: 'fighters', officials: 'officials' }
const OWN: Readonly<Record<string, string>> = { ...OTHERS, state_forces: 'forces' }

function speakerName({ claims }: Statement): string {
  const speaker = speakerOf(claims[0]!.attribution)
  if (!speaker) return claims[0]!.attribution[0]?.mention ?? 'a report'
  const names = speaker.actors.map(({ name, mention }) => name ?? mention)
  return names.length > 0 ? names.slice(0, 2).join(' and ') : (speaker.mention ?? 'a source')
}

/** A side by its party, with the speaker beside it: `Aland (Ministry of Defence of Aland)`. */
function sideName(statement: Statement): string {
  const speaker = speakerName(statement)
  const party = statement.party?.name
  return party === undefined || party === speaker ? speaker : `${party} (${speaker})`
}

/** "A security source" within a sentence. */
const inline = (name: string): string => name.replace(/^(?:An?|The|Two|Three|Some|Several)\b/, (word) => word.toLowerCase())
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** One statement as a sentence without its full stop. */
function tell(one: Statement, context: ReasonContext): string {
  const { victimClass, measure } = context
  const number = numberInWords(one)
  const what = `${peopleInWords(number, context)} ${fateOf(measure)}${spanInWords(context)}`
  const own = `${number} of its ${measure.startsWith('equipment') ? measure.slice(11) || 'equipment' : (OWN[victimClass] ?? 'people')} ${fateOf(measure)}${spanInWords(context)}`
  const side = capital(sideName(one))
  if (one.stand === 'admission') return `${side} admits ${one.interest === 'own_loss' ? own : what}`
  if (one.stand === 'own') return `${side} counts ${own.replace('of its', 'of its own')}; it has an interest in the number`
  if (one.stand === 'enemy') return `${side} claims ${what}; as their enemy it sets no lower end`
  if (one.stand === 'independent') return `According to ${inline(speakerName(one))}, without a side: ${what}`
  if (speakerOf(one.claims[0]!.attribution)) return `According to ${inline(sideName(one))}: ${what}; on what ground cannot be told`
  return `${capital(speakerName(one))} speaks of ${what} and names no source`
}

/**
 * Why a figure is what it is, in sober words: who admits, counts and claims what, and what is missing.
 * `// => 'Armenia admits 104 of its forces killed since 27 September 2020. No independent count.'`
 */
export function reasonOf(standing: readonly Statement[], bounds: Bounds, context: ReasonContext): string {
  const { by, crossed, best, basis } = bounds
  const counted = standing.filter(({ claims }) => !claims.some(({ id }) => context.rejected.has(id)))
  const sentences: string[] = []
  if (counted.length === 0)
    sentences.push(
      standing.length > 0
        ? 'What was said of this loss has been rejected by somebody without an interest'
        : 'What was said of this loss has been taken back',
    )
  const telling = new Set([by.low, by.best, by.high, ...counted.filter(({ stand }) => stand === 'own')].filter((one) => one !== undefined))
  for (const one of telling.size > 0 ? telling : counted.slice(0, 2)) sentences.push(tell(one, context))
  if (counted.some(({ claims }) => claims[0]!.toll?.victim.inferred))
    sentences.push('Whose people they were is not said; it follows from who speaks')
  if (bounds.partsExceed)
    sentences.push('Single attacks of these days add up to more than is claimed for the whole, so the upper end is open')
  else if (crossed) sentences.push('The figures contradict each other, so none of them sets the upper end')
  if (basis === 'verified') sentences.push('A claim was verified by somebody without an interest')
  else if (best === null && counted.length > 0) sentences.push('No independent count')
  return sentences.map((sentence) => `${sentence}.`).join(' ')
}

function spanInWords({ from, until }: ReasonContext): string {
  if (from === undefined) return ''
  if (until === undefined) return ` since ${dayInWords(from)}`
  return from === until ? ` on ${dayInWords(from)}` : ` from ${dayInWords(from)} to ${dayInWords(until)}`
}
