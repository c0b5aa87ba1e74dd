/** Bytes of the TPDU in front of every message: `60`, destination, source (iso8583-unionpay-pos.md §1). */
export const TPDU_BYTES = 5
/** Bytes of the header (报文头) behind it, where a profile has one. */
export const HEADER_BYTES = 6

/**
 * What the host wants a terminal to do next, digit 6 of the header in an answer (处理要求): the cheapest remote remedy there is.
 */
export const wishes = {
  nothing: '0',
  'download magnetic parameters': '1',
  'upload status': '2',
  'sign on again': '3',
  'download CA keys': '4',
  'download chip parameters': '5',
  'download application': '6',
  'download card blacklist': '7',
  'download rates': '8',
  'download contactless parameters': '9',
} as const

/** A digit of {@link wishes}. */
export type Wish = (typeof wishes)[keyof typeof wishes]

/**
 * TPDU and header of an answer: the TPDU's addresses change places, the header is the request's with the wish in digit 6.
 *
 * @param request the frame without its length; at least TPDU and header long
 * @param into where to write, from `at` on
 * @returns where the message begins
 */
export function writeEnvelope(request: Uint8Array, headerBytes: number, wish: Wish, into: Uint8Array, at: number): number {
  into[at] = request[0]!
  into[at + 1] = request[3]!
  into[at + 2] = request[4]!
  into[at + 3] = request[1]!
  into[at + 4] = request[2]!
  const start = TPDU_BYTES + headerBytes
  for (let index = TPDU_BYTES; index < start; index += 1) into[at + index] = request[index]!
  if (headerBytes > 0) into[at + TPDU_BYTES + 2] = (into[at + TPDU_BYTES + 2]! & 0xf0) | (wish.charCodeAt(0) - 0x30)
  return at + start
}

/** The whole frame of an answer: length, envelope, message. */
export function framedAnswer(request: Uint8Array, headerBytes: number, wish: Wish, message: Uint8Array): Buffer {
  const length = TPDU_BYTES + headerBytes + message.length
  const frame = Buffer.allocUnsafe(2 + length)
  frame[0] = length >> 8
  frame[1] = length & 0xff
  frame.set(message, writeEnvelope(request, headerBytes, wish, frame, 2))
  return frame
}
