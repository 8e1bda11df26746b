import type { ActorRef } from './actor-ref.js'
import type { ActorRow } from './actor-row.js'
import { OFFICE_NOUNS } from './data/nouns-lexicon.js'
import { slug } from './read-actor-table.js'

const NAMES: ReadonlyMap<string, string> = new Map(OFFICE_NOUNS.map(([office, name]) => [office, name]))

const SECTORS: Readonly<Record<string, string>> = {
  'armed-forces': 'MIL',
  'general-staff': 'MIL',
  'air-force': 'MIL',
  navy: 'MIL',
  'national-guard': 'MIL',
  police: 'COP',
  'security-forces': 'COP',
  'border-guard': 'COP',
  'coast-guard': 'COP',
  intelligence: 'SPY',
  parliament: 'LEG',
  prosecutors: 'JUD',
  courts: 'JUD',
  opposition: 'OPP',
}

const ARTICLE =
  /^(?:United |Netherlands|Philippines|Democratic Republic|Central African|Czech Rep|Dominican|Republic |Maldives|Bahamas|Solomon|Marshall)/

const known = new Map<string, Omit<ActorRef, 'mention'>>()

/**
 * An office or force of a state: `officeRef('ministry', ukraine, 'Defence')` is 'Ministry of Defence of Ukraine', id
 * 'ukr/ministry-of-defence', sector GOV. Its aliases are the ways in which news English names it.
 */
export function officeRef(office: string, state: ActorRow, topic?: string): Omit<ActorRef, 'mention'> {
  const key = `${state.id}|${state.name}|${office}|${topic ?? ''}`
  const before = known.get(key)
  if (before) return before
  const ref = makeOffice(office, state, topic)
  known.set(key, ref)
  return ref
}

function makeOffice(office: string, state: ActorRow, topic: string | undefined): Omit<ActorRef, 'mention'> {
  const adjective = state.adjectives?.[0] ?? state.name
  const title =
    topic === undefined ? (NAMES.get(office) ?? office) : office === 'minister' ? `Minister of ${topic}` : `Ministry of ${topic}`
  const short =
    topic === undefined ? title : topic === 'Foreign Affairs' ? `Foreign ${title.split(' ')[0]}` : `${topic} ${title.split(' ')[0]}`
  const aliases = [
    `${adjective} ${short}`,
    ...(office === 'armed-forces' ? [`${adjective} army`, `${adjective} forces`, `${adjective} troops`] : []),
  ]
  return {
    id: `${state.id}/${topic === undefined ? office : slug(title)}`,
    name: `${title} of ${ARTICLE.test(state.name) ? 'the ' : ''}${state.name}`,
    aliases,
    ...(state.country ? { country: state.country } : {}),
    sector: SECTORS[office] ?? 'GOV',
    ...(state.alignedWith ? { alignedWith: state.alignedWith } : {}),
  }
}
