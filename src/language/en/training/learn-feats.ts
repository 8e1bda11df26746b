import type { GoldSentence } from './treebank.js'

/** The most common FEATS of each tag, and of a tag with a word where the word's own are others. */
export function learnFeats(
  sentences: readonly GoldSentence[],
  tagOf: (sentence: GoldSentence, i: number) => string,
): Record<string, string> {
  const counts = new Map<string, Map<string, number>>()
  const add = (key: string, feats: string): void => {
    let byFeats = counts.get(key)
    if (!byFeats) counts.set(key, (byFeats = new Map()))
    byFeats.set(feats, (byFeats.get(feats) ?? 0) + 1)
  }
  for (const sentence of sentences)
    sentence.form.forEach((form, i) => {
      const tag = tagOf(sentence, i)
      add(tag, sentence.feats[i]!)
      add(`${tag} ${form.toLowerCase().replaceAll('’', "'")}`, sentence.feats[i]!)
    })
  const most = (key: string): [string, number] => [...counts.get(key)!].reduce((a, b) => (b[1] > a[1] ? b : a))
  const feats: Record<string, string> = {}
  for (const key of [...counts.keys()].sort()) {
    const [value, n] = most(key)
    const tag = key.split(' ', 2).join(' ')
    if (key === tag) feats[key] = value
    else if (n > 1 && value !== most(tag)[0]) feats[key] = value
  }
  return feats
}
