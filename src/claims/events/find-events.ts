import { type Sentence, spanOfTokens } from '../../language/sentence.js'
import type { EventBody } from '../claim.js'
import type { Finding } from '../finding.js'
import type { Reading } from '../reading.js'
import { isAttribute, isMisread } from './clause.js'
import { demandBy, MUSTS } from './demand.js'
import type { Draft } from './draft.js'
import { findWeapons, type WeaponMention } from './find-weapons.js'
import { frames, wordAt } from './frames.js'
import { nounEvent } from './noun-event.js'
import { childrenOf, prepositionOf } from './parse-tree.js'
import { createPartyFinder, type PartyFinder } from './parties.js'
import { verbEvent } from './verb-event.js'

/**
 * Every event of PLOVER's types that a text states, in the order of the text: who did what to whom, with which weapons. Read from frames of verbs and nouns
 * (`FORCE_VERBS`, `DIPLOMACY_VERBS`, `EVENT_NOUNS`) by a few structures. What is threatened, promised, refused or demanded is an event of the governing
 * verb and not of the act itself; what is blamed or denied stays an event, with that speech act.
 */
export function findEvents(reading: Reading): readonly Finding[] {
  const parties = createPartyFinder(reading)
  const findings: Finding[] = []
  for (const sentence of reading.sentences) {
    const drafts = draftsOf(sentence, parties)
    if (!drafts.length) continue
    const weapons = drafts.some((draft) => draft.type === 'ASSAULT') ? findWeapons(sentence) : []
    for (const draft of drafts) findings.push(findingOf(sentence, draft, weaponsOf(sentence, draft, drafts, weapons)))
  }
  return findings
}

/** All words that may be an event, so that most tokens cost one look-up. */
const TRIGGERS: ReadonlySet<string> = new Set([...frames.verbs.keys(), ...frames.nouns.keys(), ...MUSTS])

function draftsOf(sentence: Sentence, parties: PartyFinder): readonly Draft[] {
  const drafts: Draft[] = []
  for (let token = 0; token < sentence.length; token++) {
    const word = sentence.lower[token]!
    if (!TRIGGERS.has(word)) continue
    const upos = sentence.upos[token]!
    const verbs = frames.verbs.has(wordAt(sentence, token))
    const nouns = frames.nouns.has(word)
    if (!verbs && !nouns) {
      if (MUSTS.has(word)) {
        const demand = demandBy(sentence, token, parties)
        if (demand) drafts.push(demand)
      }
      continue
    }
    let draft: Draft | null = null
    if (verbs && (upos === 'VERB' || upos === 'ADJ') && isVerb(sentence, token)) draft = verbEvent(sentence, token, parties)
    if (
      !draft &&
      nouns &&
      (upos === 'NOUN' || upos === 'PROPN' || (upos === 'VERB' && (!verbs || NOUN_PLACES.test(sentence.deprel[token]!))))
    )
      draft = nounEvent(sentence, token, parties)
    if (draft) drafts.push(draft)
  }
  if (drafts.length < 2) return drafts.filter(isEvent)
  return withoutTaken(sentence, drafts)
}

/** A participle before a noun is none, but where the tagger erred. */
function isVerb(sentence: Sentence, token: number): boolean {
  const relation = sentence.deprel[token]
  if (relation === 'amod' || relation === 'compound') return isMisread(sentence, token)
  return !isAttribute(sentence, token) && !isListed(sentence, token)
}

/** "offered [tanks, attack helicopters and jets]": a bare form joined to a perfect can be no verb, but the parse may make it one. */
function isListed(sentence: Sentence, token: number): boolean {
  if (sentence.xpos[token] !== 'VB' || sentence.deprel[token] !== 'conj' || sentence.lower[token - 1] !== ',') return false
  const above = sentence.head[token]!
  if (sentence.xpos[above] !== 'VBN' && sentence.xpos[above] !== 'VBD') return false
  for (const child of childrenOf(sentence, token)) if (child < token && sentence.upos[child] !== 'PUNCT') return false
  return true
}

/** Where a word in -ing is a noun, whatever its tag: "fighting erupted". */
const NOUN_PLACES = /^(?:nsubj|nsubj:pass|obj|obl|nmod|compound)$/

const isEvent = (draft: Draft): boolean => draft.rule !== 'events/unreal'

