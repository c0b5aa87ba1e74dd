import type { Random } from './random.ts'

/** Spoils a message in one of the ways that lines, memories and programs spoil them. */
export function mutate(bytes: Buffer, random: Random): Buffer {
  const spoiled = Buffer.from(bytes)
  const at = random.whole(Math.max(1, spoiled.length))
  switch (random.whole(8)) {
    case 0:
      spoiled[at]! ^= 1 << random.whole(8)
      return spoiled
    case 1:
      spoiled[at] = random.one([0x00, 0x0f, 0x97, 0x99, 0xa0, 0xd0, 0xf0, 0xff, 0x30, 0x80, 0x81])
      return spoiled
    case 2:
      return spoiled.subarray(0, at)
    case 3:
      return Buffer.concat([spoiled, random.bytes(1 + random.whole(4))])
    case 4:
      return Buffer.concat([spoiled.subarray(0, at), random.bytes(1 + random.whole(3)), spoiled.subarray(at)])
    case 5:
      return Buffer.concat([spoiled.subarray(0, at), spoiled.subarray(at + 1 + random.whole(3))])
    case 6: {
      // A bit of the bitmap.
      const bit = random.whole(64)
      spoiled[2 + (bit >> 3)]! ^= 0x80 >> (bit & 7)
      return spoiled
    }
    default:
      // Two places change their content.
      spoiled.copyWithin(at, random.whole(Math.max(1, spoiled.length)), random.whole(Math.max(1, spoiled.length)))
      return spoiled
  }
}
