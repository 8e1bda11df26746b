import { AscribeError } from '../../base/errors.js'
import type { Entity } from '../entity.js'
import type { Sentence } from '../sentence.js'
import type { KnownNames } from './entities.js'
import { EntityFinder } from './entity-finder.js'
import type { LeadMark } from './lead-marks.js'
import { leadMarks } from './lead-marks.js'
import { createLemmatizer } from './lemmatizer.js'
import { mendClauses } from './mend-clauses.js'
import { mendPhrases } from './mend-phrases.js'
import { pastVerbs } from './mend-tags.js'
import { clausesOf, mendBareObjects, mendFinite, mendOf, mendSaid } from './mend-tree.js'
import { MentionFinder } from './mention-finder.js'
import type { SentenceStates } from './mention-network.js'
import { type EnglishModel, readModel } from './model-file.js'
import { Network } from './network/network.js'
import { splitSentences } from './sentence-splitter.js'
import { TokenList, tokenize } from './tokenizer.js'
import { countCapitals, trueCase } from './true-case.js'
import { WordTable } from './word-table.js'

/** The analysis of English: made once for a model, used for any number of texts. Not to be shared between threads. */
export interface English {
  /** Sentences of a raw text, with tokens, tags, lemmas and parse; offsets point into `text` as given. */
  readonly analyse: (text: string) => Sentence[]
  /** Analyses one sentence of given tokens. Offsets are those of the tokens joined by single spaces. Throws `sentence-length` for none or more than 32,000. */
  readonly analyseTokens: (forms: readonly string[]) => Sentence
  /** The names of each sentence of one document, left to right and never overlapping; later sentences lean on what earlier ones said. */
  readonly findEntities: (sentences: readonly Sentence[], known: KnownNames) => Entity[][]
  /**
   * The mentions of each sentence of one document, from its names: in reporting on a conflict persons, organisations and places called by
   * name, noun or pronoun, with names that lie within others; elsewhere the names.
   */
  readonly findMentions: (sentences: readonly Sentence[], names: readonly (readonly Entity[])[]) => readonly (readonly Entity[])[]
  /** What the network makes of the words of a sentence, which it reads anew for it; see `mention-network.ts`. */
  readonly states: SentenceStates
  /** FEATS of a token in CoNLL-U form, as they follow from its tag and word; "_" where there are none. */
  readonly featuresOf: (sentence: Sentence, token: number) => string
}

const CAPITAL = /^\p{Lu}/u

/** Heads are kept in 16 bits. */
const MOST_TOKENS = 32_000

/**
 * Makes the analyser from the bytes of `models/en.bin`, or from what `readModel` made of them. Throws `model-not-readable` where they are not such a file.
 * `createEnglish(bytes).analyse('Two soldiers were killed.')[0].deprel // => ['nummod', 'nsubj:pass', 'aux:pass', 'root', 'punct']`
 */
