import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { compile } from './codec.ts'
import { MessageRefused } from './errors.ts'
import type { Fields } from './message.ts'
import { profiles, SettingRefused, settingChoices, settingsFrom, type UnionPayPosSettings } from './settings.ts'
import { unionpayPos } from './specs/unionpay-pos.ts'
import { hex } from './testing/vectors.ts'

const packed = (fields: Fields, settings: Partial<UnionPayPosSettings> = {}): string =>
  Buffer.from(compile(unionpayPos(settings)).pack({ mti: '0200', fields }))
    .toString('hex', 10)
    .toUpperCase()

/** Reads one field that stands alone behind its bit. */
function read(field: number, content: string, settings: Partial<UnionPayPosSettings> = {}): string | undefined {
  const bitmap = Buffer.alloc(8)
  bitmap[(field - 1) >> 3]! |= 0x80 >> ((field - 1) & 7)
  return compile(unionpayPos(settings))
    .unpack(Buffer.concat([hex('0200'), bitmap, hex(content)]))
    .text(field)
}

describe('a profile setting', () => {
  it('puts the three digits of field 22 left or right', () => {
    assert.equal(packed({ 22: '021' }), '0210')
    assert.equal(packed({ 22: '021' }, { f22Align: 'right' }), '0021')
    assert.equal(read(22, '0210'), '021')
    assert.equal(read(22, '0021', { f22Align: 'right' }), '021')
    assert.throws(() => read(22, '0021'), { code: 'FILLER' })
  })

  it('puts the three digits of field 23 right or left', () => {
    assert.equal(packed({ 23: '001' }), '0001')
    assert.equal(packed({ 23: '001' }, { f23Align: 'left' }), '0010')
    assert.equal(read(23, '0010', { f23Align: 'left' }), '001')
  })

  it('counts field 48 in digits or in bytes', () => {
    assert.equal(packed({ 48: '1234' }), '00041234')
    assert.equal(packed({ 48: '1234' }, { f48Counts: 'bytes' }), '00021234')
    assert.equal(read(48, '00021234', { f48Counts: 'bytes' }), '1234')
    assert.throws(() => packed({ 48: '123' }, { f48Counts: 'bytes' }), { code: 'FILLER' })
    assert.throws(() => packed({ 48: '1'.repeat(324) }, { f48Counts: 'bytes' }), { code: 'TOO_LONG' })
  })

  it('writes field 61 in nibbles or in characters', () => {
    assert.equal(packed({ 61: '000001000002' }), '0012000001000002')
    assert.equal(packed({ 61: '000001000002' }, { f61Digits: 'ascii' }), '0012303030303031303030303032')
    assert.equal(read(61, '0012303030303031303030303032', { f61Digits: 'ascii' }), '000001000002')
    assert.throws(() => read(61, '001230303030303130303030303A', { f61Digits: 'ascii' }), { code: 'NOT_A_DIGIT' })
  })

  it('fills odd digits up with 0 or F, and reads both unless told which', () => {
    assert.equal(packed({ 60: '00000001301' }), '0011000000013010')
    assert.equal(packed({ 60: '00000001301' }, { filler: 'F' }), '001100000001301F')
    assert.equal(read(60, '001100000001301F'), '00000001301')
    assert.throws(() => read(60, '001100000001301F', { filler: '0' }), { code: 'FILLER' })
    assert.throws(() => read(60, '0011000000013010', { filler: 'F' }), { code: 'FILLER' })
  })

  it('lets field 60 have up to 19 digits or fewer', () => {
    assert.equal(read(60, `0019${'1'.repeat(19)}0`)?.length, 19)
    assert.throws(() => read(60, `0019${'1'.repeat(19)}0`, { f60Most: 17 }), { code: 'TOO_LONG' })
  })

  it('lets any nibble occur in a track that field 53 declares encrypted, and only there', () => {
    const track = '6224240000000082D3012201ABCEF0123456'
    const encrypted = { 35: track, 53: '2610000000000000' }
    const bytes = compile(unionpayPos()).pack({ mti: '0200', fields: encrypted })
    assert.equal(compile(unionpayPos()).unpack(bytes).text(35), track)
    assert.throws(() => packed({ 35: track, 53: '2600000000000000' }), { code: 'NOT_A_DIGIT', path: ['35'] })
    assert.throws(() => packed(encrypted, { trackEncryption: 'never' }), { code: 'NOT_A_DIGIT' })
    assert.equal(read(35, `36${track}`, { trackEncryption: 'always' }), track)
    assert.throws(() => read(35, `36${track}`), { code: 'NOT_A_DIGIT', path: ['35'] })
  })

  it('lets an encrypted track be longer, and counted in bytes', () => {
    const track = '0123456789ABCDEF'.repeat(3)
    const settings = { trackEncryption: 'always', f35Most: 48, f35Counts: 'bytes' } as const
    assert.equal(read(35, `24${track}`, settings), track)
    assert.throws(() => read(35, `48${track}`, { trackEncryption: 'always' }), { code: 'TOO_LONG' })
  })

  it('gives field 52 eight bytes, or sixteen under SM4', () => {
    assert.equal(read(52, '00'.repeat(16), { f52Bytes: 16 }), '00'.repeat(16))
    assert.throws(() => read(52, '00'.repeat(16)), { code: 'TRAILING_BYTES' })
    assert.throws(() => read(52, '00'.repeat(8), { f52Bytes: 16 }), { code: 'TRUNCATED' })
  })

  it('takes message types outside the table only when told to', () => {
    const reversalAdvice = hex('0420 0020000000000000 000001')
    assert.throws(() => compile(unionpayPos()).unpack(reversalAdvice), MessageRefused)
    assert.equal(compile(unionpayPos({ messageTypes: 'any' })).unpack(reversalAdvice).mti, '0420')
  })

  it('is refused by name when there is no such setting or value', () => {
    const refused = (given: Record<string, unknown>): string => {
      try {
        settingsFrom(given)
      } catch (error) {
        if (error instanceof SettingRefused) return error.setting
      }
      return 'taken'
    }
    assert.equal(refused({ f22Aling: 'right' }), 'f22Aling')
    assert.equal(refused({ f22Align: 'middle' }), 'f22Align')
    assert.equal(refused({ f60Most: 7 }), 'f60Most')
    assert.equal(refused({ f60Most: '18', f52Bytes: '16' }), 'taken')
  })

  it('is left at its usual value when it is not given', () => {
    const usual = Object.fromEntries(Object.entries(settingChoices).map(([name, { usual }]) => [name, usual]))
    assert.deepEqual({ ...settingsFrom() }, usual)
    for (const given of Object.values(profiles)) assert.deepEqual({ ...settingsFrom(given) }, { ...usual, ...given })
  })
})
