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
  /** Fewest units that a variable field may have; left out: none. */
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
  /** Free text that people read: a byte that is no character of the charset does not make the message unreadable. */
  readonly prose?: boolean
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
  readonly fields: { readonly [number: number]: Field }
}
