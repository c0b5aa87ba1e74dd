import assert from 'node:assert/strict'
import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { createServer, connect, type AddressInfo } from 'node:net'
import path from 'node:path'
import { describe, it } from 'node:test'
import { runLoad, type LoadEvent } from '@shouli/fleet'
import { Database, rows, sql } from '../src/ground/database/index.ts'
import { openPolicy } from '../src/registers/policy/index.ts'
import { networkBook, ourBook } from './books.ts'
import { eventually, openHouse } from './harness.ts'

const serve = path.join(import.meta.dirname, '../../cli/src/main.ts')
const KILLS = 2

describe('a server that is killed under load', () => {
  it('has recorded every payment that it answered, leaves none in doubt, and its book equals the network’s to the fen', async () => {
    await using house = await openHouse({ terminals: 12, policy: openPolicy })
    await house.leave()
    const gatewayPort = await freePort()
    const environment = { ...process.env, ...house.environment, GATEWAY_PORT: String(gatewayPort), HTTP_PORT: '0', LOG_LEVEL: 'fatal' }
    const start = async (): Promise<ChildProcess> => {
      const child = spawn(process.execPath, [serve, 'serve', '--only', 'gateway'], {
        env: environment,
        stdio: ['ignore', 'ignore', 'inherit'],
      })
      await eventually(
        () => listens(gatewayPort),
        (there) => there,
        60_000,
      )
      return child
    }

    let server = await start()
    const events: LoadEvent[] = []
    const stopping = new AbortController()
    const loading = runLoad({
      gateway: { port: gatewayPort },
      terminals: house.ordinary,
      perSecond: 40,
      seconds: 600,
      answerTimeoutMs: 3_000,
      patienceMs: 60_000,
      signal: stopping.signal,
      onEvent: (event) => void events.push(event),
    })
    for (let kill = 1; kill <= KILLS; kill += 1) {
      const answered = events.length
      await eventually(
        () => events.length,
        (length) => length > answered + 60,
        60_000,
      )
      server.kill('SIGKILL')
      await once(server, 'exit')
      server = await start()
    }
    const answered = events.length
    await eventually(
      () => events.length,
      (length) => length > answered + 60,
      60_000,
    )
    stopping.abort()
    const figures = await loading
    assert.equal(figures.errors.badMac, 0)
    assert.equal(figures.errors.reversalOpen, 0)

    const database = new Database({ url: house.environment['DATABASE_URL']!, connections: 2 })
    try {
      const states = async (): Promise<Record<string, number>> => {
        const found = await rows<{ state: string; count: number }>(
          database,
          sql`select state, count(*) as count from payments group by state`,
        )
        return Object.fromEntries(found.map(({ state, count }) => [state, count]))
      }
      await eventually(states, (seen) => (seen['pending'] ?? 0) === 0 && (seen['in doubt'] ?? 0) === 0, 60_000)

      const recorded = await rows<{ terminal_id: string; trace: number; state: string; approved: number }>(
        database,
        sql`select terminal_id, trace::int as trace, state, approved from payments`,
      )
      const byKey = new Map(recorded.map((payment) => [`${payment.terminal_id}/${payment.trace}`, payment]))
      const reversed = new Set(events.filter(({ what }) => what === 'reversed').map(({ terminalId, trace }) => `${terminalId}/${trace}`))
      for (const { what, answer, terminalId, trace, amountFen } of events) {
        if (what !== 'answered' || answer !== '00' || reversed.has(`${terminalId}/${trace}`)) continue
        const payment = byKey.get(`${terminalId}/${trace}`)
        assert.deepEqual([payment?.state, payment?.approved], ['approved', amountFen], `${terminalId}/${trace}`)
      }

      const ours = await eventually(
        async () => await ourBook(database),
        (book) => JSON.stringify(book) === JSON.stringify(networkBook(house.host.book.totals())),
        60_000,
      )
      assert.ok(ours['sale']!.count > 60)
      assert.ok(figures.errors.lineLost > 0, 'the load was hit by the kills')
    } finally {
      server.kill('SIGTERM')
      await once(server, 'exit')
      await database.end()
    }
  })
})

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const { port } = probe.address() as AddressInfo
  probe.close()
  await once(probe, 'close')
  return port
}

async function listens(port: number): Promise<boolean> {
  const socket = connect({ port, host: '127.0.0.1' })
  const there = await Promise.race([once(socket, 'connect').then(() => true), once(socket, 'error').then(() => false)]).catch(() => false)
  socket.destroy()
  return there
}
