import type { Random } from '../random.ts'
import type { WallTime } from '../time.ts'

interface ChipInput {
  readonly amountFen: number
  readonly transactionCounter: number
  readonly clock: WallTime
  /** YY */
  readonly year: string
  readonly serial: string
}

/**
 * Field 55 of a chip payment: the tags that a request carries, in the usual order (iso8583-unionpay-pos.md §9). The cryptogram is
 * drawn by chance: the simulated issuers have no card keys to check it with.
 */
export function chipData({ amountFen, transactionCounter, clock, year, serial }: ChipInput, random: Random): Buffer {
  const some = (bytes: number): string => Array.from({ length: bytes }, () => random.whole(0, 255).toString(16).padStart(2, '0')).join('')
  const tags: readonly (readonly [string, string])[] = [
    ['9F26', some(8)],
    ['9F27', '80'],
    ['9F10', `07010103A00000010A01${some(9)}`],
    ['9F37', some(4)],
    ['9F36', transactionCounter.toString(16).padStart(4, '0')],
    ['95', '0000000000'],
    ['9A', `${year}${clock.date}`],
    ['9C', '00'],
    ['9F02', String(amountFen).padStart(12, '0')],
    ['5F2A', '0156'],
    ['82', '7C00'],
    ['9F1A', '0156'],
    ['9F03', '000000000000'],
    ['9F33', 'E0E1C8'],
    ['9F35', '22'],
    ['9F1E', Buffer.from(serial.slice(-8).padStart(8, '0'), 'latin1').toString('hex')],
    ['84', 'A000000333010102'],
    ['9F09', '0020'],
    ['9F41', String(transactionCounter % 1e8).padStart(8, '0')],
  ]
  return Buffer.concat(tags.map(([tag, value]) => tlv(tag, Buffer.from(value, 'hex'))))
}

/** BER-TLV; the values here stay below 128 bytes. */
function tlv(tag: string, value: Buffer): Buffer {
  return Buffer.concat([Buffer.from(tag, 'hex'), Buffer.from([value.length]), value])
}
