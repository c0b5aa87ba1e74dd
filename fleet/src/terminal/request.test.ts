import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { instant } from '@shouli/vocabulary'
import { drawCard } from '../cards.ts'
import type { PortfolioTerminal } from '../portfolio-file.ts'
import { seeded } from '../random.ts'
import { codecOf } from './codec.ts'
import { financialRequest, management, reversalOf, statusUpload } from './request.ts'
import { entryModeDigits, kindTable, type EntryMode, type FinancialKind, type Order } from './transaction.ts'

const identity: PortfolioTerminal = {
  terminalId: '10000001',
  merchantId: '898310154110001',
  serial: '0000012345678901',
  model: 'A920',
  applicationVersion: '2.4.1',
  place: { latitude: 31.2304, longitude: 121.4737 },
}
const random = seeded('requests')
const codec = codecOf()

const order = (kind: FinancialKind, more: Partial<Order> = {}): Order => ({
  kind,
  amountFen: 12_300,
  card: drawCard(random),
  original: { batch: 3, trace: 77, date: '0701', rrn: '123456789012', authCode: '654321' },
  ...more,
})
const device = {
  identity,
  trace: 42,
  batch: 3,
  pik: Buffer.alloc(16, 7),
  transactionCounter: 9,
  at: instant('2026-07-01T09:30:00+08:00'),
  random,
}

function sameAfterTheWire(mti: string, fields: ReturnType<typeof financialRequest>['fields']): void {
  const bytes = codec.pack({ mti, fields })
  const message = codec.unpack(bytes)
  const again = Object.fromEntries(
    Object.entries(fields).map(([field, value]) => [
      field,
      typeof value === 'string' ? message.text(Number(field))! : message.bytes(Number(field))!,
    ]),
  )
  assert.deepEqual(Buffer.from(codec.pack({ mti, fields: again })), Buffer.from(bytes))
  for (const [field, value] of Object.entries(fields))
    if (typeof value === 'string' && field !== '35') assert.equal(message.text(Number(field)), value, `field ${field}`)
}

describe('what a terminal sends', () => {
  for (const kind of Object.keys(kindTable) as FinancialKind[]) {
    it(`is well-formed as ${kind}`, () => {
      const { mti, fields } = financialRequest(order(kind), device)
      sameAfterTheWire(mti, fields)
    })
  }

  for (const entryMode of Object.keys(entryModeDigits) as EntryMode[]) {
    it(`is well-formed with the card entered by ${entryMode}, with and without PIN`, () => {
      for (const pin of [true, false]) {
        const { mti, fields } = financialRequest(order('sale', { entryMode, pin }), device)
        sameAfterTheWire(mti, fields)
      }
    })
  }

  it('is well-formed as sign-on, echo, status upload and settlement', () => {
    for (const [mti, code] of [
      ['0800', '003'],
      ['0820', '301'],
      ['0820', '002'],
      ['0800', '360'],
    ] as const) {
      sameAfterTheWire(mti, management(identity, { mti, trace: 5, batch: 0, code }).fields)
    }
    sameAfterTheWire('0820', statusUpload(identity, { trace: 5, batch: 1 }).fields)
  })

  it('reverses with the trace, amount and card of the original, and says why', () => {
    const sale = financialRequest(order('sale', { entryMode: 'chip' }), device)
    const { mti, fields } = reversalOf(sale, '98')
    sameAfterTheWire(mti, fields)
    assert.equal(fields[39], '98')
    for (const field of [2, 3, 4, 11, 41, 42]) assert.equal(fields[field], sale.fields[field])
    assert.equal(fields[52], undefined)
    assert.equal(fields[55], undefined)
  })
})
