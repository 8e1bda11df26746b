// npm start: installs what is missing, builds, records the sample conflict and opens the ledger.
import { spawnSync } from 'node:child_process'
import './build.mjs'

const { status } = spawnSync(process.execPath, ['dist/src/cli/main.js', 'demo', ...process.argv.slice(2)], { stdio: 'inherit' })
process.exit(status ?? 1)
