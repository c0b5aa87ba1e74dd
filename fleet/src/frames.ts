/**
 * Cuts a stream into what two big-endian length bytes announce (iso8583-unionpay-pos.md §1). The fleet's own, so that an error in
 * the codec's framing would be seen from the other end of the wire.
 */
export class Frames {
  #rest: Buffer = Buffer.alloc(0)

  /** @returns whole frames without their length bytes, as views into `chunk` where possible */
  push(chunk: Buffer): Buffer[] {
    const bytes = this.#rest.length === 0 ? chunk : Buffer.concat([this.#rest, chunk])
    const frames: Buffer[] = []
    let start = 0
    while (bytes.length - start >= 2) {
      const end = start + 2 + bytes.readUInt16BE(start)
      if (end > bytes.length) break
      frames.push(bytes.subarray(start + 2, end))
      start = end
    }
    // Copied: the stream may use the chunk's memory again.
    this.#rest = start === bytes.length ? Buffer.alloc(0) : Buffer.from(bytes.subarray(start))
    return frames
  }
}

/** Puts the length in front. */
export function framed(...parts: readonly Uint8Array[]): Buffer {
  const length = parts.reduce((sum, part) => sum + part.length, 0)
  const frame = Buffer.allocUnsafe(2 + length)
  frame.writeUInt16BE(length, 0)
  let at = 2
  for (const part of parts) {
    frame.set(part, at)
    at += part.length
  }
  return frame
}
