import type { Sentence } from '../../language/sentence.js'

/** First token of a phrase and the one after its last. */
export type TokenRange = readonly [from: number, to: number]

/** Mentions longer than this name nobody: they retell the sentence. */
const LONGEST = 12

const LEFT =
  /^(?:det|amod|compound|nummod|nmod:poss|flat|nmod:desc|det:predet|advmod|nmod|goeswith|nummod:entity|nmod:unmarked|obl:unmarked|obl:npmod|appos|case|punct)$/
const TRAILS = /^(?:flat|punct|conj|goeswith)$/
const POSSESSIVE = /^['’]s?$/
const JOINS = /^(?:of|for|in|from|at|near|with|within|inside|on|to|against)$/

/** The words left of a head that belong to its noun phrase. */
export function leftEdge(sentence: Sentence, head: number): number {
  const { deprel, upos, lower } = sentence
  let from = head
  for (let left = head - 1; left >= 0 && head - left < LONGEST; left--) {
    const above = sentence.head[left]!
    // a second part of a name, what marks a possessor, a second adjective: they hang on the word before them and belong to what it belongs to
    if (above < left && (TRAILS.test(deprel[left]!) || (deprel[left] === 'case' && POSSESSIVE.test(lower[left]!)))) continue
    if (deprel[left] === 'cc' && above > left && above < head && deprel[above] === 'conj') continue
    if (above < left || above > head) break
    if (!LEFT.test(deprel[left]!) || (upos[left] === 'VERB' && deprel[left] !== 'amod')) break
    if (deprel[left] === 'case') break
    // "[troops] [shelled the airport]": a verb that was taken for an adjective
    if (upos[left] === 'VERB' && left > 0 && /^(?:NOUN|PROPN|PRON)$/.test(upos[left - 1]!) && sentence.xpos[left] !== 'VBG') break
    if (deprel[left] === 'punct' && !/^[-–"“”.‘’']$/.test(lower[left]!)) break
    if (upos[left] === 'ADV' && deprel[left] === 'advmod' && above === head) break
    from = left
    // nothing stands before an article
    if (deprel[left] === 'det' && deprel[left - 1] !== 'det:predet') break
  }
  // "Minister Lavrov" as two subjects side by side
  const above = sentence.head[head]!
  if (
    from === head &&
    head > 0 &&
    deprel[head] === 'nsubj' &&
    deprel[head - 1] === 'nsubj' &&
    sentence.head[head - 1] === above &&
    upos[head] === 'PROPN'
  )
    return leftEdge(sentence, head - 1)
  // "Saudi-led coalition": a hyphen joins, whatever the parse makes of its parts
  if (from >= 2 && joinedBefore(sentence, from)) from -= 2
  if (from >= 3 && /^(?:VBN|VBG|JJ|VBD)$/.test(sentence.xpos[from - 1]!) && joinedBefore(sentence, from - 1)) from -= 3
  while (
    from < head &&
    (deprel[from] === 'punct' ||
      deprel[from] === 'case' ||
      upos[from] === 'ADV' ||
      upos[from] === 'SYM' ||
      /^(?:•|·|down|up|out|off|over|dead|least|most|than|more|about)$/.test(lower[from]!))
  )
    from++
  return from
}

/** Does a hyphen without spaces join the token to the one before? */
const joinedBefore = (sentence: Sentence, token: number): boolean =>
  sentence.lower[token - 1] === '-' &&
  sentence.tokenEnd[token - 1] === sentence.tokenStart[token] &&
  sentence.tokenEnd[token - 2] === sentence.tokenStart[token - 1]

/** A noun phrase with names and short complements behind its head ("the leader of the group"), at most twelve words. */
export function phraseOf(sentence: Sentence, head: number): TokenRange {
  const { deprel, upos, lower, length } = sentence
  const from = leftEdge(sentence, head)
  let to = head + 1
  // a name that the parse hangs on the title before it, or the other way round
  while (to < length && upos[to] === 'PROPN' && !TIME.test(lower[to]!) && inside(sentence, to, from, to)) to++
  for (;;) {
    const next = lower[to]
    if (next === undefined) break
    // parts of compound names: "Al - Shabaab", "Jean-Pierre"
    if (next === '-' && to + 1 < length && inside(sentence, to + 1, from, to)) {
      to += 2
      while (to < length && upos[to] === 'PROPN' && inside(sentence, to, from, to)) to++
      continue
    }
    if (!JOINS.test(next) || deprel[to] !== 'case') break
    let inner = sentence.head[to]!
    while (deprel[inner] === 'compound' && sentence.head[inner]! > inner) inner = sentence.head[inner]!
    if (inner <= to || !inside(sentence, inner, from, to) || !/^(?:nmod|appos)$/.test(deprel[inner]!)) break
    if (leftEdge(sentence, inner) !== to + 1) break
    let end = inner + 1
    while (end < length && upos[end] === 'PROPN' && !TIME.test(lower[end]!) && inside(sentence, end, from, end)) end++
    if (end - from > LONGEST) break
    // what follows "in" belongs to the name only where it is a name: not "in the largest trial", "on Wednesday"
    if (next !== 'of' && next !== 'for' && !(hasName(sentence, to + 1, end) && !TIME.test(lower[inner]!))) break
    to = end
  }
  if (to - from > LONGEST) return [Math.max(from, to - LONGEST), to]
  return [from, to]
}

const TIME =
  /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|yesterday)$/

function hasName(sentence: Sentence, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (sentence.upos[at] === 'PROPN') return true
  return false
}

/** Does the token hang on one of the tokens from `from` to `to`? */
const inside = (sentence: Sentence, token: number, from: number, to: number): boolean => {
  const above = sentence.head[token]!
  return above >= from && above < to
}

/** "…, officials said": a noun that the parse joined to a list, though it speaks. */
function speaks(sentence: Sentence, noun: number): boolean {
  const next = sentence.lower[noun + 1]
  return (
    (next === 'said' || next === 'say' || next === 'says' || next === 'reported' || next === 'told') &&
    sentence.lower[leftEdge(sentence, noun) - 1] === ','
  )
}

/** The head and all that are joined to it by "and" or commas. */
export function conjunctsOf(sentence: Sentence, head: number): readonly number[] {
  let found: number[] | undefined
  for (let c = sentence.childStart[head]!; c < sentence.childStart[head + 1]!; c++) {
    const child = sentence.children[c]!
    if (
      child > head &&
      sentence.deprel[child] === 'conj' &&
      !speaks(sentence, child) &&
      /^(?:NOUN|PROPN|PRON|NUM)$/.test(sentence.upos[child]!)
    ) {
      found ??= [head]
      for (const inner of conjunctsOf(sentence, child)) found.push(inner)
    }
  }
  if (found) return found
  // where the parse hangs "A and B" on the verb one by one
  const above = sentence.head[head]!
  if (above < 0 || !/^(?:nsubj|obj|obl)/.test(sentence.deprel[head]!)) return [head]
  for (let c = sentence.childStart[above]!; c < sentence.childStart[above + 1]!; c++) {
    const child = sentence.children[c]!
    if (child <= head || sentence.deprel[child] !== sentence.deprel[head] || !/^(?:NOUN|PROPN)$/.test(sentence.upos[child]!)) continue
    if (child > above === head > above && sentence.lower[leftEdge(sentence, child) - 1] === 'and') return [head, child]
  }
  return [head]
}
