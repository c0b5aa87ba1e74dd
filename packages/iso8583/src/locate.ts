import type { Codec } from './codec.ts'
import { openEnvelope, parseHeader, type Header, type Tpdu } from './envelope.ts'
import { MessageRefused } from './errors.ts'
import { LENGTH_BYTES } from './framing.ts'
import type { Message } from './message.ts'

/** What stands before a message, outermost first. */
export type Framing = 'length+tpdu+header' | 'length+tpdu' | 'length' | 'tpdu+header' | 'tpdu' | 'header' | 'bare'

/** The more there is, the less can it be by accident: this is the order of preference. */
export const framings: readonly Framing[] = ['length+tpdu+header', 'length+tpdu', 'length', 'tpdu+header', 'tpdu', 'header', 'bare']

/** A message found in bytes, and what stood before it. */
export interface Located {
  readonly framing: Framing
  /** Bytes of envelope and message, as the length counts them. */
  readonly length: number
  readonly tpdu: Tpdu | null
  readonly header: Header | null
  /** Where the message starts. */
  readonly at: number
  readonly message: Message
}

const TPDU_BYTES = 5
const HEADER_BYTES = 6

/**
 * Reads a message of which nobody said what stands before it. Every way of framing is tried; one is right when what it announces is
 * there and the message behind it can be read to its last byte.
 *
 * @param allowed ways to try, in this order
 * @throws MessageRefused of the way for which most speaks; offsets count from the first of `bytes`
 */
export function locate(codec: Codec, bytes: Uint8Array, allowed: readonly Framing[] = framings): Located {
  let best: { refusal: MessageRefused; evidence: number } | null = null
  for (const framing of allowed) {
    try {
      return open(codec, bytes, framing)
    } catch (error) {
      if (!(error instanceof MessageRefused)) throw error
      const evidence = evidenceFor(codec, bytes, framing)
      if (best === null || evidence > best.evidence) best = { refusal: error, evidence }
    }
  }
  throw best?.refusal ?? new RangeError('no way of framing was allowed')
}

function open(codec: Codec, bytes: Uint8Array, framing: Framing): Located {
  const lengthBytes = framing.startsWith('length') ? LENGTH_BYTES : 0
  if (lengthBytes > 0) checkLength(bytes)
  const framed = bytes.subarray(lengthBytes)
  const parts = shifted(lengthBytes, () => envelopeOf(framed, framing))
  const at = lengthBytes + parts.bytes
  return {
    framing,
    length: framed.length,
    tpdu: parts.tpdu,
    header: parts.header,
    at,
    message: shifted(at, () => codec.unpack(bytes.subarray(at))),
  }
}

function checkLength(bytes: Uint8Array): void {
  if (bytes.length < LENGTH_BYTES) {
    throw new MessageRefused({ code: 'TRUNCATED', path: ['length'], offset: bytes.length, expected: 'two bytes of length' })
  }
  const announced = (bytes[0]! << 8) | bytes[1]!
  const there = bytes.length - LENGTH_BYTES
  if (announced !== there) {
    const expected = `as many bytes as the length says: ${announced}, not ${there}`
    throw new MessageRefused({ code: 'FRAME_LENGTH', path: ['length'], offset: 0, expected })
  }
}

function envelopeOf(framed: Uint8Array, framing: Framing): { bytes: number; tpdu: Tpdu | null; header: Header | null } {
  if (framing.includes('tpdu')) {
    const { envelope, message } = openEnvelope(framed, framing.endsWith('header') ? 'present' : 'absent')
    return { bytes: framed.length - message.length, ...envelope }
  }
  if (framing !== 'header') return { bytes: 0, tpdu: null, header: null }
  const digits = digitsAt(framed, 0, HEADER_BYTES)
  if (digits === null) throw new MessageRefused({ code: 'ENVELOPE', path: ['header'], offset: 0, expected: 'twelve digits of a header' })
  return { bytes: HEADER_BYTES, tpdu: null, header: parseHeader(digits) }
}

/** Lets a refusal count from the first byte of all. */
function shifted<result>(by: number, read: () => result): result {
  try {
    return read()
  } catch (error) {
    throw error instanceof MessageRefused ? error.movedBy(by) : error
  }
}

/** How much speaks for a way of framing although the message could not be read: for choosing which refusal to report. */
function evidenceFor(codec: Codec, bytes: Uint8Array, framing: Framing): number {
  let evidence = 0
  let at = 0
  if (framing.startsWith('length')) {
    if (((bytes[0] ?? 0) << 8) + (bytes[1] ?? 0) === bytes.length - LENGTH_BYTES) evidence += 3
    at += LENGTH_BYTES
  }
  if (framing.includes('tpdu')) {
    if (bytes[at] !== 0x60) return 0
    evidence += 2
    at += TPDU_BYTES
  }
  if (framing.endsWith('header')) {
    const digits = digitsAt(bytes, at, HEADER_BYTES)
    if (digits === null) return 0
    // Application class 60 to 63.
    evidence += /^6[0-3]/.test(digits) ? 2 : 1
    at += HEADER_BYTES
  }
  return codec.startsLikeMessage(bytes.subarray(at)) ? evidence + 3 : evidence
}

function digitsAt(bytes: Uint8Array, at: number, length: number): string | null {
  if (bytes.length < at + length) return null
  const digits = Buffer.from(bytes.subarray(at, at + length)).toString('hex')
  return /^\d+$/.test(digits) ? digits : null
}
