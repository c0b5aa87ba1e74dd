import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { writeParts, writeTextTlv } from './build.ts'
import { compile } from './codec.ts'
import { wrapWorkingKeys } from './crypto/keys.ts'
import { inside, type Part } from './inside.ts'
import type { Fields, Message } from './message.ts'
import { unionpayPos } from './specs/unionpay-pos.ts'
import { layouts } from './specs/unionpay-layouts.ts'
import { cryptoVector, hex, messageOf, wellFormed } from './testing/vectors.ts'

const codec = compile(unionpayPos())

type Tree = { [id: string]: string | Tree }

/** Values by id; templates and lists as trees. */
const tree = (parts: readonly Part[] | null): Tree | null =>
  parts === null ? null : Object.fromEntries(parts.map(({ id, value, parts: within }) => [id, within.length === 0 ? value : tree(within)!]))

const ofMessage = (message: Message, field: number, spec = codec.spec): Tree | null => tree(inside(spec, message, field))
const ofVector = (id: string, field: number): Tree | null => ofMessage(codec.unpack(messageOf(id)), field)
const of = (mti: string, field: number, fields: Fields, spec = codec.spec): Tree | null => {
  const reader = compile(spec)
  return ofMessage(reader.unpack(reader.pack({ mti, fields })), field, spec)
}

const management = (code: string): string => `00000001${code}`

describe('field 60', () => {
  it('ends where the terminal left it: after the batch, the network code, or any later part', () => {
    const whole = '2200002400060000100'
    const ids = ['60.1', '60.2', '60.3', '60.4', '60.5', '60.6', '60.7', '60.8']
    for (const [length, parts] of [
      [8, 2],
      [11, 3],
      [12, 4],
      [13, 5],
      [14, 6],
      [17, 7],
      [18, 8],
      [19, 8],
    ] as const) {
      assert.deepEqual(Object.keys(of('0200', 60, { 60: whole.slice(0, length) })!), ids.slice(0, parts), `${length} digits`)
    }
    for (const length of [9, 10, 15, 16]) {
      assert.throws(() => of('0200', 60, { 60: whole.slice(0, length) }), {
        code: 'STRUCTURE',
        path: ['60', length < 11 ? '60.3' : '60.7'],
      })
    }
  })

  it('says what its codes mean', () => {
    const parts = inside(codec.spec, codec.unpack(messageOf('C15')), 60)!
    assert.deepEqual(
      parts.map(({ meaning }) => meaning?.zh ?? null),
      ['管理类', null, '回响测试'],
    )
  })
})

describe('field 61', () => {
  it('names the original by batch and trace, and its date for a refund (C14)', () => {
    assert.deepEqual(ofVector('C14', 61), { '61.1': '000001', '61.2': '000002' })
    assert.deepEqual(of('0220', 61, { 61: '0000010000020105' }), { '61.1': '000001', '61.2': '000002', '61.3': '0105' })
    assert.deepEqual(of('0220', 61, { 61: '00000100000201050012345678901' }), {
      '61.1': '000001',
      '61.2': '000002',
      '61.3': '0105',
      '61.4': '00',
      '61.5': '12345678901',
    })
    assert.throws(() => of('0200', 61, { 61: '00000100000' }), { path: ['61', '61.2'] })
  })
})

describe('field 48', () => {
  const totals = ['000000001234', '001', '000000000000', '000', '2', '000000000000', '000', '000000000000', '000', '0']

  it('holds the totals of a settlement, domestic before foreign (C16)', () => {
    assert.equal(ofVector('C16', 48)!['48.1'], '000000001234')
    const text = writeParts(layouts.totals, totals)
    assert.equal(text.length, 62)
    assert.deepEqual(Object.values(of('0510', 48, { 48: text, 60: management('201') })!), totals)
    assert.equal(
      inside(codec.spec, codec.unpack(codec.pack({ mti: '0510', fields: { 48: text, 60: management('201') } })), 48)![4]!.meaning!.en,
      'totals differ',
    )
  })

  it('holds the records of a batch upload, and their number at its end', () => {
    const records = ['02', '00', '000002', '00006224240000000082', '000000001234', '01', '000003', '00006224240000000082', '000000005678']
    const parts = of('0320', 48, { 48: writeParts(layouts.details, records), 60: management('201') })!
    assert.deepEqual(Object.values(parts), records)
    assert.deepEqual(Object.keys(parts).slice(-2), ['48.4[2]', '48.5[2]'])
    assert.deepEqual(of('0320', 48, { 48: '0002', 60: management('207') }), { '48.1': '0002' })
  })

  it('is one value in any other message, and where it is not built like that', () => {
    assert.equal(ofVector('P01', 48), null)
    assert.equal(of('0500', 48, { 48: '1234', 60: management('201') }), null)
  })
})

