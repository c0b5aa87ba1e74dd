import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { answerMti, listedMtis, messageKinds, recognise, typeInWords } from './catalogue.ts'
import { compile } from './codec.ts'
import type { Fields } from './message.ts'
import { unionpayPos } from './specs/unionpay-pos.ts'
import { messageOf } from './testing/vectors.ts'

const codec = compile(unionpayPos())
const known = (mti: string, fields: Fields) => recognise(codec.unpack(codec.pack({ mti, fields })))

/** iso8583-unionpay-pos.md §5, row by row: type, processing code, condition code, F60.1, F60.3, name, taken back, MAC. */
const rows = [
  ['0800', null, null, '00', '001', 'sign-on', false, 'none'],
  ['0800', null, null, '00', '003', 'sign-on', false, 'none'],
  ['0800', null, null, '00', '004', 'sign-on', false, 'none'],
  ['0800', null, null, '00', '006', 'sign-on', false, 'none'],
  ['0800', null, null, '00', '360', 'download', false, 'none'],
  ['0800', null, null, '00', '370', 'download', false, 'none'],
  ['0800', null, null, '00', '381', 'download', false, 'none'],
  ['0800', null, null, '00', '391', 'download', false, 'none'],
  ['0820', null, null, '00', '002', 'sign-off', false, 'none'],
  ['0820', null, null, '00', '301', 'echo test', false, 'none'],
  ['0820', null, null, '00', '362', 'status upload', false, 'by profile'],
  ['0820', null, null, '00', '372', 'status upload', false, 'by profile'],
  ['0820', null, null, '00', '382', 'status upload', false, 'by profile'],
  ['0200', '310000', '00', '01', '000', 'balance', false, 'mandatory'],
  ['0200', '000000', '00', '22', '000', 'sale', true, 'mandatory'],
  ['0200', '000000', '64', '22', '000', 'sale', true, 'mandatory'],
  ['0200', '200000', '00', '23', '000', 'sale void', true, 'mandatory'],
  ['0220', '200000', '00', '25', '000', 'refund', false, 'mandatory'],
  ['0100', '030000', '06', '10', '000', 'pre-authorisation', true, 'mandatory'],
  ['0100', '200000', '06', '11', '000', 'pre-authorisation void', true, 'mandatory'],
  ['0200', '000000', '06', '20', '000', 'completion', true, 'mandatory'],
  ['0200', '200000', '06', '21', '000', 'completion void', true, 'mandatory'],
  ['0220', '000000', '06', '24', '000', 'completion advice', false, 'mandatory'],
  ['0220', '000000', '00', '30', '000', 'off-line sale', false, 'mandatory'],
  ['0220', '000000', '00', '32', '000', 'adjustment', false, 'mandatory'],
  ['0220', '000000', '00', '34', '000', 'adjustment', false, 'mandatory'],
  ['0400', '000000', '00', '22', '000', 'reversal', false, 'mandatory'],
  ['0500', null, null, '00', '201', 'settlement', false, 'none'],
  ['0320', null, null, '00', '201', 'batch upload', false, 'none'],
  ['0320', null, null, '00', '207', 'batch upload end', false, 'none'],
  ['0620', '000000', '00', '22', '951', 'script result', false, 'by profile'],
] as const

describe('the catalogue of messages', () => {
  for (const [mti, processingCode, conditionCode, type, code, name, reversedOnTimeout, mac] of rows) {
    it(`knows ${name} by ${mti}, ${processingCode ?? '–'}, ${conditionCode ?? '–'}, ${type}, ${code}`, () => {
      const fields = {
        ...(processingCode === null ? {} : { 3: processingCode }),
        ...(conditionCode === null ? {} : { 25: conditionCode }),
        60: `${type}000001${code}`,
      }
      const request = known(mti, fields)
      assert.equal(request?.kind.name, name)
      assert.equal(request.direction, 'request')
      assert.equal(request.kind.reversedOnTimeout, reversedOnTimeout)
      assert.equal(request.kind.mac, mac)

      const answer = known(answerMti(mti), fields)
      assert.equal(answer?.kind.name, name)
      assert.equal(answer.direction, 'answer')
    })
  }

  it('knows what a reversal and a script result belong to', () => {
    assert.equal(recognise(codec.unpack(messageOf('C13')))?.of?.name, 'sale')
    assert.equal(known('0400', { 3: '030000', 25: '06', 60: '10000001000' })?.of?.name, 'pre-authorisation')
    assert.equal(known('0620', { 3: '000000', 25: '00', 60: '22000001951' })?.of?.name, 'sale')
    assert.equal(known('0400', { 3: '310000', 25: '00', 60: '01000001000' })?.of, null, 'a balance inquiry is never taken back')
  })

  it('knows an answer in which the host left out what the request had', () => {
    assert.equal(known('0210', { 60: '22000001000', 39: '96' })?.kind.name, 'sale')
    assert.equal(known('0200', { 60: '22000001000' }), null)
  })

  it('does not know a payment whose codes contradict each other', () => {
    assert.equal(known('0200', { 3: '000000', 25: '00', 60: '23000001000' }), null)
    assert.equal(known('0200', { 3: '000000', 25: '00', 60: '99000001000' }), null)
    assert.equal(known('0800', { 60: '00000001301' }), null)
  })

  it('never authenticates a sign-on, for there is no key yet', () => {
    assert.equal(messageKinds.find(({ name }) => name === 'sign-on')!.mac, 'none')
  })

  it('answers each type with its function plus one', () => {
    assert.deepEqual(['0200', '0201', '0420', '0800'].map(answerMti), ['0210', '0210', '0430', '0810'])
    assert.deepEqual(
      [...listedMtis].toSorted(),
      '0100 0110 0200 0210 0220 0230 0320 0330 0400 0410 0500 0510 0620 0630 0800 0810 0820 0830'.split(' '),
    )
  })

  it('reads a type digit by digit when it knows nothing more', () => {
    assert.deepEqual(typeInWords('0620'), { zh: '管理通知', en: 'administrative advice' })
    assert.deepEqual(typeInWords('0990'), { zh: '保留类保留', en: 'reserved reserved' })
  })
})
