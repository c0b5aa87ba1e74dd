import { SHORT, shortText } from './characters.ts'
import { decodeText } from './gbk.ts'
import { CharacterClass, type Row } from './plan.ts'
import { isOdd } from './scan.ts'

/** Character codes of the two upper-case hexadecimal digits of each byte. */
const firstDigit = Uint8Array.from({ length: 256 }, (_, byte) => '0123456789ABCDEF'.charCodeAt(byte >> 4))
const secondDigit = Uint8Array.from({ length: 256 }, (_, byte) => '0123456789ABCDEF'.charCodeAt(byte & 15))
/** Where nibbles become characters before they become a string; one byte more than a string takes, for a nibble left out. */
const spread = new Uint8Array(SHORT + 2)

/** The value of a field whose `count` units start at `start`. */
export function textOf(row: Row, bytes: Buffer, start: number, count: number): string {
  switch (row.form) {
    case 'bcd':
    case 'track':
      return digitsOf(row, bytes, start, count)
    case 'text':
      return charactersOf(row, bytes, start, count)
    case 'bytes':
      return hexOf(bytes, start, start + count)
    case 'hex':
      return bytes.toString('latin1', start, start + count * 2)
    case 'bcd amount':
      return String.fromCharCode(bytes[start]!) + digitsOf(row, bytes, start + 1, count)
    case 'text amount':
      return bytes.toString('latin1', start, start + 1 + count)
  }
}

/** Upper-case hexadecimal digits: of BCD, its decimal digits. */
export function hexOf(bytes: Buffer, start: number, end: number): string {
  return nibblesOf(bytes, start, 0, (end - start) * 2)
}

/** @param skip 1: leave out the first nibble */
function nibblesOf(bytes: Buffer, start: number, skip: number, count: number): string {
  if (count > SHORT) {
    const hex = bytes.toString('hex', start, start + ((skip + count + 1) >> 1)).toUpperCase()
    return hex.length === count ? hex : hex.slice(skip, skip + count)
  }
  for (let index = 0, byteAt = start; index < skip + count; index += 2, byteAt += 1) {
    const byte = bytes[byteAt]!
    spread[index] = firstDigit[byte]!
    spread[index + 1] = secondDigit[byte]!
  }
  return shortText(spread, skip, count)
}

function digitsOf(row: Row, bytes: Buffer, start: number, count: number): string {
  if (row.countsBytes) return nibblesOf(bytes, start, 0, count * 2)
  return nibblesOf(bytes, start, row.alignedRight && isOdd(row, count) ? 1 : 0, count)
}

function charactersOf(row: Row, bytes: Buffer, start: number, count: number): string {
  const end = start + count
  if ((row.allowed & CharacterClass.high) !== 0) {
    for (let index = start; index < end; index += 1) {
      if (bytes[index]! >= 0x80) return decodeText(bytes.subarray(start, end), row.charset)
    }
  }
  return count > SHORT ? bytes.toString('latin1', start, end) : shortText(bytes, start, count)
}
