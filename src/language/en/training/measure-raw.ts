import type { English } from '../english.js'
import type { GoldSentence } from './treebank.js'

/** F1 in percent from raw text: of words, of sentences, of tags and of arcs with their labels (subtypes left out), as CoNLL 2018 counts them. */
export interface RawAccuracy {
  readonly words: number
  readonly sentences: number
  readonly upos: number
  readonly las: number
}

interface Word {
  readonly upos: string
  readonly deprel: string
  /** Where its head begins, -1 for the root. */
  readonly head: string
}

/**
 * Reads each document as raw text, paragraphs apart by an empty line, and compares words that cover the same characters; blanks do not count.
 * What was split or joined otherwise is wrong, as are arcs from and to it.
 */
export function measureRaw(gold: readonly GoldSentence[], analyse: English['analyse']): RawAccuracy {
  const sums = { gold: 0, found: 0, words: 0, upos: 0, las: 0, goldSentences: 0, foundSentences: 0, sentences: 0 }
  for (let from = 0; from < gold.length; ) {
    let to = from + 1
    while (to < gold.length && gold[to]!.document === gold[from]!.document) to++
    const sentences = gold.slice(from, to)
    from = to
    const goldWords = new Map<string, Word>()
    const goldEnds = new Set<string>()
    let text = ''
    let base = 0
    for (const { text: own, opens, form, upos, deprel, head } of sentences) {
      text += `${text === '' ? '' : opens ? '\n\n' : ' '}${own}`
      let at = base
      const places = form.map((word) => {
        const place = `${at} ${at + lengthOf(word)}`
        at += lengthOf(word)
        return place
      })
      form.forEach((_, i) => {
        goldWords.set(places[i]!, { upos: upos[i]!, deprel: bare(deprel[i]!), head: head[i] === form.length ? '' : places[head[i]!]! })
      })
      const end = base + lengthOf(own)
      goldEnds.add(`${base} ${end}`)
      base = end
    }
    const place = placesIn(text)
    const found = analyse(text)
    sums.gold += goldWords.size
    sums.goldSentences += goldEnds.size
    sums.foundSentences += found.length
    for (const sentence of found) {
      const places = sentence.form.map((_, i) => `${place[sentence.tokenStart[i]!]} ${place[sentence.tokenEnd[i]!]}`)
      if (goldEnds.has(`${place[sentence.start]} ${place[sentence.end]}`)) sums.sentences++
      sums.found += places.length
      places.forEach((one, i) => {
        const wanted = goldWords.get(one)
        if (!wanted) return
        sums.words++
        if (wanted.upos === sentence.upos[i]) sums.upos++
        const head = sentence.head[i]! < 0 ? '' : places[sentence.head[i]!]!
        if (head === wanted.head && bare(sentence.deprel[i]!) === wanted.deprel) sums.las++
      })
    }
  }
  const f1 = (right: number, a: number, b: number): number => Math.round((20_000 * right) / (a + b)) / 100
  return {
    words: f1(sums.words, sums.gold, sums.found),
    sentences: f1(sums.sentences, sums.goldSentences, sums.foundSentences),
    upos: f1(sums.upos, sums.gold, sums.found),
    las: f1(sums.las, sums.gold, sums.found),
  }
}

const bare = (label: string): string => label.split(':')[0]!
const lengthOf = (text: string): number => text.replace(/\s/g, '').length

/** For each place of a text how many characters that are no blanks stand before it. */
function placesIn(text: string): Int32Array {
  const places = new Int32Array(text.length + 1)
  for (let i = 0; i < text.length; i++) places[i + 1] = places[i]! + (/\s/.test(text[i]!) ? 0 : 1)
  return places
}
