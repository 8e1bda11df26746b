const LETTERS: Readonly<Record<string, string>> = {
  ə: 'e',
  ı: 'i',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
  ŋ: 'n',
}

/**
 * A name without case, accents, apostrophes and hyphens, for look-up: `foldName('Deir ez-Zor') // => 'deir ez zor'`,
 * `foldName('Kəlbəcər') // => 'kelbecer'`. Other punctuation becomes a space; runs of spaces become one.
 */
export function foldName(text: string): string {
  // plain ASCII words are nearly all of what is asked for, and need no normalisation
  if (/^[a-z]+$/.test(text)) return text
  if (/^[A-Za-z]+(?: [A-Za-z]+)*$/.test(text)) return text.toLowerCase()
  return text
    .normalize('NFD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[əıøłđðßæœþŋ]/g, (letter) => LETTERS[letter] ?? letter)
    .replace(/['’‘ʻʼ`´]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
