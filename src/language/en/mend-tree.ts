import type { PastVerb } from './mend-tags.js'
import { SAYING } from './mend-tags.js'
import type { Clause } from './network/network.js'
import type { Draft } from './tree-draft.js'
import { childBefore, childOf, leftEdge, REACH } from './tree-draft.js'

/**
 * Mends a tree where what was done and who says it were joined: in "The shelling killed [two children], [residents] said" the parser may take
 * the children for those who say it, with the residents as more of them. Whatever follows a verb that lacks its object, up to the comma, is that
 * object; who stands behind the comma says it. `head` and `label` are changed.
 */
export function mendSaid(draft: Draft): void {
  const { forms, xpos, head, label, labels } = draft
  const n = forms.length
  for (let said = 3; said < n; said++) {
    if (!SAYING.test(forms[said]!) || !xpos[said]!.startsWith('V')) continue
    let content = -1
    for (let i = Math.max(0, said - REACH); i < said; i++) if (head[i] === said && label[i] === labels.ccomp) content = i
    const turned = content < 0 && label[said] === labels.ccomp && head[said]! < said
    if (turned && said - head[said]! < REACH) content = head[said]!
    if (content < 0 || childOf(draft, content, labels.obj, content + 1, said) >= 0) continue
    for (let i = content + 1; i < said; i++) {
      if (head[i] !== said || leftEdge(draft, i, content) !== content + 1 || !/^(?:NN|PRP|CD)/.test(xpos[i]!)) continue
      if (childOf(draft, i, labels.case, content + 1, i) >= 0) break
      if (label[i] === labels.nsubj) {
        let speaker = childOf(draft, i, labels.conj, i + 1, said)
        if (speaker < 0) speaker = childOf(draft, i, labels.appos, i + 1, said)
        if (speaker < 0 || childOf(draft, speaker, labels.cc, i, speaker) >= 0) break
        const edge = leftEdge(draft, speaker, i)
        const comma = forms[edge] === ',' ? edge : edge - 1
        if (forms[comma] !== ',') break
        head[comma] = said
        label[comma] = labels.punct
        head[speaker] = said
        label[speaker] = labels.nsubj
      } else if (label[i] !== labels.obl || childOf(draft, said, labels.nsubj, i + 1, said) < 0) break
      head[i] = content
      label[i] = labels.obj
      if (turned) {
        // "Rebels hit two posts, witnesses told reporters": the verb of saying governs
        head[said] = head[content]!
        label[said] = label[content]!
        head[content] = said
        label[content] = labels.ccomp
      }
      break
    }
  }
}

const OF_WHAT = /^(?:accus|suspect|convict|acquit|depriv|robb?|strip|purg|clear|inform|warn)(?:e|es|s|ed|ped|ing|ping)?$/

/**
 * Hangs on a passive verb by whom a thing was done ("were hacked to death with machetes [by rebels]"), on "came under fire" from whom,
 * and on the verb what it takes with "of" and the parser gave to its object ("accused the army [of shelling the town]"), and on its noun a phrase with "of" or an owner
 * that the parser gave to the verb ("[Ukraine's] service accused a priest"). `head` and `label` are changed.
 */
export function mendOf(draft: Draft): void {
  const { forms, xpos, head, label, labels } = draft
  const n = forms.length
  for (let i = 2; i < n; i++) {
    if (forms[i] !== 'of') continue
    const what = head[i]!
    const before = /^(?:''|``)$/.test(xpos[i - 1]!) ? i - 2 : i - 1
    if (what > i && label[i] === labels.case && label[what] === labels.obl && head[what]! > what && /^(?:NN|CD)/.test(xpos[before]!)) {
      // "a commander of the front was killed"
      head[what] = before
      label[what] = labels.nmod
      continue
    }
    if (what <= i || what >= n || (label[i] !== labels.case && label[i] !== labels.mark)) continue
    const object = head[what]!
    if (object >= i || label[object] !== labels.obj) continue
    const verb = head[object]!
    if (verb > object || !OF_WHAT.test(forms[verb]!)) continue
    head[what] = verb
    label[what] = label[what] === labels.nmod ? labels.obl : labels.advcl
  }
  for (let i = 2; i < n; i++) {
    if (label[i] !== labels.case || !(forms[i] === 'by' || forms[i] === 'from')) continue
    const who = head[i]!
    const noun = head[who] ?? n
    if (who < i || label[who] !== labels.nmod || noun >= i) continue
    const verb = topOblique(draft, noun)
    if (verb < 0 || verb > noun) continue
    if (forms[i] === 'by' ? isPassive(draft, verb) && !DONE_BY.test(forms[noun]!) : cameUnder(draft, noun, verb)) {
      head[who] = verb
      label[who] = forms[i] === 'by' ? labels.agent : labels.obl
    }
  }
  for (let i = 0; i + 2 < n; i++) {
    if (label[i] !== labels.possessive || head[i]! >= n || !xpos[head[i]!]!.startsWith('VB') || xpos[i + 1] !== 'POS') continue
    let noun = i + 2
    while (noun < head[i]! && noun < i + REACH && !(head[noun] === head[i] && xpos[noun]!.startsWith('NN'))) noun++
    if (noun < head[i]! && noun < i + REACH) head[i] = noun
  }
}

