import { MessageRefused, type Message } from '@shouli/iso8583'
import type { Profile } from './profiles.ts'

/** Bytes of message type and bitmap in the dialect of terminals. */
const MTI_BYTES = 2
const BITMAP_BYTES = 8

/**
 * What can be read of a message that breaks off or holds a field that cannot be: everything before that field. Enough, mostly, to tell
 * the terminal that its message was not understood (30), instead of letting it wait.
 *
 * @returns `null`: not even its beginning can be read
 */
export function salvage(bytes: Uint8Array, refused: MessageRefused, profile: Profile): Message | null {
  const field = Number(refused.path[0])
  if (!Number.isInteger(field) || bytes.length < MTI_BYTES + BITMAP_BYTES) return null

  const shorter = Buffer.from(bytes)
  for (let bit = field; bit <= 64; bit += 1) shorter[MTI_BYTES + ((bit - 1) >> 3)]! &= ~(0x80 >> ((bit - 1) & 7))
  try {
    return profile.codec.unpack(shorter)
  } catch (reason) {
    if (!(reason instanceof MessageRefused) || reason.code !== 'TRAILING_BYTES') return null
    return profile.codec.unpack(shorter.subarray(0, reason.offset))
  }
}
