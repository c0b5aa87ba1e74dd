import { connect, type Socket } from 'node:net'
import type { Codec, Message } from '@shouli/iso8583'
import type { Card } from '../cards.ts'
import { Frames } from '../frames.ts'
import { reversalOf } from '../terminal/request.ts'
import type { Wanted } from '../terminal/session.ts'
import type { Authenticate } from '../terminal/mac.ts'
import { nextTrace } from '../terminal/state.ts'
import type { Terminal } from '../terminal.ts'
import { Template } from './template.ts'

const ENVELOPE = Buffer.from('6000060000603100311003', 'hex')

/** Hears what happens on a lane. */
export interface LaneListener {
  /** An answer that was asked for at `dueAt` (and may have waited to be sent). */
  answered(lane: Lane, message: Message, dueAt: number, macHolds: boolean): void
  unreadable(lane: Lane): void
  /** The line is gone; `unanswered` tells whether a payment was under way. */
  lost(lane: Lane, unanswered: boolean): void
}

/** One terminal under load: a connection, prepared messages for a few cards, one payment in flight. */
export class Lane {
  readonly terminal: Terminal
  readonly #port: number
  readonly #host: string
  readonly #codec: Codec
  readonly #listener: LaneListener
  readonly #templates: { readonly template: Template; readonly wanted: Wanted }[] = []
  readonly #authenticate: Authenticate
  #socket: Socket | null = null
  #turn = 0
  #trace: number
  #dueAt = 0
  #inFlight: { readonly wanted: Wanted; readonly amountFen: number } | null = null

  constructor(options: {
    terminal: Terminal
    port: number
    host: string
    codec: Codec
    cards: readonly Card[]
    authenticate: Authenticate
    listener: LaneListener
  }) {
    this.terminal = options.terminal
    this.#port = options.port
    this.#host = options.host
    this.#codec = options.codec
    this.#authenticate = options.authenticate
    this.#listener = options.listener
    for (const card of options.cards) this.#templates.push(this.#prepare(card))
    this.#trace = options.terminal.state.trace
  }

  get busy(): boolean {
    return this.#inFlight !== null
  }

  get connected(): boolean {
    return this.#socket !== null
  }

  get trace(): number {
    return this.#trace
  }

  get amountFen(): number {
    return this.#inFlight?.amountFen ?? 0
  }

  /** When the payment in flight was due; only while {@link busy}. */
  get dueAt(): number {
    return this.#dueAt
  }

  async open(): Promise<void> {
    const socket = connect({ host: this.#host, port: this.#port, noDelay: true })
    await new Promise<void>((resolve, reject) => {
      socket.once('connect', resolve)
      socket.once('error', reject)
    })
    const frames = new Frames()
    socket.on('data', (chunk: Buffer) => {
      for (const frame of frames.push(chunk)) this.#receive(frame)
    })
    socket.on('error', () => socket.destroy())
    socket.once('close', () => {
      if (this.#socket !== socket) return
      this.#socket = null
      this.#listener.lost(this, this.#inFlight !== null)
    })
    this.#socket = socket
  }

  pay(amountFen: number, dueAt: number): void {
    const { template, wanted } = this.#templates[this.#turn]!
    this.#turn = (this.#turn + 1) % this.#templates.length
    this.#trace = nextTrace(this.#trace)
    template.writeTrace(this.#trace)
    template.writeAmount(amountFen)
    const { frame, messageStart, macStart } = template
    this.#authenticate(frame.subarray(messageStart, macStart)).copy(frame, macStart)
    this.#inFlight = { wanted, amountFen }
    this.#dueAt = dueAt
    // Copied: the socket may hold the bytes for longer than until the template's next turn.
    this.#socket!.write(Buffer.from(frame))
  }

  /** Takes the payment in flight back over a line of its own, as the terminal would. */
  async takeBack(): Promise<'none' | 'done' | 'open'> {
    const inFlight = this.#inFlight
    if (inFlight === null) return 'none'
    const fields = {
      ...inFlight.wanted.fields,
      11: String(this.#trace).padStart(6, '0'),
      4: String(inFlight.amountFen).padStart(12, '0'),
    }
    this.terminal.state.pendingReversal = { ...reversalOf({ ...inFlight.wanted, fields }, '98'), triesLeft: 3 }
    const end = await this.terminal.sendReversal()
    this.terminal.close()
    if (end !== 'open') this.#inFlight = null
    return end
  }

  /** Forgets the payment in flight, for good. */
  giveUp(): void {
    this.#inFlight = null
  }

  close(): void {
    const socket = this.#socket
    this.#socket = null
    socket?.destroy()
  }

  #receive(frame: Buffer): void {
    if (this.#inFlight === null) return
    const bytes = frame.subarray(ENVELOPE.length)
    let message: Message
    try {
      message = this.#codec.unpack(bytes)
    } catch {
      this.#listener.unreadable(this)
      return
    }
    if (Number(message.text(11)) !== this.#trace || message.mti !== '0210') return
    const macStart = bytes.length - 8
    const holds = message.has(64) && this.#authenticate(bytes.subarray(0, macStart)).equals(bytes.subarray(macStart))
    this.#listener.answered(this, message, this.#dueAt, holds)
  }

  /** Called by the listener once it has taken note of the answer. */
  done(): void {
    this.#inFlight = null
  }

  #prepare(card: Card): { template: Template; wanted: Wanted } {
    const wanted = this.terminal.request({ kind: 'sale', amountFen: 0, card })
    const template = new Template({
      envelope: ENVELOPE,
      pack: ({ trace, amount }) =>
        this.#codec.pack({ mti: wanted.mti, fields: { ...wanted.fields, 11: trace, 4: amount, 64: new Uint8Array(8) } }),
    })
    return { template, wanted }
  }
}
