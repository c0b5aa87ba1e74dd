import { createCipheriv, createDecipheriv, type Cipheriv } from 'node:crypto'

/** A block cipher under one key, as the secure part of a terminal has it: blocks in, blocks out, no chaining, no padding. */
export interface BlockCipher {
  readonly blockBytes: 8 | 16
  encrypt(blocks: Uint8Array): Buffer
  decrypt(blocks: Uint8Array): Buffer
}

/**
 * DES under an 8-byte key, triple DES under 16 bytes. Single DES is asked for as triple DES with both halves equal, because
 * OpenSSL 3 keeps single DES locked away. One cipher object serves all calls: ECB has no state between blocks, and making an
 * object costs more than encrypting.
 */
export function des(key: Uint8Array): BlockCipher {
  return blockCipher('des-ede-ecb', key.length === 8 ? Buffer.concat([key, key]) : key, 8)
}

export function sm4(key: Uint8Array): BlockCipher {
  return blockCipher('sm4-ecb', key, 16)
}

function blockCipher(name: string, key: Uint8Array, blockBytes: 8 | 16): BlockCipher {
  const encryption = createCipheriv(name, key, null).setAutoPadding(false)
  let decryption: Cipheriv | undefined
  return {
    blockBytes,
    encrypt: (blocks) => encryption.update(blocks),
    decrypt: (blocks) => (decryption ??= createDecipheriv(name, key, null).setAutoPadding(false)).update(blocks),
  }
}

/** Key check value: the first four bytes of encrypted zeros (iso8583-unionpay-pos.md §8). */
export function checkValue(cipher: BlockCipher): string {
  return cipher.encrypt(new Uint8Array(cipher.blockBytes)).subarray(0, 4).toString('hex').toUpperCase()
}
