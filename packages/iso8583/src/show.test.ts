import assert from 'node:assert/strict'
import { describe as suite, it } from 'node:test'
import { compile } from './codec.ts'
import { describe } from './describe.ts'
import type { Fields } from './message.ts'
import { maskCardNumber, show, type Shown } from './show.ts'
import { iso8583Ascii87 } from './specs/iso8583-1987.ts'
import { unionpayPos } from './specs/unionpay-pos.ts'
import { hex, messageOf } from './testing/vectors.ts'

const codec = compile(unionpayPos())
const read = (mti: string, fields: Fields) => codec.unpack(codec.pack({ mti, fields }))
const shown = (mti: string, field: number, fields: Fields): Shown => show(codec.spec, read(mti, fields), field)!

const PAN = '6224240000000082'
const TRACK = `${PAN}D30122010000000000`

/** A message with a secret in every place where one can be. */
const full: Fields = {
  2: PAN,
  14: '3012',
  35: TRACK,
  36: `99${PAN}D1561560000000`,
  48: `0100000002${PAN.padStart(20, '0')}000000001234`,
  52: hex('20585E78AD2939C5'),
  55: hex(
    '5A086224240000000082 5712 6224240000000082D30122010000000000F0 5F2403301231 9F200430303030 5F2006434152444552 9F2608 95BBE372271DDA7C',
  ),
  57: `card ${PAN}`,
  59: 'A228020600000103060000820504V1.0',
  60: '00000001201',
}
const secrets = [PAN, '3012', 'D3012', '20585E78AD2939C5', '434152444552', '03060000820504', '301231']

suite('what people are shown', () => {
  it('keeps the first six and last four digits of a card number', () => {
    assert.equal(shown('0200', 2, full).value, '622424******0082')
    assert.equal(maskCardNumber('6231240000000000012'), '623124*********0012')
    assert.equal(maskCardNumber('0000' + PAN), '0000622424******0082')
    assert.equal(maskCardNumber('123456789012'), '************')
    assert.equal(maskCardNumber(''), '')
  })

  it('holds no secret anywhere, in either language, unless asked', () => {
    const message = read('0320', full)
    for (const lang of ['zh', 'en'] as const) {
      const words = describe(codec.spec, message, lang)
      for (const secret of secrets) assert.ok(!words.includes(secret), `${secret} in\n${words}`)
    }
    const all = JSON.stringify(message.present.map((field) => show(codec.spec, message, field)))
    for (const secret of secrets) assert.ok(!all.includes(secret), secret)
  })

  it('holds every secret when asked', () => {
    const words = describe(codec.spec, read('0320', full), 'en', { unmask: true })
    for (const secret of [PAN, TRACK, '20585E78AD2939C5', '3012']) assert.ok(words.includes(secret), secret)
  })

  it('blots out what is secret inside a field, and leaves the rest', () => {
    assert.equal(
      shown('0200', 55, full).value,
      '5A08****************5712************************************5F2403******9F2004********5F2006************9F260895BBE372271DDA7C',
    )
    assert.equal(shown('0200', 59, full).value, 'A22802060000010306******0504V1.0')
    assert.equal(shown('0320', 48, full).value, '01000000020000622424******0082000000001234')
  })

  it('says how much it hides', () => {
    assert.equal(shown('0200', 52, full).value, '<8 bytes hidden>')
    assert.equal(shown('0200', 35, full).value, '<34 digits hidden>')
    assert.equal(shown('0200', 57, full).value, '<21 characters hidden>')
  })

  it('hides keys of a sign-on answer in any layout, known or not', () => {
    for (const bytes of [9, 24, 40, 60, 100]) {
      const { value, parts } = shown('0810', 62, { 60: '00000001003', 62: Buffer.alloc(bytes, 0xa7) })
      assert.ok(!/(A7){8}/.test(JSON.stringify({ value, parts })), `${bytes} bytes`)
    }
  })

  it('hides a field that may hold secrets but cannot be taken apart', () => {
    assert.equal(shown('0320', 48, { 48: `1${PAN}`, 60: '00000001201' }).value, '<17 digits hidden>')
  })

  it('hides the template of a script where it repeats a secret', () => {
    const script = shown('0210', 55, { 55: hex('71 0A 5A086224240000000082') })
    assert.equal(script.parts![0]!.value, '…')
    assert.equal(script.parts![0]!.parts![0]!.value, '<8 bytes hidden>')
    assert.equal(script.value, '710A5A08****************')
  })

  it('is nothing for a field that is not there', () => {
    assert.equal(show(codec.spec, read('0200', full), 3), null)
  })
})

suite('a message in words', () => {
  it('names its kind, its fields and their parts, and says what codes and amounts mean', () => {
    const meaning = (field: number, value: string) => (field === 39 && value === '98' ? { zh: '超时', en: 'no answer in time' } : null)
    assert.deepEqual(describe(codec.spec, codec.unpack(messageOf('C13')), 'en', { meaning }).split('\n'), [
      '0400 reversal, request (sale)',
      '  2 primary account number: 622424******0082',
      '  3 processing code: 000000 (goods and services)',
      '  4 amount in fen: 000000001234 (12.34 yuan)',
      '  11 trace number of the terminal: 000002',
      '  14 card expiry, YYMM: <4 digits hidden>',
      '  22 entry mode:',
      '    22.1 how the card was read: 02 (magnetic stripe)',
      '    22.2 PIN: 1 (PIN given)',
      '  25 condition code: 00 (normal)',
      '  39 response code: 98 (no answer in time)',
      '  41 terminal number: 10000001',
      '  42 merchant number: 898110154110001',
      '  49 currency: 156 (renminbi)',
      '  60 type, batch, network code:',
      '    60.1 transaction type: 22 (sale)',
      '    60.2 batch number: 000001',
      '    60.3 network code: 000 (none)',
      '    60.4 terminal reading capability: 5 (contact chip)',
      '    60.5 chip condition: 0 (normal)',
      '  64 message authentication code: 4536453937314532',
    ])
  })

  it('is Chinese as well', () => {
    const lines = describe(codec.spec, codec.unpack(messageOf('C06')), 'zh').split('\n')
    assert.equal(lines[0], '0210 消费应答')
    assert.ok(lines.includes('  4 交易金额: 000000001234 (12.34元)'))
    assert.ok(lines.includes('  13 受卡方所在地日期: 0105 (1月5日)'))
    assert.ok(lines.includes('  12 受卡方所在地时间: 093105 (09:31:05)'))
  })

  it('shows a field that is not built as expected whole, and still hides it', () => {
    const lines = describe(codec.spec, read('0200', { 59: `free text ${PAN}`, 60: '22000001000' }), 'en').split('\n')
    assert.ok(lines.includes('  59 terminal and QR detail: <26 characters hidden> (not built as expected)'), lines.join('\n'))
  })

  it('tells the class of a message that no catalogue knows', () => {
    const ascii = compile(iso8583Ascii87())
    const message = ascii.unpack(ascii.pack({ mti: '0421', fields: { 11: '000001' } }))
    assert.deepEqual(describe(ascii.spec, message, 'en').split('\n'), [
      '0421 reversal advice, repeated',
      '  11 systems trace audit number: 000001',
    ])
    assert.equal(describe(ascii.spec, message, 'zh').split('\n')[0], '0421 冲正通知（重发）')
  })
})
