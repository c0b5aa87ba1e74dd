import { once } from 'node:events'
import { createServer, type AddressInfo, type Server, type Socket } from 'node:net'
import { createServer as createSecureServer, type TlsOptions } from 'node:tls'
import type { Clock } from '../../ground/clock.ts'

/** What one terminal may take of us. */
export interface ListenerLimits {
  /** Longest frame, without its two length bytes. */
  readonly frameBytesMax: number
  /** Shortest frame that can hold an envelope and a message. */
  readonly frameBytesMin: number
  /** A connection on which nothing arrives for so long is closed. */
  readonly idleMsMax: number
  /** From the first byte of a frame to its last. */
  readonly frameMsMax: number
  /** Open connections of one address, and of all. */
  readonly connectionsPerAddressMax: number
  readonly connectionsMax: number
  /** Answers that a peer may leave unread, in bytes. */
  readonly unreadBytesMax: number
}

export const usualLimits: ListenerLimits = {
  frameBytesMax: 2048,
  frameBytesMin: 15,
  idleMsMax: 15 * 60_000,
  frameMsMax: 10_000,
  connectionsPerAddressMax: 10_000,
  connectionsMax: 50_000,
  unreadBytesMax: 64 * 1024,
}

/** What has happened since the start; `open` is now. */
export interface ListenerFigures {
  readonly open: number
  readonly accepted: number
  readonly frames: number
  /** Why connections were refused or closed by us → how often. */
  readonly closed: Readonly<Record<Closing, number>>
}

export type Closing =
  | 'address has too many'
  | 'too many in all'
  | 'frame too long'
  | 'frame too short'
  | 'frame too slow'
  | 'idle'
  | 'answers unread'
  | 'line error'
  | 'stopped'

/** One terminal's line, as far as the one who answers may know it. */
export interface Peer {
  readonly address: string
  /** Whatever the answering side wants to remember of this line. */
  memory: unknown
}

/**
 * Answers one frame (without its length bytes).
 *
 * @returns the whole frame to send back, `null` for none; at once where nothing has to be waited for
 */
export type Answerer = (frame: Buffer, peer: Peer) => Buffer | null | Promise<Buffer | null>

export interface ListenerOptions {
  readonly port: number
  readonly host: string
  readonly tls: TlsOptions | null
  readonly limits: ListenerLimits
  readonly clock: Clock
  readonly answer: Answerer
}

export interface Listener {
  readonly port: number
  figures(): ListenerFigures
  /** Takes no new connection and no new frame, lets those in flight be answered, and closes. @param patienceMs then by force */
  stop(patienceMs: number): Promise<void>
}

/**
 * Listens for terminals: thousands of connections, one request in flight on each. While a request is being answered nothing more is
 * read from its connection, so a peer that sends without reading is slowed down by its own line, not by our memory.
 *
 * @throws the operating system's error when the port is taken
 */
export async function listen(options: ListenerOptions): Promise<Listener> {
  const hall = new Hall(options)
  const server: Server =
    options.tls === null
      ? createServer({ noDelay: true, keepAlive: true, keepAliveInitialDelay: 60_000 }, (socket) => hall.welcome(socket))
      : createSecureServer({ ...options.tls, noDelay: true, keepAlive: true, keepAliveInitialDelay: 60_000 } as TlsOptions, (socket) =>
          hall.welcome(socket),
        )
  // A handshake that fails is the peer's affair.
  server.on('tlsClientError', (_error, socket) => (socket as Socket).destroy())
  server.listen({ port: options.port, host: options.host, backlog: 4096 })
  await once(server, 'listening')

  const sweep = setInterval(() => hall.sweep(), 1_000)
  return {
    port: (server.address() as AddressInfo).port,
    figures: () => hall.figures(),
    async stop(patienceMs) {
      clearInterval(sweep)
      const closed = once(server, 'close')
      server.close()
      hall.stop()
      const force = setTimeout(() => hall.closeAll(), patienceMs)
      await closed
      clearTimeout(force)
    },
  }
}

