import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Command } from 'commander'
import { AscribeError } from '../base/errors.js'
import { EXIT } from './exit-code.js'
import { ledgerOption } from './ledger-address.js'
import { packageVersion } from './package-version.js'
import { plural, print } from './terminal.js'

/** `ascribe doctor`: is all there that Ascribe needs? */
export function addDoctor(program: Command): void {
  program
    .command('doctor')
    .description('check that Node, the models and the ledger are as they must be')
    .addOption(ledgerOption())
    .addHelpText(
      'after',
      `
Exit code 1 where something is wrong.

Examples:
  ascribe doctor
  ascribe doctor --ledger postgres://me@db.example/war`,
    )
    .action(doctorCommand)
}

type Check = readonly [what: string, isWell: boolean, words: string]

async function doctorCommand({ ledger }: { readonly ledger: string }): Promise<void> {
  const checks: Check[] = [nodeCheck(), await readingCheck(), await pageCheck(), await ledgerCheck(ledger)]
  for (const [what, isWell, words] of checks) await print(`${isWell ? 'ok   ' : 'WRONG'}  ${what.padEnd(8)} ${words}\n`)
  if (checks.some(([, isWell]) => !isWell)) process.exitCode = EXIT.someFailed
}

function nodeCheck(): Check {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  const isNew = major > 20 || (major === 20 && minor >= 19)
  return ['Node', isNew, `${process.versions.node}${isNew ? '' : ': Ascribe needs 20.19 or newer'}`]
}

async function readingCheck(): Promise<Check> {
  try {
    const started = performance.now()
    const { extract } = await import('../pipeline/extract-text.js')
    const { extractorVersion } = await import('../pipeline/extractor-version.js')
    extract({ id: 'doctor', text: 'Two soldiers were killed near the bridge on Monday, the army said.' })
    return ['reading', true, `${extractorVersion}, models read and tried in ${Math.round(performance.now() - started)} ms`]
  } catch (error) {
    return ['reading', false, words(error)]
  }
}

async function pageCheck(): Promise<Check> {
  const { PAGE_FOLDER } = await import('../server/static-files.js')
  const isThere = existsSync(resolve(PAGE_FOLDER, 'index.html'))
  return ['page', isThere, isThere ? `Ascribe ${packageVersion}` : 'the page is not built: run "npm run build"']
}

async function ledgerCheck(address: string): Promise<Check> {
  const { openLedger } = await import('../ledger/open-ledger.js')
  try {
    const ledger = await openLedger(address, { create: false })
    const { documents, claims, failures, conflicts } = await ledger.statistics().finally(() => ledger.close())
    const names = conflicts.map(({ conflict }) => conflict).join(', ')
    return [
      'ledger',
      true,
      `${plural(documents, 'document')}, ${plural(claims, 'claim')}, ${plural(failures, 'open failure')}${names && `; ${names}`}`,
    ]
  } catch (error) {
    if (error instanceof AscribeError && error.code === 'ledger-missing' && !address.includes('://'))
      return ['ledger', true, 'none here yet: "ascribe read" makes one']
    return ['ledger', false, words(error)]
  }
}

const words = (error: unknown): string =>
  error instanceof AscribeError ? `${error.message} [${error.code}]` : error instanceof Error ? error.message : String(error)
