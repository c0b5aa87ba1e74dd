import { MessageRefused, type RefusalCode } from './errors.ts'
import { ScannedMessage, type Bitmap, type Fields, type Message } from './message.ts'
import { planOf, type Row } from './plan.ts'
import { checkTrack, scanField, sizeOf } from './scan.ts'
import type { Spec } from './spec.ts'
import { writeField } from './write.ts'

/** Reads and writes messages of one dialect. */
export interface Codec {
  readonly spec: Spec
  /**
   * @returns the bytes, MTI first, without frame or header
   * @throws MessageRefused when a value does not fit its field, or the dialect has no such field
   */
  pack(message: { readonly mti: string; readonly fields: Fields }): Uint8Array
  /**
   * Checks every field: lengths, digits, characters, fillers, and that nothing is left over.
   *
   * @param bytes MTI first, without frame or header; read later when values are asked for, so they must stay as they are
   * @throws MessageRefused for whatever the dialect does not allow
   */
  unpack(bytes: Uint8Array): Message
  /** Do bytes begin with a message type of this dialect? Says nothing about the rest. */
  startsLikeMessage(bytes: Uint8Array): boolean
}

/** Turns a dialect's table into a plan for reading and one for writing. Done once; the codec may be shared by everybody. */
export function compile(spec: Spec): Codec {
  return new CompiledCodec(spec)
}

class CompiledCodec implements Codec {
  readonly spec: Spec
  readonly #rows: readonly (Row | undefined)[]
  readonly #mtiIsBcd: boolean
  readonly #bitmapIsHex: boolean
  readonly #hasSecondary: boolean
  /** Track data that another field may declare encrypted. */
  readonly #tracks: readonly Row[]
  /** Message types, and their four digits read as nibbles. */
  readonly #codes: ReadonlyMap<string, number>
  readonly #mtis: ReadonlySet<number>
  /** Every message is written here first, so that its length is known before memory is asked for. */
  readonly #scratch: Buffer

  constructor(spec: Spec) {
    this.spec = spec
    this.#rows = planOf(spec)
    this.#mtiIsBcd = spec.encodings.mti === 'bcd'
    this.#bitmapIsHex = spec.encodings.bitmap === 'hex'
    this.#hasSecondary = spec.highest > 64
    this.#tracks = this.#rows.filter((row): row is Row => row !== undefined && row.form === 'track' && row.encryptedBy !== null)
    this.#codes = new Map([...(spec.mtis ?? everyMti())].map((mti) => [mti, Number.parseInt(mti, 16)]))
    this.#mtis = new Set(this.#codes.values())
    const longest = this.#rows.reduce((sum, row) => sum + (row === undefined ? 0 : row.prefixBytes + sizeOf(row, row.most)), 0)
    this.#scratch = Buffer.alloc(4 + 32 + longest)
  }

