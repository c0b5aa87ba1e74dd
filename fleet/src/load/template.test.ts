import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { drawCard } from '../cards.ts'
import { seeded } from '../random.ts'
import { codecOf } from '../terminal/codec.ts'
import { Terminal } from '../terminal.ts'
import { evenPace } from './pace.ts'
import { Template } from './template.ts'

const codec = codecOf()
const envelope = Buffer.from('6000060000603100311003', 'hex')

describe('a message under load', () => {
  const terminal = new Terminal({
    gateway: { port: 1 },
    terminal: {
      terminalId: '10000001',
      merchantId: '898310154110001',
      serial: '0000012345678901',
      model: 'A920',
      applicationVersion: '2.4.1',
    },
  })
  const { mti, fields } = terminal.request({ kind: 'sale', amountFen: 0, card: drawCard(seeded(3)) })
  const template = new Template({
    envelope,
    pack: ({ trace, amount }) => codec.pack({ mti, fields: { ...fields, 11: trace, 4: amount, 64: new Uint8Array(8) } }),
  })

  it('is the same as one packed afresh for that trace and amount', () => {
    for (const [trace, amountFen] of [
      [1, 100],
      [909_090, 999_999_999_900],
      [999_999, 1],
    ] as const) {
      template.writeTrace(trace)
      template.writeAmount(amountFen)
      const fresh = codec.pack({
        mti,
        fields: { ...fields, 11: String(trace).padStart(6, '0'), 4: String(amountFen).padStart(12, '0'), 64: new Uint8Array(8) },
      })
      assert.deepEqual(template.frame.subarray(template.messageStart), Buffer.from(fresh))
    }
    assert.equal(template.frame.readUInt16BE(0), template.frame.length - 2)
    assert.equal(template.macStart, template.frame.length - 8)
  })

  it('has no amount to write where the message carries none', () => {
    const echo = new Template({ envelope, pack: ({ trace }) => codec.pack({ mti: '0820', fields: { 11: trace, 60: '00000001301' } }) })
    const before = Buffer.from(echo.frame)
    echo.writeAmount(123)
    assert.deepEqual(echo.frame, before)
  })
})

describe('an even pace', () => {
  it('makes requests due at equal distances, whether or not they could be sent', () => {
    const pace = evenPace(200, 1_000)
    assert.equal(pace.nextDue(), 1_005)
    assert.equal(pace.nextDue(), 1_005)
    pace.take()
    pace.take()
    assert.equal(pace.nextDue(), 1_015)
  })
})
