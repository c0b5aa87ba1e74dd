import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import { cursorOf, Refusal, type PaymentSummary } from '@shouli/contract'
import type { Instant } from '@shouli/vocabulary'
import { sql, type Database } from '../../../ground/database/index.ts'
import { freshDatabase, NOON } from '../../../ground/database/testing/index.ts'
import { listPayments } from './list-payments.ts'
import { readSummary } from './read-summary.ts'
import { putPayment } from './testing/payments.ts'

const after = (minutes: number): Instant => (NOON + minutes * 60_000) as Instant
const other = { merchantId: '898310154110009', terminalId: '10000009' }

describe('the list of payments', () => {
  let database: Database
  let list: (query: object) => Promise<{ items: PaymentSummary[]; next: string | null }>
  const put = (minutes: number, more: object = {}) => putPayment(database, { at: after(minutes), ...more })

  before(async () => {
    database = await freshDatabase()
    const handler = listPayments(database, (number) => `R${number}`)
    list = (query) => handler({ query } as never)
    await put(0)
    await put(1, { state: 'rejected', cause: 'risk/amount-over-limit', answer: '61' })
    await put(2, other)
    await put(3, { ...other, state: 'in doubt' })
    await put(4, { state: 'reversed' })
    await put(5, { state: 'pending' })
    await put(-40 * 24 * 60)
    await put(6, { state: 'rejected' })
  })

  const minutesOf = ({ items }: { items: PaymentSummary[] }): number[] => items.map(({ at }) => (Date.parse(at) - NOON) / 60_000)

  it('is newest first, across months', async () => {
    assert.deepEqual(minutesOf(await list({})), [6, 5, 4, 3, 2, 1, 0, -40 * 24 * 60])
  })

  it('is filtered by result, cause, merchant, terminal and time, alone and together', async () => {
    const table: [object, number[]][] = [
      [{ result: 'rejected' }, [6, 1]],
      [{ result: 'in_doubt' }, [3]],
      [{ result: 'reversed' }, [4]],
      [{ result: 'pending' }, [5]],
      [{ cause: 'risk/amount-over-limit' }, [1]],
      [{ merchant: other.merchantId }, [3, 2]],
      [{ terminal: other.terminalId }, [3, 2]],
      [{ terminal: other.terminalId, result: 'in_doubt' }, [3]],
      [{ terminal: other.terminalId, cause: 'risk/amount-over-limit' }, []],
      [{ from: '2026-07-15T12:02:00+08:00' }, [6, 5, 4, 3, 2]],
      [{ from: '2026-07-15T04:02:00Z', to: '2026-07-15T04:04:00Z' }, [3, 2]],
      [{ to: '2026-07-01T00:00:00Z' }, [-40 * 24 * 60]],
    ]
    for (const [query, expected] of table) assert.deepEqual(minutesOf(await list(query)), expected, JSON.stringify(query))
  })

  it('comes in pages that rows which arrive meanwhile do not shift', async () => {
    const first = await list({ limit: 3 })
    assert.deepEqual(minutesOf(first), [6, 5, 4])
    await put(7)
    const second = await list({ limit: 3, cursor: first.next })
    assert.deepEqual(minutesOf(second), [3, 2, 1])
    const last = await list({ limit: 3, cursor: second.next })
    assert.deepEqual([minutesOf(last), last.next], [[0, -40 * 24 * 60], null])
  })

  it('refuses a cursor that was made up, or under other filters', async () => {
    const { next } = await list({ limit: 1 })
    const refused = (error: unknown): boolean => error instanceof Refusal && error.code === 'cursor_invalid'
    await assert.rejects(list({ limit: 1, cursor: next, result: 'approved' }), refused)
    await assert.rejects(list({ cursor: 'WzFd' }), refused)
    await assert.rejects(list({ cursor: cursorOf(["x'; drop table payments"], {}) }), refused)
    assert.ok((await database.query(sql`select count(*) from payments`)).rows.length === 1)
  })

  it('knows a page that ends exactly at the end', async () => {
    const all = await list({ limit: 200 })
    assert.equal((await list({ limit: all.items.length })).next, null)
    assert.notEqual((await list({ limit: all.items.length - 1 })).next, null)
  })
})

describe('the summary', () => {
  it('counts by result, cause, answer and step, in days of China', async () => {
    const database = await freshDatabase()
    const at = (iso: string): Instant => Date.parse(iso) as Instant
    const put = (iso: string, more: object = {}) => putPayment(database, { at: at(iso), ...more })
    await put('2026-07-14T15:59:59Z')
    await put('2026-07-14T16:00:00Z', { amount: 500 })
    await put('2026-07-14T17:00:00Z', { state: 'rejected', cause: 'risk/amount-over-limit', answer: '61', amount: 900 })
    await put('2026-07-14T17:10:00Z', { state: 'rejected', answer: '51', terminalId: '10000002' })
    await put('2026-07-14T17:10:01Z', { state: 'rejected', cause: 'risk/amount-over-limit', answer: '61', terminalId: '10000002' })
    await put('2026-07-14T17:20:00Z', { state: 'in doubt' })

    const read = readSummary(database, () => at('2026-07-15T00:00:00Z'))
    const query = { from: '2026-07-14T10:00:00Z', to: '2026-07-15T00:00:00Z', step: 'day' }
    const summary = await read({ query } as never)
    assert.deepEqual(summary.totals, {
      approved: 2,
      rejected_by_us: 2,
      rejected_by_network: 1,
      pending: 0,
      in_doubt: 1,
      reversed: 0,
      amount_fen_approved: 12_800,
      amount_fen_rejected: 900 + 12_300 + 12_300,
    })
    assert.deepEqual(
      summary.series.map(({ at: start, approved, rejected_by_us: us }) => [start, approved, us]),
      [
        ['2026-07-13T16:00:00.000Z', 1, 0],
        ['2026-07-14T16:00:00.000Z', 1, 2],
      ],
    )
    assert.deepEqual(
      summary.causes.map(({ cause, count, merchants, terminals }) => [cause, count, merchants, terminals]),
      [['risk/amount-over-limit', 2, 1, 2]],
    )
    assert.deepEqual(
      summary.answers.map(({ code, count }) => [code, count]),
      [
        ['61', 2],
        ['51', 1],
      ],
    )
    assert.deepEqual(summary.latency_ms, { p50: 20, p95: 20, p99: 20 })
  })

  it('is empty, not broken, where nothing happened, and refuses what is too much', async () => {
    const read = readSummary(await freshDatabase(), () => NOON)
    const empty = await read({ query: {} } as never)
    assert.deepEqual([empty.series, empty.latency_ms, empty.totals.approved], [[], null, 0])
    for (const query of [
      { from: '2026-07-15T00:00:00Z', to: '2026-07-15T00:00:00Z' },
      { from: '2026-01-01T00:00:00Z', to: '2026-07-15T00:00:00Z', step: 'day' },
      { from: '2026-07-01T00:00:00Z', to: '2026-07-15T00:00:00Z', step: 'minute' },
    ]) {
      await assert.rejects(read({ query } as never), (error) => error instanceof Refusal && error.code === 'invalid_request')
    }
  })
})
