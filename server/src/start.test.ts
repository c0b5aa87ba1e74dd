import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { after, before, describe, it } from 'node:test'
import { Database, sql } from './ground/database/index.ts'
import { freshUrl } from './ground/database/testing/index.ts'

const command = path.join(import.meta.dirname, '../../cli/src/main.ts')

/** A server that takes longer has hung, and is ended so that the test can say so. */
const HANGS_MS = 120_000

interface Ended {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

/** `shouli serve` with these settings; `onLine` may send it signals. */
async function serve(
  settings: Record<string, string>,
  onLine?: (line: string, kill: (signal: NodeJS.Signals) => void) => void,
): Promise<Ended> {
  const base = {
    ...process.env,
    HTTP_PORT: '0',
    GATEWAY_PORT: '0',
    UPSTREAM_PORT: '1',
    KEY_ENCRYPTION_KEY: '0b'.repeat(32),
    SHUTDOWN_SECONDS: '2',
  }
  const child = spawn(process.execPath, [command, 'serve'], {
    env: { ...base, ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: HANGS_MS,
    killSignal: 'SIGKILL',
  })
  let [out, err] = ['', '']
  child.stdout.on('data', (piece: Buffer) => {
    out += String(piece)
    onLine?.(String(piece), (signal) => child.kill(signal))
  })
  child.stderr.on('data', (piece: Buffer) => (err += String(piece)))
  const [code] = (await once(child, 'exit')) as [number | null]
  return { code, out, err }
}

describe('shouli serve', () => {
  let folder: string
  let url: string
  before(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'shouli-start-'))
    url = await freshUrl()
  })
  after(() => rmSync(folder, { recursive: true, force: true }))

  it('says which port is taken and by which setting to choose another, for each of the two', async () => {
    const taken = createServer()
    taken.listen(0, '127.0.0.1')
    await once(taken, 'listening')
    const { port } = taken.address() as AddressInfo
    for (const setting of ['HTTP_PORT', 'GATEWAY_PORT']) {
      const { code, err } = await serve({ DATABASE_URL: url, DATA_FOLDER: folder, [setting]: String(port) })
      assert.equal(code, 69)
      assert.match(err, new RegExp(`端口 ${port} 已被占用.*${setting}`))
      assert.match(err, new RegExp(`port ${port} is in use.*${setting}`))
      assert.doesNotMatch(err, /\n\s+at /, 'a sentence, not a stack')
    }
    taken.close()
  })

  it('says that the data folder cannot be written', async () => {
    const file = path.join(folder, 'a-file')
    writeFileSync(file, '')
    const { code, err } = await serve({ DATA_FOLDER: path.join(file, 'data') })
    assert.equal(code, 73)
    assert.match(err, /数据目录 .* 无法写入/)
    assert.match(err, /cannot be written.*DATA_FOLDER/)
  })

  it('says so too where the system answers "no such file" to every folder made', async () => {
    const { code, err } = await serve({ DATA_FOLDER: '/proc/shouli/data' })
    assert.equal(code, 73, err)
    assert.match(err, /数据目录 \/proc\/shouli\/data 无法写入/)
  })

  it('says that the database cannot be reached, without its password', async () => {
    const { code, err } = await serve({ DATABASE_URL: 'postgresql://shouli:secret-word@127.0.0.1:1/shouli', DATA_FOLDER: folder })
    assert.equal(code, 69)
    assert.match(err, /连接不上数据库/)
    assert.match(err, /cannot be reached/)
    assert.doesNotMatch(err, /secret-word/)
  })

  it('says that the schema is newer than the program', async () => {
    const newer = await freshUrl()
    const database = new Database({ url: newer })
    await database.query(sql`insert into schema_migrations (name, ran_at) values ('9999-from-the-future', now())`)
    await database.end()
    const { code, err } = await serve({ DATABASE_URL: newer, DATA_FOLDER: folder })
    assert.equal(code, 78)
    assert.match(err, /数据库结构比本程序新/)
    assert.match(err, /9999-from-the-future/)
  })

  it('says which setting is wrong and what was expected, without repeating it', async () => {
    const { code, err } = await serve({ HTTP_PORT: 'eighty-eighty', DATABASE_CONNECTIONS: '-3' })
    assert.equal(code, 78)
    assert.match(err, /HTTP_PORT/)
    assert.match(err, /DATABASE_CONNECTIONS/)
    assert.doesNotMatch(err, /eighty-eighty/)
  })

  it('says that its key does not open what is in the database', async () => {
    const settings = { DATABASE_URL: url, DATA_FOLDER: folder }
    const first = await serve(settings, (line, kill) => line.includes('gateway') && kill('SIGTERM'))
    assert.equal(first.code, 0, first.err)
    const { code, err } = await serve({ ...settings, KEY_ENCRYPTION_KEY: '0c'.repeat(32) })
    assert.equal(code, 78, err)
    assert.match(err, /密钥与数据库不符/)
  })

  it('prints its addresses, and leaves in good order when told to', async () => {
    for (const signal of ['SIGTERM', 'SIGINT'] as const) {
      const { code, out, err } = await serve(
        { DATABASE_URL: url, DATA_FOLDER: folder },
        (line, kill) => line.includes('gateway') && kill(signal),
      )
      assert.equal(code, 0, err)
      assert.match(out, /slips: http:\/\/127\.0\.0\.1:\d+\/r\n/)
      assert.match(out, /gateway: port \d+\n/)
      assert.match(out, /已结束/)
    }
  })
})