describe('field 62', () => {
  it('tells the serial number at sign-on (C01, P02, P03)', () => {
    assert.deepEqual(ofVector('C01', 62), { '62.1': 'Sequence No', '62.2': '12', '62.3': 'SL01', '62.4': '00000001' })
    assert.equal(ofVector('P02', 62)!['62.4'], '000001041812CA859291')
    assert.equal(ofVector('P03', 62)!['62.4'], 'SXX-4C304119')
  })

  it('holds wrapped keys in the answer, told by their length (C02)', () => {
    assert.deepEqual(Object.keys(ofVector('C02', 62)!), ['62.pik', '62.pik-check', '62.mak', '62.mak-check'])
    const key = Buffer.alloc(16, 7)
    const three = wrapWorkingKeys({ pik: key, mak: key, tdk: key }, key, 'PIK 16+4, MAK 16+4, TDK 16+4')
    assert.deepEqual(Object.keys(of('0810', 62, { 39: '00', 60: management('004'), 62: three })!).length, 6)
    const shownFor = (bytes: number): string[] => Object.keys(of('0810', 62, { 60: management('003'), 62: Buffer.alloc(bytes, 1) })!)
    assert.equal(shownFor(24).length, 4)
    // Where only the master key could tell, and where nobody can.
    for (const bytes of [56, 61, 84, 104, 9]) assert.deepEqual(shownFor(bytes), ['62.keys'], `${bytes} bytes`)
  })

  it('lists parameters by tag', () => {
    const parameters = `11001260133140101234567890122${'受理小店'.padEnd(36)}233`
    const field62 = codec.unpack(codec.pack({ mti: '0210', fields: { 63: parameters } })).bytes(63)!
    assert.deepEqual(of('0810', 62, { 60: management('360'), 62: field62 }), {
      '62.11': '00',
      '62.12': '60',
      '62.13': '3',
      '62.14': '01012345678901',
      '62.22': '受理小店'.padEnd(36),
      '62.23': '3',
    })
  })

  it('says whether more follows, then lists keys of authorities (K1)', () => {
    const k1 = cryptoVector('K1')
    const parts = ofMessage(codec.unpack(hex(k1['mab']! + k1['f64hex']!)), 62)!
    assert.equal(parts['62.1'], '1')
    assert.equal(parts['62.9F22'], '03')
    assert.equal(parts['62.9F22[12]'], '06')
    assert.equal(Object.keys(parts).length, 37)
  })

  it('counts the records that a terminal already has, or is text, or bytes', () => {
    assert.deepEqual(of('0820', 62, { 60: management('372'), 62: Buffer.from('100') }), { '62.1': '100' })
    assert.deepEqual(of('0210', 62, { 60: '22000001000', 62: hex('BDBBD2D7B3C9B9A6') }), { '62.1': '交易成功' })
    assert.equal(of('0210', 62, { 60: '22000001000', 62: hex('0001FF') }), null)
  })
})

describe('field 63', () => {
  it('is the operator in management messages, the scheme and texts in payments', () => {
    assert.deepEqual(ofVector('C01', 63), { '63.1': '01 ' })
    assert.deepEqual(of('0210', 63, { 60: '22000001000', 63: 'CUP交易失败 R7K2Q9' }), { '63.1': 'CUP', '63.2': '交易失败 R7K2Q9' })
    const texts = writeParts(layouts.texts, ['CUP', '发卡行：请联系发卡行', '银联', '收单机构：测试', 'R7K2Q9'])
    assert.deepEqual(of('0210', 63, { 60: '22000001000', 63: texts }), {
      '63.1': 'CUP',
      '63.2.1': '发卡行：请联系发卡行',
      '63.2.2': `银联${' '.repeat(16)}`,
      '63.2.3': `收单机构：测试${' '.repeat(6)}`,
      '63.2.4': 'R7K2Q9',
    })
  })
})