/** Everybody who is connected. */
class Hall {
  readonly limits: ListenerLimits
  readonly clock: Clock
  readonly answer: Answerer
  readonly #lines = new Set<Line>()
  readonly #perAddress = new Map<string, number>()
  readonly #closed: { [why in Closing]: number } = {
    'address has too many': 0,
    'too many in all': 0,
    'frame too long': 0,
    'frame too short': 0,
    'frame too slow': 0,
    idle: 0,
    'answers unread': 0,
    'line error': 0,
    stopped: 0,
  }
  #accepted = 0
  frames = 0
  stopping = false

  constructor({ limits, clock, answer }: ListenerOptions) {
    this.limits = limits
    this.clock = clock
    this.answer = answer
  }

  welcome(socket: Socket): void {
    const address = socket.remoteAddress ?? ''
    const others = this.#perAddress.get(address) ?? 0
    // Before anything else: a reset may come in the same turn.
    socket.on('error', () => socket.destroy())
    if (this.stopping) return this.#refuse(socket, 'stopped')
    if (this.#lines.size >= this.limits.connectionsMax) return this.#refuse(socket, 'too many in all')
    if (others >= this.limits.connectionsPerAddressMax) return this.#refuse(socket, 'address has too many')

    this.#accepted += 1
    this.#perAddress.set(address, others + 1)
    this.#lines.add(new Line(socket, address, this))
  }

  left(line: Line, failed: boolean): void {
    this.#lines.delete(line)
    const others = (this.#perAddress.get(line.address) ?? 1) - 1
    if (others === 0) this.#perAddress.delete(line.address)
    else this.#perAddress.set(line.address, others)
    if (failed) this.#closed['line error'] += 1
  }

  count(why: Closing): void {
    this.#closed[why] += 1
  }

  sweep(): void {
    const now = this.clock()
    for (const line of this.#lines) line.inspect(now)
  }

  stop(): void {
    this.stopping = true
    for (const line of this.#lines) line.leaveWhenAnswered()
  }

  closeAll(): void {
    for (const line of this.#lines) line.close('stopped')
  }

  figures(): ListenerFigures {
    return { open: this.#lines.size, accepted: this.#accepted, frames: this.frames, closed: { ...this.#closed } }
  }

  #refuse(socket: Socket, why: Closing): void {
    this.#closed[why] += 1
    socket.destroy()
  }
}

/** One connection. Kept small: there are thousands, and most of them are silent. */
class Line implements Peer {
  readonly address: string
  memory: unknown = undefined
  readonly #socket: Socket
  readonly #hall: Hall
  /** Bytes that arrived and are no whole frame yet, or wait until the frame before them is answered. */
  #rest: Buffer | null = null
  #answering = false
  #lastByteAt: number
  /** When the frame that is still incomplete began; 0: there is none. */
  #frameBeganAt = 0

  constructor(socket: Socket, address: string, hall: Hall) {
    this.address = address
    this.#socket = socket
    this.#hall = hall
    this.#lastByteAt = hall.clock()
    socket.on('data', (chunk) => this.#receive(chunk))
    socket.once('close', (failed) => hall.left(this, failed))
  }

  inspect(now: number): void {
    const { limits } = this.#hall
    if (this.#answering) return
    if (this.#frameBeganAt !== 0 && now - this.#frameBeganAt > limits.frameMsMax) this.close('frame too slow')
    else if (now - this.#lastByteAt > limits.idleMsMax) this.close('idle')
  }

  leaveWhenAnswered(): void {
    if (!this.#answering) this.#socket.end()
  }

  close(why: Closing): void {
    this.#hall.count(why)
    this.#socket.destroy()
  }

  #receive(chunk: Buffer): void {
    this.#lastByteAt = this.#hall.clock()
    this.#rest = this.#rest === null ? chunk : Buffer.concat([this.#rest, chunk])
    if (this.#answering) this.#socket.pause()
    else this.#answerFrames()
  }

  /** Answers frame after frame until one has to be waited for or the bytes run out. */
  #answerFrames(): void {
    const { limits, answer } = this.#hall
    let bytes = this.#rest
    this.#rest = null
    while (bytes !== null && bytes.length >= 2) {
      const length = (bytes[0]! << 8) | bytes[1]!
      if (length > limits.frameBytesMax) return this.close('frame too long')
      if (length < limits.frameBytesMin) return this.close('frame too short')
      if (bytes.length < 2 + length) break

      const frame = bytes.subarray(2, 2 + length)
      bytes = bytes.length === 2 + length ? null : bytes.subarray(2 + length)
      this.#hall.frames += 1
      const reply = answer(frame, this)
      if (reply instanceof Promise) {
        this.#rest = bytes
        return this.#wait(reply)
      }
      if (reply !== null) this.#write(reply)
    }
    this.#rest = bytes
    this.#frameBeganAt = bytes === null ? 0 : this.#lastByteAt
  }

  #wait(reply: Promise<Buffer | null>): void {
    this.#answering = true
    this.#frameBeganAt = 0
    reply.then(
      (frame) => this.#answered(frame),
      // The answering side turns what it expects into answers; what it does not expect is a bug of ours and must be seen.
      (reason: unknown) => {
        this.#answered(null)
        process.nextTick(() => {
          throw reason
        })
      },
    )
  }

  #answered(frame: Buffer | null): void {
    this.#answering = false
    if (this.#socket.destroyed) return
    if (frame !== null) this.#write(frame)
    if (this.#hall.stopping) return void this.#socket.end()
    if (this.#rest !== null) this.#answerFrames()
    if (!this.#answering && this.#socket.isPaused()) this.#socket.resume()
  }

  #write(frame: Buffer): void {
    if (this.#socket.writableLength > this.#hall.limits.unreadBytesMax) return this.close('answers unread')
    this.#socket.write(frame)
  }
}