/**
 * The clauses of past verbs that were taken for attributes, and of those that the tree holds for attributes although their tag is finite, with the
 * noun that is their subject: the one that what stands before the verb belongs to.
 * Verbs that govern a subject already are left out.
 */
export function clausesOf(past: readonly PastVerb[], draft: Draft): Clause[] {
  const { xpos, head, label, labels } = draft
  const clauses: Clause[] = []
  const finite: PastVerb[] = []
  for (let verb = 1; verb < xpos.length; verb++)
    if (xpos[verb] === 'VBD' && head[verb]! < verb && (label[verb] === labels.acl || label[verb] === labels.amod))
      finite.push({ verb, from: head[verb]!, to: verb + 1 })
  for (const { verb, from, to } of past.length === 0 ? finite : [...past, ...finite]) {
    if (childBefore(draft, verb, labels.nsubj) >= 0) continue
    let subject = verb - 1
    for (let steps = 0; steps < REACH && head[subject]! < verb && labels.ofNoun.includes(label[subject]!); steps++) subject = head[subject]!
    clauses.push({ verb, from: Math.min(from, subject), to, subject })
  }
  return clauses
}

const CLAUSE_OPENER = /^(?:since|after|before|until|till|as)$/

/**
 * A finite verb is no attribute: "[since] a truce [ended] war" read as "ended war" after "since a truce" becomes the clause that it is.
 * `head` and `label` are changed.
 */
export function mendFinite(draft: Draft): void {
  const { forms, xpos, head, label, labels } = draft
  const n = forms.length
  for (let verb = 2; verb + 1 < n; verb++) {
    if (xpos[verb] !== 'VBD' || label[verb] !== labels.amod) continue
    const subject = verb - 1
    const object = head[verb]!
    const above = head[subject]!
    if (object <= verb || object >= n || !xpos[subject]!.startsWith('NN')) continue
    const opener = childOf(draft, subject, labels.case, Math.max(0, subject - 12), subject)
    if (opener < 0 || !CLAUSE_OPENER.test(forms[opener]!)) continue
    let up = above
    for (let steps = 0; up < n && up !== object && up !== verb && up !== subject && steps < REACH; steps++) up = head[up]!
    if (up !== n) continue
    head[verb] = above
    label[verb] = labels.advcl
    head[subject] = head[object] = head[opener] = verb
    label[subject] = labels.nsubj
    label[object] = labels.obj
    label[opener] = labels.mark
  }
}

const TIME =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:today|tonight|tomorrow|yesterday|(?:second|minute|hour|day|night|morning|afternoon|evening|week|weekend|month|year|decade|time|way)s?)|january|february|march|april|may|june|july|august|september|october|november|december)$/i

/**
 * What stands right behind an active verb without a preposition is its object, if it has no other and does not tell a time: "killed [at least 33
 * people]", where "at" opens a count. `label` is changed.
 */
export function mendBareObjects(draft: Draft): void {
  const { forms, xpos, head, label, labels } = draft
  for (let i = 1; i < forms.length; i++) {
    const verb = head[i]!
    if (label[i] !== labels.obl || verb >= i || !/^VB[DPZG]?$/.test(xpos[verb]!) || !/^(?:NN|CD)/.test(xpos[i]!) || TIME.test(forms[i]!))
      continue
    if (leftEdge(draft, i, verb) !== verb + 1) continue
    const before = childOf(draft, i, labels.case, verb + 1, i)
    if (before >= 0 && !(forms[before] === 'at' && /^(?:least|most)$/.test(forms[before + 1] ?? ''))) continue
    if (childOf(draft, verb, labels.obj, verb + 1, Math.min(forms.length, verb + REACH)) < 0) label[i] = labels.obj
  }
}

/** Nouns of deeds and works, which themselves say by whom. */
const DONE_BY =
  /(?:ings?|ions?|attacks?|ambush(?:es)?|strikes?|raids?|assaults?|fire|blasts?|offensives?|books?|reports?|films?|remarks?|statements?|calls?|orders?)$/

/** The verb that a noun hangs on as an oblique, by way of other nouns or not; -1 where it does not. */
function topOblique({ head, label, labels }: Draft, noun: number): number {
  let up = noun
  for (let steps = 0; steps < 3 && label[up] === labels.nmod && head[up]! < up; steps++) up = head[up]!
  return label[up] === labels.obl && head[up]! < up ? head[up]! : -1
}

function isPassive(draft: Draft, verb: number): boolean {
  const { labels } = draft
  return childBefore(draft, verb, labels.auxPass) >= 0 && childBefore(draft, verb, labels.agent) < 0
}

/** "came under fire from militants" */
const cameUnder = ({ forms, head }: Draft, noun: number, verb: number): boolean =>
  /^(?:come|comes|came|coming)$/.test(forms[verb]!) && head[noun] === verb && forms[noun - 1] === 'under'
