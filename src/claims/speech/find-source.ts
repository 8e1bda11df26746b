import { nounPhrase, phraseHeadAfter } from './noun-phrase.js'
import { childOf, type Frame, hasFiniteVerb, isComma, isQuoteMark } from './sentence-frame.js'
import type { VerbGroup } from './verb-group.js'

/** Who stands with a reporting verb: tokens of the phrase, and where verb and phrase together begin and end. */
export interface Source {
  /** Tokens that name the source here; null for participles ("…, adding that"), which take their speaker from elsewhere. */
  readonly phrase: { readonly from: number; readonly to: number } | null
  /** The phrase that names the speaker where the words here do not: subject of the governing verb, or what "who" refers to. */
  readonly speaker: { readonly from: number; readonly to: number } | null
  readonly from: number
  readonly to: number
  readonly inverted: boolean
  readonly relative: boolean
}

const RELATIVE = /^(?:who|which|that|whom|whose)$/

/** The subject of an active verb group: by what stands beside it, by the tree where that says nothing. */
export function findSource(frame: Frame, group: VerbGroup): Source | null {
  const { sentence } = frame
  const { verb } = group
  const participle = (sentence.xpos[verb] === 'VBG' || sentence.xpos[verb] === 'VBN') && group.from === verb
  const inverted = participle ? null : invertedSource(frame, group)
  if (inverted) return inverted
  if (participle) return participleSource(frame, group)
  const previous = group.from - 1
  if (
    previous >= 0 &&
    RELATIVE.test(sentence.lower[previous]!) &&
    (sentence.upos[previous] === 'PRON' || sentence.upos[previous] === 'SCONJ')
  )
    return relativeSource(frame, previous, group)
  const beside = phraseBeside(frame, group.from)
  if (beside) return { phrase: beside, speaker: null, from: beside.from, to: group.to, inverted: false, relative: false }
  for (const candidate of group.over >= 0 ? [group.over, verb] : [verb]) {
    const subject = childOf(sentence, candidate, /^nsubj/, -1)
    if (subject < 0 || subject >= group.from) continue
    if (RELATIVE.test(sentence.lower[subject]!) && sentence.upos[subject] !== 'NOUN') return relativeSource(frame, subject, group)
    const phrase = nounPhrase(frame, subject, 0, group.from)
    return { phrase, speaker: null, from: phrase.from, to: group.to, inverted: false, relative: false }
  }
  return { phrase: governingSubject(frame, verb), speaker: null, from: group.from, to: group.to, inverted: false, relative: false }
}

const isBoundary = (form: string): boolean =>
  isComma(form) ||
  isQuoteMark(form) ||
  form === ';' ||
  form === ':' ||
  form === '(' ||
  form === ')' ||
  form === '•' ||
  form === '?' ||
  form === '!'

/** A noun phrase that ends right before token `end`, with an apposition or relative clause between commas behind it. */
export function phraseBeside(frame: Frame, end: number): { from: number; to: number } | null {
  const { sentence } = frame
  let to = end
  while (to > 0 && sentence.upos[to - 1] === 'ADV' && !isComma(sentence.form[to - 1])) to--
  if (to === 0) return null
  if (!isComma(sentence.form[to - 1])) return plainPhrase(frame, to)
  // "X, …, said": back over the inset to the comma that opens it
  const close = to - 1
  for (let open = close - 1, tries = 0; open > 0 && tries < 5; open--) {
    if (!isComma(sentence.form[open]) || sentence.form[open] === '-') continue
    tries++
    const relative = /^(?:who|which|whose|where)$/.test(sentence.lower[open + 1]!)
    const phrase = plainPhrase(frame, open)
    if (!phrase) continue
    const plain = !hasFiniteVerb(sentence, open + 1, close) && !hasFiniteVerb(sentence, phrase.from, open)
    if (relative || plain || phrase.from <= 1) return { from: phrase.from, to: close }
  }
  return null
}

const PLAIN = /^(?:DET|ADJ|NOUN|PROPN|NUM|ADP|CCONJ|PART|PRON|SYM|X|PUNCT)$/

