// Makes the picture of the README, docs/screenshot.png: the sample conflict as the page shows it. Needs Chromium: node scripts/screenshot.mjs
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import './build.mjs'

const { openLedger } = await import('../dist/src/ledger/open-ledger.js')
const { startServer } = await import('../dist/src/server/start-server.js')
const { findChromium, INSTALL_CHROMIUM, launchChromium } = await import('../dist/tests/support/chromium.js')

const program = findChromium()
if (!program) {
  process.stderr.write(`The picture is taken in Chromium, which is not installed. ${INSTALL_CHROMIUM}\n`)
  process.exit(1)
}
const folder = mkdtempSync(join(tmpdir(), 'ascribe-screenshot-'))
const address = join(folder, 'sample.db')
const read = spawnSync(
  process.execPath,
  ['dist/src/cli/main.js', 'read', '--ledger', address, '--conflict', 'karabakh-2020', 'samples/karabakh-2020'],
  { stdio: ['ignore', 'ignore', 'inherit'] },
)
if (read.status !== 0) process.exit(read.status ?? 1)
const ledger = await openLedger(address)
const server = await startServer({ ledger, port: 0 })
const browser = await launchChromium(program)
try {
  const page = await browser.newPage({ viewport: { width: 1280, height: 1180 }, colorScheme: 'light' })
  await page.goto(`http://127.0.0.1:${server.port}/`)
  await page.waitForSelector('.matrix')
  await page.screenshot({ path: 'docs/screenshot.png' })
} finally {
  await browser.close()
  await server.close()
  await ledger.close()
  rmSync(folder, { recursive: true, force: true })
}