export function createEnglish(from: Uint8Array | EnglishModel): English {
  const model = from instanceof Uint8Array ? readModel(from) : from
  const table = new WordTable(model.lexicon)
  const network = new Network(table, model.network, model.labels.indexOf('root'))
  const lemmaOf = createLemmatizer(model.lemmas)
  const uposOf = model.tags.map((tag) => tag.split(' ')[0]!)
  const xposOf = model.tags.map((tag) => tag.split(' ')[1]!)
  const pastVerb = model.tags.indexOf('VERB VBD')
  const participle = model.tags.indexOf('VERB VBN')
  const noun = model.tags.indexOf('NOUN NN')
  const properNoun = model.tags.indexOf('PROPN NNP')
  const numberOf = (label: string): number => model.labels.indexOf(label)
  const labels = {
    nsubj: numberOf('nsubj'),
    obj: numberOf('obj'),
    csubj: numberOf('csubj'),
    parataxis: numberOf('parataxis'),
    iobj: numberOf('iobj'),
    advmod: numberOf('advmod'),
    passiveSubject: numberOf('nsubj:pass'),
    compound: numberOf('compound'),
    flat: numberOf('flat'),
    obl: numberOf('obl'),
    conj: numberOf('conj'),
    appos: numberOf('appos'),
    ccomp: numberOf('ccomp'),
    case: numberOf('case'),
    cc: numberOf('cc'),
    punct: numberOf('punct'),
    nmod: numberOf('nmod'),
    acl: numberOf('acl'),
    advcl: numberOf('advcl'),
    mark: numberOf('mark'),
    possessive: numberOf('nmod:poss'),
    amod: numberOf('amod'),
    agent: numberOf('obl:agent'),
    auxPass: numberOf('aux:pass'),
    titled: numberOf('nmod:desc'),
    clausal: ['ccomp', 'conj', 'parataxis', 'advcl'].map(numberOf),
    ofNoun: ['nmod', 'nmod:poss', 'nmod:desc', 'nmod:unmarked', 'compound', 'flat', 'conj', 'appos', 'amod', 'nummod'].map(numberOf),
  }
  // made when they are first asked for, since their weights are unpacked then
  let finder: EntityFinder | undefined
  let mentionFinder: MentionFinder | undefined
  const tokens = new TokenList()

  const build = (
    index: number,
    forms: readonly string[],
    tokenStart: Int32Array,
    tokenEnd: Int32Array,
    marks: readonly LeadMark[],
  ): Sentence => {
    const n = forms.length
    const lead = marks.length
    const own = lead === 0 ? forms : forms.slice(lead)
    network.read(own)
    const ownXpos = own.map((_, i) => xposOf[network.tag[i]!]!)
    const retag = (i: number, tag: number): void => {
      ownXpos[i] = xposOf[tag]!
      network.tag[i] = tag
    }
    const past = pastVerbs(own, ownXpos)
    for (const { verb } of past) {
      retag(verb, pastVerb)
      if (ownXpos[verb - 1] === 'JJ' || ownXpos[verb - 1] === 'VBG') retag(verb - 1, noun)
    }
    const draft = { forms: own, xpos: ownXpos, head: network.head.subarray(0, own.length), label: network.label, labels }
    const clauses = clausesOf(past, draft)
    if (clauses.length > 0) network.readClauses(own.length, clauses, labels.clausal, labels.nsubj)
    // "the Shining Path": a gerund with a capital within a sentence, before a noun with one, is part of a name
    if (!network.capitals)
      for (let i = 1; i + 1 < own.length; i++)
        if (
          ownXpos[i] === 'VBG' &&
          ownXpos[i - 1] === 'DT' &&
          /^NN/.test(ownXpos[i + 1]!) &&
          CAPITAL.test(own[i]!) &&
          CAPITAL.test(own[i + 1]!)
        ) {
          retag(i, properNoun)
          retag(i + 1, properNoun)
        }
    for (const i of mendClauses(draft)) retag(i, participle)
    mendPhrases(draft)
    mendSaid(draft)
    mendFinite(draft)
    mendBareObjects(draft)
    mendOf(draft)
    const lower = forms.map((form) => form.toLowerCase())
    const upos: string[] = new Array(n)
    const xpos: string[] = new Array(n)
    const lemma: string[] = new Array(n)
    const deprel: string[] = new Array(n)
    const head = new Int16Array(n)
    const childStart = new Int32Array(n + 2)
    let root = lead
    while (network.head[root - lead]! !== n - lead) root++
    for (let i = 0; i < lead; i++) {
      upos[i] = marks[i]!.upos
      xpos[i] = marks[i]!.xpos
      lemma[i] = lower[i]!
      deprel[i] = marks[i]!.deprel
      head[i] = root
      childStart[root + 2]!++
    }
    for (let i = lead; i < n; i++) {
      const tag = network.tag[i - lead]!
      upos[i] = uposOf[tag]!
      xpos[i] = xposOf[tag]!
      lemma[i] = lemmaOf(forms[i]!, lower[i]!, model.tags[tag]!)
      const h = network.head[i - lead]! + lead
      head[i] = h === n ? -1 : h
      deprel[i] = model.labels[network.label[i - lead]!]!
      if (h < n) childStart[h + 2]!++
    }
    for (let i = 2; i < n + 2; i++) childStart[i]! += childStart[i - 1]!
    const children = new Int16Array(Math.max(0, n - 1))
    for (let i = 0; i < n; i++) if (head[i]! >= 0) children[childStart[head[i]! + 1]!++] = i
    return {
      index,
      start: tokenStart[0]!,
      end: tokenEnd[n - 1]!,
      length: n,
      tokenStart,
      tokenEnd,
      form: forms,
      lower,
      lemma,
      upos,
      xpos,
      head,
      deprel,
      childStart: childStart.slice(0, n + 1),
      children,
    }
  }

  const analyse = (text: string): Sentence[] => {
    tokens.count = 0
    tokenize(text, 0, text.length, tokens)
    const starts = splitSentences(text, tokens)
    const whole = countCapitals(text, 0, text.length)
    const upperText = whole.letters > 0 && whole.upper > 0.7 * whole.letters
    return starts.map((from, index) => {
      const to = starts[index + 1] ?? tokens.count
      const tokenStart = tokens.start.slice(from, to)
      const tokenEnd = tokens.end.slice(from, to)
      let forms: string[] = new Array(to - from)
      for (let i = from; i < to; i++) forms[i - from] = text.slice(tokens.start[i]!, tokens.end[i]!)
      const { letters, upper } = countCapitals(text, tokenStart[0]!, tokenEnd[to - from - 1]!)
      if (upper > 0.8 * letters && (upperText || (letters > 25 && to - from > 4)))
        forms = forms.map((form, i) => trueCase(table, form, i === 0))
      return build(index, forms, tokenStart, tokenEnd, leadMarks(forms))
    })
  }

  const analyseTokens = (forms: readonly string[]): Sentence => {
    if (forms.length === 0 || forms.length > MOST_TOKENS)
      throw new AscribeError(
        'sentence-length',
        `A sentence of given tokens needs 1 to ${MOST_TOKENS} of them; this one has ${forms.length}.`,
      )
    const tokenStart = new Int32Array(forms.length)
    const tokenEnd = new Int32Array(forms.length)
    let at = 0
    forms.forEach((form, i) => {
      tokenStart[i] = at
      at += form.length
      tokenEnd[i] = at++
    })
    return build(0, forms, tokenStart, tokenEnd, [])
  }

  const featuresOf = (sentence: Sentence, token: number): string => {
    const tag = `${sentence.upos[token]} ${sentence.xpos[token]}`
    return model.feats[`${tag} ${sentence.lower[token]!.replaceAll('’', "'")}`] ?? model.feats[tag] ?? '_'
  }
  const states: SentenceStates = {
    width: network.stateWidth,
    // kept with the sentence they would cost ten times as much memory as all else of it
    copy: ({ form }, words, above) => {
      const lead = leadMarks(form).length
      const at = lead * network.stateWidth
      words.fill(0, 0, at)
      above.fill(0, 0, at)
      return network.readStates(lead === 0 ? form : form.slice(lead), words, above, at)
    },
  }
  return {
    analyse,
    analyseTokens,
    states,
    featuresOf,
    findEntities: (sentences, known) => (finder ??= new EntityFinder(table, model.names)).find(sentences, known),
    findMentions: (sentences, names) =>
      (mentionFinder ??= new MentionFinder(table, model.mentions, model.mentionNetwork, model.topic, states)).find(sentences, names),
  }
}
