import { framings, locate, MessageRefused, show, type Codec, type Framing } from '@shouli/iso8583'
import type { ReadMessage } from './output.ts'

interface HowToRead {
  /** What stands before the message; left out: to be found out. */
  readonly framing?: Framing | undefined
  readonly unmask?: boolean | undefined
}

/** Reads a message to its last part. @returns the refusal, its offset counted from the first byte handed in */
export function readOne(codec: Codec, bytes: Uint8Array, { framing, unmask = false }: HowToRead): ReadMessage | MessageRefused {
  let at = 0
  try {
    const located = locate(codec, bytes, framing === undefined ? framings : [framing])
    at = located.at
    const shown = located.message.present.map((field) => show(codec.spec, located.message, field, { unmask })!)
    return { located, shown }
  } catch (error) {
    // Of a part inside a field, the offset counts from the message; of all else, from the first byte.
    if (error instanceof MessageRefused) return error.movedBy(at)
    throw error
  }
}
