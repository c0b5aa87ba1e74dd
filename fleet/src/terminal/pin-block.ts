import { des } from './cipher.ts'

/** ISO 9564 format 0 under the PIN key: the PIN bound to the twelve digits of the card before its check digit. */
export function pinBlock(pin: string, pan: string, pik: Uint8Array): Buffer {
  const clear = Buffer.from(`0${pin.length.toString(16)}${pin}`.padEnd(16, 'F'), 'hex')
  const card = Buffer.from(`0000${pan.slice(-13, -1)}`, 'hex')
  for (let at = 0; at < 8; at += 1) clear[at]! ^= card[at]!
  return Buffer.from(des(pik).encrypt(clear))
}
