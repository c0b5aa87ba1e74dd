import { connect, type Socket } from 'node:net'
import type { Codec, Message } from '@shouli/iso8583'
import type { Card } from '../cards.ts'
import { Frames } from '../frames.ts'
import { codecOf } from '../terminal/codec.ts'
import { management, reversalOf } from '../terminal/request.ts'
import type { Wanted } from '../terminal/session.ts'
import { nextTrace } from '../terminal/state.ts'
import type { Terminal } from '../terminal.ts'
import { Template } from './template.ts'

const ENVELOPE = Buffer.from('6000060000603100311003', 'hex')
const READ_BYTES = 4096

export type LoadKind = 'sale' | 'echo'

/** Hears what happens on a lane. */
export interface LaneListener {
  /** The answer to the last request; the lane is free for the next one. */
  answered(lane: Lane, message: Message, macHolds: boolean): void
  unreadable(lane: Lane): void
  /** The line is gone; the request in flight, if any, still is. */
  lost(lane: Lane): void
}

interface Prepared {
  readonly template: Template
  readonly wanted: Wanted
}

/** One terminal under load: a connection, prepared messages for a few cards, one request in flight. */
export class Lane {
  readonly terminal: Terminal
  readonly #gateway: { readonly host: string; readonly port: number }
  readonly #kind: LoadKind
  readonly #cards: readonly Card[]
  readonly #codec: Codec
  readonly #answerMti: string
  readonly #listener: LaneListener
  #prepared: readonly Prepared[] = []
  #socket: Socket | null = null
  #turn = 0
  #dueAt = 0
  #sentAt = 0
  #amountFen = 0
  #trace = 0
  #inFlight: Wanted | null = null

  constructor(options: {
    terminal: Terminal
    gateway: { readonly host: string; readonly port: number }
    kind: LoadKind
    cards: readonly Card[]
    listener: LaneListener
  }) {
    this.terminal = options.terminal
    this.#gateway = options.gateway
    this.#kind = options.kind
    this.#cards = options.cards
    this.#listener = options.listener
    this.#codec = codecOf(options.terminal.identity.profile)
    this.#answerMti = options.kind === 'sale' ? '0210' : '0830'
  }

  get busy(): boolean {
    return this.#inFlight !== null
  }

  get connected(): boolean {
    return this.#socket !== null
  }

  /** Of the last request; the terminal's own moves on when it signs on again. */
  get trace(): number {
    return this.#trace
  }

  /** Of the last request. */
  get amountFen(): number {
    return this.#amountFen
  }

  /** When the last request was due: before it was sent, if every lane was busy. */
  get dueAt(): number {
    return this.#dueAt
  }

  get sentAt(): number {
    return this.#sentAt
  }

  /** Connects, and prepares the messages for the batch and keys that the terminal now has. */
  async open(): Promise<void> {
    this.#prepared = this.#kind === 'sale' ? this.#cards.map((card) => this.#prepareSale(card)) : [this.#prepareEcho()]
    const frames = new Frames()
    // One buffer for the life of the connection: reading must cost the generator as little as possible.
    const socket = connect({
      ...this.#gateway,
      noDelay: true,
      onread: {
        buffer: Buffer.allocUnsafe(READ_BYTES),
        callback: (length, buffer) => {
          for (const frame of frames.push(Buffer.from(buffer.buffer, buffer.byteOffset, length))) this.#receive(frame)
          return true
        },
      },
    })
    await new Promise<void>((resolve, reject) => {
      socket.once('connect', resolve)
      socket.once('error', reject)
    })
    socket.on('error', () => socket.destroy())
    socket.once('close', () => {
      if (this.#socket !== socket) return
      this.#socket = null
      this.#listener.lost(this)
    })
    this.#socket = socket
  }

  /** @param dueAt in milliseconds of `performance.now()`: where waiting for this answer starts to count */
  send(amountFen: number, dueAt: number, now: number): void {
    const { template, wanted } = this.#prepared[this.#turn]!
    this.#turn = (this.#turn + 1) % this.#prepared.length
    const { state } = this.terminal
    state.trace = nextTrace(state.trace)
    this.#trace = state.trace
    template.writeTrace(state.trace)
    template.writeAmount(amountFen)
    const { frame, messageStart, macStart } = template
    if (wanted.authenticated) this.terminal.authenticate!(frame.subarray(messageStart, macStart)).copy(frame, macStart)
    this.#inFlight = wanted
    this.#amountFen = amountFen
    this.#dueAt = dueAt
    this.#sentAt = now
    // Not copied: the template is written again only after this request was answered or its connection thrown away.
    this.#socket!.write(frame)
  }

  /** Takes the payment in flight back over a line of its own, as the terminal would. */
  async takeBack(): Promise<'none' | 'done' | 'open'> {
    const wanted = this.#inFlight
    if (wanted === null || this.#kind === 'echo') {
      this.#inFlight = null
      return 'none'
    }
    const fields = {
      ...wanted.fields,
      11: String(this.trace).padStart(6, '0'),
      4: String(this.#amountFen).padStart(12, '0'),
    }
    this.terminal.state.pendingReversal ??= { ...reversalOf({ ...wanted, fields }, '98'), triesLeft: 3 }
    const end = await this.terminal.sendReversal()
    this.terminal.close()
    if (end !== 'open') this.#inFlight = null
    return end
  }

  /** Forgets the request in flight, for good. */
  giveUp(): void {
    this.#inFlight = null
    this.terminal.state.pendingReversal = null
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
    if (message.mti !== this.#answerMti || Number(message.text(11)) !== this.trace) return
    this.#inFlight = null
    this.#listener.answered(this, message, this.#kind === 'echo' || this.#macHolds(message, bytes))
  }

  #macHolds(message: Message, bytes: Buffer): boolean {
    if (!message.has(64)) return false
    const macStart = bytes.length - 8
    return this.terminal.authenticate!(bytes.subarray(0, macStart)).equals(bytes.subarray(macStart))
  }

  #prepareSale(card: Card): Prepared {
    const wanted = this.terminal.request({ kind: 'sale', amountFen: 0, card })
    return { wanted, template: this.#template(wanted, (trace, amount) => ({ 11: trace, 4: amount, 64: new Uint8Array(8) })) }
  }

  #prepareEcho(): Prepared {
    const { identity, state } = this.terminal
    const wanted = management(identity, { mti: '0820', trace: 0, batch: state.batch, code: '301' })
    return { wanted, template: this.#template(wanted, (trace) => ({ 11: trace })) }
  }

  #template(wanted: Wanted, written: (trace: string, amount: string) => Wanted['fields']): Template {
    return new Template({
      envelope: ENVELOPE,
      pack: ({ trace, amount }) => this.#codec.pack({ mti: wanted.mti, fields: { ...wanted.fields, ...written(trace, amount) } }),
    })
  }
}
