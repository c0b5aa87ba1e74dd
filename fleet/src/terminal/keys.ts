import { checkValue, des, sm4, type BlockCipher } from './cipher.ts'

/** What a sign-on brings: keys for this day. They live in memory only. */
export interface WorkingKeys {
  /** Encrypts PIN blocks. */
  readonly pik: Buffer
  /** Makes and checks field 64. */
  readonly mak: Buffer
  /** Encrypts track data; `null`: not given. */
  readonly tdk: Buffer | null
}

/** Each key as its bytes and four bytes of check value, one after the other, by the length of field 62 (§8). */
const layouts = new Map<number, readonly number[]>([
  [24, [8, 8]],
  [40, [16, 16]],
  [60, [16, 16, 16]],
])

/**
 * Opens field 62 of a sign-on answer under the terminal master key.
 *
 * @throws KeysRefused when the layout is unknown or a check value does not hold; the terminal then stays signed off
 */
export function unwrapWorkingKeys(wrapped: Uint8Array, tmk: Uint8Array, algorithm: 'des' | 'sm4' = 'des'): WorkingKeys {
  const layout = layouts.get(wrapped.length)
  if (layout === undefined) throw new KeysRefused(`field 62 of ${wrapped.length} bytes holds no known layout of keys`)

  const make = algorithm === 'des' ? des : sm4
  const master = make(tmk)
  const keys: Buffer[] = []
  let at = 0
  for (const [index, length] of layout.entries()) {
    const key = unwrap(wrapped.subarray(at, at + length), master)
    const sent = Buffer.from(wrapped.subarray(at + length, at + length + 4))
      .toString('hex')
      .toUpperCase()
    if (checkValue(make(key)) !== sent) throw new KeysRefused(`check value of the ${['PIN', 'MAC', 'track'][index]} key does not hold`)
    keys.push(key)
    at += length + 4
  }
  return { pik: keys[0]!, mak: keys[1]!, tdk: keys[2] ?? null }
}

/** A single-length key in a place for sixteen bytes is followed by eight zeros. */
function unwrap(place: Uint8Array, master: BlockCipher): Buffer {
  const single = place.length === 16 && master.blockBytes === 8 && place.subarray(8).every((byte) => byte === 0)
  return Buffer.from(master.decrypt(single ? place.subarray(0, 8) : place))
}

export class KeysRefused extends Error {
  readonly code = 'KEYS_REFUSED'
  constructor(why: string) {
    super(why)
    this.name = 'KeysRefused'
  }
}
