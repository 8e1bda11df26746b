import type { ActorRef } from '../../actors/actor-ref.js'
import type { Victim, VictimClass } from '../claim.js'
import type { Crowd } from './crowd.js'
import { DETERMINERS } from './crowd-words-lexicon.js'
import { singularOf } from './person-words.js'
import type { Scene } from './scene.js'
import type { TollDraft } from './toll-rule.js'
import { CLASS_NOUNS, CLASS_OF_SECTOR, CLASS_PAIRS, CLASS_WORDS, GENERAL_NOUNS, GROUPS } from './victim-class-lexicon.js'

/** Who the people of a crowd are: party, class and groups, as its own words tell. `before` is the crowd whose kind a bare number shares. */
export function victimOf(scene: Scene, crowd: Crowd, before?: Victim): Victim {
  const victim = victimNamed(scene, crowd, before)
  const worked = victim.class === 'unknown' && WORKED.test(scene.sentence.lower.slice(crowd.to, crowd.to + 12).join(' '))
  return worked ? { ...victim, class: 'civilian' } : victim
}

function victimNamed(scene: Scene, crowd: Crowd, before: Victim | undefined): Victim {
  if (crowd.kind === 'elliptic' || crowd.kind === 'pronoun') {
    const whole = before ?? { parties: [], class: 'unknown' }
    return crowd.kind === 'elliptic' ? { ...whole, ...toldToBe(scene, crowd) } : whole
  }
  const own = describe(scene, crowd)
  // "14 Indian and four Chinese soldiers"
  const next = scene.crowds[crowd.index + 1]
  if (
    own.class === 'unknown' &&
    crowd.kind === 'counted' &&
    scene.sentence.upos[crowd.head] === 'ADJ' &&
    scene.sentence.lower[crowd.to] === 'and'
  )
    if (next?.kind === 'counted' && next.from === crowd.to + 1) return { ...own, class: describe(scene, next).class }
  if (own.class !== 'unknown' || (crowd.kind !== 'name' && crowd.low !== 1)) return own
  // "Ram Singh, a farmer": who is named again says what he is
  for (let i = crowd.index + 1; i < scene.crowds.length && scene.crowds[i]!.role === 'apposed'; i++) {
    const other = describe(scene, scene.crowds[i]!)
    if (other.class !== 'unknown') return { ...other, parties: own.parties.length > 0 ? own.parties : other.parties }
  }
  return own
}

/** "Of the 23 killed, 14 | were women and children": what a bare number is said to be. */
function toldToBe(scene: Scene, { index, to: end }: Crowd): Partial<Victim> {
  const { crowds, sentence } = scene
  // "fourteen of | the 23 dead | were children"
  const whole = sentence.lower[end - 1] === 'of' ? crowds[index + 1] : undefined
  const to = whole
    ? whole.to + (/^(?:dead|killed|victims|slain|wounded|injured|missing)$/.test(sentence.lower[whole.to] ?? '') ? 1 : 0)
    : end
  if (!/^(?:was|were|is|are)$/.test(sentence.lower[to] ?? '')) return {}
  let next = crowds[(whole?.index ?? index) + 1]
  const first = next
  if (first?.kind !== 'bare' || first.from > to + 2 || first.preposition !== null) return {}
  const { class: name } = describe(scene, first)
  const groups = new Set<string>()
  for (
    ;
    next?.kind === 'bare' && /^(?:was|were|is|are|and|or|,|all|mostly|mainly)$/.test(sentence.lower[next.from - 1]!);
    next = crowds[next.index + 1]
  )
    for (const group of groupsOf(scene, next)) groups.add(group)
  return { ...(name !== 'unknown' && { class: name }), ...(groups.size > 0 && { groups: [...groups] }) }
}

/** Nouns that count the dead and hurt themselves; who they are stands before. */
const LOSS_NOUN =
  /^(?:deaths?|fatalit\w+|casualt\w+|loss(?:es)?|killings?|murders?|homicides?|assassinations?|executions?|bod(?:y|ies)|corpses?|li(?:fe|ves)|injur\w+|victims?|beheadings?|abductions?|kidnappings?)$/

