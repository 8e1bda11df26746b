import type { LemmaRules } from '../lemmatizer.js'
import { createLemmatizer } from '../lemmatizer.js'
import type { GoldSentence } from './treebank.js'

const LONGEST_ENDING = 6

interface Item {
  readonly form: string
  readonly lower: string
  readonly lemma: string
}

/** Learns endings and exceptions from the words of the treebanks: an ending is kept where it says more than a shorter one. */
export function learnLemmas(sentences: readonly GoldSentence[], tagOf: (sentence: GoldSentence, i: number) => string): LemmaRules {
  const seen = new Map<string, Map<string, Map<string, { item: Item; n: number }>>>()
  const verbs = new Map<string, number>()
  for (const sentence of sentences)
    sentence.form.forEach((form, i) => {
      const lemma = sentence.lemma[i]!
      if (lemma === '_') return
      const tag = tagOf(sentence, i)
      const lower = form.toLowerCase().replaceAll('’', "'")
      if (sentence.upos[i] === 'VERB' || sentence.upos[i] === 'AUX') verbs.set(lemma, (verbs.get(lemma) ?? 0) + 1)
      const words = at(seen, tag, () => new Map<string, Map<string, { item: Item; n: number }>>())
      const lemmas = at(words, lower, () => new Map<string, { item: Item; n: number }>())
      at(lemmas, lemma, () => ({ item: { form, lower, lemma }, n: 0 })).n++
    })
  const keepCase: string[] = []
  const rules: Record<string, Record<string, [number, string]>> = {}
  const best = new Map<string, Item[]>()
  for (const [tag, words] of seen) {
    const items = [...words.values()].map((lemmas) => [...lemmas.values()].reduce((a, b) => (b.n > a.n ? b : a)).item)
    best.set(tag, items)
    if (/^PROPN |^X | NNPS?$/.test(tag)) keepCase.push(tag)
    rules[tag] = endingsOf(items, keepCase.includes(tag))
  }
  const known = [...verbs.keys()].filter((verb) => /^[a-z]{2,}$/.test(verb)).sort()
  const draft: LemmaRules = { rules, exceptions: {}, keepCase, verbs: known }
  const lemmatize = createLemmatizer(draft)
  const exceptions: Record<string, Record<string, string>> = {}
  for (const [tag, items] of best)
    for (const { form, lower, lemma } of items)
      if (!tag.startsWith('PROPN') && lemmatize(form, lower, tag) !== lemma && lemmatize(lower, lower, tag) !== lemma) {
        exceptions[tag] ??= {}
        exceptions[tag][lower] = lemma
      }
  return { ...draft, exceptions }
}

function endingsOf(items: readonly Item[], keepCase: boolean): Record<string, [number, string]> {
  const counts = new Map<string, Map<string, number>>()
  for (const { form, lower, lemma } of items) {
    const base = keepCase ? form : lower
    let same = 0
    while (same < base.length && same < lemma.length && base[same] === lemma[same]) same++
    if (base.length - same > LONGEST_ENDING) continue
    const script = JSON.stringify([base.length - same, lemma.slice(same)])
    for (let n = 0; n <= Math.min(LONGEST_ENDING, lower.length); n++) {
      const byScript = at(counts, lower.slice(lower.length - n), () => new Map<string, number>())
      byScript.set(script, (byScript.get(script) ?? 0) + 1)
    }
  }
  const endings: Record<string, [number, string]> = {}
  const chosen = (ending: string): string | undefined => {
    for (let i = 0; i <= ending.length; i++) if (Object.hasOwn(endings, ending.slice(i))) return JSON.stringify(endings[ending.slice(i)])
    return undefined
  }
  for (const ending of [...counts.keys()].sort((a, b) => a.length - b.length || (a < b ? -1 : 1))) {
    const [script, n] = [...counts.get(ending)!].reduce((a, b) => (b[1] > a[1] ? b : a))
    const [cut] = JSON.parse(script) as [number, string]
    if ((n < 2 && ending.length > 0) || cut > ending.length) continue
    if (chosen(ending) !== script) endings[ending] = JSON.parse(script)
  }
  return endings
}

function at<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  let value = map.get(key)
  if (value === undefined) {
    value = make()
    map.set(key, value)
  }
  return value
}
