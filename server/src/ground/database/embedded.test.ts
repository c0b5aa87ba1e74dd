import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { after, before, describe, it } from 'node:test'
import { Database, ensureDatabase, PostgresCannotRun, rows, sql, startEmbedded, type EmbeddedServer } from './index.ts'

describe('the embedded PostgreSQL', () => {
  const folder = path.join(mkdtempSync(path.join(tmpdir(), 'shouli-embedded-')), 'data')
  let server: EmbeddedServer

  before(async () => {
    server = await startEmbedded(folder)
  })
  after(async () => {
    await server.stop()
    rmSync(path.dirname(folder), { recursive: true, force: true })
  })

  it('keeps what was committed through a power cut: nothing of the durable settings is switched off', async () => {
    const database = new Database({ url: server.url('postgres') })
    const settings = await rows<{ name: string; setting: string }>(
      database,
      sql`select name, setting from pg_settings where name in ('fsync', 'synchronous_commit', 'full_page_writes', 'server_version_num') order by name`,
    )
    await database.end()
    assert.equal(server.owner, true)
    assert.equal(Math.floor(Number(settings.find(({ name }) => name === 'server_version_num')!.setting) / 10_000), 18)
    assert.deepEqual(
      settings.filter(({ name }) => name !== 'server_version_num').map(({ setting }) => setting),
      ['on', 'on', 'on'],
    )
  })

  it('is shared by a second process on the same folder, and stopped only by its owner', async () => {
    const other = await inAnotherProcess(folder)
    assert.equal(other.owner, false)
    assert.equal(other.answered, 1)
    const database = new Database({ url: server.url('postgres') })
    assert.deepEqual(await rows(database, sql`select 1 as still`), [{ still: 1 }])
    await database.end()
  })

  it('makes a database once, also when asked twice at the same time', async () => {
    const urls = await Promise.all([ensureDatabase(server, 'shop'), ensureDatabase(server, 'shop')])
    assert.equal(urls[0], urls[1])
  })

  it('goes on with its data after a stop', async () => {
    const database = new Database({ url: await ensureDatabase(server, 'kept') })
    await database.query(sql`create table kept (word text)`)
    await database.query(sql`insert into kept values ('still here')`)
    await database.end()
    await server.stop()
    server = await startEmbedded(folder)
    const again = new Database({ url: server.url('kept') })
    assert.deepEqual(await rows(again, sql`select word from kept`), [{ word: 'still here' }])
    await again.end()
  })

  it('stops by itself when its owner is killed, and starts again', async () => {
    const own = path.join(path.dirname(folder), 'killed')
    const { pid } = await inAnotherProcess(own, 'SIGKILL')
    assert.ok(pid > 0)
    const restarted = await startEmbedded(own)
    assert.equal(restarted.owner, true)
    await restarted.stop()
  })

  it('does not take another program for the one that held the folder, when it has the same number', async () => {
    const own = path.join(path.dirname(folder), 'reused')
    const first = await startEmbedded(own)
    const files = ['owner.pid', 'cluster/postmaster.pid'].map((name) => path.join(own, name))
    const left = files.map((file) => readFileSync(file, 'utf8'))
    await first.stop()
    // As after a hard stop of a container: both files are there, and their numbers belong to somebody else now.
    writeFileSync(files[0]!, left[0]!.replace(/^\d+/, String(process.ppid)))
    writeFileSync(files[1]!, left[1]!.replace(/^\d+/, String(process.ppid)))
    const second = await startEmbedded(own)
    assert.equal(second.owner, true)
    await second.stop()
  })

  it('says so when the folder cannot be a folder', async () => {
    const file = path.join(path.dirname(folder), 'file')
    writeFileSync(file, '')
    await assert.rejects(startEmbedded(path.join(file, 'data')), PostgresCannotRun)
  })
})

/** Starts (or shares) the server in `folder`, asks it something, and leaves: in good order, or killed. */
function inAnotherProcess(folder: string, end?: 'SIGKILL'): Promise<{ owner: boolean; answered: number; pid: number }> {
  const script = `
    import { startEmbedded, Database, rows, sql } from ${JSON.stringify(path.join(import.meta.dirname, 'index.ts'))}
    const server = await startEmbedded(${JSON.stringify(folder)})
    const database = new Database({ url: server.url('postgres') })
    const [{ answered }] = await rows(database, sql\`select 1 as answered\`)
    console.log(JSON.stringify({ owner: server.owner, answered, pid: process.pid }))
    ${end === undefined ? 'await database.end(); await server.stop()' : "process.kill(process.pid, 'SIGKILL')"}`
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], { stdio: ['ignore', 'pipe', 'inherit'] })
  let said = ''
  child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()))
  return new Promise((resolve, reject) => {
    child.on('close', () => (said === '' ? reject(new Error('the other process said nothing')) : resolve(JSON.parse(said))))
  })
}
