import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { compile } from '../codec.ts'
import type { Fields } from '../message.ts'
import { hex } from '../testing/vectors.ts'
import { iso8583Ascii87, iso8583Binary87, type Iso87Settings } from './iso8583-1987.ts'

const ascii = (mti: string, fields: Fields, settings: Iso87Settings = {}): string =>
  Buffer.from(compile(iso8583Ascii87(settings)).pack({ mti, fields })).toString('latin1')
const binary = (mti: string, fields: Fields, settings: Iso87Settings = {}): string =>
  Buffer.from(compile(iso8583Binary87(settings)).pack({ mti, fields }))
    .toString('hex')
    .toUpperCase()
const readAscii = (text: string) => compile(iso8583Ascii87()).unpack(Buffer.from(text, 'latin1'))
const readBinary = (text: string) => compile(iso8583Binary87()).unpack(hex(text))

/** Blanks only show where one thing ends and the next begins. */
const joined = (text: string): string => text.replaceAll(' ', '')

const networkTest: Fields = { 7: '0701093000', 11: '000001', 70: '301' }

describe('ISO 8583:1987 in characters', () => {
  it('writes type, bitmaps, digits and lengths as they are read aloud', () => {
    assert.equal(ascii('0800', networkTest), joined('0800 8220000000000000 0400000000000000 0701093000 000001 301'))
    assert.equal(ascii('0200', { 2: '6224240000000082', 3: '000000' }), joined('0200 6000000000000000 16 6224240000000082 000000'))
    assert.equal(ascii('0200', { 48: 'ab' }), joined('0200 0000000000010000 002 ab'))
  })

  it('writes bytes in hexadecimal, or as they are where the setting says so', () => {
    assert.equal(ascii('0200', { 52: hex('20585E78AD2939C5') }), joined('0200 0000000000001000 20585E78AD2939C5'))
    assert.equal(ascii('0200', { 55: hex('9A03260701') }), joined('0200 0000000000000200 005 9A03260701'))
    const message = readAscii(joined('0200 0000000000000200 005 9a03260701'))
    assert.equal(message.text(55), '9a03260701')
    assert.deepEqual(message.bytes(55), hex('9A03260701'))
    assert.equal(ascii('0200', { 52: Buffer.from('12345678') }, { bytes: 'binary' }), joined('0200 0000000000001000 12345678'))
  })

  it('writes a sign before amounts that may be either', () => {
    assert.equal(ascii('0200', { 28: 'D00000150' }), joined('0200 0000001000000000 D00000150'))
    assert.equal(readAscii(joined('0200 0000001000000000 C00000150')).text(28), 'C00000150')
    assert.throws(() => readAscii(joined('0200 0000001000000000 +00000150')), { code: 'CHARACTER', path: ['28'] })
    assert.throws(() => ascii('0200', { 28: '100000150' }), { code: 'CHARACTER' })
    assert.throws(() => ascii('0200', { 28: 'D0000015x' }), { code: 'NOT_A_DIGIT' })
  })

  it('keeps the separator of a track as it came', () => {
    for (const track of ['6224240000000082=3012201', '6224240000000082D3012201']) {
      assert.equal(readAscii(`0200000000002000000024${track}`).text(35), track)
    }
  })

  it('refuses what is no digit, no type, no bitmap', () => {
    assert.throws(() => readAscii(joined('0200 2000000000000000 00000A')), { code: 'NOT_A_DIGIT', path: ['3'], offset: 25 })
    assert.throws(() => readAscii(joined('0200 200000000000000g 000000')), { code: 'CHARACTER', path: ['bitmap'], offset: 19 })
    assert.throws(() => readAscii(joined('0200 200000000000000a')), { code: 'CHARACTER', path: ['bitmap'] })
    assert.throws(() => readAscii(joined('0000 2000000000000000 000000')), { code: 'MTI_UNKNOWN' })
    assert.throws(() => readAscii('O200'), { code: 'CHARACTER', path: ['mti'] })
    assert.throws(() => readAscii(joined('0200 4000000000000000 1x')), { code: 'LENGTH_NOT_DIGITS', path: ['2'], offset: 21 })
    assert.throws(() => readAscii(joined('0200 4000000000000000 20')), { code: 'TOO_LONG', path: ['2'] })
  })
})

describe('ISO 8583:1987 in bytes', () => {
  it('writes two digits in each byte, an odd number with a zero before them', () => {
    assert.equal(binary('0800', networkTest), joined('0800 8220000000000000 0400000000000000 0701093000 000001 0301'))
    assert.equal(binary('0200', { 2: '622424000000082' }), joined('0200 4000000000000000 15 0622424000000082'))
    assert.equal(binary('0200', { 2: '622424000000082' }, { align: 'left' }), joined('0200 4000000000000000 15 6224240000000820'))
    assert.equal(binary('0200', { 28: 'D00000150' }), joined('0200 0000001000000000 44 00000150'))
    assert.equal(readBinary(joined('0200 0000001000000000 44 00000150')).text(28), 'D00000150')
  })

  it('has a secondary bitmap only when a field above 64 is there', () => {
    const message = readBinary(joined('0800 8220000000000000 0400000000000000 0701093000 000001 0301'))
    assert.deepEqual(message.present, [7, 11, 70])
    assert.equal(message.bitmap, '82200000000000000400000000000000')
    assert.equal(message.text(70), '301')
    assert.equal(message.has(1), false)
    assert.throws(() => readBinary(joined('0800 8220000000000000 0000000000000000 0701093000 000001')), {
      code: 'STRUCTURE',
      path: ['bitmap'],
    })
    assert.throws(() => readBinary(joined('0800 8220000000000000')), { code: 'TRUNCATED', path: ['bitmap'] })
  })

  it('does not have field 65, which would announce a third bitmap', () => {
    assert.throws(() => readBinary(joined('0800 8000000000000000 8000000000000000 00')), {
      code: 'FIELD_UNKNOWN',
      path: ['bitmap', '65'],
    })
  })

  it('carries the original of a reversal in field 90, and a MAC in field 128', () => {
    const fields: Fields = { 11: '000002', 90: joined('0200000001 0701093000 00048021000 00000000000'), 128: hex('0011223344556677') }
    const message = readBinary(binary('0400', fields))
    assert.deepEqual({ ...message.fields() }, { ...fields })
  })
})
