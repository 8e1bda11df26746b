import type { Draft } from './tree-draft.js'
import { REACH } from './tree-draft.js'

/**
 * Mends phrases: counts beside ages ("29 children under 15 and [48] wounded"), the names behind offices, times behind names, and at what
 * something is thrown.
 */
export function mendPhrases(draft: Draft): void {
  const { forms, xpos, label, labels } = draft
  for (let i = 0; i < forms.length; i++) {
    if (label[i] === labels.conj && xpos[i] === 'CD') mendAge(draft, i)
    else if (label[i] === labels.cc) mendAnd(draft, i)
    else if (label[i] === labels.iobj) mendTwoObjects(draft, i)
    else if (label[i] === labels.compound) mendTime(draft, i)
    else if (label[i] === labels.nmod) mendAim(draft, i)
    else if (label[i] === labels.appos) mendTitle(draft, i)
  }
}

const YEAR = /^(?:year|month|week|night|weekend|summer|winter|spring|autumn|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)$/

const WHICH = /^(?:last|next|this|earlier|late|early)$/

const THROWN = /^(?:fir|launch|hurl|lob|throw|threw|shot|shoot|rain|unleash|aim|direct)/

/** "29 children under 15 and [48] wounded": a count is not joined to an age. */
function mendAge({ forms, xpos, head, label, labels }: Draft, count: number): void {
  const age = head[count]!
  if (age >= count || xpos[age] !== 'CD') return
  for (let i = Math.max(1, age - 3); i < age; i++)
    if (head[i] === age && label[i] === labels.case && /^(?:under|over|above|below)$/.test(forms[i]!) && /^NN/.test(xpos[i - 1]!)) {
      head[count] = i - 1
      return
    }
}

/** "Mr A | and | Mr B": what joins names hangs on the name, not on what stands before it. */
function mendAnd({ head, label, labels }: Draft, and: number): void {
  const before = head[and]!
  const noun = head[before] ?? head.length
  if (
    before > and &&
    noun > before &&
    noun < head.length &&
    label[noun] === labels.conj &&
    label[before] !== labels.conj &&
    labels.ofNoun.includes(label[before]!)
  )
    head[and] = noun
}

/** "summoned [ambassador] [Brah Mohamane]": an office and the name of its holder are one object. */
function mendTwoObjects({ xpos, head, label, labels }: Draft, first: number): void {
  const verb = head[first]!
  for (let second = first + 1; second < xpos.length && second < first + REACH; second++) {
    if (head[second] !== verb || label[second] !== labels.obj) continue
    if (xpos[first] === 'NN' && xpos[second] === 'NNP' && second === first + 1) {
      head[second] = first
      label[second] = labels.flat
      label[first] = labels.obj
    }
    return
  }
}

/** "sent arms to [Pakistan] last year": the time is no part of the name before it. */
function mendTime({ forms, xpos, head, label, labels }: Draft, name: number): void {
  const time = head[name]!
  if (time !== name + 2 || xpos[name] !== 'NNP' || !WHICH.test(forms[name + 1]!) || !YEAR.test(forms[time]!)) return
  if (head[time]! >= name) return
  for (let i = Math.max(0, name - REACH); i < name; i++)
    if (head[i] === time) {
      head[i] = name
      if (label[i] === labels.case) {
        head[name] = head[time]!
        label[name] = labels.obl
      }
    }
}

/** "fired two missiles [at Odesa]": what is thrown is thrown at something. */
function mendAim({ forms, xpos, head, label, labels }: Draft, noun: number): void {
  let thing = head[noun]!
  if (thing >= noun) return
  while (label[thing] === labels.conj && head[thing]! < thing) thing = head[thing]!
  const verb = head[thing]!
  if (label[thing] !== labels.obj || verb >= thing || !THROWN.test(forms[verb]!) || !/^VB/.test(xpos[verb]!)) return
  for (let i = Math.max(thing + 1, noun - REACH); i < noun; i++)
    if (head[i] === noun && label[i] === labels.case && /^(?:at|towards?|against|into)$/.test(forms[i]!)) {
      head[noun] = verb
      label[noun] = labels.obl
      return
    }
}

/** "[watchdog] Amnesty International accused": a name right behind what it is called belongs to it without a comma. */
function mendTitle({ forms, xpos, head, label, labels }: Draft, name: number): void {
  const noun = head[name]!
  if (noun >= name || xpos[noun] !== 'NN' || xpos[name] !== 'NNP') return
  for (let i = noun + 1; i < name; i++) if (head[i] !== name || xpos[i] !== 'NNP' || forms[i] === ',') return
  label[name] = labels.flat
}
