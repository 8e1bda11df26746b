// The whole test suite, or the compiled test files that are named: npm test -- tests/language
import { spawnSync } from 'node:child_process'
import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import './build.mjs'

const testsBelow = (path) =>
  statSync(path).isDirectory()
    ? readdirSync(path)
        .sort()
        .flatMap((name) => testsBelow(join(path, name)))
    : path.endsWith('.test.js')
      ? [path]
      : []
const wanted = process.argv.slice(2)
const places = wanted.length ? wanted.map((path) => join('dist', path.replace(/\.ts$/, '.js'))) : ['dist/tests']
const { status } = spawnSync(process.execPath, ['--test', '--test-reporter=spec', ...places.flatMap(testsBelow)], { stdio: 'inherit' })
process.exit(status ?? 1)
