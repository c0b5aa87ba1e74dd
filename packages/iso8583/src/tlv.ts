import { MessageRefused } from './errors.ts'

/** One element of BER-TLV (ISO/IEC 8825-1 as EMV Book 3 Annex B uses it). */
export interface Tlv {
  /** In upper-case hex, e.g. `9F26`. */
  readonly tag: string
  readonly value: Uint8Array
}

/** An element with its place. */
export interface PlacedTlv extends Tlv {
  /** Where its tag and its value start, and where it ends. */
  readonly start: number
  readonly from: number
  readonly to: number
}

/**
 * Reads elements one after the other. Zero bytes between them are filler (EMV Book 3 Annex B.1).
 *
 * @param path of the field, for refusals
 * @param base offset of `bytes` in what the caller was handed, for refusals
 * @throws MessageRefused when an element is cut, or its length is none
 */
export function readTlv(bytes: Uint8Array, path: readonly string[] = ['55'], base: number = 0): PlacedTlv[] {
  const elements: PlacedTlv[] = []
  let at = 0
  while (at < bytes.length) {
    if (bytes[at] === 0) {
      at += 1
      continue
    }
    const start = at
    at = endOfTag(bytes, start, path, base)
    const tag = Buffer.from(bytes.subarray(start, at)).toString('hex').toUpperCase()
    const { length, from } = readLength(bytes, at, [...path, tag], base)
    const to = from + length
    if (to > bytes.length) {
      refuse('TRUNCATED', [...path, tag], base + bytes.length, `${to - bytes.length} more bytes of value`)
    }
    elements.push({ tag, value: bytes.subarray(from, to), start, from, to })
    at = to
  }
  return elements
}

/** Five low bits set: another byte of tag follows, and more while the high bit is set. */
function endOfTag(bytes: Uint8Array, start: number, path: readonly string[], base: number): number {
  let at = start + 1
  if ((bytes[start]! & 0x1f) !== 0x1f) return at
  for (; at < bytes.length; at += 1) {
    if (at - start > 3) refuse('STRUCTURE', path, base + start, 'a tag of at most four bytes')
    if ((bytes[at]! & 0x80) === 0) return at + 1
  }
  return refuse('TRUNCATED', path, base + bytes.length, 'the rest of a tag')
}

function readLength(bytes: Uint8Array, at: number, path: readonly string[], base: number): { length: number; from: number } {
  const first = bytes[at]
  if (first === undefined) return refuse('TRUNCATED', path, base + at, 'a length')
  if (first < 0x80) return { length: first, from: at + 1 }
  const more = first & 0x7f
  if (more === 0 || more > 2) refuse('STRUCTURE', path, base + at, 'a length of one to three bytes')
  if (at + more >= bytes.length) refuse('TRUNCATED', path, base + bytes.length, 'the rest of a length')
  const length = more === 1 ? bytes[at + 1]! : (bytes[at + 1]! << 8) | bytes[at + 2]!
  return { length, from: at + 1 + more }
}

/** @throws RangeError for a tag that is no even number of hexadecimal digits, or a value above 65,535 bytes */
export function writeTlv(elements: readonly Tlv[]): Buffer {
  return Buffer.concat(
    elements.flatMap(({ tag, value }) => {
      if (!/^([\dA-Fa-f]{2}){1,4}$/.test(tag)) throw new RangeError(`no tag: ${tag}`)
      return [Buffer.from(tag, 'hex'), lengthBytes(value.length), value]
    }),
  )
}

function lengthBytes(length: number): Uint8Array {
  if (length < 0x80) return Uint8Array.of(length)
  if (length <= 0xff) return Uint8Array.of(0x81, length)
  if (length <= 0xffff) return Uint8Array.of(0x82, length >> 8, length & 0xff)
  throw new RangeError('a value has at most 65,535 bytes')
}

function refuse(code: 'TRUNCATED' | 'STRUCTURE', path: readonly string[], offset: number, expected: string): never {
  throw new MessageRefused({ code, path, offset, expected })
}