  unpack(bytes: Uint8Array): Message {
    const source = bytes instanceof Buffer ? bytes : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    let at = this.#readMti(source)
    const first = this.#readWord(source, at)
    const second = this.#readWord(source, at + this.#wordBytes)
    at += 2 * this.#wordBytes
    let third = 0
    let fourth = 0
    if (first < 0) {
      if (!this.#hasSecondary) refuse('FIELD_UNKNOWN', 'bitmap', at - 2 * this.#wordBytes, 'no bit 1: this dialect has no secondary bitmap')
      third = this.#readWord(source, at)
      fourth = this.#readWord(source, at + this.#wordBytes)
      if ((third | fourth) === 0) refuse('STRUCTURE', 'bitmap', at, 'a field in the secondary bitmap, or none')
      at += 2 * this.#wordBytes
    }

    const starts: number[] = []
    at = this.#scanWord(first & 0x7fffffff, 1, source, at, starts)
    at = this.#scanWord(second, 33, source, at, starts)
    if (first < 0) {
      at = this.#scanWord(third, 65, source, at, starts)
      at = this.#scanWord(fourth, 97, source, at, starts)
    }
    starts.push(at)
    if (at !== source.length) refuse('TRAILING_BYTES', 'message', at, 'the end of the message after its last field')

    const bitmap: Bitmap = [first & 0x7fffffff, second, third, fourth]
    const message = new ScannedMessage(source, this.#rows, bitmap, starts, this.#mtiIsBcd)
    for (const row of this.#tracks) {
      if (message.has(row.field) && !isEncrypted(row, message.text(encryptor(row))))
        checkTrack(row, source, message.place(row.field)!.start)
    }
    return message
  }

  pack({ mti, fields }: { readonly mti: string; readonly fields: Fields }): Uint8Array {
    const bytes = this.#scratch
    let at = this.#writeMti(mti)
    const bitmapAt = at
    const third = wordOf(fields, 65)
    const fourth = wordOf(fields, 97)
    const secondary = (third | fourth) !== 0
    at += (secondary ? 4 : 2) * this.#wordBytes

    let first = secondary ? 0x80000000 | 0 : 0
    let second = 0
    const rows = this.#rows
    const highest = secondary ? 128 : 64
    for (let field = 1; field <= highest; field += 1) {
      const value = fields[field]
      if (value === undefined) continue
      const row = rows[field]
      if (row === undefined) refuseField(field, at)
      if (field <= 32) first |= 0x80000000 >>> (field - 1)
      else if (field <= 64) second |= 0x80000000 >>> (field - 33)
      at = writeField(row, value, bytes, at, row.encryptedBy !== null && isEncrypted(row, fields[encryptor(row)]))
    }
    this.#writeWord(first, bitmapAt)
    this.#writeWord(second, bitmapAt + this.#wordBytes)
    if (secondary) {
      this.#writeWord(third, bitmapAt + 2 * this.#wordBytes)
      this.#writeWord(fourth, bitmapAt + 3 * this.#wordBytes)
    }
    const packed = Buffer.allocUnsafe(at)
    bytes.copy(packed, 0, 0, at)
    return packed
  }

  startsLikeMessage(bytes: Uint8Array): boolean {
    const digits = Buffer.from(bytes.subarray(0, 4)).toString(this.#mtiIsBcd ? 'hex' : 'latin1')
    return this.#codes.has(digits.slice(0, 4))
  }

  /** Bytes of 32 bits of a bitmap. */
  get #wordBytes(): number {
    return this.#bitmapIsHex ? 8 : 4
  }

  /** Walks over the fields of one word. @param field number of its highest bit */
  #scanWord(word: number, field: number, source: Buffer, from: number, starts: number[]): number {
    let left = word
    let at = from
    while (left !== 0) {
      const bit = Math.clz32(left)
      left &= ~(0x80000000 >>> bit)
      const row = this.#rows[field + bit]
      if (row === undefined) refuseField(field + bit, at)
      starts.push(at)
      at = scanField(row, source, at)
    }
    return at
  }

  #readMti(source: Buffer): number {
    const length = this.#mtiIsBcd ? 2 : 4
    if (source.length < length) refuse('TRUNCATED', 'mti', source.length, 'a message type')
    let mti = 0
    if (this.#mtiIsBcd) mti = (source[0]! << 8) | source[1]!
    else for (let index = 0; index < 4; index += 1) mti = (mti << 4) | hexDigit(source, index, 'mti')
    if (!this.#mtis.has(mti)) refuse('MTI_UNKNOWN', 'mti', 0, 'a message type of this dialect')
    return length
  }

  #readWord(source: Buffer, at: number): number {
    if (source.length < at + this.#wordBytes) refuse('TRUNCATED', 'bitmap', source.length, 'the whole bitmap')
    if (!this.#bitmapIsHex) return source.readInt32BE(at)
    let word = 0
    for (let index = at; index < at + 8; index += 1) word = (word << 4) | hexDigit(source, index, 'bitmap')
    return word
  }

  #writeMti(mti: string): number {
    const code = this.#codes.get(mti) ?? refuse('MTI_UNKNOWN', 'mti', 0, 'a message type of this dialect')
    return this.#mtiIsBcd ? this.#scratch.writeUInt16BE(code, 0) : this.#scratch.write(mti, 0, 'latin1')
  }

  #writeWord(word: number, at: number): void {
    if (this.#bitmapIsHex) this.#scratch.write((word >>> 0).toString(16).toUpperCase().padStart(8, '0'), at, 'latin1')
    else this.#scratch.writeInt32BE(word, at)
  }
}

/** Presence of 32 fields, the first of them in the highest bit. */
function wordOf(fields: Fields, first: number): number {
  let word = 0
  for (let bit = 0; bit < 32; bit += 1) if (fields[first + bit] !== undefined) word |= 0x80000000 >>> bit
  return word
}

/** ISO 8583:1987 §4.1: version 0, a class from 1 to 8, any function and origin. */
function everyMti(): string[] {
  return Array.from({ length: 800 }, (_, index) => `0${index + 100}`)
}

/** The field that says whether these track data are encrypted; 0: none does. */
const encryptor = ({ encryptedBy }: Row): number => (typeof encryptedBy === 'object' && encryptedBy !== null ? encryptedBy.field : 0)

function isEncrypted({ encryptedBy }: Row, said: string | Uint8Array | undefined): boolean {
  if (encryptedBy === null || encryptedBy === 'never') return false
  return encryptedBy === 'always' || (typeof said === 'string' && said[encryptedBy.digit - 1] === encryptedBy.is)
}

/** Upper case only: what is read must be what is written. */
function hexDigit(source: Buffer, at: number, part: string): number {
  const code = source[at]!
  if (code >= 0x30 && code <= 0x39) return code - 0x30
  if (code >= 0x41 && code <= 0x46) return code - 0x37
  return refuse('CHARACTER', part, at, 'an upper-case hexadecimal digit')
}

function refuseField(field: number, offset: number): never {
  throw new MessageRefused({
    code: 'FIELD_UNKNOWN',
    path: ['bitmap', String(field)],
    offset,
    expected: `no bit ${field}: this dialect has no such field`,
  })
}

function refuse(code: RefusalCode, part: string, offset: number, expected: string): never {
  throw new MessageRefused({ code, path: [part], offset, expected })
}
