import { framed } from '../frames.ts'

/**
 * A message packed once whose trace and amount are written in place for each sending. Where they lie is found out by packing twice
 * with other digits and looking which bytes differ, so the load generator knows no dialect of its own.
 */
export class Template {
  /** Length bytes, TPDU, header and message. */
  readonly frame: Buffer
  /** Where the message starts, and where the eight bytes of field 64 do if it has them. */
  readonly messageStart: number
  readonly macStart: number
  readonly #traceAt: number
  /** `null`: the message carries no amount. */
  readonly #amountAt: number | null

  /** @param pack the message for these digits, with room for field 64 when it is to be authenticated */
  constructor({ pack, envelope }: { pack: (digits: { trace: string; amount: string }) => Uint8Array; envelope: Uint8Array }) {
    const base = { trace: '000000', amount: '000000000000' }
    const message = Uint8Array.from(pack(base))
    this.frame = framed(envelope, message)
    this.messageStart = 2 + envelope.length
    this.macStart = this.frame.length - 8
    const traceAt = firstDifference(message, pack({ ...base, trace: '999999' }))
    if (traceAt === null) throw new RangeError('the message carries no trace number')
    const amountAt = firstDifference(message, pack({ ...base, amount: '999999999999' }))
    this.#traceAt = this.messageStart + traceAt
    this.#amountAt = amountAt === null ? null : this.messageStart + amountAt
  }

  /** @param trace 0 to 999999 */
  writeTrace(trace: number): void {
    writeBcd(this.frame, this.#traceAt, trace, 3)
  }

  writeAmount(fen: number): void {
    if (this.#amountAt !== null) writeBcd(this.frame, this.#amountAt, fen, 6)
  }
}

function firstDifference(one: Uint8Array, other: Uint8Array): number | null {
  for (let at = 0; at < one.length; at += 1) if (one[at] !== other[at]) return at
  return null
}

function writeBcd(bytes: Buffer, at: number, value: number, length: number): void {
  let left = value
  for (let index = at + length - 1; index >= at; index -= 1) {
    const pair = left % 100
    bytes[index] = (Math.floor(pair / 10) << 4) | (pair % 10)
    left = (left - pair) / 100
  }
}
