import { createCipheriv, createDecipheriv, type Cipheriv } from 'node:crypto'

/** A block cipher under one key: whole blocks in, blocks out, no chaining, no padding. */
export interface BlockCipher {
  readonly blockBytes: 8 | 16
  encrypt(blocks: Uint8Array): Buffer
  decrypt(blocks: Uint8Array): Buffer
}

/** Algorithm of a key and of what it wraps. */
export type KeyAlgorithm = 'des' | 'sm4'

/**
 * DES under 8 bytes, triple DES under 16 or 24; SM4 under 16. One object serves all calls: electronic code book keeps no state
 * between blocks, and making a cipher costs several times what encrypting a block does.
 *
 * @throws RangeError for a key of another length
 */
export function blockCipher(algorithm: KeyAlgorithm, key: Uint8Array): BlockCipher {
  const { name, bytes } = openSslCipher(algorithm, key, 'ecb')
  const encryption = createCipheriv(name, bytes, null).setAutoPadding(false)
  let decryption: Cipheriv | undefined
  return {
    blockBytes: algorithm === 'sm4' ? 16 : 8,
    encrypt: (blocks) => encryption.update(blocks),
    decrypt: (blocks) => (decryption ??= createDecipheriv(name, bytes, null).setAutoPadding(false)).update(blocks),
  }
}

/**
 * Encrypts whole blocks in cipher block chaining from zeros and gives the last block. One object serves all calls although it keeps
 * its chain: folding the block where it stopped into the next first block puts it back to zeros.
 *
 * @param blocks whole blocks; the first of them is written to
 */
export function chainingCipher(algorithm: KeyAlgorithm, key: Uint8Array): (blocks: Uint8Array) => Buffer {
  const blockBytes = algorithm === 'sm4' ? 16 : 8
  const { name, bytes } = openSslCipher(algorithm, key, 'cbc')
  const cipher = createCipheriv(name, bytes, Buffer.alloc(blockBytes)).setAutoPadding(false)
  let stopped: Buffer = Buffer.alloc(blockBytes)
  return (blocks) => {
    for (let index = 0; index < blockBytes; index += 1) blocks[index]! ^= stopped[index]!
    stopped = cipher.update(blocks).subarray(-blockBytes)
    return stopped
  }
}

/** Key check value (校验值): the first four bytes of encrypted zeros, in upper-case hex (iso8583-unionpay-pos.md §8). */
export function keyCheckValue(algorithm: KeyAlgorithm, key: Uint8Array): string {
  const cipher = blockCipher(algorithm, key)
  return cipher.encrypt(new Uint8Array(cipher.blockBytes)).toString('hex', 0, 4).toUpperCase()
}

/** OpenSSL 3 keeps single DES locked away; triple DES with equal keys is the same cipher. */
function openSslCipher(algorithm: KeyAlgorithm, key: Uint8Array, mode: 'ecb' | 'cbc'): { name: string; bytes: Uint8Array } {
  if (algorithm === 'sm4' && key.length === 16) return { name: `sm4-${mode}`, bytes: key }
  if (algorithm === 'des' && key.length === 8) return { name: `des-ede-${mode}`, bytes: Buffer.concat([key, key]) }
  if (algorithm === 'des' && key.length === 16) return { name: `des-ede-${mode}`, bytes: key }
  // Three keys in code book mode go by the bare name.
  if (algorithm === 'des' && key.length === 24) return { name: mode === 'ecb' ? 'des-ede3' : 'des-ede3-cbc', bytes: key }
  throw new RangeError(`no ${algorithm} key has ${key.length} bytes`)
}
