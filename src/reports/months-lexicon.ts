/** First letters that tell the months apart, in the languages in which Ascribe's users save pages; lower case, 1 to 12. */
const stems: readonly (readonly string[])[] = [
  ['jan', 'янв', 'січ', 'ene', 'gen', 'oca', 'janv', 'jän'],
  ['feb', 'fév', 'fev', 'фев', 'лют', 'şub'],
  ['mar', 'mär', 'мар', 'бер'],
  ['apr', 'avr', 'abr', 'апр', 'квіт', 'nis'],
  ['may', 'mai', 'mag', 'мая', 'май', 'трав'],
  ['jun', 'juin', 'giu', 'июн', 'черв', 'haz'],
  ['jul', 'juil', 'lug', 'июл', 'лип', 'tem'],
  ['aug', 'aoû', 'ago', 'авг', 'серп', 'ağu'],
  ['sep', 'set', 'сен', 'вер', 'eyl'],
  ['oct', 'okt', 'out', 'ott', 'окт', 'жовт', 'eki'],
  ['nov', 'ноя', 'лист', 'kas'],
  ['dec', 'déc', 'dez', 'dic', 'дек', 'груд', 'ara'],
]

const whole = /^(?:january|february|march|april|june|july|august|september|sept|october|november|december)$/

/**
 * The month that a word names or shortens, 1 to 12. `monthOf('Octobre') // => 10`, `monthOf('Sept.') // => 9`
 */
export function monthOf(word: string): number | undefined {
  const lower = word.toLowerCase().replace(/\.$/, '')
  const found: number[] = []
  for (const [index, prefixes] of stems.entries()) if (prefixes.some((prefix) => lower.startsWith(prefix))) found.push(index + 1)
  if (found.length !== 1) return undefined
  // English words that begin like a month are no month: "market", "decided", "mayor", "junta", "second".
  if (/^[a-z]{4,}$/.test(lower) && !whole.test(lower) && !foreign.has(lower)) return undefined
  return found[0]
}

const foreign: ReadonlySet<string> = new Set(
  (
    'januar janvier enero janeiro gennaio ocak februar febrero fevereiro febbraio marzo mars avril abril aprile nisan maggio mayo maio ' +
    'juin junio junho giugno haziran juli julio julho juillet luglio temmuz agosto septembre septiembre setembro settembre ' +
    'octobre oktober octubre outubro ottobre ekim novembre noviembre novembro dezember diciembre dezembro dicembre kasım aralık'
  ).split(' '),
)
