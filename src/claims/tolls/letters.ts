/** Does a word begin with a capital letter? */
export function isCapital(form: string): boolean {
  const c = form.charCodeAt(0)
  if (c < 128) return c >= 65 && c <= 90
  return /^\p{Lu}/u.test(form)
}

const QUOTES: ReadonlySet<string> = new Set(['"', '“', '”', "'", '‘', '’', '`', "''", '``', '""'])

/** Is the token a quotation mark? */
export const isQuote = (word: string): boolean => word.length <= 2 && QUOTES.has(word)
