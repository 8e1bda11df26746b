// Compiles what has changed: the program and its tests with tsc, the page with Vite. `--quick` leaves a fresh build alone.
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import './install.mjs'

const stamp = (name) => join('dist', `.built-${name}`)
function newest(folder) {
  let time = 0
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name)
    time = Math.max(time, entry.isDirectory() ? newest(path) : statSync(path).mtimeMs)
  }
  return time
}
function step(name, folders, command, args) {
  const changed = Math.max(
    ...folders.filter((path) => existsSync(path)).map((path) => (statSync(path).isDirectory() ? newest(path) : statSync(path).mtimeMs)),
  )
  if (existsSync(stamp(name)) && statSync(stamp(name)).mtimeMs > changed) return
  const started = new Date()
  const { status } = spawnSync(process.execPath, [command, ...args], { stdio: 'inherit' })
  if (status !== 0) process.exit(status ?? 1)
  writeFileSync(stamp(name), '')
  utimesSync(stamp(name), started, started)
}
step('program', ['src', 'tests', 'bench', 'tsconfig.json', 'package-lock.json'], 'node_modules/typescript/bin/tsc', ['-p', 'tsconfig.json'])
if (existsSync('src/web/index.html'))
  step('web', ['src/web', 'package-lock.json'], 'node_modules/vite/bin/vite.js', [
    'build',
    '--config',
    'src/web/vite.config.js',
    '--logLevel',
    'warn',
  ])
