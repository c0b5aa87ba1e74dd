import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { Session, Terminal } from '@shouli/acceptance'
import { localDate, merchantId, terminalId, type Instant } from '@shouli/vocabulary'
import { firstRow, sql, transaction, type Database, type Transaction } from '../../ground/database/index.ts'
import { verifyChain } from '../../ground/evidence/index.ts'
import { freshDatabase, NOON } from '../../ground/database/testing/index.ts'
import {
  changeTerminal,
  heardFrom,
  listTerminals,
  paid,
  putTerminals,
  readTerminal,
  settled,
  signedOff,
  signedOn,
  TerminalChangeRefused,
  type TerminalRecord,
} from './index.ts'

const till = terminalId('10000001')
const shop = merchantId('898310154110001')
const record: TerminalRecord = {
  id: till,
  merchantId: shop,
  serial: 'N8600001',
  model: 'A90',
  status: 'trading',
  statusReason: null,
  statusSince: NOON,
  mobile: false,
  place: { latitude: 31.2, longitude: 121.5 },
  installedOn: localDate('2024-03-04'),
}
const later = (ms: number): Instant => (NOON + ms) as Instant

async function onFile(): Promise<Database> {
  const database = await freshDatabase()
  await transaction(database, (tx) => putTerminals(tx, [record], NOON))
  return database
}

const facts = async (database: Database): Promise<{ facts: Terminal; session: Session }> =>
  (await firstRow<{ facts: Terminal; session: Session }>(
    database,
    sql`select facts, session from terminal_facts where terminal_id = ${till}`,
  ))!
const did = (database: Database, what: (tx: Transaction) => void): Promise<void> => transaction(database, async (tx) => what(tx))

describe('a terminal on file', () => {
  it('is read as it was put, and putting it again changes nothing', async () => {
    const database = await onFile()
    assert.deepEqual(await readTerminal(database, till), record)
    assert.deepEqual(await transaction(database, (tx) => putTerminals(tx, [{ ...record, statusSince: later(5) }], later(5))), [])
    assert.deepEqual(await listTerminals(database, { merchantId: shop, limit: 5 }), [record])
    assert.deepEqual(await listTerminals(database, { after: till, limit: 5 }), [])
    assert.equal(await readTerminal(database, terminalId('99999999')), null)
  })

  it('is the only one with its serial number (259 §1.1)', async () => {
    const database = await onFile()
    await assert.rejects(
      transaction(database, (tx) => putTerminals(tx, [{ ...record, id: terminalId('10000002') }], NOON)),
      { code: '23505', constraint: 'terminals_serial_key' },
    )
  })

  it('is suspended with a reason, resumed, moved and withdrawn, and refuses what its state does not allow', async () => {
    const database = await onFile()
    const change = (what: Parameters<typeof changeTerminal>[2], at = NOON): ReturnType<typeof changeTerminal> =>
      transaction(database, (tx) => changeTerminal(tx, till, what, { by: 'anna', at }))
    const reason = { zh: '巡检', en: 'inspection' }
    assert.equal((await change({ do: 'suspend', reason }, later(1)))!.status, 'suspended')
    assert.deepEqual((await facts(database)).facts.statusReason, reason)
    assert.equal((await facts(database)).facts.statusSince, later(1))
    await assert.rejects(change({ do: 'suspend', reason }), TerminalChangeRefused)
    assert.equal((await change({ do: 'resume' }))!.statusReason, null)
    assert.deepEqual((await change({ do: 'move', place: { latitude: 30, longitude: 120 } }))!.place, { latitude: 30, longitude: 120 })
    assert.equal((await change({ do: 'withdraw', reason }))!.status, 'withdrawn')
    assert.deepEqual(await verifyChain(database, shop).then(({ links, brokenAt }) => [links, brokenAt]), [4, null])
    await assert.rejects(change({ do: 'move', place: { latitude: 1, longitude: 1 } }), TerminalChangeRefused)
  })
})

describe('what a terminal does', () => {
  it('signing on opens its batch; the same batch again keeps what is in it', async () => {
    const database = await onFile()
    assert.deepEqual((await facts(database)).session, { signedOnAt: null, batch: 1, batchCount: 0, keysLoaded: false })
    await did(database, (tx) => signedOn(tx, [{ terminalId: till, batch: 7, at: NOON }]))
    await did(database, (tx) =>
      paid(tx, [
        { terminalId: till, at: later(1) },
        { terminalId: till, at: later(2) },
      ]),
    )
    await did(database, (tx) => signedOn(tx, [{ terminalId: till, batch: 7, at: later(3) }]))
    assert.deepEqual((await facts(database)).session, { signedOnAt: later(3), batch: 7, batchCount: 2, keysLoaded: true })
    assert.equal((await facts(database)).facts.lastPaymentAt, later(2))
  })

  it('settling opens the next batch, signing off takes the keys away', async () => {
    const database = await onFile()
    await did(database, (tx) => {
      signedOn(tx, [{ terminalId: till, batch: 7, at: NOON }])
      paid(tx, [{ terminalId: till, at: NOON }])
      settled(tx, [{ terminalId: till, batch: 8 }])
      signedOff(tx, [till])
    })
    assert.deepEqual((await facts(database)).session, { signedOnAt: null, batch: 8, batchCount: 0, keysLoaded: false })
  })

  it('keeps the newest version and position, each as long as no other is told', async () => {
    const database = await onFile()
    const place = { latitude: 31.3, longitude: 121.6 }
    const hear = (applicationVersion: string | null, position: typeof place | null, at: Instant): Promise<void> =>
      did(database, (tx) => heardFrom(tx, [{ terminalId: till, applicationVersion, position, at }]))
    await hear('2.4.1', null, NOON)
    await hear(null, place, later(60_000))
    await hear('2.4.1', place, later(120_000))
    const { applicationVersion, position, positionAt } = (await facts(database)).facts
    assert.deepEqual([applicationVersion, position, positionAt], ['2.4.1', place, later(60_000)])
    await hear(null, place, later(600_000))
    assert.equal((await facts(database)).facts.positionAt, later(600_000))
  })

  it('passes over terminals that are not on file', async () => {
    const database = await onFile()
    const stranger = terminalId('99999999')
    await did(database, (tx) => {
      signedOn(tx, [{ terminalId: stranger, batch: 1, at: NOON }])
      paid(tx, [{ terminalId: stranger, at: NOON }])
      heardFrom(tx, [{ terminalId: stranger, applicationVersion: '1', position: null, at: NOON }])
    })
    assert.deepEqual(await firstRow(database, sql`select count(*) as count from terminal_activity`), { count: 0 })
  })
})
