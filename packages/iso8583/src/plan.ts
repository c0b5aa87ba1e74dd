import type { Charset, Encodings, Field, Kind, Spec } from './spec.ts'

/** How the content of a field lies on the wire. */
type Form = 'bcd' | 'track' | 'text' | 'bytes' | 'hex' | 'bcd amount' | 'text amount'

/** One field as reading and writing need it. All rows have the same shape, so that the loops over them stay fast. */
export interface Row {
  readonly field: number
  readonly kind: Kind
  readonly form: Form
  /** Bytes of the length prefix; 0: fixed length. */
  readonly prefixBytes: number
  readonly prefixIsBcd: boolean
  /** In units: digits, characters or bytes, as the prefix counts them. */
  readonly least: number
  readonly most: number
  /** The prefix counts bytes of nibbles, not digits. */
  readonly countsBytes: boolean
  /** The odd nibble comes before the digits. */
  readonly alignedRight: boolean
  /** What is written beside an odd number of digits, 0 or 15, and whether the other is read too. */
  readonly filler: 0 | 15
  readonly eitherFiller: boolean
  /** Bits of {@link CharacterClass} that each byte of a text must have one of. */
  readonly allowed: number
  readonly charset: Charset
  /** Track data whose nibbles another field may declare encrypted. */
  readonly encryptedBy: NonNullable<Field['encryptedBy']> | null
  readonly what: string
}

/** Bits for what a byte of text may be. */
export const CharacterClass = { digit: 1, track: 2, letter: 4, space: 8, printable: 16, high: 32, layout: 64 } as const

/** Class bits of each byte. */
export const classOf: Uint8Array = Uint8Array.from({ length: 256 }, (_, byte) => {
  const { digit, track, letter, space, printable, high, layout } = CharacterClass
  if (byte >= 0x80) return high
  // Line ends and tabs of texts, and the zeros that some hosts fill them up with.
  if (byte === 0 || byte === 9 || byte === 10 || byte === 13) return layout
  if (byte < 0x20 || byte === 0x7f) return 0
  const character = String.fromCharCode(byte)
  if (/\d/.test(character)) return digit | printable
  if (character === '=' || character === 'D') return track | printable | (character === 'D' ? letter : 0)
  if (/[A-Za-z]/.test(character)) return letter | printable
  return character === ' ' ? space | printable : printable
})

const characters = (kind: Kind, prose: boolean): number => {
  const { digit, track, letter, space, printable, high, layout } = CharacterClass
  switch (kind) {
    case 'n':
    case 'x+n':
      return digit
    case 'z':
      return digit | track
    case 'a':
      return letter | space
    case 'an':
      return digit | letter | space
    case 'ans':
      return prose ? printable | high | layout : printable
    case 'b':
      return 0
  }
}

const expectation: { readonly [kind in Kind]: string } = {
  n: 'digits',
  z: 'track data: digits and a separator',
  a: 'letters',
  an: 'letters and digits',
  ans: 'text',
  b: 'bytes',
  'x+n': 'C or D, then digits',
}

/** @returns rows by field number; `undefined` where the dialect has no field */
export function planOf({ encodings, fields, highest }: Spec): readonly (Row | undefined)[] {
  return Array.from({ length: highest + 1 }, (_, number) => {
    const field = fields[number]
    return field === undefined ? undefined : rowOf(number, field, encodings)
  })
}

function rowOf(number: number, field: Field, encodings: Encodings): Row {
  const { kind, dots, length } = parseFormat(field.format)
  const form = formOf(kind, field, encodings)
  const fixed = kind === 'b' && dots === 0 ? length / 8 : length
  const countsBytes = field.counts === 'bytes' && (form === 'bcd' || form === 'track')
  return {
    field: number,
    kind,
    form,
    prefixBytes: dots === 0 ? 0 : encodings.prefix === 'ascii' ? dots : dots - 1,
    prefixIsBcd: encodings.prefix === 'bcd',
    least: dots === 0 ? fixed : (field.least ?? (kind === 'n' || kind === 'z' ? 1 : 0)),
    most: countsBytes ? (fixed + 1) >> 1 : fixed,
    countsBytes,
    alignedRight: (field.align ?? encodings.align) === 'right',
    filler: encodings.filler === 'F' ? 15 : 0,
    eitherFiller: encodings.filler === 'either',
    allowed: characters(kind, field.prose === true),
    charset: encodings.charset,
    encryptedBy: field.encryptedBy ?? null,
    what: expectation[kind],
  }
}

function formOf(kind: Kind, field: Field, encodings: Encodings): Form {
  switch (kind) {
    case 'n':
      return (field.digits ?? encodings.digits) === 'bcd' ? 'bcd' : 'text'
    case 'z':
      return encodings.track === 'bcd' ? 'track' : 'text'
    case 'x+n':
      return encodings.digits === 'bcd' ? 'bcd amount' : 'text amount'
    case 'b':
      return encodings.bytes === 'binary' ? 'bytes' : 'hex'
    case 'a':
    case 'an':
    case 'ans':
      return 'text'
  }
}

/** `n..19` → two dots: a length of two digits. */
function parseFormat(format: string): { kind: Kind; dots: number; length: number } {
  const [, kind, dots, length] = /^(n|z|a|an|ans|b|x\+n)(\.{0,3})(\d+)$/.exec(format) ?? []
  if (kind === undefined || dots === undefined || dots.length === 1) throw new RangeError(`no format of a field: ${format}`)
  return { kind: kind as Kind, dots: dots.length, length: Number(length) }
}
