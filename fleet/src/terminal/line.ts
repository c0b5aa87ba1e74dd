import { connect, type Socket } from 'node:net'
import { once } from 'node:events'
import { framed, Frames } from '../frames.ts'

/** What became of one request, as far as a terminal can know. */
export type Exchange<answer> =
  | { readonly ending: 'answered'; readonly answer: answer }
  /** Sent, and no answer within the time limit: the host may have the money. */
  | { readonly ending: 'no answer' }
  /** Sent, and the line dropped before an answer: the host may have the money. */
  | { readonly ending: 'line lost' }
  /** Nothing left this terminal. */
  | { readonly ending: 'not sent'; readonly why: string }

/** One TCP connection to the gateway, opened when first needed and after every loss; one request in flight. */
export class Line {
  readonly #host: string
  readonly #port: number
  #socket: Socket | null = null
  #cut = false
  #frames = new Frames()
  #listener: { frame(frame: Buffer): void; lost(): void } | null = null

  constructor({ host = '127.0.0.1', port }: { readonly host?: string; readonly port: number }) {
    this.#host = host
    this.#port = port
  }

  /** @throws the operating system's error when nobody listens */
  async open(): Promise<Socket> {
    if (this.#cut) throw new Error('no line')
    if (this.#socket !== null) return this.#socket
    const socket = connect({ host: this.#host, port: this.#port, noDelay: true })
    await once(socket, 'connect')
    this.#frames = new Frames()
    this.#socket = socket
    socket.on('data', (chunk: Buffer) => {
      for (const frame of this.#frames.push(chunk)) this.#listener?.frame(frame)
    })
    // The close that follows tells the one who waits.
    socket.on('error', () => socket.destroy())
    socket.once('close', () => {
      if (this.#socket === socket) this.#socket = null
      this.#listener?.lost()
    })
    return socket
  }

  /**
   * Sends one frame and waits for the frame that answers it.
   *
   * @param accept reads a frame; `null` when it does not belong to this request (an answer that came too late for an earlier one)
   */
  async exchange<answer>(
    parts: readonly Uint8Array[],
    accept: (frame: Buffer) => answer | null,
    timeoutMs: number,
  ): Promise<Exchange<answer>> {
    let socket: Socket
    try {
      socket = await this.open()
    } catch (reason) {
      return { ending: 'not sent', why: reason instanceof Error ? reason.message : 'cannot connect' }
    }
    return await new Promise((resolve) => {
      const end = (exchange: Exchange<answer>): void => {
        clearTimeout(timer)
        this.#listener = null
        resolve(exchange)
      }
      const timer = setTimeout(() => end({ ending: 'no answer' }), timeoutMs)
      this.#listener = {
        frame: (frame) => {
          const answer = accept(frame)
          if (answer !== null) end({ ending: 'answered', answer })
        },
        lost: () => end({ ending: 'line lost' }),
      }
      socket.write(framed(...parts))
    })
  }

  /** Raw bytes, for what no well-behaved terminal sends. */
  async sendRaw(bytes: Uint8Array): Promise<void> {
    const socket = await this.open()
    socket.write(bytes)
  }

  /** Waits until the other end hangs up; `false` when it has not within `timeoutMs`. */
  async hungUp(timeoutMs: number): Promise<boolean> {
    const socket = this.#socket
    if (socket === null) return true
    const timeout = AbortSignal.timeout(timeoutMs)
    return await once(socket, 'close', { signal: timeout }).then(
      () => true,
      () => false,
    )
  }

  /** No way out of the shop until {@link mend}: the cable is out, the carrier is down. */
  cut(): void {
    this.#cut = true
    this.close()
  }

  get usable(): boolean {
    return !this.#cut
  }

  mend(): void {
    this.#cut = false
  }

  close(): void {
    this.#socket?.destroy()
    this.#socket = null
  }
}