/** The noun phrase that ends right before `to`, back to the last comma, verb or conjunction of clauses; null where that is none. */
function plainPhrase(frame: Frame, end: number): { from: number; to: number } | null {
  const { sentence } = frame
  const to = stripTime(frame, end)
  if (to < 1) return null
  const last = sentence.upos[to - 1]!
  if (!/^(?:NOUN|PROPN|PRON|NUM|PART|ADJ|DET|X)$/.test(last) || (last === 'PRON' && /^(?:PRP\$|WP|WDT)$/.test(sentence.xpos[to - 1]!)))
    return null
  if (last === 'PART' && sentence.lower[to - 1] === 'to') return null
  let from = to
  while (from > 0) {
    const t = from - 1
    const form = sentence.form[t]!
    if (isBoundary(form) && !(form === '-' && t > 0 && sentence.tokenEnd[t - 1] === sentence.tokenStart[t]) && !sharesName(frame, t)) break
    const tag = sentence.upos[t]!
    if (!PLAIN.test(tag)) {
      // "the ministry's visiting official", "the rebels fighting in the north": participles within
      if (
        tag === 'VERB' &&
        /^VB[NG]$/.test(sentence.xpos[t]!) &&
        t > 0 &&
        /^(?:DET|ADJ|NOUN|PROPN|PART)$/.test(sentence.upos[t - 1]!) &&
        t < to - 1
      ) {
        from--
        continue
      }
      if (tag === 'ADV' && sentence.deprel[t] === 'advmod' && t < to - 1 && sentence.upos[t + 1] === 'ADJ') {
        from--
        continue
      }
      break
    }
    from--
  }
  const whole = from
  // a pronoun is the whole subject; an article behind a noun begins a new phrase
  if (/^(?:he|she|it|they|we|i|you)$/.test(sentence.lower[to - 1]!)) return { from: to - 1, to }
  for (let t = to - 1; t > from; t--) {
    const starts = /^(?:the|a|an|his|her|its|their|our|both|some|many|several|one)$/.test(sentence.lower[t]!) && sentence.upos[t] !== 'PRON'
    if (starts && /^(?:NOUN|PROPN|ADV|PRON)$/.test(sentence.upos[t - 1]!) && sentence.lower[t - 1] !== 'of') {
      from = t
      break
    }
  }
  while (from < to && /^(?:and|but|or|nor|yet|so)$/.test(sentence.lower[from]!)) from++
  if (from < to && sentence.upos[from] === 'ADP') {
    // "In Gaza health officials": the phrase begins behind the name of the place
    let t = from + 1
    while (t < to && (sentence.upos[t] === 'PROPN' || (t === from + 1 && sentence.upos[t] === 'DET'))) t++
    if (t === from + 1 || t >= to || sentence.upos[t] === 'ADP' || sentence.upos[t] === 'PUNCT') return null
    from = t
  }
  if (from >= to || sentence.upos[from] === 'PUNCT') return null
  if (
    from > 0 &&
    whole === from &&
    sentence.upos[from - 1] === 'VERB' &&
    !isBoundary(sentence.form[from - 1]!) &&
    /^(?:obj|obl|xcomp)/.test(sentence.deprel[to - 1]!)
  )
    return null
  // an object of the verb before "and" is no subject of the verb behind it
  if (sentence.upos[end] === 'CCONJ') return null
  return { from, to }
}

/** "Talabani, Barzani and Salih": a comma between names of one list; "Donetsk, Ukraine". */
function sharesName({ sentence }: Frame, comma: number): boolean {
  if (sentence.form[comma] !== ',') return false
  for (let t = comma + 1; t < sentence.length && t < comma + 6; t++) {
    if (sentence.upos[t] === 'CCONJ')
      return sentence.upos[comma - 1] === 'PROPN' && sentence.upos[comma + 1] === 'PROPN' && sentence.upos[t + 1] === 'PROPN' && comma <= 3
    if (sentence.upos[t] !== 'PROPN') return false
  }
  return false
}

/** "China on Monday": without the day. */
function stripTime({ sentence }: Frame, end: number): number {
  let to = end
  if (to > 1 && isTime(sentence.form[to - 1]!) && sentence.upos[to - 1] !== 'ADJ') {
    to--
    if (to > 1 && /^(?:on|in|since|late|early|last|this)$/.test(sentence.lower[to - 1]!)) to--
    return to
  }
  if (to > 3 && /^\d+$/.test(sentence.form[to - 1]!) && isTime(sentence.form[to - 2]!)) {
    to -= 2
    if (sentence.lower[to - 1] === 'on' || sentence.lower[to - 1] === 'in') to--
  }
  return to
}

function relativeSource(frame: Frame, pronoun: number, group: VerbGroup): Source {
  return {
    phrase: { from: pronoun, to: pronoun + 1 },
    speaker: antecedentOf(frame, pronoun, group.verb),
    from: pronoun,
    to: group.to,
    inverted: false,
    relative: true,
  }
}

