import assert from 'node:assert/strict'
import { createServer } from 'node:net'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { describe, it } from 'node:test'
import { runLoad, startHost, type LoadEvent } from '@shouli/fleet'
import { systemClock } from '../../ground/clock.ts'
import { Database, ensurePartitions, firstRow, rows, sql } from '../../ground/database/index.ts'
import { freshUrl } from '../../ground/database/testing/index.ts'
import { startChild } from './testing/child.ts'
import { configFor, ourBook, seed } from './testing/index.ts'

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as { port: number }
  server.close()
  await once(server, 'close')
  return port
}

describe('a gateway that is killed under load', () => {
  it('loses no answered payment, leaves none in doubt, and its book equals the network’s to the fen', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'shouli-crash-'))
    const url = await freshUrl()
    const database = new Database({ url, exitOnIdle: true })
    await ensurePartitions(database, systemClock(), systemClock())
    const terminals = await seed(database, 12)
    const host = await startHost({ latency: { medianMs: 8, sigma: 0.8 } })
    const config = { ...configFor(folder, host.port), gatewayPort: await freePort() }

    const events: LoadEvent[] = []
    let child = await startChild(url, config)
    await using _closing = {
      async [Symbol.asyncDispose]() {
        await child.stop()
        await host.stop()
        await database.end()
        rmSync(folder, { recursive: true })
      },
    }
    const loading = runLoad({
      gateway: { port: config.gatewayPort },
      terminals,
      kind: 'sale',
      perSecond: null,
      seconds: 6,
      answerTimeoutMs: 4_000,
      patienceMs: 15_000,
      onEvent: (event) => void events.push(event),
    })
    for (let time = 0; time < 3; time += 1) {
      await pause(1_200)
      await child.kill()
      child = await startChild(url, config)
    }
    const figures = await loading
    assert.ok(figures.answered > 100)
    assert.equal(figures.errors.badMac + figures.errors.reversalOpen, 0)
    for (;;) {
      const open = await firstRow<{ count: number }>(
        database,
        sql`
        select (select count(*) from gateway_reversals where state = 'open') + (select count(*) from payments where state in ('pending', 'in doubt')) as count`,
      )
      if (open!.count === 0) break
      await pause(50)
    }

    const ours = new Map(
      (
        await rows<{ key: string; state: string; amount: number }>(
          database,
          sql`select terminal_id || '/' || batch || '/' || trace as key, state, amount from payments`,
        )
      ).map((row) => [row.key, row]),
    )
    for (const { what, answer, terminalId, batch, trace, amountFen } of events) {
      const row = ours.get(`${terminalId}/${batch}/${trace}`)
      if (what === 'answered')
        assert.deepEqual([row?.amount, answer === '00' ? row?.state : null], [amountFen, answer === '00' ? 'approved' : null])
      else assert.equal(row?.state, 'reversed')
    }
    assert.deepEqual(await ourBook(database), host.book.totals().standing)
  })
})
