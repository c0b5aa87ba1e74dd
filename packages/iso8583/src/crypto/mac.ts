import { timingSafeEqual } from 'node:crypto'
import type { Message } from '../message.ts'
import { blockCipher, chainingCipher, type BlockCipher, type KeyAlgorithm } from './cipher.ts'

/**
 * How field 64 is made (iso8583-unionpay-pos.md §8). `unionpay-ecb` folds all blocks before it encrypts twice, with DES or triple
 * DES by the length of the key; `sm4-ecb-unionpay` is the same in blocks of 16; `x9.9` chains DES with the left half of the key,
 * `x9.19` adds the right half at the end, `3des-cbc` and `sm4-cbc` chain the whole key.
 */
export type MacAlgorithm = 'unionpay-ecb' | 'x9.9' | 'x9.19' | '3des-cbc' | 'sm4-ecb-unionpay' | 'sm4-cbc'

/** Field 64 holds the first eight upper-case hexadecimal characters of the result, or its first eight bytes. */
export type MacForm = 'hex' | 'raw'

/** Makes and checks field 64 under one MAC key (MAK). Keep it as long as the key: making one costs more than using it. */
export interface Authenticator {
  /** @param mab message from its MTI through the last field before 64, bit 64 already set. @returns the eight bytes of field 64 */
  readonly authenticate: (mab: Uint8Array) => Buffer
  /** The whole result of the algorithm before field 64 is cut out of it. */
  readonly whole: (mab: Uint8Array) => Buffer
  /** @param message as it was unpacked. @returns `null`: it has no field 64 to check */
  readonly check: (message: Message) => boolean | null
}

export const keyAlgorithmOf = (algorithm: MacAlgorithm): KeyAlgorithm => (algorithm.startsWith('sm4') ? 'sm4' : 'des')

/** @throws RangeError for a key of a length that the algorithm does not take */
export function authenticator(algorithm: MacAlgorithm, form: MacForm, key: Uint8Array): Authenticator {
  const whole = macOver(algorithm, key)
  const authenticate = (mab: Uint8Array): Buffer => {
    const mac = whole(mab)
    return form === 'hex' ? Buffer.from(mac.toString('hex', 0, 4).toUpperCase(), 'latin1') : Buffer.from(mac.subarray(0, 8))
  }
  return {
    authenticate,
    whole,
    check(message) {
      const place = message.place(64)
      if (place === undefined) return null
      return timingSafeEqual(authenticate(message.source.subarray(0, place.start)), message.bytes(64)!)
    },
  }
}

function macOver(algorithm: MacAlgorithm, key: Uint8Array): (mab: Uint8Array) => Buffer {
  switch (algorithm) {
    case 'unionpay-ecb':
      return foldedTwice(blockCipher('des', key))
    case 'sm4-ecb-unionpay':
      return foldedTwice(blockCipher('sm4', key))
    case 'x9.9':
      return chained('des', key.subarray(0, 8))
    case '3des-cbc':
      return chained('des', key)
    case 'sm4-cbc':
      return chained('sm4', key)
    case 'x9.19': {
      if (key.length !== 16) throw new RangeError('x9.19 takes a key of 16 bytes')
      const chain = chained('des', key.subarray(0, 8))
      const left = blockCipher('des', key.subarray(0, 8))
      const right = blockCipher('des', key.subarray(8))
      return (mab) => left.encrypt(right.decrypt(chain(mab)))
    }
  }
}

/** Folds all blocks, writes the result as hex, encrypts its left half, folds in the right half, encrypts again. */
function foldedTwice(cipher: BlockCipher): (mab: Uint8Array) => Buffer {
  const size = cipher.blockBytes
  const folded = Buffer.alloc(size)
  return (mab) => {
    fold(mab, folded)
    const hex = Buffer.from(folded.toString('hex', 0, size).toUpperCase(), 'latin1')
    const block = cipher.encrypt(hex.subarray(0, size))
    for (let index = 0; index < size; index += 1) block[index]! ^= hex[size + index]!
    return cipher.encrypt(block)
  }
}

/** Folds by exclusive or; what is missing of the last block counts as zeros. */
export function fold(bytes: Uint8Array, into: Uint8Array): void {
  into.fill(0)
  const mask = into.length - 1
  for (let index = 0; index < bytes.length; index += 1) into[index & mask]! ^= bytes[index]!
}

function chained(algorithm: KeyAlgorithm, key: Uint8Array): (mab: Uint8Array) => Buffer {
  const chain = chainingCipher(algorithm, key)
  const size = algorithm === 'sm4' ? 16 : 8
  return (mab) => {
    const padded = Buffer.alloc(Math.max(size, Math.ceil(mab.length / size) * size))
    padded.set(mab)
    return chain(padded)
  }
}
