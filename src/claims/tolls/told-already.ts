import type { Victim } from '../claim.js'
import type { Crowd } from './crowd.js'
import type { Scene } from './scene.js'
import type { Told } from './told.js'
import type { TollDraft } from './toll-rule.js'

/** How many sentences back a pronoun or "the victim" may take up people told before. */
const REACH = 4

/**
 * Are they people of whom the same was told in an earlier sentence: "he was shot" after "a farmer was killed", a name among those named? `first` is
 * the number of figures before this sentence.
 */
export function isToldAlready(scene: Scene, { crowd, measure, part }: TollDraft, told: readonly Told[], first: number): boolean {
  if (crowd.quantity !== null || part) return false
  const { sentence } = scene
  // "slit the throat of a villager and killed him"; but "killed a man before | he was shot dead" tells of the killer
  if (isKiller(scene, crowd, told.slice(first))) return false
  if (crowd.kind === 'pronoun' && told.slice(first).some(({ draft }) => draft.measure === measure)) return true
  // "took a cab and then shot the driver dead": somebody of whom nothing was told comes later
  const noun = sentence.lower[crowd.head]!
  const next = crowd.kind === 'one' && sentence.lower.slice(0, crowd.from).includes('then')
  if (next && !told.slice(0, first).some(({ scene: { sentence } }) => sentence.lower.includes(noun)) && !/^victim/.test(noun)) return false
  const attacker = crowd.definite && crowd.kind !== 'pronoun' && ATTACKER.test(noun)
  // a denial is a claim of its own
  if (sentence.lower.some((word) => /^(?:den(?:y|ies|ied|ying)|reject(?:s|ed)?|refut\w+)$/.test(word))) return false
  for (let i = first - 1; i >= 0; i--) {
    const { draft, scene: earlier, victim, low } = told[i]!
    if (draft.measure !== measure) continue
    if (attacker && !mayAttack(victim, low)) continue
    if (crowd.kind === 'name') {
      if (sharesName(scene, crowd, earlier, draft.crowd)) return true
    } else if (crowd.definite && sentence.index - earlier.sentence.index <= REACH) return true
  }
  return false
}

/** "A gunman killed two people before | he was shot dead": the pronoun stands for who did the deed. */
export const isKiller = ({ sentence: { lower } }: Scene, { kind, from, head }: Crowd, told: readonly Told[]): boolean =>
  kind === 'pronoun' &&
  /^(?:he|she)$/.test(lower[head]!) &&
  /^(?:before|until)$/.test(lower[from - 1] ?? '') &&
  told.some(({ draft }) => draft.measure === 'killed' && draft.crowd.from > draft.trigger)

const ATTACKER =
  /^(?:attacker|assailant|gunman|gunmen|bomber|shooter|perpetrator|militant|terrorist|extremist|insurgent|hijacker|knifeman|knifemen)s?$/

/** "The attacker was shot dead" after two civilians died tells of one more; after a man or fighters died it may tell of them. */
const mayAttack = ({ class: name }: Victim, low: number | null): boolean =>
  name === 'armed_group' || ((name === 'unknown' || name === 'civilian') && low === 1)

/** Does a part of the name stand among the victims of an earlier sentence: in their words, or where they are named again? */
function sharesName({ sentence }: Scene, crowd: Crowd, earlier: Scene, victims: Crowd): boolean {
  for (let t = Math.max(crowd.from, crowd.to - 4); t < crowd.to; t++) {
    if (!/^\p{Lu}/u.test(sentence.form[t]!) || sentence.form[t]!.length < 3 || sentence.upos[t] !== 'PROPN') continue
    for (const other of earlier.crowds) {
      if (other.kind === 'thing' || other.kind === 'bare') continue
      if (other.index !== victims.index && other.role === 'free' && other.kind !== 'name') continue
      for (let u = other.from; u < other.to; u++) if (earlier.sentence.form[u] === sentence.form[t]) return true
    }
  }
  return false
}
