import { MessageRefused } from './errors.ts'

/** Bytes that tell the length of a frame; they do not count themselves. */
export const LENGTH_BYTES = 2

/** Frames above about 2 KB are no messages of a terminal (iso8583-unionpay-pos.md §1). */
export const FRAME_BYTES_MAX = 2048

/**
 * Cuts frames from a stream: two bytes of length, big-endian, then as many bytes. Keeps at most one unfinished frame.
 */
export class FrameCutter {
  readonly #max: number
  #rest: Buffer = Buffer.alloc(0)

  /** @param maxBytes a longer frame is refused as soon as its length is read */
  constructor(maxBytes: number = FRAME_BYTES_MAX) {
    this.#max = maxBytes
  }

  /** Bytes of a frame whose end has not come yet. */
  get pendingBytes(): number {
    return this.#rest.length
  }

  /**
   * @param chunk what came; frames are views into it where they lie in it whole, so it must stay as it is until they are used up
   * @returns whole frames without their length
   * @throws MessageRefused for a length above the cap: the stream cannot be read any further
   */
  push(chunk: Uint8Array): Buffer[] {
    const came = chunk instanceof Buffer ? chunk : Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength)
    const bytes = this.#rest.length === 0 ? came : Buffer.concat([this.#rest, came])
    const frames: Buffer[] = []
    let at = 0
    while (bytes.length - at >= LENGTH_BYTES) {
      const length = bytes.readUInt16BE(at)
      if (length > this.#max) {
        throw new MessageRefused({ code: 'FRAME_LENGTH', path: ['length'], offset: at, expected: `a length of at most ${this.#max}` })
      }
      const end = at + LENGTH_BYTES + length
      if (end > bytes.length) break
      // An empty frame is a sign of life of some terminals, and no message.
      if (length > 0) frames.push(bytes.subarray(at + LENGTH_BYTES, end))
      at = end
    }
    // Copied: whoever reads the stream may use the chunk's memory again.
    this.#rest = at === bytes.length ? Buffer.alloc(0) : Buffer.from(bytes.subarray(at))
    return frames
  }
}

/** Puts the length in front of the parts of one frame. */
export function frame(...parts: readonly Uint8Array[]): Buffer {
  let length = 0
  for (const part of parts) length += part.length
  const framed = Buffer.allocUnsafe(LENGTH_BYTES + length)
  framed.writeUInt16BE(length, 0)
  let at = LENGTH_BYTES
  for (const part of parts) {
    framed.set(part, at)
    at += part.length
  }
  return framed
}
