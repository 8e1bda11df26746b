import { isPersonNoun } from '../../language/en/person-nouns-lexicon.js'
import type { Sentence } from '../../language/sentence.js'
import { isCapital } from './letters.js'
import { CLASS_NOUNS, GENERAL_NOUNS } from './victim-class-lexicon.js'
import { wordSet } from './word-set.js'

/** Nouns that end like people but count none, or are bodies rather than their members. */
const NO_PERSONS = wordSet(`
  government ministry organisation organization group party army force forces military team family unit battalion brigade outfit commission
  body department council agent_orange number operation encounter other weapon rifle grenade rocket mortar launcher cartridge border center plant
  helicopter fighter-jet bomber-jet carrier cruiser destroyer trawler motor tractor trailer computer printer server banner poster letter order matter corner
  quarter chapter member-state power disaster murder killing fire detonator transmitter receiver charger explosive revolver sector district tower character
  figure claim factor report gunship missile minister-level crater bunker cruiser freighter tanker lighter cover river marker meter metre liter litre litter
  airliner liner howitzer mortar adversary shutter counter timer trigger silencer holster conductor generator reactor incubator tensor vector calculator indicator elevator mirror
`)

const PERSON_PLURALS = wordSet(
  'people persons men women children troops personnel police policemen gunmen servicemen others militiamen businessmen staff cadets crew',
)

/** What the lists say of a word and its lemma: no people, people, people unless it is a name, or nothing. */
type Listed = 'no' | 'yes' | 'common' | 'unknown'

const listed = new Map<string, Listed>()

function listedAs(word: string, lemma: string): Listed {
  const key = word === lemma ? word : `${word} ${lemma}`
  let result = listed.get(key)
  if (result === undefined) {
    result = lookUp(word, lemma)
    if (listed.size > 50_000) listed.clear()
    listed.set(key, result)
  }
  return result
}

function lookUp(word: string, lemma: string): Listed {
  if (NO_PERSONS.has(lemma) || NO_PERSONS.has(word)) return 'no'
  if (PERSON_PLURALS.has(word)) return 'yes'
  const singular = singularOf(word)
  // "suspected" is no suspect
  for (const noun of word.endsWith('ed') ? [word] : [lemma, word, singular])
    if (CLASS_NOUNS.has(noun) || GENERAL_NOUNS.has(noun)) return 'yes'
  return (isPersonNoun(lemma) && !word.endsWith('ed')) || (singular !== word && isPersonNoun(singular)) ? 'common' : 'unknown'
}

/** Does the token name people (a soldier, cadres, Kenyans)? Tags are trusted last: they fail in clipped and upper-case text. */
export function namesPeople(sentence: Sentence, token: number): boolean {
  const lemma = sentence.lemma[token]!
  const found = listedAs(sentence.lower[token]!, lemma.toLowerCase())
  if (found === 'no') return false
  if (found === 'yes') return !(lemma === 'head' && /^(?:cattle|sheep|livestock|goats)$/.test(sentence.lower[token + 2] ?? ''))
  const capital = isCapital(sentence.form[token]!)
  // endings tell people only of ordinary words: "Kanker" is no agent
  if (found === 'common' && sentence.upos[token] !== 'PROPN' && !(token > 0 && capital && /^.\p{Ll}/u.test(sentence.form[token]!)))
    return true
  return capital && isPeopleName(sentence, token)
}

const MEMBERS = /^\p{Lu}\p{L}*(?:s|ians?|ists?|ese|ites?|[ai]s)$/u
const NOT_MEMBERS = /(?:ess|ous|us|is|ics|'s|ines)$/i

/** "Russians", "Naxals", "a Palestinian": people called after their country or party. */
export function isPeopleName(sentence: Sentence, token: number): boolean {
  const form = sentence.form[token]!
  const tag = sentence.xpos[token]!
  if (tag === 'NNPS') return !/\d/.test(form)
  if (!MEMBERS.test(form) || NOT_MEMBERS.test(form)) return false
  if (/ians?$|ists?$|ites?$|ese$/.test(form)) return /^(?:NN|JJ)/.test(tag)
  return /^(?:NNS|NNPS)$/.test(tag)
}

/** `singularOf('soldiers') // => 'soldier'` */
export function singularOf(word: string): string {
  if (/men$/.test(word) && word.length > 3) return word.replace(/men$/, 'man')
  if (/ies$/.test(word) && word.length > 4) return word.replace(/ies$/, 'y')
  if (/(?:s|x|ch|sh)es$/.test(word)) return word.slice(0, -2)
  if (/[^s]s$/.test(word) && word.length > 3) return word.slice(0, -1)
  return word
}
