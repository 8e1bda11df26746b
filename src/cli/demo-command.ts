import { spawn } from 'node:child_process'
import { existsSync, mkdirSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Command, Option } from 'commander'
import { systemClock } from '../base/clock.js'
import type { Ledger } from '../ledger/ledger.js'
import { extractorVersion } from '../pipeline/extractor-version.js'
import { EXIT } from './exit-code.js'
import { portOf, serveLedger } from './serve-command.js'
import { plural, say } from './terminal.js'

const root = fileURLToPath(new URL('../../../', import.meta.url))
const CONFLICT = 'karabakh-2020'

/** `ascribe demo`: the sample conflict, recorded once and shown. */
export function addDemo(program: Command): void {
  program
    .command('demo')
    .description('record the sample conflict into a ledger of its own, once, and open it in the browser')
    .option('--port <number>', 'the port', portOf, 4600)
    .addOption(new Option('--ledger <address>', 'keep it in this ledger').default(undefined, 'a file of its own'))
    .option('--no-open', 'do not open the browser')
    .addHelpText(
      'after',
      `
The sample: samples/karabakh-2020, 38 dispatches on the first two weeks of a war, written for this purpose by invented outlets.

Examples:
  ascribe demo
  ascribe demo --port 8080 --no-open`,
    )
    .action(async ({ port, ledger: address, open }: { readonly port: number; readonly ledger?: string; readonly open: boolean }) => {
      const { openLedger } = await import('../ledger/open-ledger.js')
      const ledger = await openLedger(address ?? demoLedger())
      await recordSample(ledger)
      await serveLedger(ledger, { port, opened: (url) => open && process.stdout.isTTY && openBrowser(url) })
    })
}

/** Records what of the sample this extractor has not read yet: nothing at a second start, without loading what reads. */
async function recordSample(ledger: Ledger): Promise<void> {
  const { readReportFile } = await import('../reports/report-file.js')
  const { reportPaths } = await import('../work/report-paths.js')
  const { paths } = reportPaths([join(root, 'samples', CONFLICT)])
  const asked = { extractor: extractorVersion, conflict: CONFLICT }
  const unread: string[] = []
  for (const path of paths) if (!(await ledger.hasReport(readReportFile(path, systemClock).sha256, asked))) unread.push(path)
  if (unread.length === 0) return
  const { readReports } = await import('../work/read-reports.js')
  const { showProgress } = await import('./progress.js')
  say(`Reading ${plural(unread.length, 'dispatch', 'dispatches')} of the sample conflict …`)
  const progress = showProgress(unread.length, false)
  const counts = await readReports(unread, { ledger: async () => ledger, conflict: CONFLICT, threads: 0 }, (result) => {
    if (result.outcome === 'failed') progress.note(`ascribe: ${result.error.message} [${result.error.code}]`)
    progress.step(result.path)
  }).finally(() => progress.stop())
  if (counts.failed > 0) process.exitCode = EXIT.someFailed
}

/** In a copy of the project its build folder, which is made anew at will; of an installed package, the user's own folder for data. */
function demoLedger(): string {
  const folder = existsSync(join(root, 'src')) ? join(root, 'dist') : join(dataFolder(), 'ascribe')
  mkdirSync(folder, { recursive: true })
  return join(folder, 'demo.db')
}

function dataFolder(): string {
  const { platform, env } = process
  if (platform === 'win32' && env.LOCALAPPDATA) return env.LOCALAPPDATA
  if (platform === 'darwin') return join(homedir(), 'Library', 'Application Support')
  return env.XDG_DATA_HOME || join(homedir(), '.local', 'share')
}

/** Opens the page in the user's browser, if there is one; the address is printed anyway. */
function openBrowser(url: string): void {
  const [command, ...args] =
    process.platform === 'darwin' ? ['open', url] : process.platform === 'win32' ? ['cmd', '/c', 'start', '', url] : ['xdg-open', url]
  const child = spawn(command!, args, { stdio: 'ignore', detached: true })
  child.on('error', () => {})
  child.unref()
}
