import type { WideLexicon } from '../wide-lexicon.js'
import type { Lexicon } from '../word-table.js'
import { CASE_UNKNOWN, CASE_UPPER, normalForm } from '../word-table.js'
import type { GoldSentence } from './treebank.js'

/**
 * Builds the lexicon of the words of the treebanks (seen twice or more; once only would teach the tagger to trust what it
 * will not have) and of the clustered words. `tagOf` names the tag of a word.
 */
export function buildLexicon(
  sentences: readonly GoldSentence[],
  tagOf: (sentence: GoldSentence, i: number) => string,
  fine: ReadonlyMap<string, number>,
  wide: WideLexicon,
  nameLevels: Uint16Array,
): Lexicon {
  const counts = new Map<string, number>()
  const tags = new Map<string, Map<string, number>>()
  const inside = new Map<string, [capital: number, upper: number, all: number]>()
  for (const sentence of sentences) {
    sentence.form.forEach((form, i) => {
      const word = normalForm(form)
      counts.set(word, (counts.get(word) ?? 0) + 1)
      let byTag = tags.get(word)
      if (!byTag) tags.set(word, (byTag = new Map()))
      const tag = tagOf(sentence, i)
      byTag.set(tag, (byTag.get(tag) ?? 0) + 1)
      if (i > 0) {
        const seenAs = inside.get(word) ?? [0, 0, 0]
        seenAs[2]++
        if (/^\p{Lu}/u.test(form)) seenAs[0]++
        if (/^\p{Lu}[\p{Lu}.&]+$/u.test(form)) seenAs[1]++
        inside.set(word, seenAs)
      }
    })
  }
  const lexicalWords = [...counts.keys()]
    .filter((word) => counts.get(word)! >= 2)
    .sort((a, b) => counts.get(b)! - counts.get(a)! || (a < b ? -1 : 1))
  const seen = new Set(lexicalWords)
  const rest = [...new Set([...fine.keys(), ...counts.keys()])].filter((word) => !seen.has(word)).sort()
  const words = [...lexicalWords, ...rest]
  const sets = new Map<string, number>()
  const ambiguity = new Uint16Array(words.length)
  lexicalWords.forEach((word, id) => {
    const n = counts.get(word)!
    const key = [...tags.get(word)!]
      .filter(([, k]) => k / n >= 0.05)
      .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
      .slice(0, 3)
      .map(([tag, k]) => `${tag}${k / n > 0.9 ? '!' : ''}`)
      .join(' ')
    if (!sets.has(key)) sets.set(key, sets.size + 1)
    ambiguity[id] = sets.get(key)!
  })
  return {
    words,
    lexical: lexicalWords.length,
    ambiguity,
    fine: Uint16Array.from(words, (word) => fine.get(word) ?? 0),
    capital: Uint8Array.from(words, (word) => {
      const seenAs = inside.get(word)
      if (!seenAs) return CASE_UNKNOWN
      return seenAs[1] * 2 > seenAs[2] ? CASE_UPPER : Math.round((200 * seenAs[0]) / seenAs[2])
    }),
    wide,
    nameLevels,
  }
}
