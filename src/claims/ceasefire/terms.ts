import type { ActorRef } from '../../actors/actor-ref.js'
import type { CeasefireBody } from '../claim.js'
import { caseOf } from './movers.js'
import type { Scene } from './scene.js'
import type { TruceObject } from './truce-objects.js'

type Terms = Pick<CeasefireBody, 'from' | 'until' | 'mediators' | 'scope' | 'count'>

const HOURS: Readonly<Record<string, number>> = { hour: 1, day: 24, week: 168, fortnight: 336 }

/** What a sentence says of a move's times, mediators, scope and number. */
export function readTerms(scene: Scene, index: number, object: TruceObject, trigger: number): Terms {
  const { reading } = scene
  const sentence = reading.sentences[index]!
  const terms: { -readonly [key in keyof Terms]: Terms[key] } = {}
  let nearest = Number.POSITIVE_INFINITY
  for (const time of reading.times[index]!) {
    if (time.kind === 'until') terms.until = time.last
    else if (time.kind === 'during' && /^(?:from|between)$/.test(sentence.lower[time.from - 1] ?? '')) {
      // "from December 24 to January 6"
      nearest = -1
      terms.from = time.first
      terms.until = time.last
    } else if (time.kind === 'from' || time.kind === 'at') {
      const distance = Math.abs(time.from - trigger)
      if (distance < nearest) {
        nearest = distance
        terms.from = time.first
      }
    }
  }
  if (terms.from && !terms.until) {
    const until = endOf(scene, index, object, terms.from)
    if (until) terms.until = until
  }
  const mediators = readMediators(scene, index, object)
  if (mediators.length) terms.mediators = mediators
  const scope = scopeOf(scene, index, object)
  if (scope) terms.scope = scope
  for (const quantity of reading.quantities[index]!) {
    const counted = sentence.head[quantity.head]!
    const near = counted >= 0 && /^(?:violation|breach|infringement|infraction)$/.test(sentence.lemma[counted]!)
    if (near && !quantity.counts && quantity.written !== 'article') terms.count = { low: quantity.low, high: quantity.high }
  }
  return terms
}

/** "A six-month cease-fire" from a day on: its last day. */
function endOf({ reading }: Scene, index: number, object: TruceObject, from: string): string | undefined {
  const sentence = reading.sentences[index]!
  for (let t = Math.max(0, object.from - 6); t < object.from; t++) {
    const unit = sentence.lemma[t]!.toLowerCase().replace(/s$/, '')
    const quantity = reading.quantities[index]!.findLast(({ head, to, written }) => written !== 'article' && t - head <= 3 && t >= to)
    const number = quantity?.low ?? Number.parseInt(sentence.form[t - 2] ?? sentence.form[t - 1] ?? '', 10)
    if (!number || !Number.isFinite(number)) continue
    const day = new Date(`${from.slice(0, 10)}T00:00:00Z`)
    if (Number.isNaN(day.getTime())) return undefined
    if (unit === 'month') day.setUTCMonth(day.getUTCMonth() + number)
    else if (HOURS[unit]) day.setTime(day.getTime() + number * HOURS[unit]! * 3_600_000)
    else continue
    if (unit !== 'hour') day.setUTCDate(day.getUTCDate() - 1)
    return day.toISOString().slice(0, 10)
  }
  return undefined
}

/** "brokered by Qatar", "Qatar-brokered", "under Saudi mediation", "on behalf of the Minsk Group". */
function readMediators(scene: Scene, index: number, object: TruceObject): readonly ActorRef[] {
  const { movers, reading } = scene
  const sentence = reading.sentences[index]!
  for (let t = 0; t < sentence.length; t++) {
    const word = sentence.lower[t]!
    if (/^(?:brokered|mediated|sponsored|facilitated|negotiated)$/.test(word)) {
      if (sentence.lower[t - 1] === '-' && t > 1 && t < object.from + 2) {
        const ref = reading.actors.resolve(sentence.form[t - 2]!, reading.document.published, reading.countries)
        return [ref]
      }
      for (let a = t + 1; a < Math.min(sentence.length, t + 3); a++)
        if (sentence.lower[a] === 'by') {
          for (let n = a + 1; n < Math.min(sentence.length, a + 8); n++) if (caseOf(sentence, n) === 'by') return movers.at(index, n)
        }
    }
    if (word === 'behalf' && sentence.lower[t + 1] === 'of') return bodyAfter(scene, index, t + 2)
  }
  return []
}

/** "The OSCE's Minsk Group, co-chaired by Russia, France and the United States": the body, and who leads it. */
function bodyAfter({ reading }: Scene, index: number, from: number): readonly ActorRef[] {
  const sentence = reading.sentences[index]!
  const { lower, length } = sentence
  const resolve = (a: number, b: number): ActorRef =>
    reading.actors.resolve(
      reading.document.text.slice(sentence.tokenStart[a]!, sentence.tokenEnd[b - 1]!).replace(/\s+/g, ' '),
      reading.document.published,
      reading.countries,
    )
  let start = from
  while (start < length && /^(?:the|a|an|his|her|its|their)$/.test(lower[start]!)) start++
  let end = start
  while (end < length && !/^(?:,|;|\(|--|—|–|\.)$/.test(lower[end]!)) end++
  if (end === start) return []
  const found = [resolve(start, end)]
  let led = end
  while (led < Math.min(length, end + 6) && !/(?:chaired|led|headed|formed)$/.test(lower[led]!)) led++
  if (lower[led + 1] !== 'by') return found
  for (let t = led + 2; t < length; ) {
    if (!/^NNPS?$/.test(sentence.xpos[t]!)) {
      if (!/^(?:,|and|the)$/.test(lower[t]!)) break
      t++
      continue
    }
    let to = t
    while (to < length && (/^NNPS?$/.test(sentence.xpos[to]!) || lower[to] === 'of')) to++
    found.push(resolve(t, to))
    t = to
  }
  return found
}

const SCOPE =
  /^(?:bilateral|unilateral|humanitarian|full|total|complete|immediate|partial|local|nationwide|national|permanent|temporary|unconditional|limited|comprehensive|general|indefinite|lasting|mutual)$/

/** The words that say how far a truce goes: "bilateral", "nationwide". */
function scopeOf({ reading }: Scene, index: number, object: TruceObject): string | undefined {
  const sentence = reading.sentences[index]!
  const words: string[] = []
  for (let t = Math.max(0, object.from - 6); t < object.from; t++) {
    if (SCOPE.test(sentence.lower[t]!)) words.push(sentence.lower[t]!)
    else if (/^(?:VERB|ADP|PUNCT)$/.test(sentence.upos[t]!) && sentence.lower[t] !== '-') words.length = 0
  }
  return words.length ? words.join(', ') : undefined
}
