import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import pg from 'pg'

/** A PostgreSQL server for tests. */
export interface TestPostgres {
  /** Makes an empty database and gives its address. */
  database(): Promise<string>
  /** Stops a server that was started for the test, or drops the databases made on another's. */
  stop(): Promise<void>
}

export const INSTALL_POSTGRES = 'Debian, Ubuntu: apt install postgresql; or name a server in ASCRIBE_TEST_POSTGRES'

/**
 * The server named by `ASCRIBE_TEST_POSTGRES` (an address whose user may make databases), else a new one in a temporary folder on a free port
 * of the loopback; nothing where PostgreSQL 15 or newer is not found. `durable`: it waits for the disk as a real one does.
 */
export async function startPostgres({ durable = false }: { readonly durable?: boolean } = {}): Promise<TestPostgres | undefined> {
  const given = process.env.ASCRIBE_TEST_POSTGRES
  if (given) return databasesOn(given, async () => {})
  const programs = findPrograms()
  return programs === undefined ? undefined : startServer(programs, durable)
}

/** Folders that hold `initdb` and `postgres`, the newest version first. */
function findPrograms(): string | undefined {
  const debian = '/usr/lib/postgresql'
  const versions = existsSync(debian) ? readdirSync(debian).sort((a, b) => Number(b) - Number(a)) : []
  const folders = [...versions.map((version) => join(debian, version, 'bin')), ...(process.env.PATH ?? '').split(delimiter)]
  return folders
    .filter(Boolean)
    .find((folder) => ['initdb', 'postgres'].every((name) => existsSync(join(folder, name))) && versionIn(folder) >= 15)
}

const versionIn = (folder: string): number =>
  Number(/\s(\d+)/.exec(spawnSync(join(folder, 'postgres'), ['--version'], { encoding: 'utf8' }).stdout ?? '')?.[1] ?? 0)

/** PostgreSQL refuses to run as root: then as the user that its package made, else as nobody. */
function whoRuns(): { uid: number; gid: number } | Record<string, never> {
  if (process.getuid?.() !== 0) return {}
  for (const name of ['postgres', 'nobody']) {
    const [uid, gid] = ['-u', '-g'].map((flag) => spawnSync('id', [flag, name], { encoding: 'utf8' }))
    if (uid?.status === 0 && gid?.status === 0) return { uid: Number(uid.stdout), gid: Number(gid.stdout) }
  }
  throw new Error('PostgreSQL does not run as root, and there is neither a user postgres nor nobody.')
}

async function startServer(programs: string, durable: boolean): Promise<TestPostgres> {
  const folder = mkdtempSync(join(tmpdir(), 'ascribe-postgres-'))
  const data = join(folder, 'data')
  const user = whoRuns()
  if (user.uid !== undefined) chownSync(folder, user.uid, user.gid)
  const remove = (): void => rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  const made = spawnSync(join(programs, 'initdb'), ['-D', data, '-U', 'ascribe', '-A', 'trust', '-E', 'UTF8', '--locale=C', '--no-sync'], {
    ...user,
    cwd: folder,
    encoding: 'utf8',
  })
  if (made.status !== 0) {
    remove()
    throw new Error(`initdb failed: ${made.stderr}`)
  }
  const port = await freePort()
  const settings = ['listen_addresses=127.0.0.1', `port=${port}`, `unix_socket_directories=${folder}`, 'logging_collector=off']
  if (!durable) settings.push('fsync=off', 'synchronous_commit=off')
  const server = spawn(join(programs, 'postgres'), ['-D', data, ...settings.flatMap((setting) => ['-c', setting])], {
    ...user,
    cwd: folder,
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  const end = (): unknown => server.kill('SIGQUIT')
  process.once('exit', end)
  const stop = async (): Promise<void> => {
    process.off('exit', end)
    await stopped(server)
    remove()
  }
  try {
    await ready(server)
  } catch (error) {
    await stop()
    throw error
  }
  return databasesOn(`postgres://ascribe@127.0.0.1:${port}/postgres`, stop)
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number }
      probe.close(() => resolve(port))
    })
  })
}

function ready(server: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let said = ''
    server.stderr?.setEncoding('utf8').on('data', (words: string) => {
      said = (said + words).slice(-4000)
      if (said.includes('ready to accept connections')) resolve()
    })
    server.once('error', reject).once('exit', () => reject(new Error(`PostgreSQL ended: ${said}`)))
  })
}

function stopped(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return Promise.resolve()
  return new Promise((resolve) => {
    server.once('exit', () => resolve())
    server.kill('SIGINT')
  })
}

async function databasesOn(address: string, stop: () => Promise<void>): Promise<TestPostgres> {
  const made: string[] = []
  const run = async (sql: string): Promise<void> => {
    const client = new pg.Client({ connectionString: address })
    await client.connect()
    await client.query(sql).finally(() => client.end())
  }
  return {
    async database() {
      const name = `ascribe_test_${randomBytes(6).toString('hex')}`
      await run(`create database ${name}`)
      made.push(name)
      const own = new URL(address)
      own.pathname = `/${name}`
      return own.href
    },
    async stop() {
      for (const name of made) await run(`drop database if exists ${name} with (force)`)
      await stop()
    },
  }
}