function describe(scene: Scene, crowd: Crowd): Victim {
  const { lower } = scene.sentence
  if (LOSS_NOUN.test(lower[crowd.head]!)) {
    const inner = { ...crowd, to: crowd.head }
    const ref = partyOf(scene, inner)
    const known = ref && (ref.id !== undefined || ref.country !== undefined)
    return { parties: known ? [ref] : [], class: classAround(lower, inner) ?? 'unknown' }
  }
  const ref = partyOf(scene, crowd)
  const groups = groupsOf(scene, crowd)
  const known = ref && (ref.id !== undefined || ref.country !== undefined)
  return {
    parties: known ? [ref] : [],
    ...(groups.length > 0 && { groups }),
    class: classOf(scene, crowd, ref),
  }
}

/**
 * What measure and surroundings add where the people's own words say no class: the displaced and abducted are civilians; men that a force calls its
 * own, lost or taken prisoner are fighters; "people …, including soldiers" are mixed.
 */
export function fitVictim(scene: Scene, { measure, crowd, rule, words }: TollDraft, victim: Victim): Victim {
  if (victim.class !== 'unknown') return victim
  const { lower } = scene.sentence
  if (measure === 'displaced') return { ...victim, class: 'civilian' }
  if (measure === 'abducted' && crowd.kind === 'counted') return { ...victim, class: 'civilian' }
  const noun = lower[crowd.head]!
  const men = /^(?:men|man|comrades?|comrades-in-arms)$/.test(noun)
  const own =
    lower.slice(crowd.from, crowd.to).some((word) => /^(?:its|their|our|his|ours|theirs)$/.test(word)) && (men || crowd.kind === 'elliptic')
  const lost =
    rule === 'tolls/lost-people' &&
    (men || crowd.kind === 'elliptic') &&
    /^(?:lost|lose|loses|losing)$/.test(lower[words[0]]!) &&
    words[1] === words[0] + 1
  if (own || lost || measure === 'captured') return { ...victim, class: forceClass(scene, crowd.from) }
  if (
    /^(?:our|its|their)$/.test(lower[words[1] + 1] ?? '') &&
    /^(?:among|to|of|in)$/.test(lower[words[1]] ?? '') &&
    !/^(?:injur|wound|burn|home|house|bed|village|field|car|death)/.test(lower[words[1] + 2] ?? '')
  )
    return { ...victim, class: forceClass(scene, crowd.from) }
  if (measure === 'killed' && scene.text.includes('killed in action')) return { ...victim, class: forceClass(scene, crowd.from) }
  if (noun === 'man' && crowd.low === 1 && crowd.high === 1) return { ...victim, class: 'civilian' }
  if (/^(?:people|persons|individuals)$/.test(noun) || crowd.kind === 'elliptic') {
    const mixed = scene.crowds.some(
      (other) => other.from > crowd.from && other.kind === 'bare' && other.role === 'part' && isPartOfTheWar(victimOf(scene, other)),
    )
    if (mixed) return { ...victim, class: 'mixed' }
  }
  return victim
}

/** "Mostly civilians" sets the others apart from civilians; "mainly women and children" does not. */
const isPartOfTheWar = ({ class: name, groups }: Victim): boolean =>
  name !== 'unknown' && !groups?.some((group) => group === 'women' || group === 'children')

/** "Eleven of the dead | worked for the United Nations": in somebody's pay, and not with a force. */
const WORKED =
  /^(?:of (?:the|those) (?:dead|killed|victims|wounded|injured) )?(?:(?:had|have|who) )*(?:been )?(?:work(?:ed|ing)? (?:for|as|at)|(?:been |were )?employed (?:by|as|at)) (?!.*\b(?:army|military|police|forces?|intelligence|militias?|guards?|informants?|spies|soldiers?|fighters?|commanders?)\b)/

