/**
 * How lemmas are made. `rules` has for each tag ("UPOS XPOS") the endings that change: ending → [letters to cut, letters to add];
 * the longest ending that fits wins. `exceptions` has whole words. Tags of `keepCase` keep capitals (names).
 */
export interface LemmaRules {
  readonly rules: Readonly<Record<string, Readonly<Record<string, readonly [cut: number, add: string]>>>>
  readonly exceptions: Readonly<Record<string, Readonly<Record<string, string>>>>
  readonly keepCase: readonly string[]
  /** Base forms of verbs, to choose between "bomb" and "bombe" for "bombed". */
  readonly verbs: readonly string[]
}

const LONGEST_ENDING = 6
const CACHE = 50_000

/** Base form of a verb in -ed, -ing or -s whose stem is known, else undefined. */
function knownStem(lower: string, verbs: ReadonlySet<string>): string | undefined {
  const cut = lower.endsWith('ing') ? 3 : lower.endsWith('ed') ? 2 : 0
  if (cut === 0 || lower.length < cut + 2) return undefined
  const stem = lower.slice(0, -cut)
  if (lower.endsWith('ied') && verbs.has(`${stem.slice(0, -1)}y`)) return `${stem.slice(0, -1)}y`
  if (verbs.has(stem)) return stem
  if (verbs.has(`${stem}e`)) return `${stem}e`
  const last = stem.length - 1
  if (stem[last] === stem[last - 1] && verbs.has(stem.slice(0, -1))) return stem.slice(0, -1)
  return undefined
}

/** Makes a function from form, lower-case form and tag to the lemma; it remembers what it has made, within bounds. */
export function createLemmatizer(rules: LemmaRules): (form: string, lower: string, tag: string) => string {
  const verbs = new Set(rules.verbs)
  const keepCase = new Set(rules.keepCase)
  const made = new Map<string, Map<string, string>>()
  const lemmaOf = (form: string, lower: string, tag: string): string => {
    const plain = lower.includes('’') ? lower.replaceAll('’', "'") : lower
    const table = rules.exceptions[tag]
    if (table && Object.hasOwn(table, plain)) return table[plain]!
    const base = keepCase.has(tag) ? form : plain
    if (tag.startsWith('VERB')) {
      const stem = knownStem(plain, verbs)
      if (stem !== undefined) return stem
    }
    const endings = rules.rules[tag]
    if (endings)
      for (let n = Math.min(LONGEST_ENDING, plain.length); n >= 0; n--) {
        const ending = plain.slice(plain.length - n)
        if (!Object.hasOwn(endings, ending)) continue
        const [cut, add] = endings[ending]!
        return cut < base.length || add ? base.slice(0, base.length - cut) + add : base
      }
    return base
  }
  return (form, lower, tag) => {
    let byForm = made.get(tag)
    if (!byForm || byForm.size > CACHE) {
      byForm = new Map()
      made.set(tag, byForm)
    }
    let lemma = byForm.get(form)
    if (lemma === undefined) {
      lemma = lemmaOf(form, lower, tag)
      if (form.length < 64) byForm.set(form, lemma)
    }
    return lemma
  }
}
