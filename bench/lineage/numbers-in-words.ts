import type { Chance } from './chance.js'

const ones =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  )
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')

/** A number from 0 to 99 in words. `inWords(24) // => 'twenty-four'` */
export const inWords = (value: number): string =>
  value < 20 ? ones[value]! : tens[Math.floor(value / 10) - 2]! + (value % 10 ? `-${ones[value % 10]}` : '')

const byWord: ReadonlyMap<string, number> = new Map(Array.from({ length: 100 }, (_, value) => [inWords(value), value]))

/** Writes some of a text's numbers in another form: 24 as "two dozen" or "twenty-four", "four" as 4, 20 percent as a fifth, 8,000 as 8000. */
export function otherNumbers(text: string, chance: Chance, share: number): string {
  return text
    .replace(
      /(?<![\p{L}\d$€£.,:-])(\d{1,2}|\d{1,3}(?:,000)+)(?![\d:.,]*\d|[\p{L}%-]| ?(?:a\.m|p\.m|percent|per cent))/gu,
      (all, digits: string, at: number) => {
        if (
          !chance.in(share) ||
          /(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sep|Sept|Oct|Nov|Dec|March|April|August|September|October|November|December|January|February)\.? $/.test(
            text.slice(Math.max(0, at - 12), at),
          )
        )
          return all
        if (digits.includes(',')) return digits.length > 6 ? all : `${digits.replace(',000', '')},000`
        const value = Number(digits)
        if (value % 12 === 0 && value > 0 && value <= 48 && chance.in(0.5)) return value === 12 ? 'a dozen' : `${inWords(value / 12)} dozen`
        return inWords(value)
      },
    )
    .replace(
      /(?<![\p{L}-])(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-\w+)?(?![\p{L}-])|(?<![\p{L}-])(?:t(?:wo|hree|en|welve|hirteen)|f(?:our|ive|ourteen|ifteen)|s(?:ix|even|ixteen|eventeen)|e(?:ight|leven|ighteen)|nine(?:teen)?)(?![\p{L}-])(?= (?!dozen|hundred|thousand|of them))/gu,
      (word) => (byWord.has(word) && chance.in(share * 0.7) ? String(byWord.get(word)) : word),
    )
}
