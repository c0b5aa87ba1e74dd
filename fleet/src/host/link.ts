import type { Socket } from 'node:net'
import { framed, Frames } from '../frames.ts'

/** One connection of the institution to the host. Answers made in the same turn of the loop leave in one write. */
export class Link {
  readonly #socket: Socket
  readonly #frames = new Frames()
  #leaving: Buffer[] = []

  constructor(socket: Socket, handle: (message: Buffer, link: Link) => void) {
    this.#socket = socket
    socket.setNoDelay(true)
    socket.on('data', (chunk) => {
      for (const message of this.#frames.push(chunk)) handle(message, this)
    })
    // A peer that resets its connection is nobody's fault here; the close that follows ends the link.
    socket.on('error', () => socket.destroy())
  }

  send(message: Uint8Array): void {
    if (this.#leaving.length === 0) setImmediate(() => this.#leave())
    this.#leaving.push(framed(message))
  }

  /** Drops the line once what was sent has left. */
  drop(): void {
    setImmediate(() => this.#socket.end(() => this.#socket.destroy()))
  }

  destroy(): void {
    this.#socket.destroy()
  }

  #leave(): void {
    const leaving = this.#leaving
    this.#leaving = []
    if (!this.#socket.destroyed) this.#socket.write(leaving.length === 1 ? leaving[0]! : Buffer.concat(leaving))
  }
}
