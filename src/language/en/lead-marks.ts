const BULLET = /^[•▪■●◦‣·*–—-]$/
const NUMBER = /^\d{1,2}$/
const TIME = /^\d{1,2}[:.]\d\d$/
const AFTER_TIME = /^(?:a\.?m\.?|p\.?m\.?|gmt|utc|local|time)$/i
const CAPITAL = /^\p{Lu}\p{Ll}/u
const DAY = /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/
const CLOSER = /^[.)\]]$/
const DASH = /^(?:[-–—|:]|--)$/

/** A mark that stands before a sentence without being part of it, and how it is tagged. */
export interface LeadMark {
  readonly upos: string
  readonly xpos: string
  readonly deprel: string
}

const mark = (xpos: string): LeadMark => ({ upos: 'PUNCT', xpos, deprel: 'punct' })
const ITEM: LeadMark = { upos: 'X', xpos: 'LS', deprel: 'dep' }
const CLOCK: LeadMark = { upos: 'NUM', xpos: 'CD', deprel: 'dep' }

/**
 * The marks before a sentence of a list or a live report: a bullet, "3." or "(3)", "14:35 -". They would lead the parser astray, which
 * learnt from running text, and are attached to the root of the rest.
 * `leadMarks(['14:35', '-', 'Rockets', 'hit', 'Ashdod']).length // => 2`
 */
export function leadMarks(forms: readonly string[]): readonly LeadMark[] {
  const n = forms.length
  if (n < 4) return []
  const first = forms[0]!
  const second = forms[1]!
  if (BULLET.test(first) && !/^\d/.test(second)) return [mark('NFP')]
  if (NUMBER.test(first) && CLOSER.test(second)) return [ITEM, mark('.')]
  if (/^[([]$/.test(first) && NUMBER.test(second) && CLOSER.test(forms[2]!)) return [mark('-LRB-'), ITEM, mark('-RRB-')]
  if (!TIME.test(first)) return []
  let at = 1
  while (at < 3 && AFTER_TIME.test(forms[at]!)) at++
  // "08:15 Artillery hit the town": a name or a noun begins the report, not "08:15 GMT" or "08:15 on Monday"
  if (at === 1 && CAPITAL.test(forms[1]!) && !DAY.test(forms[1]!)) return [CLOCK]
  if (!DASH.test(forms[at]!) || at + 2 >= n) return []
  return [...Array<LeadMark>(at).fill(CLOCK), mark(':')]
}
