import { MessageRefused, type RefusalCode } from './errors.ts'
import { classOf, type Row } from './plan.ts'

/**
 * Walks over one field: reads its length, checks that it may be that long and is all there, and checks every byte of it.
 *
 * @returns where the next field starts
 */
export function scanField(row: Row, bytes: Uint8Array, at: number): number {
  const count = row.prefixBytes === 0 ? row.most : readCount(row, bytes, at)
  const start = at + row.prefixBytes
  const end = start + sizeOf(row, count)
  if (end > bytes.length) refuse(row, 'TRUNCATED', bytes.length, `${end - bytes.length} more bytes`)

  switch (row.form) {
    case 'bytes':
      break
    case 'bcd':
      checkBcd(row, bytes, start, end, isOdd(row, count))
      break
    case 'text':
      checkText(row, bytes, start, end)
      break
    case 'track':
      checkFiller(row, bytes, start, end, isOdd(row, count))
      if (row.encryptedBy === null || row.encryptedBy === 'never') checkTrack(row, bytes, at)
      break
    case 'hex':
      checkHex(row, bytes, start, end)
      break
    case 'bcd amount':
      checkSign(row, bytes, start)
      checkBcd(row, bytes, start + 1, end, isOdd(row, count))
      break
    case 'text amount':
      checkSign(row, bytes, start)
      checkText(row, bytes, start + 1, end)
      break
  }
  return end
}

/** Bytes that `count` units take. */
export function sizeOf(row: Row, count: number): number {
  switch (row.form) {
    case 'bcd':
    case 'track':
      return row.countsBytes ? count : (count + 1) >> 1
    case 'text':
    case 'bytes':
      return count
    case 'hex':
      return count * 2
    case 'bcd amount':
      return 1 + ((count + 1) >> 1)
    case 'text amount':
      return 1 + count
  }
}

export const isOdd = (row: Row, count: number): boolean => !row.countsBytes && (count & 1) === 1

/** What the length prefix counts. */
export function readCount(row: Row, bytes: Uint8Array, at: number): number {
  const { prefixBytes } = row
  if (at + prefixBytes > bytes.length) refuse(row, 'TRUNCATED', bytes.length, 'the length of the field')
  let count = 0
  for (let index = at; index < at + prefixBytes; index += 1) {
    const byte = bytes[index]!
    if (row.prefixIsBcd) {
      if (byte > 0x99 || (byte & 15) > 9) refuse(row, 'LENGTH_NOT_DIGITS', index, 'two digits of a length')
      count = count * 100 + (byte >> 4) * 10 + (byte & 15)
    } else {
      if (byte < 0x30 || byte > 0x39) refuse(row, 'LENGTH_NOT_DIGITS', index, 'a digit of a length')
      count = count * 10 + byte - 0x30
    }
  }
  if (count > row.most) refuse(row, 'TOO_LONG', at, `a length of at most ${row.most}`)
  if (count < row.least) refuse(row, 'TOO_SHORT', at, `a length of at least ${row.least}`)
  return count
}

function checkBcd(row: Row, bytes: Uint8Array, start: number, end: number, odd: boolean): void {
  let from = start
  let to = end
  if (odd) {
    checkFiller(row, bytes, start, end, odd)
    // The byte that holds the filler was checked whole.
    if (row.alignedRight) from += 1
    else to -= 1
  }
  for (let index = from; index < to; index += 1) {
    const byte = bytes[index]!
    if (byte > 0x99 || (byte & 15) > 9) refuse(row, 'NOT_A_DIGIT', index, 'two digits')
  }
}

/** Checks the byte that an odd digit shares with its filler. */
function checkFiller(row: Row, bytes: Uint8Array, start: number, end: number, odd: boolean): void {
  if (!odd) return
  const index = row.alignedRight ? start : end - 1
  const byte = bytes[index]!
  const filler = row.alignedRight ? byte >> 4 : byte & 15
  const digit = row.alignedRight ? byte & 15 : byte >> 4
  if (filler !== row.filler && !(row.eitherFiller && filler === 15)) {
    const which = row.eitherFiller ? '0 or F' : row.filler === 0 ? '0' : 'F'
    refuse(row, 'FILLER', index, `${which} as filler ${row.alignedRight ? 'before the first' : 'after the last'} digit`)
  }
  if (row.form !== 'track' && digit > 9) refuse(row, 'NOT_A_DIGIT', index, 'a digit')
}

function checkText(row: Row, bytes: Uint8Array, start: number, end: number): void {
  const { allowed } = row
  for (let index = start; index < end; index += 1) {
    if ((classOf[bytes[index]!]! & allowed) === 0) refuse(row, row.kind === 'n' ? 'NOT_A_DIGIT' : 'CHARACTER', index, row.what)
  }
}

function checkHex(row: Row, bytes: Uint8Array, start: number, end: number): void {
  for (let index = start; index < end; index += 1) {
    const byte = bytes[index]!
    const isHex = (byte >= 0x30 && byte <= 0x39) || (byte >= 0x41 && byte <= 0x46) || (byte >= 0x61 && byte <= 0x66)
    if (!isHex) refuse(row, 'CHARACTER', index, 'a hexadecimal digit')
  }
}

function checkSign(row: Row, bytes: Uint8Array, at: number): void {
  if (bytes[at] !== 0x43 && bytes[at] !== 0x44) refuse(row, 'CHARACTER', at, 'C or D')
}

/** Track data in the clear: digits and separators D. The filler was checked before. @param at where the field starts */
export function checkTrack(row: Row, bytes: Uint8Array, at: number): void {
  const count = row.prefixBytes === 0 ? row.most : readCount(row, bytes, at)
  const start = at + row.prefixBytes
  const digits = row.countsBytes ? count * 2 : count
  const first = row.alignedRight && isOdd(row, count) ? 1 : 0
  for (let digit = first; digit < first + digits; digit += 1) {
    const byte = bytes[start + (digit >> 1)]!
    const nibble = (digit & 1) === 0 ? byte >> 4 : byte & 15
    if (nibble > 9 && nibble !== 13) refuse(row, 'NOT_A_DIGIT', start + (digit >> 1), row.what)
  }
}

function refuse(row: Row, code: RefusalCode, offset: number, expected: string): never {
  throw new MessageRefused({ code, path: [String(row.field)], offset, expected })
}
