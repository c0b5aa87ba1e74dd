import type { MessageKind } from './catalogue.ts'

/** Words for people, in both languages. */
export interface Words {
  readonly zh: string
  readonly en: string
}

/**
 * What a field holds, as ISO 8583 writes it: n digits, z track data, a letters, an letters and digits, ans text, b bits,
 * x+n a sign (C credit, D debit) before digits.
 */
export type Kind = 'n' | 'z' | 'a' | 'an' | 'ans' | 'b' | 'x+n'

/** As the standard writes it: `n6` fixed, `n..19` up to 19 with a length of two digits, `ans...163` of three. Bits for a fixed b: `b64`. */
export type Format = `${Kind}${number}` | `${Kind}..${number}` | `${Kind}...${number}`

/** One row of a dialect's table. Left out: as the {@link Encodings} of the dialect say. */
export interface Field {
  readonly format: Format
  readonly name: Words
  /** Fewest units that a variable field may have. Left out: one digit; of text and bytes, none. */
  readonly least?: number
  /** Digits as nibbles or as characters, where it differs from the dialect. */
  readonly digits?: 'bcd' | 'ascii'
  /** Where the one nibble too many of an odd number of digits lies: after them (`left` aligned) or before. */
  readonly align?: 'left' | 'right'
  /** What the length prefix counts for nibbles; left out: digits. */
  readonly counts?: 'digits' | 'bytes'
  /** How it is shown to people who did not ask to see it. Left out: as it is. */
  readonly secret?: Secrecy
  /** Track data stand in the clear unless this digit of another field says otherwise; then any nibble may occur. */
  readonly encryptedBy?: { readonly field: number; readonly digit: number; readonly is: string } | 'always' | 'never'
  /** Free text for people, Chinese too. A byte that is no character of the charset does not make the message unreadable. */
  readonly prose?: boolean
  /** What codes in it mean. */
  readonly values?: Meanings
  /** What its digits say: an amount in fen, a time hhmmss, a day MMDD. */
  readonly says?: Says
  /** How its content is built, by the message it stands in; the first that applies and, if it is not certain, fits. */
  readonly inside?: readonly Inside[]
}

export type Says = 'fen' | 'time' | 'day'

/** Code → what it means. */
export interface Meanings {
  readonly [code: string]: Words
}

/** A layout, and the messages in which the field has it. */
export interface Inside {
  /** Left out: in every message. */
  readonly when?: {
    readonly mtis?: readonly string[]
    /** Part of another field, e.g. the three digits of field 60 from the eighth on. */
    readonly digits?: { readonly field: number; readonly from: number; readonly oneOf: readonly string[] }
  }
  readonly layout: Layout
  /** Sources agree on the layout: content that does not follow it is refused. Otherwise the next layout is tried. */
  readonly certain: boolean
}

export type Layout = FixedLayout | BerLayout | TextTlvLayout | TaggedLayout | KeysLayout | TextLayout

/** Parts of known lengths, one after the other. */
export interface FixedLayout {
  readonly form: 'fixed'
  readonly parts: readonly FixedPart[]
  /** Parts after this many may be missing from the end. Left out: none may. */
  readonly leastParts?: number
  /** The parts from this index on come again and again until the end. */
  readonly repeatFrom?: number
}

export interface FixedPart {
  /** E.g. `60.1`. */
  readonly id: string
  /** Units that it takes; `rest`: all that are left, at most `most`. */
  readonly length: number | { readonly rest: true; readonly most: number }
  readonly name: Words
  readonly values?: Meanings
  readonly says?: Says
  readonly secret?: Secrecy
  /** Text rather than digits: counted in bytes, filled up with spaces when it is written. */
  readonly text?: true
  /** Must hold for the value. */
  readonly pattern?: RegExp
}

/** BER-TLV as EMV has it, after `before` bytes of text. */
export interface BerLayout {
  readonly form: 'ber-tlv'
  readonly before?: FixedPart
  readonly tags: TagNames
}

/** Two characters of tag, a length in two or three digits, a value. */
export interface TextTlvLayout {
  readonly form: 'text-tlv'
  readonly lengthWidth: 2 | 3 | 'either'
  readonly tags: TagNames
}

/** Wrapped working keys, told apart by their length alone. */
interface KeysLayout {
  readonly form: 'keys'
}

/** Two characters of tag, then a value whose length the tag knows. */
export interface TaggedLayout {
  readonly form: 'tagged'
  readonly tags: { readonly [tag: string]: { readonly length: number; readonly name: Words } }
}

/** One text; content that cannot be printed does not follow it. */
interface TextLayout {
  readonly form: 'text'
  readonly part: FixedPart
}

export interface TagNames {
  readonly [tag: string]: { readonly name: Words; readonly secret?: Secrecy; readonly tags?: TagNames }
}

/** `card number`: first six and last four digits are shown. `hidden`: nothing but its length. */
export type Secrecy = 'card number' | 'hidden'

export interface Encodings {
  readonly mti: 'bcd' | 'ascii'
  readonly bitmap: 'binary' | 'hex'
  /** Kinds n and x+n. */
  readonly digits: 'bcd' | 'ascii'
  readonly align: 'left' | 'right'
  readonly track: 'bcd' | 'ascii'
  readonly prefix: 'bcd' | 'ascii'
  readonly bytes: 'binary' | 'hex'
  readonly charset: Charset
  /** Nibble beside an odd number of digits. `either`: both are read and kept, 0 is written. */
  readonly filler: '0' | 'F' | 'either'
}

export type Charset = 'gbk' | 'utf-8'

/** A dialect of ISO 8583 as data. The only place where it is described: {@link compile} turns it into plans for reading and writing. */
export interface Spec {
  readonly name: string
  readonly encodings: Encodings
  /** Highest field: 64 with a primary bitmap, 128 with a secondary one behind bit 1. */
  readonly highest: 64 | 128
  /** Message types of the dialect; `null`: every one that the version of 1987 can form. */
  readonly mtis: ReadonlySet<string> | null
  /** What its messages are for; empty: nothing more than their type says. */
  readonly kinds: readonly MessageKind[]
  readonly fields: { readonly [number: number]: Field }
}
