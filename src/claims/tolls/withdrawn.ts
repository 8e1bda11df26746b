import type { Quantity } from '../../language/quantity.js'
import type { Sentence } from '../../language/sentence.js'

const FIRST = /^(?:first|initially|originally|previously|earlier|before|initial|preliminary)$/
const EARLIER = /^(?:earlier|initial|previous|preliminary|original|prior)$/
const COUNT = /^(?:figure|toll|count|report|reports|estimate|number|tally|statement|death)$/
const REPORTING =
  /^(?:said|reported|spoke|spoken|put|wrote|written|announced|gave|given|counted|estimated|told|thought|stated|listed|confirmed|feared|believed|claimed)$/
const CHANGE =
  /^(?:up|down|raised|raising|revised|revising|lowered|rose|risen|rising|increased|corrected|climbed|jumped|went|cut|reduced|updated)$/

/**
 * Is the number one that the text itself says is out of date: "up from 105", "raised from 55 to 62", "retracting an earlier 18", "police had first
 * spoken of 14", "the 18 announced on Thursday" beside a newer one?
 */
export function isWithdrawn({ lower, xpos }: Sentence, quantity: Quantity): boolean {
  const { from, to } = quantity
  let at = from - 1
  if (/^(?:the|an|a|its|their|his)$/.test(lower[at] ?? '')) at--
  if (lower[at] === 'from') {
    if (CHANGE.test(lower[at - 1] ?? '')) return true
    for (let t = at - 1; t >= 0 && t > at - 14; t--)
      if (CHANGE.test(lower[t]!) && (lower.slice(t, at).includes('to') || lower.slice(to, to + 6).includes('to'))) return true
    return false
  }
  // "retracting an earlier 18", "an earlier figure of 18", "an initial toll of 18"
  for (let t = from - 1; t >= 0 && t > from - 5; t--) {
    if (/^(?:[.;:]|who|which|when|was|were|killed|died|said)$/.test(lower[t]!)) break
    if (EARLIER.test(lower[t]!) && (t === from - 1 || COUNT.test(lower[t + 1]!))) return true
  }
  // "a previous toll given by the ministry was two"
  if (/^(?:was|were|stood|put)$/.test(lower[from - 1] ?? ''))
    for (let t = from - 2; t >= 0 && t > from - 10 && !/^[.;:,]$/.test(lower[t]!); t--)
      if (EARLIER.test(lower[t]!) && COUNT.test(lower[t + 1]!)) return true
  // "had at first spoken of 14 victims and then of 18"
  let said = false
  for (let t = from - 1; t >= 0 && t > from - 14; t--) {
    const word = lower[t]!
    if (/^[.;:!?]$/.test(word) || word === 'but' || word === 'now' || word === 'while') return false
    // "which had initially reported four dead, | said that 11 were"
    if (word === ',' && said) return false
    if (REPORTING.test(word)) said = true
    else if (
      FIRST.test(word) &&
      said &&
      !/^(?:name|names|time)$/.test(lower[t + 1] ?? '') &&
      (word !== 'earlier' || REPORTING.test(lower[t + 1] ?? '')) &&
      // "had earlier said that 12 were missing" where no newer number is told
      (!/^(?:earlier|previously)$/.test(word) || xpos.some((tag, other) => tag === 'CD' && (other < from || other >= to))) &&
      word !== 'before'
    )
      return true
  }
  return false
}
