import { MessageRefused, type RefusalCode } from './errors.ts'
import { encodeText } from './gbk.ts'
import { CharacterClass, classOf, type Row } from './plan.ts'
import { scanField } from './scan.ts'

/** Lower-case f after the digits: the nibble beside an odd number of them is F, though 0 is written usually. */
const FILLER_F = 0x66

/**
 * Writes one field, its length prefix included.
 *
 * @param encrypted track data are encrypted: any nibble may occur
 * @returns where the next field starts
 * @throws MessageRefused when the value does not fit the field
 */
export function writeField(row: Row, value: string | Uint8Array, bytes: Buffer, at: number, encrypted: boolean): number {
  switch (row.form) {
    case 'bcd':
    case 'track':
      return writeNibbles(row, asString(row, value, at), 0, bytes, at, encrypted)
    case 'text':
      if (typeof value === 'string') return writeText(row, value, bytes, at)
      // Bytes are text already; reading judges them by the same rule.
      return scannedAgain(row, bytes, at, writeBytes(row, value, bytes, at))
    case 'bytes':
      return writeBytes(row, typeof value === 'string' ? fromHex(row, value, at) : value, bytes, at)
    case 'hex': {
      const hex = typeof value === 'string' ? value : Buffer.from(value).toString('hex').toUpperCase()
      const start = writeCount(row, fromHex(row, hex, at).length, bytes, at)
      return start + bytes.write(hex, start, 'latin1')
    }
    case 'bcd amount':
      return writeNibbles(row, writeSign(row, value, bytes, at), 1, bytes, at + 1, false)
    case 'text amount': {
      const text = writeSign(row, value, bytes, at)
      if (!/^.\d+$/.test(text)) refuse(row, 'NOT_A_DIGIT', at, row.what)
      writeCount(row, text.length - 1, bytes, at)
      return at + bytes.write(text, at, 'latin1')
    }
  }
}

function scannedAgain(row: Row, bytes: Buffer, at: number, end: number): number {
  scanField(row, bytes.subarray(0, end), at)
  return end
}

function asString(row: Row, value: string | Uint8Array, at: number): string {
  return typeof value === 'string' ? value : refuse(row, 'NOT_A_DIGIT', at, `${row.what} as a string`)
}

function writeSign(row: Row, value: string | Uint8Array, bytes: Buffer, at: number): string {
  const text = asString(row, value, at)
  if (text[0] !== 'C' && text[0] !== 'D') refuse(row, 'CHARACTER', at, row.what)
  bytes[at] = text.charCodeAt(0)
  return text
}

/** @returns where the content starts */
function writeCount(row: Row, count: number, bytes: Buffer, at: number): number {
  if (count > row.most) refuse(row, 'TOO_LONG', at, lengthWanted(row))
  if (count < row.least) refuse(row, 'TOO_SHORT', at, lengthWanted(row))
  let left = count
  for (let index = at + row.prefixBytes - 1; index >= at; index -= 1) {
    if (row.prefixIsBcd) {
      const pair = left % 100
      bytes[index] = pair + 6 * ((pair / 10) | 0)
      left = (left / 100) | 0
    } else {
      bytes[index] = 0x30 + (left % 10)
      left = (left / 10) | 0
    }
  }
  return at + row.prefixBytes
}

/** @param from where the digits start in `text` */
function writeNibbles(row: Row, text: string, from: number, bytes: Buffer, at: number, encrypted: boolean): number {
  let end = text.length
  let filler: number = row.filler
  if (row.eitherFiller && text.charCodeAt(end - 1) === FILLER_F) {
    end -= 1
    filler = 15
    if (((end - from) & 1) === 0) refuse(row, 'FILLER', at, 'a filler only after an odd number of digits')
  }
  const digits = end - from
  if (row.countsBytes && (digits & 1) === 1) refuse(row, 'FILLER', at, 'an even number of digits, because the length counts bytes')
  let index = writeCount(row, row.countsBytes ? digits >> 1 : digits, bytes, at)
  let next = from
  const odd = (digits & 1) === 1
  if (odd && row.alignedRight) {
    bytes[index] = (filler << 4) | nibbleOf(row, text, next, at, encrypted)
    index += 1
    next += 1
  }
  for (; next + 1 < end; next += 2, index += 1) {
    bytes[index] = (nibbleOf(row, text, next, at, encrypted) << 4) | nibbleOf(row, text, next + 1, at, encrypted)
  }
  if (odd && !row.alignedRight) {
    bytes[index] = (nibbleOf(row, text, next, at, encrypted) << 4) | filler
    index += 1
  }
  return index
}

function nibbleOf(row: Row, text: string, index: number, at: number, encrypted: boolean): number {
  const code = text.charCodeAt(index)
  const digit = code - 0x30
  if (digit >= 0 && digit <= 9) return digit
  if (row.form === 'track') {
    if (code === 0x44 || code === 0x3d) return 13
    if (encrypted && code >= 0x41 && code <= 0x46) return code - 0x37
  }
  return refuse(row, 'NOT_A_DIGIT', at, row.what)
}

/** Characters first, then their number: only encoding tells how many bytes Chinese takes. */
function writeText(row: Row, text: string, bytes: Buffer, at: number): number {
  if (text.length > row.most) refuse(row, 'TOO_LONG', at, lengthWanted(row))
  const { allowed } = row
  const start = at + row.prefixBytes
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index)
    if (code >= 0x80 || (classOf[code]! & allowed) === 0) {
      if (code >= 0x80 && (allowed & CharacterClass.high) !== 0) return writeEncoded(row, text, bytes, at)
      refuse(row, row.kind === 'n' ? 'NOT_A_DIGIT' : 'CHARACTER', at, row.what)
    }
    bytes[start + index] = code
  }
  writeCount(row, text.length, bytes, at)
  return start + text.length
}

function writeEncoded(row: Row, text: string, bytes: Buffer, at: number): number {
  const encoded = encodeText(text, row.charset) ?? refuse(row, 'CHARACTER', at, `characters of ${row.charset}`)
  return writeBytes(row, encoded, bytes, at)
}

function writeBytes(row: Row, value: Uint8Array, bytes: Buffer, at: number): number {
  const start = writeCount(row, value.length, bytes, at)
  bytes.set(value, start)
  return start + value.length
}

function fromHex(row: Row, hex: string, at: number): Buffer {
  if ((hex.length & 1) === 1 || !/^[\dA-Fa-f]*$/.test(hex)) refuse(row, 'CHARACTER', at, 'hexadecimal digits in pairs')
  return Buffer.from(hex, 'hex')
}

function lengthWanted({ least, most }: Row): string {
  if (least === most) return `a length of ${most}`
  return least === 0 ? `a length of at most ${most}` : `a length of ${least} to ${most}`
}

function refuse(row: Row, code: RefusalCode, offset: number, expected: string): never {
  throw new MessageRefused({ code, path: [String(row.field)], offset, expected })
}
