import { decodeText } from './gbk.ts'
import { type Row } from './plan.ts'
import { isOdd } from './scan.ts'

/** Two upper-case hexadecimal digits for each byte: of BCD, its two decimal digits. */
export const pairOf: readonly string[] = Array.from({ length: 256 }, (_, byte) => byte.toString(16).toUpperCase().padStart(2, '0'))
const single = '0123456789ABCDEF'

/** Longer runs are handed to the runtime, which takes a while to reach but is fast once there. */
const SHORT = 12

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

export function hexOf(bytes: Buffer, start: number, end: number): string {
  if (end - start > SHORT) return bytes.toString('hex', start, end).toUpperCase()
  let hex = ''
  for (let index = start; index < end; index += 1) hex += pairOf[bytes[index]!]!
  return hex
}

function digitsOf(row: Row, bytes: Buffer, start: number, count: number): string {
  const end = start + (row.countsBytes ? count : (count + 1) >> 1)
  if (!isOdd(row, count)) return hexOf(bytes, start, end)
  return row.alignedRight
    ? single[bytes[start]! & 15]! + hexOf(bytes, start + 1, end)
    : hexOf(bytes, start, end - 1) + single[bytes[end - 1]! >> 4]!
}

function charactersOf(row: Row, bytes: Buffer, start: number, count: number): string {
  const end = start + count
  if (row.kind === 'ans') {
    for (let index = start; index < end; index += 1) {
      if (bytes[index]! >= 0x80) return decodeText(bytes.subarray(start, end), row.charset)
    }
  }
  return bytes.toString('latin1', start, end)
}
