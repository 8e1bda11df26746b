import { SAYING } from './mend-tags.js'
import type { Draft } from './tree-draft.js'
import { childBefore, childOf, REACH } from './tree-draft.js'

const DAY =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December)$/
const FINITE = /^(?:VBD|VBZ|VBP|MD)$/

/**
 * Mends clauses that cannot be: a past verb joined by "and" to an infinitive or a noun ("A salvo killed a couple after midnight and [wrecked] 14
 * houses", "He said it would hold its fire and [asked] others to do so"), a verb with two subjects side by side, a day that swallows the
 * subject ("On Monday [gunmen] fired"), an object before its verb that is the subject, and two verbs in a row with nothing between them
 * ("Troops [sent to the border] opened fire"). Gives the places of past verbs that turn out to be participles.
 */
export function mendClauses(draft: Draft): number[] {
  const { forms, xpos, head, label, labels } = draft
  const participles: number[] = []
  for (let i = 0; i < forms.length; i++) {
    const first = /^VB[DZP]$/.test(xpos[i]!) ? mendRelative(draft, i) : -1
    if (first >= 0) participles.push(first)
    else if (label[i] === labels.conj && /^VB[DZ]$/.test(xpos[i]!)) mendJoined(draft, i)
    else if (label[i] === labels.nsubj && forms[i + 1] === '-' && head[i] === i + 2 && HOW.test(forms[i]!)) mendHyphen(draft, i)
    else if (label[i] === labels.nsubj) mendTwoSubjects(draft, i)
    else if (label[i] === labels.obl && i > 1 && DAY.test(forms[i - 1]!)) mendDay(draft, i)
    else if (label[i] === labels.obj) mendEarlyObject(draft, i)
    else if (label[i] === labels.csubj) mendReduced(draft, i)
  }
  return participles
}

/** Pasts whose participle is another word, or seldom stands behind a noun: "officials said shelling killed two". */
const NO_PARTICIPLE =
  /^(?:was|were|did|went|came|began|broke|took|gave|saw|drove|fell|flew|wrote|rose|spoke|knew|threw|became|ate|chose|grew|ran|sang|sank|shook|stole|swore|tore|wore|said)$/

/**
 * Two verbs in a row, of which the second hangs on the first without a comma, a conjunction or a subject of its own: the first tells which noun is
 * meant, the second what it did. Gives the place of the first, or -1.
 */
function mendRelative({ forms, xpos, head, label, labels }: Draft, second: number): number {
  const n = forms.length
  const first = head[second]!
  if (first >= second || first < 1 || second - first > 16 || second - first < 2 || !labels.clausal.includes(label[second]!)) return -1
  if (!/^VB[DN]$/.test(xpos[first]!) || NO_PARTICIPLE.test(forms[first]!)) return -1
  for (let i = first + 1; i < second; i++) {
    if (/^(?:,|:|\.|``|''|-LRB-|-RRB-|CC|MD|VB[DZP]|W.*)$/.test(xpos[i]!)) return -1
    if (head[i] === first && label[i] === labels.obj) return -1
    if (head[i] === second && (label[i] === labels.nsubj || label[i] === labels.mark || label[i] === labels.auxPass)) return -1
  }
  let subject = -1
  for (let i = Math.max(0, first - REACH); i < first; i++) {
    if (head[i] === first && /^(?:VB[DZP]|MD)$/.test(xpos[i]!)) return -1
    if ((head[i] === first || head[i] === second) && (label[i] === labels.nsubj || label[i] === labels.passiveSubject)) subject = i
  }
  if (subject < 0 || !/^(?:NN|CD)/.test(xpos[subject]!)) return -1
  head[second] = head[first]!
  label[second] = label[first]!
  for (let i = Math.max(0, first - REACH); i < Math.min(n, second + REACH); i++) {
    if (i > first && i < second) {
      if (head[i] === second && label[i] !== labels.advmod) head[i] = first
    } else if (head[i] === first) head[i] = second
  }
  head[subject] = second
  label[subject] = labels.nsubj
  head[first] = subject
  label[first] = labels.acl
  return first
}

function mendJoined(draft: Draft, verb: number): void {
  const { forms, xpos, head, label, labels } = draft
  const n = forms.length
  const old = head[verb]!
  if (old >= verb) return
  if (childBefore(draft, verb, labels.nsubj) >= 0) {
    // "Nine were killed, | a spokesman says"
    if (SAYING.test(forms[verb]!) && childBefore(draft, verb, labels.cc) < 0) label[verb] = labels.parataxis
    return
  }
  if (xpos[verb] !== 'VBD') return
  if (isFiniteClause(draft, old)) {
    // "The truce was agreed after he telephoned them and [urged] them": what is done to a thing and what someone does are not one row
    const nearer = label[verb + 1] === labels.iobj && xpos[verb + 1] === 'PRP' ? activeBetween(draft, old, verb) : -1
    if (nearer >= 0) head[verb] = nearer
    return
  }
  let up = old
  for (let steps = 0; up < n && (up > verb || !isFiniteClause(draft, up)); steps++) {
    if (steps === REACH) return
    up = head[up]!
  }
  if (up >= verb) return
  head[verb] = up
  // its object went the same way
  for (let i = verb + 1; i < n && i < verb + 8; i++)
    if (head[i] === old && label[i] === labels.conj && /^NN/.test(xpos[i]!)) {
      head[i] = verb
      label[i] = labels.obj
      break
    }
}

