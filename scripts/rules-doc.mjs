// Writes docs/RULES.md from the rules: node scripts/rules-doc.mjs
import { readFileSync, writeFileSync } from 'node:fs'
import './build.mjs'

const { ruleIds, ruleReason } = await import('../dist/src/claims/rule-reasons.js')

const head = readFileSync('docs/RULES.md', 'utf8').split(/^\| rule \|/m)[0]
const rows = ruleIds.map((id) => `| \`${id}\` | ${ruleReason(id).replaceAll('|', '\\|')} |\n`)
writeFileSync('docs/RULES.md', `${head}| rule | reason |\n|---|---|\n${rows.join('')}`)
