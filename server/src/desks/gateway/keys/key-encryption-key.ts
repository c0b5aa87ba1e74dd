import { randomBytes } from 'node:crypto'
import { chmodSync, linkSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { makeFolder } from '../../../ground/make-folder.ts'
import { KeyRefused } from './key-store.ts'

const HEX = /^[0-9a-fA-F]{64}$/

/** @param hex 64 hexadecimal digits, as in the environment. @throws KeyRefused */
export function keyEncryptionKeyFrom(hex: string): Buffer {
  if (!HEX.test(hex.trim())) throw new KeyRefused('the key-encryption key must be 64 hexadecimal digits')
  return Buffer.from(hex.trim(), 'hex')
}

/**
 * Reads the key-encryption key from a file that only its owner can read; draws one at the first start. Several processes may start at
 * once: they end up with the same key.
 *
 * @throws KeyRefused when the file can be read by others, or holds something else
 */
export function readOrDrawKeyFile(file: string): Buffer {
  try {
    return read(file)
  } catch (reason) {
    if ((reason as NodeJS.ErrnoException).code !== 'ENOENT') throw reason
  }
  makeFolder(path.dirname(file))
  const draft = `${file}.${process.pid}.${randomBytes(4).toString('hex')}`
  writeFileSync(draft, `${randomBytes(32).toString('hex')}\n`, { mode: 0o600, flag: 'wx', flush: true })
  chmodSync(draft, 0o600)
  try {
    // A link, unlike renaming, never replaces the key that another process drew in the meantime.
    linkSync(draft, file)
  } catch (reason) {
    if ((reason as NodeJS.ErrnoException).code !== 'EEXIST') throw reason
  } finally {
    rmSync(draft)
  }
  return read(file)
}

function read(file: string): Buffer {
  const { mode } = statSync(file)
  if (process.platform !== 'win32' && (mode & 0o077) !== 0) {
    throw new KeyRefused(
      `${file} can be read by others than its owner; take that right away (chmod 600) and think about whether the key is still a secret`,
    )
  }
  return keyEncryptionKeyFrom(readFileSync(file, 'utf8'))
}
