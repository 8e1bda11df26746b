import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { packageVersion } from '../../src/cli/package-version.js'
import { createProgram } from '../../src/cli/program.js'
import { ascribe } from './run.js'

const docs = readFileSync('docs/CLI.md', 'utf8')

test('every command and every option is documented, and every command has examples', async () => {
  const { commands } = createProgram()
  assert.ok(commands.length >= 4)
  for (const command of commands) {
    const section = docs.split(/^## /m).find((part) => part.startsWith(`\`ascribe ${command.name()}`))
    assert.ok(section, `docs/CLI.md has no section on ${command.name()}`)
    for (const option of command.options) assert.ok(section.includes(`\`${option.long}`), `${command.name()} ${option.long}`)
    const { code, stdout } = await ascribe([command.name(), '--help'])
    assert.equal(code, 0)
    assert.match(stdout, new RegExp(`Examples?:\n  .*ascribe ${command.name()}`), command.name())
  }
})

test('the version is that of the package', async () => {
  const { code, stdout } = await ascribe(['--version'])
  assert.equal(code, 0)
  assert.equal(stdout.trim(), packageVersion)
})

test('wrong use ends with 2 and says what was meant', async () => {
  for (const [args, words] of [
    [['raed'], /unknown command 'raed'\n\(Did you mean read\?\)/],
    [['read'], /missing required argument 'files'/],
    [['read', 'a.txt', '--leger', 'x'], /unknown option '--leger'\n\(Did you mean --ledger\?\)/],
    [['parse'], /required option '--conllu' not specified/],
    [[], /Usage: ascribe/],
  ] as const) {
    const { code, stdout, stderr } = await ascribe(args)
    assert.equal(code, 2, args.join(' '))
    assert.equal(stdout, '')
    assert.match(stderr, words)
  }
})
