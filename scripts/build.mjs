// Compiles what has changed: the program and its tests with tsc, the page with Vite. `--quick` leaves a fresh build alone.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
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
  if (existsSync(stamp(name)) && statSync(stamp(name)).mtimeMs > changed) return false
  if (process.stdout.isTTY) console.log(`Building the ${name === 'web' ? 'page' : name} …`)
  const started = new Date()
  const { status } = spawnSync(process.execPath, [command, ...args], { stdio: 'inherit' })
  if (status !== 0) process.exit(status ?? 1)
  writeFileSync(stamp(name), '')
  utimesSync(stamp(name), started, started)
  return true
}
/** Files below a folder, in one order on every machine. */
const filesBelow = (folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()

/** Takes away what was compiled from sources that are no more. */
function sweep() {
  for (const folder of ['src', 'tests', 'bench'].map((name) => join('dist', name)).filter((path) => existsSync(path)))
    for (const path of filesBelow(folder)) {
      const source = path.slice('dist/'.length).replace(/\.(?:d\.ts|js)$/, '')
      if (/\.(?:d\.ts|js)$/.test(path) && !['.ts', '.tsx', '.d.ts'].some((end) => existsSync(source + end))) rmSync(path)
    }
}

/** Writes the version of rules and models: the package's, and a digest of all that reading a report depends on. */
function stampExtractor() {
  const digest = createHash('sha256')
  const rules = ['base', 'reports', 'documents', 'language', 'places', 'actors', 'claims'].flatMap((name) =>
    filesBelow(join('dist/src', name)),
  )
  const read = rules.filter((path) => path.endsWith('.js') && !path.includes('training'))
  for (const path of [...read, 'models/en.bin', 'models/places.bin'])
    digest.update(`${path.replaceAll('\\', '/')}\n`).update(readFileSync(path))
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'))
  writeFileSync('dist/src/pipeline/extractor.json', JSON.stringify({ version: `ascribe-${version}+${digest.digest('hex').slice(0, 8)}` }))
}

const compiled = step(
  'program',
  ['src', 'tests', 'bench', 'models', 'package.json', 'tsconfig.json', 'package-lock.json', 'scripts/build.mjs'],
  'node_modules/typescript/bin/tsc',
  ['-p', 'tsconfig.json'],
)
const network = 'src/language/en/network'
const kernels = join('dist', network, 'kernels.wasm')
const assembled = step(
  'kernels',
  [join(network, 'assembly'), 'package-lock.json', 'scripts/build.mjs'],
  'node_modules/assemblyscript/bin/asc.js',
  [
    join(network, 'assembly/kernels.ts'),
    '-O3',
    '--runtime=stub',
    '--importMemory',
    '--noAssert',
    '--enable=simd',
    '--enable=bulk-memory',
    '--outFile',
    kernels,
  ],
)
if (assembled) writeFileSync(join('dist', network, 'kernels.js'), `export const KERNELS = '${readFileSync(kernels).toString('base64')}'\n`)
if (compiled || assembled) {
  sweep()
  stampExtractor()
}
step('page-types', ['src/web', 'src/views', 'package-lock.json'], 'node_modules/typescript/bin/tsc', ['-p', 'src/web/tsconfig.json'])
step('web', ['src/web', 'package-lock.json'], 'node_modules/vite/bin/vite.js', [
  'build',
  '--config',
  'src/web/vite.config.js',
  '--logLevel',
  'warn',
])
