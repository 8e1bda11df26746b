const NOUN = /^NN/
const FINITE = /^(?:VBD|VBZ|VBP|MD)$/
/** What a stretch with one finite verb ends at. */
const BOUND = /^(?:,|:|\.|``|''|-LRB-|-RRB-|HYPH|CC|WDT|WP|WRB)$/
/** What may begin the object of a verb. */
const OPENS = /^(?:DT|CD|PRP\$|PRP|JJ|JJR|NN|NNS|NNP|NNPS|PDT)$/
const SURELY_OPENS = /^(?:DT|CD|PRP\$|PRP|PDT)$/
const COUNTING = /^(?:at|up|more|over|about|nearly|almost|some|around|fewer)$/

/** A past verb and the stretch that is its clause, `to` exclusive. */
export interface PastVerb {
  readonly verb: number
  readonly from: number
  readonly to: number
}

/**
 * Finds past verbs that were taken for participles, adjectives or nouns: where a stretch without a finite verb is what someone says ("An air strike
 * [killed] two children, residents said"), or is all of the sentence ("Rebels [captured] the town."), what stands between its subject and its
 * object is the verb. Treebanks of the web have few such sentences, news has many. Gives the place of
 * each, with the stretch that is its clause.
 * `pastVerbs(['Shelling', 'wounded', 'two', 'children'], ['NN', 'JJ', 'CD', 'NNS']) // => [{ verb: 1, from: 0, to: 4 }]`
 */
export function pastVerbs(forms: readonly string[], xpos: readonly string[]): PastVerb[] {
  const n = forms.length
  const found: PastVerb[] = []
  for (let from = 0; from < n; ) {
    let to = from
    let finite = false
    let candidate = -1
    let agrees = -1
    for (; to < n && !BOUND.test(xpos[to]!); to++) {
      if (FINITE.test(xpos[to]!) || AUXILIARY.test(forms[to]!)) finite = true
      else if (candidate < 0 && isCandidate(forms, xpos, to, from)) candidate = to
      else if (agrees < 0 && to > from && xpos[to] === 'VBN' && NOUN.test(xpos[to - 1]!) && INTRANSITIVE.test(forms[to]!)) agrees = to
    }
    // "Fighting erupted": a gerund before a verb that it cannot govern
    if (from === 0 && to > 2 && xpos[0] === 'VBG' && /^(?:VBN|VBD)$/.test(xpos[1]!) && /ed$/.test(forms[1]!))
      found.push({ verb: 1, from, to })
    else if (!finite && candidate < 0 && agrees >= 0 && forms[to] === ',' && isSaid(forms, xpos, to + 1))
      found.push({ verb: agrees, from, to })
    if (!finite && candidate >= 0) {
      const said = forms[to] === ',' && isSaid(forms, xpos, to + 1)
      const behind = forms[candidate] === 'shot' ? candidate + 2 : candidate + 1
      const whole = from === 0 && (to === n || to === n - 1) && opensSurely(forms, xpos, behind) && !NAMING.test(forms[candidate]!)
      if (said || whole) found.push({ verb: candidate, from, to })
    }
    from = to + 1
  }
  return found
}

/** Verbs without a passive: their past is no attribute of the noun before. */
const INTRANSITIVE =
  /^(?:agreed|arrived|died|erupted|happened|occurred|clashed|retreated|responded|retaliated|replied|reacted|emerged|appeared|disappeared|succumbed|persisted|remained|collapsed|crashed|exploded|continued|resumed|intensified|escalated|advanced|returned|vowed|escaped|insisted|refused|failed|tried|attempted)$/

/** Verbs behind what was said. */
export const SAYING: RegExp =
  /^(?:said|says|told|reported|announced|added|confirmed|claimed|stated|wrote|tweeted|declared|according|explained|noted|insisted|recalled)$/
const NAMING = /^(?:named|called|based|dated|titled|entitled|given|done|seen|made|known)$/

/** Is a stretch from here to its end someone who says: "residents said", "a spokesman told reporters"? */
function isSaid(forms: readonly string[], xpos: readonly string[], from: number): boolean {
  for (let i = from; i < forms.length && i < from + 12; i++) {
    if (SAYING.test(forms[i]!)) return true
    if (BOUND.test(xpos[i]!) || FINITE.test(xpos[i]!)) return false
  }
  return false
}

const opensSurely = (forms: readonly string[], xpos: readonly string[], i: number): boolean =>
  SURELY_OPENS.test(xpos[i] ?? '') || COUNTING.test(forms[i] ?? '')

const AUXILIARY = /^(?:am|is|are|was|were|be|been|being|has|have|had|having|'s|’s|to)$/i

function isCandidate(forms: readonly string[], xpos: readonly string[], i: number, from: number): boolean {
  if (i === from || i + 1 >= forms.length) return false
  const form = forms[i]!
  // "the military imposed a curfew"
  if (xpos[i] === 'VBN' && xpos[i - 1] === 'JJ' && i > from + 1 && xpos[i - 2] === 'DT') return opensSurely(forms, xpos, i + 1)
  if (!NOUN.test(xpos[i - 1]!)) return false
  if (form === 'shot' && forms[i + 1] === 'dead') return true
  const next = xpos[i + 1]!
  if (!OPENS.test(next) && !COUNTING.test(forms[i + 1]!)) return false
  if (xpos[i] === 'VBN') return true
  if (xpos[i] === 'JJ') return /[a-z]ed$/.test(form)
  return form === 'hit' && NOUN.test(xpos[i]!) && opensSurely(forms, xpos, i + 1)
}
