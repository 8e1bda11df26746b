import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { ruleIds, ruleReason } from '../../src/claims/rule-reasons.js'

test('every rule that the code names has a reason', () => {
  const named = new Set<string>()
  for (const name of readdirSync('src/claims', { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.ts'))) {
    const code = readFileSync(join('src/claims', name), 'utf8')
    for (const [, id] of code.matchAll(/'((?:tolls|speech|events|ceasefire|claims)\/[a-z-]+)'/g)) named.add(id!)
    // kinds of speech by verb name their rule
    if (name.includes('speech'))
      for (const [, kind] of code.matchAll(/\bkind: '([a-z]+)', (?:content|contents|stands)\b/g)) named.add(`speech/verb-${kind}`)
  }
  named.delete('events/unreal') // marks what is none, and never comes out
  assert.ok(named.size > 30)
  assert.deepEqual(
    [...named].filter((id) => ruleReason(id) === undefined),
    [],
  )
})

test('docs/RULES.md lists every rule with its reason, and no others (node scripts/rules-doc.mjs writes it)', () => {
  const rows = [...readFileSync('docs/RULES.md', 'utf8').matchAll(/^\| `([^`]+)` \| (.+) \|$/gm)].map(([, id, reason]) => [id, reason])
  assert.deepEqual(
    rows,
    ruleIds.map((id) => [id, ruleReason(id)!.replaceAll('|', '\\|')]),
  )
})