const FIGHTERS = /^(?:rebels?|guerrillas?|militants?|insurgents?|jihadists?|militia|separatists?)$/
const OPENING = 8
const STATE_FORCE = /^(?:army|armies|military|forces|troops|police|navy|airforce)$/

/** Fighters of no state where the sentence speaks of rebels and does not open with an army, else soldiers. */
function forceClass({ sentence, crowds, reading }: Scene, before: number): VictimClass {
  const opens = sentence.lower.slice(0, Math.min(OPENING, before)).find((word) => STATE_FORCE.test(word) || FIGHTERS.test(word))
  if (opens && STATE_FORCE.test(opens)) return 'state_forces'
  for (const { from, to } of crowds) {
    if (from >= before) break
    const sector = reading.actors.resolve(sentence.form.slice(from, to).join(' '), reading.document.published, reading.countries).sector
    if (sector && CLASS_OF_SECTOR.get(sector) === 'armed_group') return 'armed_group'
  }
  return sentence.lower.slice(0, before).some((word) => FIGHTERS.test(word)) ? 'armed_group' : 'state_forces'
}

/** The phrase of a crowd without its number and determiners. */
function partyOf({ sentence, reading }: Scene, crowd: Crowd): ActorRef | undefined {
  let from = crowd.quantity ? Math.max(crowd.from, crowd.quantity.to) : crowd.from
  while (
    from < crowd.to &&
    (DETERMINERS.has(sentence.lower[from]!) || /^(?:of|a|an|other|more|suspected|alleged)$/.test(sentence.lower[from]!))
  )
    from++
  if (from >= crowd.to) return undefined
  const phrase = sentence.form
    .slice(from, crowd.to)
    .join(' ')
    .replace(/ (?=['’]s\b|-|,)|(?<=-) /g, '')
  return reading.actors.resolve(phrase, reading.document.published, reading.countries)
}

/** The class that noun, pair of words, or words around a general noun give; else that of the party's sector. */
function classOf(scene: Scene, crowd: Crowd, ref: ActorRef | undefined): VictimClass {
  const { sentence } = scene
  if (crowd.kind === 'name' && crowd.head === crowd.to - 1)
    return (ref?.id !== undefined && CLASS_OF_SECTOR.get(ref.sector ?? '')) || 'unknown'
  const told = classByWords(scene, crowd, ref)
  // who has left office or arms is a civilian again
  const past = told === 'officials' || told === 'armed_group'
  return past && isFormer(sentence.lower, crowd) ? 'civilian' : told
}

function isFormer(lower: readonly string[], { from, head }: Crowd): boolean {
  for (let t = from; t < head; t++) if (/^(?:former|ex|retired|surrendered|one-time|erstwhile)$/.test(lower[t]!)) return true
  return /^ex-/.test(lower[head]!)
}

function classByWords(scene: Scene, crowd: Crowd, ref: ActorRef | undefined): VictimClass {
  const { sentence } = scene
  const noun = singularOf(sentence.lower[crowd.head]!)
  const before = sentence.lower[crowd.head - 1] ?? ''
  const pair = CLASS_PAIRS.get(`${before} ${noun}`) ?? CLASS_PAIRS.get(`${before} ${sentence.lower[crowd.head]!}`)
  if (pair) return pair
  if (GENERAL_NOUNS.has(noun) || GENERAL_NOUNS.has(sentence.lower[crowd.head]!)) {
    const around = classAround(sentence.lower, crowd)
    if (around) return around
    const sector = ref?.sector && ref.id !== undefined ? CLASS_OF_SECTOR.get(ref.sector) : undefined
    if (sector) return sector
  }
  if (isOfGroup(scene, crowd, noun)) return 'armed_group'
  const own = CLASS_NOUNS.get(noun) ?? CLASS_NOUNS.get(sentence.lower[crowd.head]!) ?? CLASS_NOUNS.get(sentence.lemma[crowd.head]!)
  if (own) return own
  const byParty = ref?.sector ? CLASS_OF_SECTOR.get(ref.sector) : undefined
  const general = GENERAL_NOUNS.has(noun) || GENERAL_NOUNS.has(sentence.lower[crowd.head]!)
  if (byParty && (ref?.id !== undefined || (byParty !== 'civilian' && !general))) return byParty
  // a commander of whom no more is told leads fighters of no state
  if (noun === 'commander') {
    const named = sentence.form.slice(crowd.from + 1, crowd.to).some((word) => /^\p{Lu}/u.test(word))
    return byParty === 'state_forces' && named ? byParty : 'armed_group'
  }
  const staff = noun === 'member' && sentence.lower[crowd.head + 1] === 'of' && sentence.lower[crowd.head + 2] === 'staff'
  return staff || /^(?:employee|worker|staffer|staff)$/.test(noun) ? 'civilian' : 'unknown'
}

/** "a Hamas activist", "activists of the Shining Path": members of an armed group that is named before or after them. */
function isOfGroup({ sentence, reading }: Scene, { from, to, head }: Crowd, noun: string): boolean {
  if (!/^(?:activist|member|leader|operative|functionary|commander)$/.test(noun)) return false
  const isGroup = (first: number, end: number): boolean => {
    while (first < end && !/^\p{Lu}/u.test(sentence.form[first]!)) first++
    if (first >= end) return false
    const ref = reading.actors.resolve(sentence.form.slice(first, end).join(' '), reading.document.published, reading.countries)
    return ref.id !== undefined && CLASS_OF_SECTOR.get(ref.sector ?? '') === 'armed_group'
  }
  return isGroup(from, head) || (sentence.lower[head + 1] === 'of' && isGroup(head + 2, to))
}

/** They say age and sex, not part in the war. */
const AGE_WORDS: ReadonlySet<string> = new Set([
  'woman',
  'women',
  'female',
  'male',
  'youth',
  'young',
  'teenage',
  'boy',
  'girl',
  'man',
  'child',
  'local',
])

/** Words before the noun, nearest first, then those of "of …". */
function classAround(lower: readonly string[], { from, to, head }: Crowd): VictimClass | undefined {
  for (let t = head - 1; t >= from; t--) {
    if (AGE_WORDS.has(lower[t]!)) continue
    const found = classOfWord(lower[t]!)
    if (found) return found
  }
  // "members of Iran-backed groups"
  for (let t = head + 2; t < to; t++) if (/^(?:backed|allied|aligned)$/.test(lower[t]!) && lower[t - 1] === '-') return 'armed_group'
  for (let t = head + 1; t < to; t++) if (classOfWord(lower[t]!) === 'armed_group') return 'armed_group'
  for (let t = head + 1; t < to; t++) {
    const found = AGE_WORDS.has(lower[t]!) ? undefined : classOfWord(lower[t]!)
    if (found) return found
  }
  return undefined
}

function classOfWord(word: string): VictimClass | undefined {
  const singular = singularOf(word)
  return CLASS_WORDS.get(word) ?? CLASS_WORDS.get(singular) ?? (GENERAL_NOUNS.has(singular) ? undefined : CLASS_NOUNS.get(singular))
}

function groupsOf({ sentence }: Scene, crowd: Crowd): readonly string[] {
  const groups = new Set<string>()
  const noun = singularOf(sentence.lower[crowd.head]!)
  const before = sentence.lower[crowd.head - 1] ?? ''
  const own = GROUPS.get(noun) ?? GROUPS.get(sentence.lemma[crowd.head]!)
  if (own) groups.add(own)
  if (noun === 'worker' && /^(?:aid|relief|humanitarian)$/.test(before)) groups.add('aid workers')
  if (noun === 'worker' && /^(?:health|medical)$/.test(before)) groups.add('medical staff')
  if (before === 'police') groups.add('police')
  return [...groups]
}
