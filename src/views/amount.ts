import type { Bound } from '../language/quantity.js'

/** What a number of people is known as: bounds and how they were said. null is open. */
export interface Amount {
  readonly low: number | null
  readonly high: number | null
  readonly bound?: Bound
}

/** The sign for an open bound. */
const OPEN = '∅'

const digits = new Intl.NumberFormat('en-US')

/** A number with thousands parted; ∅ where it is open. `formatNumber(2300) // => '2,300'` */
const formatNumber = (value: number | null): string => (value === null ? OPEN : digits.format(value))

/**
 * An amount in words that keep its bounds: 'at least 104', 'more than 100', 'about 640', '40–45', 'dozens (24 or more)', 'none'.
 * `words`: as the text has the number; wanted for vague ones.
 * `formatAmount({ low: 101, high: null, bound: 'more_than' }) // => 'more than 100'`
 */
export function formatAmount({ low, high, bound }: Amount, words?: string): string {
  if (bound === 'vague' && low !== null)
    return words && !/\d/.test(words) ? `${plain(words)} (${formatRange(low, high)})` : formatRange(low, high)
  if (bound === 'more_than' && low !== null && high === null) return `more than ${formatNumber(low - 1)}`
  if (bound === 'at_least' && low !== null && high === null) return `at least ${formatNumber(low)}`
  if (bound === 'approx' && low !== null) return `about ${low === high || high === null ? formatNumber(low) : formatRange(low, high)}`
  return formatRange(low, high)
}

/** A range: '104', '104 or more', 'up to 420', '40–45', 'none', 'number open'. `formatRange(40, 45) // => '40–45'` */
export function formatRange(low: number | null, high: number | null): string {
  if (low === null) return high === null ? 'number open' : `up to ${formatNumber(high)}`
  if (high === null) return `${formatNumber(low)} or more`
  if (low !== high) return `${formatNumber(low)}–${formatNumber(high)}`
  return low === 0 ? 'none' : formatNumber(low)
}

const plain = (words: string): string => words.replace(/\s+/g, ' ').trim().toLowerCase()
