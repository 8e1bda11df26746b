import type { Sentence } from '../../language/sentence.js'
import { WEAPONS, type Weapon } from './weapons-lexicon.js'

/** A weapon named in a sentence, by the token that ends its name. */
export interface WeaponMention {
  readonly token: number
  readonly weapon: Weapon
}

/** Weapons named in a sentence, left to right. A hyphen within a name counts for nothing ("multiple-rocket systems"). */
export function findWeapons(sentence: Sentence): readonly WeaponMention[] {
  let found: WeaponMention[] | undefined
  for (let token = 0; token < sentence.length; token++) {
    const entries = WEAPONS.get(sentence.lower[token]!)
    if (!entries) continue
    const entry = entries.find(({ before }) => standsBefore(sentence, token, before))
    if (!entry || sentence.upos[token] === 'PROPN') continue
    found ??= []
    // "rocket systems": the longer name takes the place of the shorter one inside it
    const last = found.at(-1)
    if (last && last.token >= token - entry.before.length && last.token < token) found.pop()
    found.push({ token, weapon: entry.weapon })
  }
  return found ?? []
}

function standsBefore(sentence: Sentence, token: number, words: readonly string[]): boolean {
  let at = token - 1
  for (let w = words.length - 1; w >= 0; w--, at--) {
    while (sentence.lower[at] === '-') at--
    if (sentence.lower[at] !== words[w]) return false
  }
  return true
}
