import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { describe, it } from 'node:test'
import { systemClock } from '../../ground/clock.ts'
import { firstRow, sql } from '../../ground/database/index.ts'
import { startGateway } from './gateway.ts'
import { KeyRefused } from './keys/key-store.ts'
import { silence } from './log.ts'
import { configFor, debitCard, openWorld } from './testing/index.ts'

describe('a gateway that cannot start', () => {
  it('leaves nothing open behind: its port is taken', async () => {
    await using world = await openWorld()
    const config = { ...configFor('unused', world.host.port), gatewayPort: world.gateway.port }
    await assert.rejects(startGateway({ config, database: world.database, clock: systemClock, log: silence }), { code: 'EADDRINUSE' })
    const running = await firstRow<{ count: number }>(world.database, sql`select count(*) from gateway_processes where ended_at is null`)
    assert.equal(running!.count, 1)
    const terminal = await world.terminal()
    assert.equal((await terminal.pay({ kind: 'sale', amountFen: 10_000, card: debitCard })).answer, '00')
  })

  it('is refused under another key than the database was made with', async () => {
    await using world = await openWorld()
    const config = { ...configFor('unused', world.host.port), keyEncryptionKey: 'ee'.repeat(32) }
    await assert.rejects(startGateway({ config, database: world.database, clock: systemClock, log: silence }), KeyRefused)
  })

  it('draws a key file of its own where it is given none', async () => {
    await using world = await openWorld()
    const folder = mkdtempSync(path.join(tmpdir(), 'shouli-key-'))
    const config = { ...configFor(folder, world.host.port), keyEncryptionKey: null }
    // The database of this world was made under another key, and says so: the file was read.
    await assert.rejects(startGateway({ config, database: world.database, clock: systemClock, log: silence }), KeyRefused)
    rmSync(folder, { recursive: true })
  })
})

describe('a gateway that stops', () => {
  it('lets the payment in flight end, and takes no other', async () => {
    await using world = await openWorld()
    const gateway = await world.another()
    const terminal = await world.terminal(0, { gateway })
    const paying = terminal.pay({ kind: 'sale', amountFen: 10_086, card: debitCard })
    while (gateway.figures().network.inFlight === 0) await new Promise((resolve) => void setImmediate(resolve))
    await gateway.stop(3_000)
    assert.equal((await paying).answer, '00')
    const later = await terminal.pay({ kind: 'sale', amountFen: 10_000, card: debitCard })
    assert.equal(later.ending, 'not sent')
    const left = await firstRow<{ count: number }>(world.database, sql`select count(*) from gateway_processes where ended_at is null`)
    assert.equal(left!.count, 1)
  })
})
