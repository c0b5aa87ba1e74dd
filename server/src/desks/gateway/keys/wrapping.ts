import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import { KeyRefused } from './key-store.ts'

const VERSION = 1
const IV_BYTES = 12
const TAG_BYTES = 16
const OVERHEAD_BYTES = 1 + IV_BYTES + TAG_BYTES

/** Encrypts what must rest in the database, bound to what it is for: a row moved to another terminal does not open. */
export interface Wrapping {
  wrap(clear: Uint8Array, purpose: string): Buffer
  /** @throws KeyRefused when it was wrapped under another key, for another purpose, or was changed */
  unwrap(wrapped: Uint8Array, purpose: string): Buffer
}

/** AES-256-GCM: version 1, nonce 12, ciphertext, tag 16. @param keyEncryptionKey 32 bytes */
export function wrapping(keyEncryptionKey: Uint8Array): Wrapping {
  return {
    wrap(clear, purpose) {
      const iv = randomBytes(IV_BYTES)
      const cipher = createCipheriv('aes-256-gcm', keyEncryptionKey, iv).setAAD(Buffer.from(purpose))
      return Buffer.concat([Buffer.from([VERSION]), iv, cipher.update(clear), cipher.final(), cipher.getAuthTag()])
    },
    unwrap(wrapped, purpose) {
      if (wrapped.length <= OVERHEAD_BYTES || wrapped[0] !== VERSION) throw new KeyRefused(`${purpose}: not wrapped in a form that we know`)
      const end = wrapped.length - TAG_BYTES
      const decipher = createDecipheriv('aes-256-gcm', keyEncryptionKey, wrapped.subarray(1, 1 + IV_BYTES))
      decipher.setAAD(Buffer.from(purpose)).setAuthTag(wrapped.subarray(end))
      try {
        return Buffer.concat([decipher.update(wrapped.subarray(1 + IV_BYTES, end)), decipher.final()])
      } catch (cause) {
        throw new KeyRefused(`${purpose}: does not open under this key-encryption key`, { cause })
      }
    },
  }
}
