/** Months by name and usual short form, from 1. "may" and "march" are words of their own too: see `monthAt`. */
export const MONTHS: ReadonlyMap<string, number> = new Map(
  [
    ['january', 'jan'],
    ['february', 'feb'],
    ['march', 'mar'],
    ['april', 'apr'],
    ['may'],
    ['june', 'jun'],
    ['july', 'jul'],
    ['august', 'aug'],
    ['september', 'sep', 'sept'],
    ['october', 'oct'],
    ['november', 'nov'],
    ['december', 'dec'],
  ].flatMap((names, i) => names.flatMap((name) => [[name, i + 1] as const, [`${name}.`, i + 1] as const])),
)

/** Days of the week by name and usual short form; Monday is 0. */
export const WEEKDAYS: ReadonlyMap<string, number> = new Map(
  [
    ['monday', 'mon'],
    ['tuesday', 'tue', 'tues'],
    ['wednesday', 'wed'],
    ['thursday', 'thu', 'thur', 'thurs'],
    ['friday', 'fri'],
    ['saturday'],
    ['sunday'],
  ].flatMap((names, i) => names.flatMap((name) => [[name, i] as const, [`${name}.`, i] as const])),
)

/** Units of time, singular and plural, in the names that times use. */
export const TIME_UNITS: ReadonlyMap<string, 'second' | 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year'> = new Map(
  (
    [
      ['second', ['second', 'seconds', 'sec', 'secs']],
      ['minute', ['minute', 'minutes', 'min', 'mins']],
      ['hour', ['hour', 'hours', 'hr', 'hrs']],
      ['day', ['day', 'days', 'night', 'nights']],
      ['week', ['week', 'weeks', 'fortnight', 'weekend', 'weekends']],
      ['month', ['month', 'months']],
      ['year', ['year', 'years', 'yr', 'yrs', 'decade', 'decades', 'century', 'centuries']],
    ] as const
  ).flatMap(([unit, words]) => words.map((word) => [word, unit] as const)),
)

export const MERIDIEM: RegExp = /^[ap]\.?m\.?$/
export const ZONES: ReadonlySet<string> = new Set(['gmt', 'utc', 'est', 'edt', 'cet', 'cest', 'bst', 'ist', 'msk', 'eet', 'zulu'])
