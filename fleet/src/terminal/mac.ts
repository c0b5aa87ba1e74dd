import { unreachable } from '@shouli/vocabulary'
import type { TerminalProfile } from '../portfolio-file.ts'
import { des, sm4, type BlockCipher } from './cipher.ts'

/** Makes field 64 for a message up to the field before it. */
export type Authenticate = (mab: Uint8Array) => Buffer

type MacAlgorithm = NonNullable<TerminalProfile['macAlgorithm']>

/**
 * The terminal's own way to field 64, written a second time on purpose: an error here or in the server's shows as answer A0
 * between the two.
 */
export function authenticator({ algorithm, form }: { algorithm: MacAlgorithm; form: 'hex' | 'raw' }, mak: Uint8Array): Authenticate {
  const whole = macOver(algorithm, mak)
  return (mab) => {
    const mac = whole(mab)
    return form === 'hex' ? Buffer.from(mac.toString('hex', 0, 4).toUpperCase(), 'latin1') : Buffer.from(mac.subarray(0, 8))
  }
}

function macOver(algorithm: MacAlgorithm, mak: Uint8Array): Authenticate {
  switch (algorithm) {
    case 'unionpay-ecb':
      return unionpay(des(mak))
    case 'sm4-ecb-unionpay':
      return unionpay(sm4(mak))
    case 'x9.9':
      return chain(des(mak.subarray(0, 8)))
    case 'x9.19':
      return retail(mak)
    case 'sm4-cbc':
      return chain(sm4(mak))
    default:
      return unreachable(algorithm)
  }
}

/** Folds all blocks, writes the result as hex, encrypts the left half, folds in the right half, encrypts again (§8). */
function unionpay(cipher: BlockCipher): Authenticate {
  const size = cipher.blockBytes
  const block = Buffer.alloc(size)
  return (mab) => {
    const hex = Buffer.from(fold(mab, size).toString('hex').toUpperCase(), 'latin1')
    cipher.encrypt(hex.subarray(0, size)).copy(block)
    for (let at = 0; at < size; at += 1) block[at]! ^= hex[size + at]!
    return cipher.encrypt(block)
  }
}

function fold(mab: Uint8Array, size: number): Buffer {
  const folded = Buffer.alloc(size)
  const mask = size - 1
  for (let at = 0; at < mab.length; at += 1) folded[at & mask]! ^= mab[at]!
  return folded
}

/** Cipher block chaining from zeros; the last block. */
function chain(cipher: BlockCipher): Authenticate {
  const size = cipher.blockBytes
  return (mab) => {
    let block: Buffer = Buffer.alloc(size)
    for (let start = 0; start < mab.length; start += size) {
      const end = Math.min(start + size, mab.length)
      for (let at = start; at < end; at += 1) block[at - start]! ^= mab[at]!
      block = cipher.encrypt(block)
    }
    return block
  }
}

/** X9.19: X9.9 with the left half of the key, then decrypted with the right and encrypted with the left. */
function retail(mak: Uint8Array): Authenticate {
  const left = des(mak.subarray(0, 8))
  const right = des(mak.subarray(8, 16))
  const chained = chain(left)
  return (mab) => left.encrypt(right.decrypt(chained(mab)))
}
