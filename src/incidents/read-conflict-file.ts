import { isMap, isScalar, isSeq, LineCounter, type ParsedNode, parseDocument } from 'yaml'
import { z } from 'zod'
import { AscribeError } from '../base/errors.js'
import { foldName } from '../places/fold-name.js'
import type { Conflict } from './conflict.js'

const text = z
  .string({ error: ({ input }) => (input === undefined ? 'is missing' : 'expects text') })
  .trim()
  .min(1, 'must not be empty')
const day = text
  .regex(/^\d{4}-\d{2}-\d{2}$/, 'expects a day as 2020-10-01')
  .refine((value) => !Number.isNaN(Date.parse(value)), 'is no day of the calendar')
const country = text.regex(/^[A-Z]{3}$/, 'expects a country as three capital letters (ISO 3166), such as ARM')
const list = z.array(text, { error: 'expects a list: [one, other]' })
const party = z.strictObject({
  id: text,
  name: text,
  aliases: list.optional(),
  kind: z.enum(['state', 'de_facto', 'armed_group', 'other'], 'expects state, de_facto, armed_group or other').optional(),
  country: country.optional(),
})
const conflict = z.strictObject({
  id: text,
  name: text,
  from: day.optional(),
  to: day.optional(),
  countries: z.array(country, { error: 'expects a list of countries: [ARM, AZE]' }).optional(),
  parties: z.array(party, { error: 'expects a list of parties' }).optional(),
  sides: z.record(text, list, { error: 'expects sides with their parties: name: [party, party]' }).optional(),
  places: z.record(text, list, { error: 'expects names with further names: name: [other]' }).optional(),
})

/**
 * Reads and checks a conflict file (YAML, `docs/FIGURES.md`). `name` is the file's, for messages. Throws `conflict-file-not-yaml` and
 * `conflict-file-wrong`, both with the line.
 * `readConflictFile('id: karabakh-2020\nname: Second Karabakh war\n') // => { id: 'karabakh-2020', name: 'Second Karabakh war' }`
 */
export function readConflictFile(source: string, name = 'the conflict file'): Conflict {
  const lines = new LineCounter()
  const document = parseDocument(source, { lineCounter: lines, strict: true })
  const broken = document.errors[0]
  if (broken)
    throw new AscribeError(
      'conflict-file-not-yaml',
      `${name}, line ${lines.linePos(broken.pos[0]).line}: this is no YAML: ${broken.message.replace(/:?(?: at line[\s\S]*)?$/, '')}. Mend the line, or begin with the example in docs/FIGURES.md.`,
      broken,
    )
  const lineOf = (path: readonly PropertyKey[]): number => lines.linePos(nodeAt(document.contents, path)?.range?.[0] ?? 0).line
  const read = conflict.safeParse(document.toJS() ?? {})
  if (!read.success) {
    const issue = read.error.issues[0]!
    const path = issue.code === 'unrecognized_keys' ? [...issue.path, issue.keys[0]!] : issue.path
    throw wrong(name, lineOf(path), complaint(issue))
  }
  const found = crossCheck(read.data as Conflict)
  if (found) throw wrong(name, lineOf(found.path), found.message)
  return read.data as Conflict
}

const wrong = (name: string, line: number, what: string): AscribeError =>
  new AscribeError('conflict-file-wrong', `${name}, line ${line}: ${what}. docs/FIGURES.md lists what such a file may hold.`)

function complaint(issue: z.core.$ZodIssue): string {
  const at = issue.path.length ? `"${issue.path.map(String).join('.')}"` : 'the file'
  if (issue.code === 'unrecognized_keys') return `${at} holds ${issue.keys.map((key) => `"${key}"`).join(', ')}, which is not known`
  if (issue.code === 'invalid_type' && issue.expected === 'object') return `${at} expects keys with values, as in id: karabakh-2020`
  return `${at} ${issue.message}`
}

/** The node that a path leads to, or the last one before it goes astray; of a pair its key, whose line is what a reader looks for. */
function nodeAt(node: ParsedNode | null, path: readonly PropertyKey[]): ParsedNode | null {
  let here = node
  let found = node
  for (const step of path) {
    if (isMap(here)) {
      const pair = here.items.find(({ key }) => isScalar(key) && String(key.value) === String(step))
      if (!pair) break
      found = pair.key as ParsedNode
      here = pair.value as ParsedNode
    } else if (isSeq(here)) {
      const item = here.items[Number(step)]
      if (!item) break
      found = here = item as ParsedNode
    } else break
  }
  return found
}

/** What single values do not show: a name for two parties, a party on two sides, a side of parties that nobody named, a period that ends before it begins. */
function crossCheck({ parties = [], sides = {}, from, to }: Conflict): { path: readonly PropertyKey[]; message: string } | undefined {
  const owner = new Map<string, string>()
  for (const [index, { id, name, aliases = [] }] of parties.entries())
    for (const one of [id, name, ...aliases]) {
      const other = owner.get(foldName(one))
      if (other !== undefined && other !== id)
        return { path: ['parties', index], message: `"${one}" already stands for the party "${other}"` }
      if (other === id && one === id) return { path: ['parties', index], message: `the party "${id}" is listed twice` }
      owner.set(foldName(one), id)
    }
  const onSide = new Map<string, string>()
  for (const [side, members] of Object.entries(sides))
    for (const [index, member] of members.entries()) {
      if (!parties.some(({ id }) => id === member) && !/^[A-Z]{3}$/.test(member))
        return { path: ['sides', side, index], message: `the side "${side}" names "${member}", which is no id under "parties"` }
      const other = onSide.get(member)
      if (other !== undefined) return { path: ['sides', side, index], message: `"${member}" is on two sides, "${other}" and "${side}"` }
      onSide.set(member, side)
    }
  if (from !== undefined && to !== undefined && to < from)
    return { path: ['to'], message: `the period ends (${to}) before it begins (${from})` }
  return undefined
}