/** Leaves out events that another takes in, the outermost first, and nouns that repeat a verb's event. */
function withoutTaken(sentence: Sentence, drafts: readonly Draft[]): readonly Draft[] {
  const taken = new Set<number>()
  const tells = new Map<number, Draft>()
  for (const draft of [...drafts].sort((one, other) => depthOf(sentence, one.trigger) - depthOf(sentence, other.trigger))) {
    if (taken.has(draft.trigger) && !tells.has(draft.trigger)) continue
    for (const token of draft.takes) {
      taken.add(token)
      if (draft.frame?.tells) tells.set(token, draft)
    }
  }
  const kept: Draft[] = []
  for (const draft of drafts) {
    if (!isEvent(draft)) continue
    if (taken.has(draft.trigger)) {
      // a denied attack is still a claim about an attack
      const teller = tells.get(draft.trigger)
      if (!teller || (draft.type !== 'ASSAULT' && draft.type !== 'COERCE') || draft.trigger === teller.trigger) continue
      kept.push({
        ...draft,
        ...(teller.frame!.tells === 'deny' ? { speechAct: 'deny' as const, polarity: '-' as const } : { speechAct: 'blame' as const }),
      })
      continue
    }
    if (kept.some((other) => repeats(draft, other))) continue
    kept.push(draft)
  }
  return kept
}

/** Does a bare noun only say again what another event of the sentence says? */
function repeats(draft: Draft, other: Draft): boolean {
  if (draft.type !== other.type || draft.rule !== 'events/noun') return false
  const mentions = new Set([...other.actors, ...other.recipients].map((party) => party.ref.mention))
  return [...draft.actors, ...draft.recipients].every((party) => mentions.has(party.ref.mention))
}

function depthOf(sentence: Sentence, token: number): number {
  let depth = 0
  for (let at = token; at >= 0 && depth < 100; at = sentence.head[at]!) depth++
  return depth
}

/** The weapons that belong to an assault: those that hang on it, or all where it is the only one; what was attacked is none. */
function weaponsOf(
  sentence: Sentence,
  draft: Draft,
  drafts: readonly Draft[],
  weapons: readonly WeaponMention[],
): readonly WeaponMention[] {
  if (draft.type !== 'ASSAULT' || !weapons.length) return []
  const assaults = drafts.filter((one) => one.type === 'ASSAULT')
  return weapons.filter(({ token }) => {
    let at = token
    let relation = ''
    let means = false
    for (let steps = 0; at >= 0 && steps < 30; steps++) {
      const found = assaults.find((one) => one.trigger === at)
      if (found) {
        if (found !== draft) return false
        return !((relation === 'obj' || relation === 'nsubj:pass') && !draft.takes.length && !means)
      }
      relation = sentence.deprel[at]!
      if (/^(?:with|by|using|from)$/.test(prepositionOf(sentence, at))) means = true
      at = sentence.head[at]!
    }
    return assaults.length === 1 && (means || isUsed(sentence, token))
  })
}

/** Does a text say that a weapon was used, though it hangs elsewhere: "including the use of drones", "with both sides using tanks"? */
function isUsed(sentence: Sentence, token: number): boolean {
  for (let at = token, steps = 0; at >= 0 && steps < 6; steps++, at = sentence.head[at]!)
    if (/^(?:use|using|involve|employ|include|deploy|fire|launch)$/.test(sentence.lemma[at]!)) return true
  return false
}

/** The mode by the verb, unless the weapon says more: bombs from the air are heavy weapons, and a suicide attack is one whatever exploded. */
function modeOf(mode: string | undefined, byWeapon: string | undefined): string | undefined {
  if (mode === undefined || byWeapon === 'suicide-attack') return byWeapon ?? mode
  return mode === 'explosives' && byWeapon === 'heavy-weapons' ? byWeapon : mode
}

function findingOf(sentence: Sentence, draft: Draft, weapons: readonly WeaponMention[]): Finding {
  const names = [...new Set(weapons.map(({ weapon }) => weapon.name))]
  const byWeapon =
    weapons.find(({ weapon }) => weapon.mode === 'suicide-attack') ?? weapons.find(({ weapon }) => weapon.mode !== 'other') ?? weapons[0]
  const mode = draft.type === 'ASSAULT' ? modeOf(draft.mode, byWeapon?.weapon.mode) : draft.mode
  const event: EventBody = {
    type: draft.type,
    ...(mode ? { mode } : {}),
    actors: unique(draft.actors),
    recipients: unique(draft.recipients),
    weapons: names,
  }
  return {
    rule: draft.rule,
    kind: 'event',
    sentence: sentence.index,
    trigger: draft.trigger,
    triggerSpans: [spanOfTokens(sentence, draft.trigger, draft.trigger + 1)],
    event,
    ...(draft.speechAct ? { speechAct: draft.speechAct } : {}),
    ...(draft.polarity ? { polarity: draft.polarity } : {}),
  }
}

/** Each party once: a text may name it twice in one clause. */
function unique(parties: Draft['actors']): EventBody['actors'] {
  const refs = parties.map(({ ref }) => ref)
  return refs.filter((ref, at) => refs.findIndex((other) => other.mention === ref.mention) === at)
}
