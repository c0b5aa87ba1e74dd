import assert from 'node:assert/strict'
import { chmodSync, mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { after, describe, it } from 'node:test'
import { authenticator, compile, pinBlock, unionpayPos, unwrapWorkingKeys } from '@shouli/iso8583'
import { standingClock } from '../../../ground/clock.ts'
import { rows, sql } from '../../../ground/database/index.ts'
import { freshDatabase, NOON } from '../../../ground/database/testing/index.ts'
import { keyEncryptionKeyFrom, readOrDrawKeyFile } from './key-encryption-key.ts'
import { KeyRefused } from './key-store.ts'
import { softwareKeyStore } from './software-key-store.ts'
import { wrapping } from './wrapping.ts'

const database = await freshDatabase()
const clock = standingClock(NOON)
const keyEncryptionKey = Buffer.alloc(32, 5)
const store = softwareKeyStore({ database, clock, keyEncryptionKey, zonePinKey: null })
const tmk = Buffer.from('CA5D92598DCA48CE8A4C76361A9269E9', 'hex')
after(() => database.end())

const usual = { layout: 'PIK 16+4, MAK 16+4', algorithm: 'des', macKeyBytes: 16 } as const

describe('wrapped keys', () => {
  it('open for nobody else: other key, other purpose, one changed bit', () => {
    const ours = wrapping(keyEncryptionKey)
    const wrapped = ours.wrap(tmk, 'master key of 10000001')
    assert.deepEqual(ours.unwrap(wrapped, 'master key of 10000001'), tmk)
    assert.throws(() => wrapping(Buffer.alloc(32, 6)).unwrap(wrapped, 'master key of 10000001'), KeyRefused)
    assert.throws(() => ours.unwrap(wrapped, 'master key of 10000002'), KeyRefused)
    const changed = Buffer.from(wrapped)
    changed[20]! ^= 1
    assert.throws(
      () => ours.unwrap(changed, 'master key of 10000001'),
      (error: Error) => !error.message.includes('CA5D'),
    )
  })
})

describe('software key store', () => {
  it('draws working keys that the terminal opens with its master key and that make the same MAC', async () => {
    const masterKey = await store.importMasterKey('10000001', tmk)
    const { field62, wrapped } = await store.drawWorkingKeys({ terminalId: '10000001', masterKey, ...usual })
    const terminal = unwrapWorkingKeys(field62, tmk)
    const mab = Buffer.from('0200702404C020C09811', 'hex')
    const session = {
      terminalId: '10000001',
      workingKeys: wrapped,
      algorithm: 'des',
      macAlgorithm: 'unionpay-ecb',
      macForm: 'hex',
    } as const
    assert.deepEqual(await store.makeMac(session, mab), authenticator('unionpay-ecb', 'hex', terminal.mak).authenticate(mab))
    assert.ok(!wrapped.includes(Buffer.from(terminal.mak)) && !field62.includes(Buffer.from(terminal.mak)))
  })

  it('never draws the same keys twice', async () => {
    const masterKey = await store.importMasterKey('10000001', tmk)
    const one = await store.drawWorkingKeys({ terminalId: '10000001', masterKey, ...usual })
    const other = await store.drawWorkingKeys({ terminalId: '10000001', masterKey, ...usual })
    assert.notDeepEqual(one.field62, other.field62)
  })

  it('checks field 64 of a message, and says when there is none', async () => {
    const codec = compile(unionpayPos())
    const masterKey = await store.importMasterKey('10000001', tmk)
    const { field62, wrapped } = await store.drawWorkingKeys({ terminalId: '10000001', masterKey, ...usual, macKeyBytes: 8 })
    const session = {
      terminalId: '10000001',
      workingKeys: wrapped,
      algorithm: 'des',
      macAlgorithm: 'unionpay-ecb',
      macForm: 'hex',
    } as const
    const fields = { 11: '000001', 41: '10000001', 42: '898110154110001', 60: '00000001301' }
    const bytes = Buffer.from(codec.pack({ mti: '0820', fields: { ...fields, 64: new Uint8Array(8) } }))
    authenticator('unionpay-ecb', 'hex', unwrapWorkingKeys(field62, tmk).mak)
      .authenticate(bytes.subarray(0, -8))
      .copy(bytes, bytes.length - 8)
    assert.equal(await store.checkMac(session, codec.unpack(bytes)), true)
    bytes[bytes.length - 1]! ^= 1
    assert.equal(await store.checkMac(session, codec.unpack(bytes)), false)
    assert.equal(await store.checkMac(session, codec.unpack(codec.pack({ mti: '0820', fields }))), null)
  })

  it('passes PIN blocks on as they came, or under the zone key where one is agreed', async () => {
    const masterKey = await store.importMasterKey('10000001', tmk)
    const { field62, wrapped } = await store.drawWorkingKeys({ terminalId: '10000001', masterKey, ...usual })
    const session = { terminalId: '10000001', workingKeys: wrapped, algorithm: 'des' } as const
    const pin = { pin: '123456', pan: '6224240000000082' }
    const block = pinBlock(pin, unwrapWorkingKeys(field62, tmk).pik)
    assert.deepEqual(Buffer.from(await store.translatePin(session, block)), block)

    const zonePinKey = Buffer.from('0123456789ABCDEFFEDCBA9876543210', 'hex')
    const translating = softwareKeyStore({ database, clock, keyEncryptionKey, zonePinKey })
    assert.deepEqual(Buffer.from(await translating.translatePin(session, block)), pinBlock(pin, zonePinKey))
  })

  it('has one secret for each purpose in every process, wrapped in the database', async () => {
    const again = softwareKeyStore({ database, clock, keyEncryptionKey, zonePinKey: null })
    const secret = await store.secret('references')
    assert.deepEqual(await again.secret('references'), secret)
    assert.notDeepEqual(await store.secret('card tokens'), secret)
    const kept = await rows<{ wrapped: Buffer }>(database, sql`select wrapped from gateway_secrets`)
    assert.ok(kept.length === 2 && kept.every(({ wrapped }) => !wrapped.includes(Buffer.from(secret))))
  })

  it('does not start with another key-encryption key than the database was made with', async () => {
    const stranger = softwareKeyStore({ database, clock, keyEncryptionKey: Buffer.alloc(32, 9), zonePinKey: null })
    await assert.rejects(stranger.secret('references'), KeyRefused)
  })
})

describe('key-encryption key', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'shouli-keys-'))
  after(() => rmSync(folder, { recursive: true }))

  it('is drawn once into a file that only its owner can read', () => {
    const file = path.join(folder, 'gateway', 'kek')
    const key = readOrDrawKeyFile(file)
    assert.equal(key.length, 32)
    assert.deepEqual(readOrDrawKeyFile(file), key)
    assert.equal(statSync(file).mode & 0o777, 0o600)
  })

  it('is refused from a file that others can read', () => {
    const file = path.join(folder, 'open')
    readOrDrawKeyFile(file)
    chmodSync(file, 0o644)
    assert.throws(() => readOrDrawKeyFile(file), KeyRefused)
  })

  it('is refused when it is not 64 hexadecimal digits, without being repeated', () => {
    assert.throws(
      () => keyEncryptionKeyFrom('secret-but-wrong'),
      (error: Error) => error instanceof KeyRefused && !error.message.includes('secret-but-wrong'),
    )
  })
})
