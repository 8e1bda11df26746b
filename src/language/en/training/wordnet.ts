/** What WordNet says of a word: how often its senses are nouns, verbs, adjectives, adverbs, and how it is written. */
export interface WordNetEntry {
  /** For noun, verb, adjective, adverb: 0 where the word is none, else 1 and the logarithm of how often it was met as such. */
  readonly kinds: Float32Array
  /** A name of one word, a part of a longer name, an adjective with a capital. */
  name: boolean
  part: boolean
  capitalAdjective: boolean
}

const KINDS = [
  ['data.noun', 0],
  ['data.verb', 1],
  ['data.adj', 2],
  ['data.adv', 3],
] as const

/** Reads WordNet's files; `read` gives the text of one by its name in the folder `dict`. */
export function readWordNet(read: (name: string) => string): Map<string, WordNetEntry> {
  const entries = new Map<string, WordNetEntry>()
  const entryOf = (word: string): WordNetEntry => {
    let entry = entries.get(word)
    if (!entry) entries.set(word, (entry = { kinds: new Float32Array(4), name: false, part: false, capitalAdjective: false }))
    return entry
  }
  for (const [name, kind] of KINDS) {
    for (const line of read(name).split('\n')) {
      const fields = line.split(' ', 60)
      if (!/^\d{8}$/.test(fields[0]!)) continue
      const count = Number.parseInt(fields[3]!, 16)
      for (let w = 0; w < count && 4 + 2 * w < fields.length; w++) {
        const form = fields[4 + 2 * w]!.replace(/\(.*$/, '')
        const capital = /^\p{Lu}/u.test(form)
        if (form.includes('_')) {
          if (kind === 0 && capital) for (const part of form.split('_')) if (/^\p{Lu}/u.test(part)) entryOf(part.toLowerCase()).part = true
          continue
        }
        const entry = entryOf(form.toLowerCase())
        if (!capital) entry.kinds[kind] = Math.max(1, entry.kinds[kind]!)
        else if (kind === 0) entry.name = true
        else if (kind === 2) entry.capitalAdjective = true
      }
    }
  }
  for (const line of read('index.sense').split('\n')) {
    const found = /^([^%_]+)%([1-5]):\S+ \d+ \d+ (\d+)/.exec(line)
    const entry = found && entries.get(found[1]!)
    if (!entry) continue
    const kind = found[2] === '5' ? 2 : Number(found[2]) - 1
    if (entry.kinds[kind]! >= 1) entry.kinds[kind]! += Number(found[3])
  }
  for (const { kinds } of entries.values()) for (let k = 0; k < 4; k++) if (kinds[k]! > 0) kinds[k] = 1 + Math.log(kinds[k]!)
  return entries
}
