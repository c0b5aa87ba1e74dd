import type { Message } from '@shouli/iso8583'

/** Fields of which nothing is kept: expiry, tracks, PIN block, balances, chip data (which may hold a track), keys. */
const wholly = [14, 35, 36, 52, 54, 55, 62] as const

/** How many digits of a card number stay: the first six and the last four. */
const FIRST = 6
const LAST = 4

/**
 * A copy of a message that may be kept: every byte that must not rest anywhere is blotted out, and it still reads as a message. What is
 * left of the card number is what a slip shows.
 */
export function blotted(message: Message): Buffer {
  const bytes = Buffer.from(message.source)
  for (const field of wholly) blotField(message, field, bytes)
  blotCardNumber(message, bytes)
  blotFactor(message, bytes)
  return bytes
}

function blotField(message: Message, field: number, bytes: Buffer): void {
  const place = message.place(field)
  if (place !== undefined) bytes.fill(field === 54 ? '0' : 0, place.content, place.end)
}

function blotCardNumber(message: Message, bytes: Buffer): void {
  const place = message.place(2)
  if (place === undefined) return
  const digits = message.text(2)!.length
  for (let digit = Math.min(FIRST, digits - LAST); digit < digits - LAST; digit += 1) {
    const at = place.content + (digit >> 1)
    bytes[at]! &= digit % 2 === 0 ? 0x0f : 0xf0
  }
}

/** Field 59 may repeat the card's last six digits (A2, element 03): two more than a slip shows. */
function blotFactor(message: Message, bytes: Buffer): void {
  const place = message.place(59)
  if (place === undefined) return
  const text = bytes.toString('latin1', place.content, place.end)
  const card = cardDigitsOf(message)
  if (card === null) return
  const factor = card.slice(-6)
  for (let at = text.indexOf(factor); at >= 0; at = text.indexOf(factor, at + 1))
    bytes.fill('0', place.content + at, place.content + at + 2)
}

/** The card number, from field 2 or the head of track 2; `null`: neither is there in the clear. */
export function cardDigitsOf(message: Message): string | null {
  return message.text(2) ?? /^\d{12,19}(?=[D=])/.exec(message.text(35) ?? '')?.[0] ?? null
}
