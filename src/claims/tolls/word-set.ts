/** A set of words written apart by spaces; words of several parts are joined by "_". `wordSet('a b_c') // => Set { 'a', 'b c' }` */
export const wordSet = (text: string): ReadonlySet<string> =>
  new Set(
    text
      .trim()
      .split(/\s+/)
      .map((word) => word.replaceAll('_', ' ')),
  )