/** A past verb with a subject that hangs on a passive one, between it and the next; -1 where there is none. */
function activeBetween(draft: Draft, passive: number, to: number): number {
  const { xpos, head, label, labels } = draft
  if (childBefore(draft, passive, labels.auxPass) < 0) return -1
  for (let i = to - 1; i > passive; i--)
    if (head[i] === passive && label[i] === labels.advcl && xpos[i] === 'VBD' && childOf(draft, i, labels.nsubj, passive + 1, i) >= 0)
      return i
  return -1
}

function isFiniteClause({ xpos, head, label, labels }: Draft, word: number): boolean {
  if (FINITE.test(xpos[word]!)) return true
  for (let i = Math.max(0, word - REACH); i < word; i++)
    if (head[i] === word && /^VB[DZP]$/.test(xpos[i]!) && label[i] !== labels.acl) return true
  return false
}

/** "The cease-fire [agreed on Thursday] took effect": no bare past clause is a subject; it tells which noun is. */
function mendReduced({ xpos, head, label, labels }: Draft, verb: number): void {
  const above = head[verb]!
  if (!/^VB[DN]$/.test(xpos[verb]!) || above <= verb || above >= head.length) return
  let noun = -1
  for (let i = Math.max(0, verb - REACH); i < verb; i++) {
    if (head[i] !== verb) continue
    if (label[i] !== labels.nsubj || !/^NN/.test(xpos[i]!) || noun >= 0) return
    noun = i
  }
  if (noun < 0) return
  head[noun] = above
  label[noun] = labels.nsubj
  head[verb] = noun
  label[verb] = labels.acl
}

/** First parts of verbs with a hyphen. */
const HOW = /^(?:test|air|car|fire|petrol|carpet|dive|hand|machine|force|mass|cross|firebomb)$/

/** "North Korea [test-fired] a missile": what stands before the hyphen tells how, and who did it stands before that. */
function mendHyphen({ xpos, head, label, labels }: Draft, how: number): void {
  const verb = how + 2
  const who = how - 1
  if (who < 0 || head[who] !== how || !/^NN/.test(xpos[who]!) || !/^VB[DN]$/.test(xpos[verb]!)) return
  for (let i = Math.max(0, how - REACH); i < who; i++) if (head[i] === how) head[i] = who
  head[who] = verb
  label[who] = labels.nsubj
  label[how] = labels.compound
}

function mendTwoSubjects({ forms, xpos, head, label, labels }: Draft, first: number): void {
  const verb = head[first]!
  if (verb <= first) return
  for (let second = first + 1; second < verb && second < first + REACH; second++) {
    if (head[second] !== verb || label[second] !== labels.nsubj) continue
    if (forms[first + 1] === '-' && second === first + 2) {
      // "the secretary-general": two words for one office
      head[second] = first
      label[second] = labels.amod
    } else if (isSideBySide(head, first, second)) {
      if (!xpos[second]!.startsWith('NNP')) return
      head[first] = second
      label[first] = labels.titled
    }
    return
  }
}

/** What a noun covers ends where what the other covers begins. */
function isSideBySide(head: Int32Array, first: number, second: number): boolean {
  for (let i = first + 1; i < second; i++) {
    let up = i
    for (let steps = 0; up !== first && up !== second; steps++) {
      if (steps === REACH || up >= head.length) return false
      up = head[up]!
    }
  }
  return true
}

function mendDay(draft: Draft, noun: number): void {
  const { xpos, head, label, labels } = draft
  const n = head.length
  const day = noun - 1
  const verb = head[noun]!
  if (head[day] !== noun || verb <= noun || verb >= n || !/^NNS?$/.test(xpos[noun]!) || !/^VB[DZP]$/.test(xpos[verb]!)) return
  if (childBefore(draft, verb, labels.nsubj) >= 0) return
  const opener = day - 1
  if (head[opener] !== noun || label[opener] !== labels.case) return
  head[day] = verb
  label[day] = labels.obl
  head[opener] = day
  label[noun] = labels.nsubj
}

function mendEarlyObject({ forms, xpos, head, label, labels }: Draft, noun: number): void {
  const verb = head[noun]!
  if (verb <= noun || verb >= forms.length || verb > noun + REACH || !/^(?:NN|CD|PRP)/.test(xpos[noun]!)) return
  let finite = /^VB[DZP]$/.test(xpos[verb]!)
  for (let i = Math.max(0, verb - REACH); i < verb; i++) {
    if (head[i] !== verb || i === noun) continue
    if (label[i] === labels.nsubj || label[i] === labels.auxPass || label[i] === labels.obj) return
    if (i > noun && /^(?:VB[DZP]|MD)$/.test(xpos[i]!)) finite = true
  }
  if (!finite) return
  for (let i = Math.max(0, noun - REACH); i < noun; i++) if (head[i] === noun && /^W/.test(xpos[i]!)) return
  label[noun] = labels.nsubj
}