/** What a relative pronoun stands for: the head of its clause, or the noun before it. */
function antecedentOf(frame: Frame, pronoun: number, verb: number): { from: number; to: number } | null {
  const { sentence } = frame
  let t = verb
  for (let steps = 0; steps < 6 && t >= 0; steps++) {
    if (/^acl/.test(sentence.deprel[t]!) && sentence.head[t]! < pronoun && sentence.head[t]! >= 0)
      return nounPhrase(frame, sentence.head[t]!, 0, pronoun)
    t = sentence.head[t]!
  }
  return plainPhrase(frame, isComma(frame.sentence.form[pronoun - 1]) ? pronoun - 1 : pronoun)
}

/** '"…," said X', "…, reports X": the phrase after the verb. */
function invertedSource(frame: Frame, group: VerbGroup): Source | null {
  const { sentence } = frame
  const beforeVerb = group.from - 1
  if (
    beforeVerb >= 0 &&
    !isComma(sentence.form[beforeVerb]) &&
    !isQuoteMark(sentence.form[beforeVerb]!) &&
    !/^(?:as|so|or|nor)$/.test(sentence.lower[beforeVerb]!)
  )
    return null
  if (beforeVerb < 0) return null
  const subject = childOf(sentence, group.verb, /^nsubj/, -1)
  if (subject >= 0 && subject < group.from && frame.right[subject]! >= group.from - 2 && !isQuoteMark(sentence.form[beforeVerb]!)) {
    // "the minister, John Smith, said that" has its subject before the comma
    if (hasFiniteVerb(sentence, group.to, frame.end) || phraseHeadAfter(frame, group.to, frame.end) < 0) return null
  }
  const head = phraseHeadAfter(frame, group.to, frame.end)
  if (head < 0 || isTime(sentence.form[head]!)) return null
  const phrase = nounPhrase(frame, head, group.to, frame.end)
  if (phrase.from !== group.to && phrase.from > group.to + 1) return null
  // a clause begins here: "…, said the army had lost", not an inversion
  const next = phrase.to
  if (next < frame.end && (sentence.upos[next] === 'AUX' || (sentence.upos[next] === 'VERB' && /^VB[DZP]$/.test(sentence.xpos[next]!))))
    return null
  let to = phrase.to
  for (let t = group.to; t < phrase.to; t++)
    if (isQuoteMark(sentence.form[t]!)) {
      to = t
      break
    }
  if (to <= group.to) return null
  return { phrase: { from: group.to, to: trim(frame, group.to, to) }, speaker: null, from: group.from, to, inverted: true, relative: false }
}

const trim = ({ sentence }: Frame, from: number, to: number): number => {
  while (to > from + 1 && (isComma(sentence.form[to - 1]) || sentence.form[to - 1] === '.')) to--
  return to
}

export const isTime = (form: string): boolean =>
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December|today|yesterday|tomorrow|tonight|last|this|earlier|later)$/i.test(
    form,
  )

/** "…, adding that": the subject of the verb that governs it; of a participle behind a noun ("a statement saying") that noun. */
function participleSource(frame: Frame, group: VerbGroup): Source {
  const { sentence } = frame
  const { verb } = group
  const none: Source = { phrase: null, speaker: null, from: group.from, to: group.to, inverted: false, relative: false }
  const head = sentence.head[verb]!
  if (
    /^acl/.test(sentence.deprel[verb]!) &&
    head >= 0 &&
    head < verb &&
    !isComma(sentence.form[group.from - 1]) &&
    sentence.xpos[verb] === 'VBG'
  ) {
    const phrase = nounPhrase(frame, head, 0, group.from)
    return { ...none, phrase, from: group.from }
  }
  const governed = governingSubject(frame, verb)
  return governed ? { ...none, phrase: governed } : none
}

/** The subject of the nearest verb above that has one. */
export function governingSubject(frame: Frame, verb: number): { from: number; to: number } | null {
  const { sentence } = frame
  let t = verb
  for (let steps = 0; steps < 5; steps++) {
    if (!/^(?:conj|advcl|xcomp|parataxis|acl|ccomp|dep)/.test(sentence.deprel[t]!)) return null
    const above = sentence.head[t]!
    if (above < 0) return null
    const subject = childOf(sentence, above, /^nsubj/)
    if (subject >= 0 && subject !== t && !RELATIVE.test(sentence.lower[subject]!))
      return nounPhrase(frame, subject, 0, subject < verb ? verb : frame.end)
    t = above
  }
  return null
}
