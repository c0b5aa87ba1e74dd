import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import { terminalId, type Instant } from '@shouli/vocabulary'
import type { Database } from '../../ground/database/index.ts'
import { sql } from '../../ground/database/index.ts'
import { freshDatabase, NOON } from '../../ground/database/testing/index.ts'
import { takeReports, telemetryOf, telemetryTokens, type Report } from './index.ts'

const till = terminalId('10000001')
const after = (minutes: number): Instant => (NOON + minutes * 60_000) as Instant
const report = (id: string, minutes: number, seen: Report['seen']): Report => ({ id, at: after(minutes), seen })

describe('telemetry', () => {
  let database: Database
  before(async () => {
    database = await freshDatabase()
    await database.query(sql`
      insert into terminals (terminal_id, serial, model, status, status_since, changed_at)
      values (${till}, 'SN1', 'A920', 'in stock', now(), now())`)
  })
  const take = (reports: readonly Report[]): Promise<number> =>
    takeReports(database, [{ terminalId: till, receivedAt: after(60), reports }])

  it('keeps the newest value of each key, whatever the order in which reports come', async () => {
    assert.equal(await take([report('b', 10, { printer: 'out_of_paper', battery_pct: 60 })]), 1)
    assert.equal(await take([report('c', 20, { printer: 'ok' }), report('a', 5, { battery_pct: 80, sim: 'ok' })]), 2)

    const state = (await telemetryOf(database, till))!
    assert.equal(state.heardAt, after(20))
    assert.deepEqual(state.seen, {
      printer: { value: 'ok', at: after(20) },
      battery_pct: { value: 60, at: after(10) },
      sim: { value: 'ok', at: after(5) },
    })
  })

  it('counts a report that comes again once', async () => {
    assert.equal(await take([report('b', 10, { printer: 'out_of_paper', battery_pct: 60 })]), 0)
    assert.equal((await telemetryOf(database, till))!.seen['printer']!.value, 'ok')
  })

  it('does not believe a clock that runs ahead', async () => {
    await take([report('ahead', 600, { temperature: 'high' })])
    assert.equal((await telemetryOf(database, till))!.seen['temperature']!.at, after(60))
  })

  it('takes nothing from a terminal that is not on file, and nothing that is years old', async () => {
    const stranger = { terminalId: terminalId('99999999'), receivedAt: NOON, reports: [report('x', 0, { battery: 'low' })] }
    assert.equal(await takeReports(database, [stranger]), 0)
    assert.equal(await take([{ id: 'old', at: (NOON - 500 * 86_400_000) as Instant, seen: { battery: 'low' } }]), 0)
  })

  it('keeps no digits that could be a card number', async () => {
    await take([report('card', 30, { note: 'last card 6224 2400 0000 0082 failed' })])
    assert.equal((await telemetryOf(database, till))!.seen['note']!.value, 'last card [digits] failed')
  })
})

describe('the token of a terminal', () => {
  const tokens = telemetryTokens(Buffer.alloc(32, 7))
  it('opens for that terminal alone', () => {
    assert.equal(tokens.accepts(till, tokens.of(till)), true)
    assert.equal(tokens.accepts(terminalId('10000002'), tokens.of(till)), false)
    assert.equal(tokens.accepts(till, ''), false)
    assert.equal(telemetryTokens(Buffer.alloc(32, 8)).accepts(till, tokens.of(till)), false)
  })
})
