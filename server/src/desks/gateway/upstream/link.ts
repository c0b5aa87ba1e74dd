import { connect, type Socket } from 'node:net'
import { connect as connectSecurely } from 'node:tls'
import { compile, FrameCutter, frame, iso8583Ascii87, iso8583Binary87, MessageRefused, type Codec, type Message } from '@shouli/iso8583'

/** How the network writes ISO 8583:1987 (docs/upstream.md). */
export type UpstreamDialect = 'binary' | 'ascii'

export const upstreamCodec = (dialect: UpstreamDialect): Codec => compile(dialect === 'ascii' ? iso8583Ascii87() : iso8583Binary87())

export interface LinkListener {
  connected(): void
  received(message: Message): void
  /** Bytes that are no message of the dialect. */
  unreadable(): void
  /** The connection is gone; whatever was sent on it and not answered may or may not have arrived. */
  lost(): void
}

export interface LinkOptions {
  readonly host: string
  readonly port: number
  readonly tls: boolean
  readonly codec: Codec
  readonly listener: LinkListener
  readonly random: () => number
}

const FIRST_PAUSE_MS = 200
const LONGEST_PAUSE_MS = 10_000
const FRAME_BYTES_MAX = 4096

/** One persistent connection to the network's host. Opens itself again with growing pauses until it is closed for good. */
export class Link {
  readonly #options: LinkOptions
  #socket: Socket | null = null
  #leaving: Buffer[] = []
  #pauseMs = FIRST_PAUSE_MS
  #retry: NodeJS.Timeout | undefined
  #closed = false

  constructor(options: LinkOptions) {
    this.#options = options
    this.#open()
  }

  get connected(): boolean {
    return this.#socket !== null
  }

  /** Messages of one turn of the event loop leave together. */
  send(message: Uint8Array): void {
    if (this.#leaving.length === 0) setImmediate(() => this.#leave())
    this.#leaving.push(frame(message))
  }

  /** The network answers again: the next loss starts with a short pause. */
  proved(): void {
    this.#pauseMs = FIRST_PAUSE_MS
  }

  /** Drops the connection because the other end does not behave; it is opened again. */
  drop(): void {
    this.#socket?.destroy()
  }

  /** For good; what was handed over still leaves. */
  close(): void {
    this.#closed = true
    clearTimeout(this.#retry)
    this.#leave()
    this.#socket?.end()
    this.#socket?.destroySoon()
  }

  #open(): void {
    const { host, port, tls } = this.#options
    const cutter = new FrameCutter(FRAME_BYTES_MAX)
    const socket = tls ? connectSecurely({ host, port, servername: host }) : connect({ host, port, noDelay: true, keepAlive: true })
    socket.once(tls ? 'secureConnect' : 'connect', () => {
      this.#socket = socket
      this.#options.listener.connected()
    })
    socket.on('data', (chunk: Buffer) => this.#receive(chunk, cutter, socket))
    socket.on('error', () => socket.destroy())
    socket.once('close', () => this.#lost(socket))
  }

  #receive(chunk: Buffer, cutter: FrameCutter, socket: Socket): void {
    let frames: Buffer[]
    try {
      frames = cutter.push(chunk)
    } catch (reason) {
      if (!(reason instanceof MessageRefused)) throw reason
      // A length that cannot be: where the next frame begins is lost, and with it this connection.
      this.#options.listener.unreadable()
      socket.destroy()
      return
    }
    for (const bytes of frames) this.#read(bytes)
  }

  #read(bytes: Buffer): void {
    let message: Message
    try {
      message = this.#options.codec.unpack(bytes)
    } catch (reason) {
      if (!(reason instanceof MessageRefused)) throw reason
      this.#options.listener.unreadable()
      return
    }
    this.#options.listener.received(message)
  }

  #lost(socket: Socket): void {
    const was = this.#socket === socket
    if (was) this.#socket = null
    this.#leaving = []
    if (was) this.#options.listener.lost()
    if (this.#closed) return
    // Jitter: processes that lost their host in the same moment must not all come back in the same moment.
    const pause = this.#pauseMs * (0.5 + this.#options.random())
    this.#pauseMs = Math.min(LONGEST_PAUSE_MS, this.#pauseMs * 2)
    this.#retry = setTimeout(() => this.#open(), pause)
  }

  #leave(): void {
    const leaving = this.#leaving
    this.#leaving = []
    if (leaving.length > 0) this.#socket?.write(leaving.length === 1 ? leaving[0]! : Buffer.concat(leaving))
  }
}
