/** What was wrong with bytes that claim to be a message, or with values that were to become one. */
export type RefusalCode =
  /** The bytes end before what was announced. */
  | 'TRUNCATED'
  /** Bytes are left after the last field that the bitmap announces. */
  | 'TRAILING_BYTES'
  /** A length prefix is not made of digits. */
  | 'LENGTH_NOT_DIGITS'
  /** Longer than the field may be. */
  | 'TOO_LONG'
  /** Shorter than the field may be. */
  | 'TOO_SHORT'
  /** A nibble or character that should be a digit is none. */
  | 'NOT_A_DIGIT'
  /** The nibble that fills up an odd number of digits is not what the dialect allows. */
  | 'FILLER'
  /** A character that this kind of field may not hold. */
  | 'CHARACTER'
  /** The bitmap announces a field that the dialect does not have. */
  | 'FIELD_UNKNOWN'
  | 'MTI_UNKNOWN'
  /** Parts inside a field do not add up. */
  | 'STRUCTURE'
  /** The two length bytes of a frame do not tell its length. */
  | 'FRAME_LENGTH'
  /** TPDU or header in front of the message are not what they should be. */
  | 'ENVELOPE'

export interface Refusal {
  readonly code: RefusalCode
  /** From outside in, e.g. `['60', '60.2']`; `['bitmap']`, `['mti']`, `['length']` for what is not a field. */
  readonly path: readonly string[]
  /** Byte at which reading stopped, from the start of what was handed in; for writing, of the message being written. */
  readonly offset: number
  /** What should have stood there, in English. */
  readonly expected: string
}

/**
 * The bytes are no message of this dialect, or the values make none. Tells where and what was expected, never what was found:
 * the value could be a card number or a key.
 */
export class MessageRefused extends Error implements Refusal {
  readonly code: RefusalCode
  readonly path: readonly string[]
  readonly offset: number
  readonly expected: string

  constructor({ code, path, offset, expected }: Refusal) {
    super(`${path.map((step) => (/^\d/.test(step) ? `field ${step}` : step)).join(' → ')}, byte ${offset}: expected ${expected}`)
    this.name = 'MessageRefused'
    this.code = code
    this.path = path
    this.offset = offset
    this.expected = expected
  }

  /** The same refusal, counted from a place that lies `bytes` before. */
  movedBy(bytes: number): MessageRefused {
    const { code, path, offset, expected } = this
    return bytes === 0 ? this : new MessageRefused({ code, path, offset: offset + bytes, expected })
  }
}
