// Installs the packages of the lock file, unless just these are installed.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'

const [major, minor] = process.versions.node.split('.').map(Number)
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(
    `Ascribe needs Node 20.19 or newer; this is Node ${process.versions.node}. Install a newer one (https://nodejs.org), then try again.`,
  )
  process.exit(1)
}
const wanted = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex')
const stamp = 'node_modules/.ascribe-lock'
if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== wanted) {
  console.log('Installing packages …')
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  })
  if (status !== 0) {
    console.error('The packages could not be installed. Is this machine connected, and is Node 20.19 or newer in use?')
    process.exit(status ?? 1)
  }
  writeFileSync(stamp, wanted)
}
