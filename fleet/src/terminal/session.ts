import type { Codec, Fields, Message } from '@shouli/iso8583'
import type { TerminalProfile } from '../portfolio-file.ts'
import type { Exchange, Line } from './line.ts'
import type { WorkingKeys } from './keys.ts'
import { authenticator, type Authenticate } from './mac.ts'

/** One message as a terminal means it; field 64 is added when it is sent. */
export interface Wanted {
  readonly mti: string
  readonly fields: Fields
  readonly authenticated: boolean
}

/** An answer that belongs to what was asked. */
export interface Answer {
  readonly message: Message
  /** Did field 64 hold? `not sent` where the answer has none. */
  readonly mac: 'held' | 'failed' | 'not sent'
  /** Digit 6 of the header: what the host asks this terminal to do next, `0` nothing, `3` sign on again. */
  readonly asks: string
}

const TPDU = Buffer.from('6000060000', 'hex')
const HEADER = Buffer.from('603100311003', 'hex')
const MAC_BYTES = 8
const ENVELOPE_BYTES = TPDU.length + HEADER.length

/** Packs, authenticates, sends, and finds the answer: same trace, message class answered, right field 64. */
export class Session {
  readonly #line: Line
  readonly #codec: Codec
  readonly #profile: TerminalProfile
  #authenticate: Authenticate | null = null

  constructor(line: Line, codec: Codec, profile: TerminalProfile) {
    this.#line = line
    this.#codec = codec
    this.#profile = profile
  }

  get authenticate(): Authenticate | null {
    return this.#authenticate
  }

  takeKeys(keys: WorkingKeys | null): void {
    this.#authenticate =
      keys === null
        ? null
        : authenticator({ algorithm: this.#profile.macAlgorithm ?? 'unionpay-ecb', form: this.#profile.macForm ?? 'hex' }, keys.mak)
  }

  async ask(wanted: Wanted, timeoutMs: number): Promise<Exchange<Answer>> {
    const message = this.pack(wanted)
    return await this.#line.exchange([TPDU, HEADER, message], (frame) => this.#read(frame, wanted), timeoutMs)
  }

  /** The message with field 64 where it is wanted and a key is there; without a key it leaves bare, and the host may judge that. */
  pack({ mti, fields, authenticated }: Wanted): Uint8Array {
    const authenticate = authenticated ? this.#authenticate : null
    if (authenticate === null) return this.#codec.pack({ mti, fields })

    // Bit 64 is part of what is authenticated, so the place is made first and filled afterwards.
    const bytes = Buffer.from(this.#codec.pack({ mti, fields: { ...fields, 64: new Uint8Array(MAC_BYTES) } }))
    const end = bytes.length - MAC_BYTES
    authenticate(bytes.subarray(0, end)).copy(bytes, end)
    return bytes
  }

  /** @returns `null` for what does not answer this request: another trace, another class, or bytes that are no message */
  #read(frame: Buffer, wanted: Wanted): Answer | null {
    if (frame.length <= ENVELOPE_BYTES) return null
    const bytes = frame.subarray(ENVELOPE_BYTES)
    let message: Message
    try {
      message = this.#codec.unpack(bytes)
    } catch {
      return null
    }
    const expected = `${wanted.mti.slice(0, 2)}${Number(wanted.mti[2]) + 1}0`
    if (message.mti !== expected || message.text(11) !== wanted.fields[11]) return null
    return { message, mac: this.#check(message, bytes), asks: frame.toString('hex', TPDU.length, ENVELOPE_BYTES)[5] ?? '0' }
  }

  #check(message: Message, bytes: Buffer): Answer['mac'] {
    if (!message.has(64)) return 'not sent'
    if (this.#authenticate === null) return 'failed'
    const end = bytes.length - MAC_BYTES
    return this.#authenticate(bytes.subarray(0, end)).equals(bytes.subarray(end)) ? 'held' : 'failed'
  }
}
