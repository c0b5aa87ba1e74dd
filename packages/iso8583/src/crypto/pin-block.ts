import { blockCipher, type KeyAlgorithm } from './cipher.ts'

/**
 * ISO 9564-1 format 0, encrypted: the PIN folded with the twelve digits of the card before its check digit.
 *
 * @param pan `null`: without card (first digit of field 53 is 1), zeros in place of its digits
 * @param pin 4 to 12 digits
 */
export function pinBlock(
  { pin, pan }: { readonly pin: string; readonly pan: string | null },
  pik: Uint8Array,
  algorithm: KeyAlgorithm = 'des',
): Buffer {
  if (!/^\d{4,12}$/.test(pin)) throw new RangeError('a PIN has 4 to 12 digits')
  const cipher = blockCipher(algorithm, pik)
  const clear = Buffer.alloc(cipher.blockBytes, 0xff)
  clear.write(`0${pin.length.toString(16)}${pin}`.padEnd(16, 'F'), 'hex')
  if (pan !== null) {
    const card = Buffer.from(pan.slice(-13, -1).padStart(16, '0'), 'hex')
    for (let index = 0; index < 8; index += 1) clear[index]! ^= card[index]!
  }
  return Buffer.from(cipher.encrypt(clear))
}
