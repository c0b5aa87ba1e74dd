import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import { authenticator, wrapWorkingKeys, type Authenticator, type KeyAlgorithm } from '@shouli/iso8583'
import { firstRow, moment, run, sql, type Database } from '../../../ground/database/index.ts'
import type { Clock } from '../../../ground/clock.ts'
import { KeyRefused, type KeySession, type KeyStore, type MacSession } from './key-store.ts'
import { wrapping, type Wrapping } from './wrapping.ts'

/** Making a cipher costs ten times what a MAC does, so those in use are kept; a terminal that signs on again leaves its old one behind. */
const AUTHENTICATORS_MOST = 20_000

interface OpenKeys {
  readonly pik: Buffer
  readonly mak: Buffer
  readonly tdk: Buffer | null
}

/**
 * Keys under AES-256-GCM in the database, open only in this process's memory and only while they are used.
 *
 * @param zonePinKey the network's key for PIN blocks, 16 bytes; `null`: they are passed on as they came
 */
export function softwareKeyStore({
  database,
  clock,
  keyEncryptionKey,
  zonePinKey,
}: {
  readonly database: Database
  readonly clock: Clock
  readonly keyEncryptionKey: Uint8Array
  readonly zonePinKey: Uint8Array | null
}): KeyStore {
  const keys = wrapping(keyEncryptionKey)
  const authenticators = new Map<string, Authenticator>()
  const secrets = new Map<string, Uint8Array>()

  const open = ({ terminalId, workingKeys }: KeySession): OpenKeys =>
    openWorkingKeys(keys.unwrap(workingKeys, `working keys of ${terminalId}`))

  function authenticatorOf(session: MacSession): Authenticator {
    // Wrapped bytes differ at every sign-on, so an old authenticator is never found under new keys.
    const name = `${session.terminalId} ${session.macAlgorithm} ${session.macForm} ${Buffer.from(session.workingKeys).toString('latin1')}`
    const known = authenticators.get(name)
    if (known !== undefined) return known

    const made = authenticator(session.macAlgorithm, session.macForm, open(session).mak)
    if (authenticators.size >= AUTHENTICATORS_MOST) authenticators.delete(authenticators.keys().next().value!)
    authenticators.set(name, made)
    return made
  }

  return {
    async importMasterKey(terminalId, clear) {
      if (clear.length !== 16) throw new KeyRefused(`a terminal master key has 16 bytes, not ${clear.length}`)
      return keys.wrap(clear, `master key of ${terminalId}`)
    },

    async drawWorkingKeys({ terminalId, masterKey, layout, algorithm, macKeyBytes }) {
      const single = layout === 'PIK 8+4, MAK 8+4'
      const drawn: OpenKeys = {
        pik: drawKey(single ? 8 : 16, algorithm),
        mak: drawKey(single ? 8 : macKeyBytes, algorithm),
        tdk: layout.includes('TDK') ? drawKey(16, algorithm) : null,
      }
      const tmk = keys.unwrap(masterKey, `master key of ${terminalId}`)
      const field62 = wrapWorkingKeys({ pik: drawn.pik, mak: drawn.mak, tdk: drawn.tdk ?? undefined }, tmk, layout, algorithm)
      return { field62, wrapped: keys.wrap(closeWorkingKeys(drawn), `working keys of ${terminalId}`) }
    },

    checkMac: async (session, message) => authenticatorOf(session).check(message),

    makeMac: async (session, mab) => authenticatorOf(session).authenticate(mab),

    async translatePin(session, block) {
      if (zonePinKey === null) return block
      return encryptBlock(decryptBlock(block, open(session).pik, session.algorithm), zonePinKey, session.algorithm)
    },

    async secret(name) {
      const known = secrets.get(name)
      if (known !== undefined) return known
      const secret = await readOrDrawSecret(database, clock, keys, name)
      secrets.set(name, secret)
      return secret
    },
  }
}

/** Drawn once for a database, whoever comes first. */
async function readOrDrawSecret(database: Database, clock: Clock, keys: Wrapping, name: string): Promise<Uint8Array> {
  const purpose = `secret ${name}`
  await run(
    database,
    sql`insert into gateway_secrets (name, wrapped, made_at) values (${name}, ${keys.wrap(randomBytes(32), purpose)}, ${moment(clock())}) on conflict do nothing`,
  )
  const row = await firstRow<{ wrapped: Buffer }>(database, sql`select wrapped from gateway_secrets where name = ${name}`)
  return keys.unwrap(row!.wrapped, purpose)
}

/** DES keys carry a bit in each byte that makes the number of ones odd (ANSI X3.92). */
function drawKey(bytes: number, algorithm: KeyAlgorithm): Buffer {
  const key = randomBytes(bytes)
  if (algorithm === 'des') for (let index = 0; index < bytes; index += 1) key[index] = withOddParity(key[index]!)
  return key
}

function withOddParity(byte: number): number {
  let ones = 0
  for (let bit = byte >> 1; bit > 0; bit >>= 1) ones += bit & 1
  return (byte & 0xfe) | (ones % 2 === 0 ? 1 : 0)
}

/** Length bytes in front of each key: `PIK` `MAK` `TDK`, an absent one of length 0. */
function closeWorkingKeys({ pik, mak, tdk }: OpenKeys): Buffer {
  return Buffer.concat([pik, mak, tdk ?? Buffer.alloc(0)].flatMap((key) => [Buffer.from([key.length]), key]))
}

function openWorkingKeys(bytes: Buffer): OpenKeys {
  const [pik, mak, tdk] = lengthFirst(bytes)
  return { pik: pik!, mak: mak!, tdk: tdk!.length === 0 ? null : tdk! }
}

function* lengthFirst(bytes: Buffer): Generator<Buffer> {
  for (let at = 0; at < bytes.length; at += 1 + bytes[at]!) yield bytes.subarray(at + 1, at + 1 + bytes[at]!)
}

const ecbName = (algorithm: KeyAlgorithm): string => (algorithm === 'sm4' ? 'sm4-ecb' : 'des-ede-ecb')
const wholeKey = (key: Uint8Array): Uint8Array => (key.length === 8 ? Buffer.concat([key, key]) : key)

function encryptBlock(block: Uint8Array, key: Uint8Array, algorithm: KeyAlgorithm): Buffer {
  return createCipheriv(ecbName(algorithm), wholeKey(key), null).setAutoPadding(false).update(block)
}

function decryptBlock(block: Uint8Array, key: Uint8Array, algorithm: KeyAlgorithm): Buffer {
  return createDecipheriv(ecbName(algorithm), wholeKey(key), null).setAutoPadding(false).update(block)
}
