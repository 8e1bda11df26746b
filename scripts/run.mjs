// Builds what has changed and runs one compiled program: node scripts/run.mjs bench/main.js ARGS…
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import './build.mjs'

const [program, ...args] = process.argv.slice(2)
const { status } = spawnSync(process.execPath, [join('dist', program), ...args], { stdio: 'inherit' })
process.exit(status ?? 1)
