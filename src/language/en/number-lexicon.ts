/** Numbers below a hundred by their words. */
export const SMALL: ReadonlyMap<string, number> = new Map([
  ['zero', 0],
  ['nil', 0],
  ['one', 1],
  ['two', 2],
  ['three', 3],
  ['four', 4],
  ['five', 5],
  ['six', 6],
  ['seven', 7],
  ['eight', 8],
  ['nine', 9],
  ['ten', 10],
  ['eleven', 11],
  ['twelve', 12],
  ['thirteen', 13],
  ['fourteen', 14],
  ['fifteen', 15],
  ['sixteen', 16],
  ['seventeen', 17],
  ['eighteen', 18],
  ['nineteen', 19],
])

export const TENS: ReadonlyMap<string, number> = new Map([
  ['twenty', 20],
  ['thirty', 30],
  ['forty', 40],
  ['fourty', 40],
  ['fifty', 50],
  ['sixty', 60],
  ['seventy', 70],
  ['eighty', 80],
  ['ninety', 90],
])

/** Words that multiply what stands before them. Letters ("10k", "5bn") count only where they touch the digits. */
export const SCALES: ReadonlyMap<string, number> = new Map([
  ['dozen', 12],
  ['score', 20],
  ['hundred', 100],
  ['thousand', 1000],
  ['lakh', 100_000],
  ['lakhs', 100_000],
  ['million', 1_000_000],
  ['crore', 10_000_000],
  ['crores', 10_000_000],
  ['billion', 1_000_000_000],
  ['trillion', 1_000_000_000_000],
])

export const SCALE_LETTERS: ReadonlyMap<string, number> = new Map([
  ['k', 1000],
  ['m', 1_000_000],
  ['mn', 1_000_000],
  ['mln', 1_000_000],
  ['bn', 1_000_000_000],
  ['bln', 1_000_000_000],
])

/** Words for plural amounts, and the key under which a scale of vague words gives their least value. */
export const VAGUE_PLURALS: ReadonlyMap<string, 'ten' | 'dozen' | 'score' | 'hundred' | 'thousand' | 'million'> = new Map([
  ['tens', 'ten'],
  ['dozens', 'dozen'],
  ['scores', 'score'],
  ['hundreds', 'hundred'],
  ['thousands', 'thousand'],
  ['millions', 'million'],
])

/** The least that a vague word stands for. */
export interface VagueScale {
  readonly several: number
  readonly ten: number
  readonly dozen: number
  readonly score: number
  readonly hundred: number
  readonly thousand: number
  readonly million: number
}

/**
 * A plural is at least two of its unit; "tens" is left at 10 and "scores" are 40. "Several", "a few", "a handful" and
 * "a number of" are more than a couple: at least 3 (ACLED takes 3 for them where fighting is limited, Codebook 2021, "Fatalities").
 */
export const PLURAL_SCALE: VagueScale = { several: 3, ten: 10, dozen: 24, score: 40, hundred: 200, thousand: 2000, million: 2_000_000 }

/** ACLED's reading: several and tens 10, dozens 12, hundreds 100; scores and thousands in the same manner: one of the unit. */
export const ACLED_SCALE: VagueScale = { several: 10, ten: 10, dozen: 12, score: 20, hundred: 100, thousand: 1000, million: 1_000_000 }

/** Nouns that are a number of people by themselves. */
export const NUMBER_NOUNS: ReadonlyMap<string, number> = new Map([
  ['couple', 2],
  ['pair', 2],
  ['duo', 2],
  ['twins', 2],
  ['triplets', 3],
  ['trio', 3],
  ['quartet', 4],
])

export const ORDINALS: ReadonlyMap<string, number> = new Map([
  ['first', 1],
  ['second', 2],
  ['third', 3],
  ['fourth', 4],
  ['fifth', 5],
  ['sixth', 6],
  ['seventh', 7],
  ['eighth', 8],
  ['ninth', 9],
  ['tenth', 10],
  ['eleventh', 11],
  ['twelfth', 12],
  ['thirteenth', 13],
  ['fourteenth', 14],
  ['fifteenth', 15],
  ['sixteenth', 16],
  ['seventeenth', 17],
  ['eighteenth', 18],
  ['nineteenth', 19],
  ['twentieth', 20],
  ['thirtieth', 30],
  ['fortieth', 40],
  ['fiftieth', 50],
  ['hundredth', 100],
])

/** Denominators: "two thirds", "a quarter". */
export const FRACTIONS: ReadonlySet<string> = new Set([
  ...['half', 'halves', 'third', 'thirds', 'quarter', 'quarters', 'fourths', 'fifth', 'fifths', 'sixth', 'sixths', 'tenth', 'tenths'],
])
