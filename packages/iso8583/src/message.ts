import { encodeText } from './gbk.ts'
import { CharacterClass, type Row } from './plan.ts'
import { hexOf, textOf } from './read.ts'
import { isOdd, readCount } from './scan.ts'

/** Values by field number: digits and text as strings, bytes as they are. What {@link Message.fields} gives, packs back. */
export interface Fields {
  readonly [field: number]: string | Uint8Array
}

/** Where a field lies in the bytes of its message: its length prefix from `start`, its content from `content`, up to `end`. */
export interface Place {
  readonly start: number
  readonly content: number
  readonly end: number
}

/**
 * A message that was read. Every field was checked when it was unpacked; its value is taken out of the bytes when asked for. It
 * reads from the very bytes that were handed in, so these must not be written to while it lives.
 */
export interface Message {
  /** Four digits. */
  readonly mti: string
  /** Upper-case hex: 16 digits, with a secondary one 32. */
  readonly bitmap: string
  /** The bytes that it was read from, MTI first. */
  readonly source: Uint8Array
  /** Present fields, ascending. */
  readonly present: readonly number[]
  has(field: number): boolean
  /** Digits without filler, text decoded, bytes in hexadecimal, upper case unless written otherwise; `undefined`: there is no such field. */
  text(field: number): string | undefined
  /** The content as it lies there, without its length, as a view; bytes that are written in hexadecimal as what they mean. */
  bytes(field: number): Uint8Array | undefined
  place(field: number): Place | undefined
  /**
   * All values such that packing them gives these bytes again: where the filler beside an odd number of digits was F though 0 is
   * written usually, the digits are followed by `f`; text that the charset could not write again is given as bytes.
   */
  fields(): Fields
}

/** Presence of fields 1 to 128, 32 in each word, field 1 in the highest bit. */
export type Bitmap = readonly [number, number, number, number]

/** What {@link Message} promises, by positions found in one scan. */
export class ScannedMessage implements Message {
  readonly source: Buffer
  readonly #rows: readonly (Row | undefined)[]
  readonly #bitmap: Bitmap
  /** Start of each present field in order, and at last the end of the message. */
  readonly #starts: readonly number[]
  readonly #mtiIsBcd: boolean

  /** @param bitmap without the bit that announces a secondary one */
  constructor(source: Buffer, rows: readonly (Row | undefined)[], bitmap: Bitmap, starts: readonly number[], mtiIsBcd: boolean) {
    this.source = source
    this.#rows = rows
    this.#bitmap = bitmap
    this.#starts = starts
    this.#mtiIsBcd = mtiIsBcd
  }

  get mti(): string {
    const { source } = this
    return this.#mtiIsBcd ? hexOf(source, 0, 2) : source.toString('latin1', 0, 4)
  }

  get bitmap(): string {
    const [first, second, third, fourth] = this.#bitmap
    const words = (third | fourth) === 0 ? [first, second] : [first | 0x80000000, second, third, fourth]
    return words
      .map((word) => (word >>> 0).toString(16).padStart(8, '0'))
      .join('')
      .toUpperCase()
  }

  get present(): readonly number[] {
    return this.#rows.flatMap((_, field) => (this.has(field) ? [field] : []))
  }

  has(field: number): boolean {
    const bit = field - 1
    return bit > 0 && bit < 128 && (this.#bitmap[bit >> 5]! & (0x80000000 >>> (bit & 31))) !== 0
  }

  text(field: number): string | undefined {
    if (!this.has(field)) return undefined
    const row = this.#rows[field]!
    const start = this.#starts[this.#rank(field)]!
    return textOf(row, this.source, start + row.prefixBytes, this.#count(row, start))
  }

  bytes(field: number): Buffer | undefined {
    const place = this.place(field)
    if (place === undefined) return undefined
    if (this.#rows[field]!.form === 'hex') return Buffer.from(this.text(field)!, 'hex')
    return this.source.subarray(place.content, place.end)
  }

  place(field: number): Place | undefined {
    if (!this.has(field)) return undefined
    const rank = this.#rank(field)
    const start = this.#starts[rank]!
    return { start, content: start + this.#rows[field]!.prefixBytes, end: this.#starts[rank + 1]! }
  }

  fields(): Fields {
    const fields: { [field: number]: string | Uint8Array } = {}
    const { source } = this
    const starts = this.#starts
    // From the last to the first, so that room for all is made at once.
    for (let word = 3, rank = starts.length - 2; word >= 0; word -= 1) {
      for (let left = this.#bitmap[word]!; left !== 0; left &= left - 1, rank -= 1) {
        const bit = Math.clz32(left & -left)
        const row = this.#rows[word * 32 + bit + 1]!
        fields[row.field] = valueOf(row, source, starts[rank]!, starts[rank + 1]!)
      }
    }
    return fields
  }

  #count(row: Row, start: number): number {
    return row.prefixBytes === 0 ? row.most : readCount(row, this.source, start)
  }

  /** How many present fields come before this one. */
  #rank(field: number): number {
    const bit = field - 1
    const word = bit >> 5
    let rank = ones(this.#bitmap[word]! & ~(0xffffffff >>> (bit & 31)))
    for (let index = 0; index < word; index += 1) rank += ones(this.#bitmap[index]!)
    return rank
  }
}

/** What packing must be given to write these bytes again. */
function valueOf(row: Row, source: Buffer, start: number, end: number): string | Uint8Array {
  const content = start + row.prefixBytes
  if (row.form === 'bytes') return source.subarray(content, end)
  const count = row.prefixBytes === 0 ? row.most : readCount(row, source, start)
  const text = textOf(row, source, content, count)
  if (row.form === 'text') return writesAgain(row, text, source, content, end) ? text : source.subarray(content, end)
  return row.eitherFiller && isOdd(row, count) && fillerOf(row, source, content, end) === 15 ? `${text}f` : text
}

/** ASCII always does; of the rest, only what the charset knows. */
function writesAgain(row: Row, text: string, source: Buffer, content: number, end: number): boolean {
  if ((row.allowed & CharacterClass.high) === 0) return true
  for (let index = content; index < end; index += 1) {
    if (source[index]! >= 0x80) {
      const encoded = encodeText(text, row.charset)
      return encoded !== null && source.subarray(content, end).equals(encoded)
    }
  }
  return true
}

/** The nibble beside an odd number of digits. */
function fillerOf(row: Row, source: Buffer, content: number, end: number): number {
  const first = row.form === 'bcd amount' ? content + 1 : content
  return row.alignedRight ? source[first]! >> 4 : source[end - 1]! & 15
}

/** How many bits of a word are set: counted in pairs, fours and bytes at once, the bytes added by one multiplication. */
function ones(word: number): number {
  const inPairs = word - ((word >>> 1) & 0x55555555)
  const inFours = (inPairs & 0x33333333) + ((inPairs >>> 2) & 0x33333333)
  return Math.imul((inFours + (inFours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}
