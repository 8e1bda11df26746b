import assert from 'node:assert/strict'
import { execFile, spawn } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { promisify } from 'node:util'

const run = promisify(execFile)
const folder = mkdtempSync(join(tmpdir(), 'ascribe-package-'))
const app = join(folder, 'app')
const installed = join(app, 'node_modules', 'ascribe')
after(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }))

interface Packed {
  readonly filename: string
  readonly size: number
  readonly files: readonly { readonly path: string }[]
}
let packed: Packed

/** Packs the project, and unpacks it where npm would install it, with the dependencies that are here: the network is not needed. */
before(async () => {
  const { stdout } = await run('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder])
  packed = (JSON.parse(stdout) as Packed[])[0]!
  mkdirSync(installed, { recursive: true })
  await run('tar', ['-xzf', join(folder, packed.filename), '-C', installed, '--strip-components=1'])
  symlinkSync(resolve('node_modules'), join(installed, 'node_modules'), 'junction')
  const program = join(installed, 'dist/src/cli/main.js')
  chmodSync(program, 0o755)
  mkdirSync(join(app, 'node_modules', '.bin'))
  symlinkSync(program, join(app, 'node_modules', '.bin', 'ascribe'))
  writeFileSync(join(app, 'package.json'), '{"name": "app", "private": true, "type": "module"}')
})

describe('the packed package', { skip: process.platform === 'win32' ? 'links are made in another way there' : false }, () => {
  test('holds the program, the page, the models and the samples, and neither sources nor tests', () => {
    const paths = packed.files.map(({ path }) => path)
    for (const wanted of [
      'LICENSE',
      'NOTICE',
      'README.md',
      'CHANGELOG.md',
      'dist/src/index.js',
      'dist/src/index.d.ts',
      'dist/src/cli/main.js',
      'dist/src/pipeline/extractor.json',
      'dist/web/index.html',
      'bench/floors.json',
      'bench/muc4-ids.json',
      'bench/dispatches.jsonl',
      'models/en.bin',
      'models/places.bin',
      'models/LICENSE-CC-BY-SA-4.0.txt',
      'samples/karabakh-2020/README.md',
    ])
      assert.ok(paths.includes(wanted), wanted)
    assert.deepEqual(
      paths.filter((path) =>
        /^(?:src|tests|bench\/.*\.ts|bench\/war|scripts|docs|dist\/(?:tests|bench))\/|\/training\/|\.db|\.map$/.test(path),
      ),
      [],
    )
    assert.ok(packed.size < 20_000_000, `${packed.size} bytes`)
  })

  test('npx ascribe extract reads documents in another folder', async () => {
    const child = spawn('npx', ['--no-install', 'ascribe', 'extract'], { cwd: app, stdio: ['pipe', 'pipe', 'inherit'] })
    let said = ''
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      said += text
    })
    child.stdin.end(`${JSON.stringify({ id: 'a', text: 'Three soldiers were killed near the bridge on Monday, the army said.' })}\n`)
    assert.equal(await new Promise((done) => child.once('close', done)), 0)
    const row = JSON.parse(said)
    assert.equal(row.id, 'a')
    assert.deepEqual(row.toll.killed, { low: 3, best: 3, high: 3 })
  })

  test('the example of the README does what the README says, and its types hold', async () => {
    const readme = readFileSync('README.md', 'utf8')
    const [, example, output] = /```ts\n([\s\S]*?)```\s+prints\s+```\n([\s\S]*?)```/.exec(readme)!
    writeFileSync(join(app, 'example.ts'), example!)
    writeFileSync(
      join(app, 'tsconfig.json'),
      JSON.stringify({
        compilerOptions: { strict: true, target: 'es2023', module: 'nodenext', outDir: 'out', types: [] },
        files: ['example.ts'],
      }),
    )
    await run(process.execPath, [resolve('node_modules/typescript/bin/tsc'), '-p', 'tsconfig.json'], { cwd: app })
    const { stdout } = await run(process.execPath, ['out/example.js'], { cwd: app })
    assert.equal(stdout, output)
  })

  test('what is imported is declared as a dependency', () => {
    const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as { dependencies: Record<string, string> }
    const wanted = new Set<string>()
    for (const { path } of packed.files.filter(({ path }) => /^dist\/src\/.*\.js$/.test(path)))
      for (const [, name] of readFileSync(join(installed, path), 'utf8').matchAll(
        /^(?:import|export) (?:[^'"]*?from )?['"]((?:@[\w.-]+\/)?[\w-][\w.-]*)(?:\/[^'"]*)?['"]/gm,
      ))
        if (name) wanted.add(name)
    assert.ok(wanted.size > 5)
    assert.deepEqual(
      [...wanted].filter((name) => !(name in dependencies)),
      [],
    )
  })
})
