import type { Chance } from './chance.js'
import { inWords } from './numbers-in-words.js'
import { conference, core, details, quotations, slots } from './story-lexicon.js'

/** An event that can be told in many ways. */
export interface Happening {
  readonly values: Readonly<Record<string, string>>
}

const upper = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
const days = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']

/** Invents an event on a day (0 is 1 January 2021, a Friday). `of`: facts that are given, for a second report of one event. */
export function happeningOf(chance: Chance, day: number, of: Readonly<Record<string, string>> = {}): Happening {
  const name = (): string => `${chance.pick(slots.first!)} ${chance.pick(slots.last!)}`
  const number = (low: number, high: number): string => {
    const value = chance.between(low, high)
    return value < 10 || (value < 20 && chance.in(0.4)) ? inWords(value) : String(value)
  }
  const values: Record<string, string> = { day: days[(day + 4) % 7]! }
  for (const slot of [
    'place',
    'weapon',
    'target',
    'role',
    'job',
    'hospital',
    'mission',
    'direction',
    'ngo',
    'script',
    'abroad',
    'church',
    'channel',
    'enemy',
  ])
    values[slot] = chance.pick(slots[slot]!)
  values.placeIs = chance.pick(slots.placeIs!).replace('{thousands}', String(chance.between(3, 90)))
  const many = /s$/.test(values.weapon!)
  values.hit = many ? chance.pick(['hit', 'struck', 'tore into']) : chance.pick(['hit', 'struck', 'devastated'])
  values.hitBefore = chance.pick(['hit', 'struck', 'shattered'])
  values.targetBare = values.target!.replace(/^an? /, '')
  values.otherPlace = chance.pick(slots.place!.filter((place) => place !== values.place))
  for (const slot of ['official', 'witness', 'mayor', 'colonel', 'journalist', 'speaker']) values[slot] = name()
  values.president = `President ${chance.pick(slots.last!)}`
  Object.assign(values, {
    killed: number(4, 60),
    wounded: number(11, 190),
    few: number(3, 9),
    minutes: number(10, 55),
    children: number(2, 8),
    hour: number(6, 10),
    tons: number(30, 900),
    number: number(30, 400),
    earlier: `${chance.pick(['March', 'May', 'August', 'October', 'November'])} ${chance.between(2005, 2019)}`,
    past: number(20, 90),
    hours: chance.pick(['12', '24', '36', '48', '72']),
    times: number(2, 6),
    year: String(chance.between(1210, 1931)),
    count: number(20, 300),
    metres: number(60, 800),
    animals: number(40, 700),
  })
  Object.assign(values, of)
  for (const slot of ['killed', 'weapon', 'enemy', 'president']) values[`${slot}Up`] = upper(values[slot]!)
  return { values }
}

/** What two reporters who work apart share of an event: the place, the figures, who spoke for the authorities. */
export function commonOf({ values }: Happening): Readonly<Record<string, string>> {
  const common: Record<string, string> = {}
  for (const slot of [
    'day',
    'place',
    'weapon',
    'target',
    'targetBare',
    'role',
    'official',
    'killed',
    'wounded',
    'enemy',
    'president',
    'mayor',
    'speaker',
  ])
    common[slot] = values[slot]!
  return common
}

/** Takes one alternative of each choice and fills the slots. Choices may stand in choices. */
export function fill(pattern: string, { values }: Happening, chance: Chance): string {
  let text = pattern
  for (let depth = 0; depth < 4 && text.includes('['); depth++)
    text = text.replace(/\[([^[\]]*)\]/g, (_, choice: string) => chance.pick(choice.split('|')))
  return upper(
    text
      .replace(/\{(\w+)\}/g, (_, slot: string) => values[slot] ?? slot)
      .replace(/ {2,}/g, ' ')
      .replace(/ ,/g, ','),
  )
}

/** Which facts a report holds, and in which of its ways each is told. */
export interface Plan {
  readonly facts: readonly { readonly patterns: readonly string[]; readonly way: number }[]
}

/** A plan of the core and some details, none of `without`. */
export function planStory(chance: Chance, count: number, without: Plan = { facts: [] }): Plan {
  const used = new Set(without.facts.map(({ patterns }) => patterns))
  const own = chance.shuffle(details.filter((patterns) => !used.has(patterns))).slice(0, count)
  const facts = [...core.slice(0, 1), ...chance.shuffle([...core.slice(1), ...own])]
  return { facts: facts.map((patterns) => ({ patterns, way: chance.between(0, patterns.length - 1) })) }
}

/** The same facts each told in another way, in another order but for the first, some left out. */
export function planAnew({ facts }: Plan, chance: Chance, dropped: number): Plan {
  const [first, ...rest] = facts
  const kept = chance.shuffle(rest).slice(0, Math.max(2, rest.length - dropped))
  return {
    facts: [first!, ...kept].map(({ patterns, way }) => ({
      patterns,
      way: (way + chance.between(1, patterns.length - 1)) % patterns.length,
    })),
  }
}

/** Tells a plan: paragraphs of one to three sentences. */
export function tell(plan: Plan, happening: Happening, chance: Chance): readonly string[] {
  const paragraphs: string[] = []
  for (const [at, { patterns, way }] of plan.facts.entries()) {
    const sentence = fill(patterns[way]!, happening, chance)
    if (at > 1 && chance.in(0.4)) paragraphs.push(`${paragraphs.pop()} ${sentence}`)
    else paragraphs.push(sentence)
  }
  return paragraphs
}

/** Three of the sentences that are quoted, for a press conference. */
export const threeQuotations = (chance: Chance): readonly string[] => chance.shuffle(quotations).slice(0, 3)

/** One reporter's story of a press conference, with all three quotations. */
export function tellConference(happening: Happening, said: readonly string[], chance: Chance): readonly string[] {
  const around = chance
    .shuffle(conference.slice(1))
    .slice(0, 4)
    .map((patterns) => fill(chance.pick(patterns), happening, chance))
  const speaker = happening.values.speaker!
  const tags = chance.shuffle([
    `${speaker} said.`,
    `said ${speaker}.`,
    'came the answer.',
    'was the message.',
    `${speaker.split(' ')[1]} told the reporters.`,
    'one could hear.',
  ])
  const quoted = chance.shuffle(said).map((words, at) => `"${words}," ${tags[at]}`)
  const own = fill(chance.pick(chance.pick(details)), happening, chance)
  return [
    fill(chance.pick(conference[0]!), happening, chance),
    quoted[0]!,
    around[0]!,
    quoted[1]!,
    `${around[1]} ${around[2]}`,
    quoted[2]!,
    `${around[3]} ${own}`,
  ]
}