describe('field 59', () => {
  it('lists the terminal’s identity with lengths of two characters (P01)', () => {
    const parts = ofVector('P01', 59)!
    assert.equal(parts['59.12'], '89860617080002583993')
    assert.deepEqual(parts['59.A2'], {
      '59.A2.01': '02',
      '59.A2.02': '0000290210015708',
      '59.A2.03': '000113',
      '59.A2.04': '04247292',
      '59.A2.05': 'H7062801',
    })
  })

  it('is read with lengths of two or three characters, whichever leaves nothing over', () => {
    const elements = [
      { tag: '17', value: '30.621555,114.361954' },
      {
        tag: 'A2',
        value: [
          { tag: '02', value: '受理000001' },
          { tag: '05', value: 'V1.00' },
        ],
      },
    ]
    for (const width of [2, 3] as const) {
      const text = writeTextTlv(elements, width)
      const read = { '59.17': '30.621555,114.361954', '59.A2': { '59.A2.02': '受理000001', '59.A2.05': 'V1.00' } }
      assert.deepEqual(of('0200', 59, { 59: text }), read)
      assert.deepEqual(of('0200', 59, { 59: text }, unionpayPos({ f59LengthWidth: width })), read)
      assert.throws(() => of('0200', 59, { 59: text }, unionpayPos({ f59LengthWidth: width === 2 ? 3 : 2 })), { name: 'MessageRefused' })
    }
    assert.throws(() => of('0200', 59, { 59: 'no list at all' }), { code: 'STRUCTURE', path: ['59'], offset: 12 })
    assert.throws(() => of('0200', 59, { 59: '15040000A20902041234' }), { path: ['59', '59.A2'] })
  })

  it('is not written with a tag or length that it cannot have', () => {
    assert.throws(() => writeTextTlv([{ tag: 'A', value: '' }], 2), RangeError)
    assert.throws(() => writeTextTlv([{ tag: 'A3', value: '1'.repeat(100) }], 2), RangeError)
    assert.equal(writeTextTlv([{ tag: 'A3', value: '1'.repeat(100) }], 3).length, 105)
  })
})

describe('field 55', () => {
  it('lists the chip’s elements, and those of an issuer’s script inside it', () => {
    assert.equal(ofVector('P01', 55)!['55.9F41'], '00000403')
    const script = hex('910A 11223344556677883030 72 0F 9F1804 00000001 8606 842400000000')
    assert.deepEqual(of('0210', 55, { 55: script }), {
      '55.91': '11223344556677883030',
      '55.72': { '55.72.9F18': '00000001', '55.72.86': '842400000000' },
    })
  })

  it('is refused when it is no list', () => {
    assert.throws(() => of('0200', 55, { 55: hex('9F2608 0102') }), { code: 'TRUNCATED', path: ['55', '9F26'] })
  })
})

describe('fields 22, 44, 53, 54', () => {
  it('are taken apart', () => {
    assert.deepEqual(ofVector('P01', 22), { '22.1': '07', '22.2': '1' })
    assert.deepEqual(ofVector('P01', 53), { '53.1': '2', '53.2': '6', '53.3': '0', '53.4': '0000000000000' })
    assert.deepEqual(of('0210', 44, { 44: '48021000   49990000   ' }), { '44.1': '48021000   ', '44.2': '49990000   ' })
    assert.deepEqual(of('0210', 54, { 54: '1002156C000000123456' }), {
      '54.1[1]': '10',
      '54.2[1]': '02',
      '54.3[1]': '156',
      '54.4[1]': 'C',
      '54.5[1]': '000000123456',
    })
    assert.equal(of('0210', 54, { 54: '1002156X000000123456' }), null)
  })
})

describe('parts', () => {
  it('cover their field: joined again they are what was read', () => {
    for (const { id } of wellFormed) {
      const message = codec.unpack(messageOf(id))
      for (const [field, layout] of [
        [22, layouts.entryMode],
        [53, layouts.security],
        [60, layouts.typeAndBatch],
        [61, layouts.original],
      ] as const) {
        const parts = inside(codec.spec, message, field)
        if (parts === null) continue
        const values = parts.map(({ value }) => value)
        assert.equal(writeParts(layout, values), message.text(field), `${id} field ${field}`)
      }
    }
  })

  it('are not joined when one is missing or does not fit', () => {
    assert.throws(() => writeParts(layouts.typeAndBatch, ['22']), /60\.2 is missing/)
    assert.throws(() => writeParts(layouts.typeAndBatch, ['22', '1']), /60\.2 has 6/)
    assert.throws(() => writeParts(layouts.original, ['000001', '000002', '0105', '00', '123456789012']), /61\.5 has at most 11/)
    assert.throws(() => writeParts(layouts.entryMode, ['02', '1', '0']), /nothing after 22\.2/)
    assert.throws(() => writeParts(layouts.balances, ['10', '02', '156', 'X', '000000123456']), /54\.4 must match/)
    assert.throws(() => writeParts(layouts.oneText, ['CUP', '😀']), /63\.2 has a character/)
  })
})
