import { timingSafeEqual } from 'node:crypto'
import { blockCipher, keyCheckValue, type BlockCipher, type KeyAlgorithm } from './cipher.ts'

/** Keys for a day, given at sign-on under the terminal master key (TMK). */
export interface WorkingKeys {
  /** Encrypts PIN blocks (PIK). */
  readonly pik: Uint8Array
  /** Makes field 64 (MAK). */
  readonly mak: Uint8Array
  /** Encrypts track data (TDK); left out: not given. */
  readonly tdk?: Uint8Array | undefined
}

/** A place in field 62: bytes for one wrapped key and four for its check value, or bytes that are no key. */
type Slot =
  | { readonly key: keyof WorkingKeys | 'other'; readonly bytes: 8 | 16 | 24; readonly check: 0 | 4 }
  | { readonly key: null; readonly bytes: number }

/** How field 62 of a sign-on answer is laid out. */
export interface KeyLayout {
  /** In words, e.g. `PIK 16+4, MAK 16+4`. */
  readonly name: string
  readonly bytes: number
  readonly slots: readonly Slot[]
}

/**
 * Layouts by the length of field 62, the usual first (iso8583-unionpay-pos.md §8: 24, 40 and 60 by several sources, 56 and 84 seen
 * once; 61 and 104 by their lengths only). Where a length has several, check values prove which it is.
 */
export const keyLayouts: readonly KeyLayout[] = [
  layout('PIK 8+4, MAK 8+4'),
  layout('PIK 16+4, MAK 16+4'),
  layout('PIK 16+4, MAK 16+4, TDK 16'),
  layout('PIK 24+4, MAK 24+4'),
  layout('PIK 16+4, MAK 16+4, TDK 16+4'),
  layout('flag 1, PIK 16+4, MAK 16+4, TDK 16+4'),
  layout('PIK 16+4, MAK 16+4, TDK 16+4, flag 1'),
  layout('PIK 24+4, MAK 24+4, TDK 24+4'),
  layout('PIK 16+4, MAK 16+4, TDK 16+4, other 8+4, other 8+4'),
  layout('PIK 24+4, MAK 24+4, TDK 24+4, other 16+4'),
  layout('PIK 16+4, MAK 16+4, TDK 16+4, other 16+4, other 8+4, other 8+4'),
]

function layout(name: string): KeyLayout {
  const slots = name.split(', ').map((words): Slot => {
    const [, who, bytes, check] = /^(\w+) (\d+)(?:\+(\d))?$/.exec(words)!
    if (who === 'flag') return { key: null, bytes: Number(bytes) }
    return {
      key: who!.toLowerCase() as keyof WorkingKeys | 'other',
      bytes: Number(bytes) as 8 | 16 | 24,
      check: check === undefined ? 0 : 4,
    }
  })
  return { name, slots, bytes: slots.reduce((sum, slot) => sum + slot.bytes + (slot.key === null ? 0 : slot.check), 0) }
}

/** @returns layouts of that length, the usual first; none: it holds no keys */
export const keyLayoutsOf = (bytes: number): readonly KeyLayout[] => keyLayouts.filter((known) => known.bytes === bytes)

/**
 * Opens field 62 of a sign-on answer under the terminal master key. Every check value must hold; a layout whose check values do not
 * hold is not the layout.
 *
 * @throws KeysRefused when no layout of that length holds
 */
export function unwrapWorkingKeys(field62: Uint8Array, tmk: Uint8Array, algorithm: KeyAlgorithm = 'des'): WorkingKeys {
  const layouts = keyLayoutsOf(field62.length)
  if (layouts.length === 0) throw new KeysRefused(`field 62 of ${field62.length} bytes holds no known layout of working keys`)
  const master = blockCipher(algorithm, tmk)
  for (const known of layouts) {
    const keys = openAll(field62, known, master, algorithm)
    if (keys !== null) return keys
  }
  throw new KeysRefused('a key check value does not hold under this master key')
}

function openAll(field62: Uint8Array, { slots }: KeyLayout, master: BlockCipher, algorithm: KeyAlgorithm): WorkingKeys | null {
  const keys: { [name in keyof WorkingKeys | 'other']?: Uint8Array } = {}
  let at = 0
  for (const slot of slots) {
    const place = field62.subarray(at, at + slot.bytes)
    at += slot.bytes
    if (slot.key === null) continue
    const check = field62.subarray(at, at + slot.check)
    at += slot.check
    const key = open(place, check, master, algorithm)
    if (key === null) return null
    keys[slot.key] = key
  }
  const { pik, mak, tdk } = keys
  return pik === undefined || mak === undefined ? null : { pik, mak, tdk }
}

/** A shorter key may stand in a longer place with zeros behind it (vector K3). @returns `null`: the check value does not hold */
function open(place: Uint8Array, check: Uint8Array, master: BlockCipher, algorithm: KeyAlgorithm): Uint8Array | null {
  for (let length = place.length; length >= master.blockBytes; length -= master.blockBytes) {
    const key = Buffer.from(master.decrypt(place.subarray(0, length)))
    if (check.length === 0 || timingSafeEqual(Buffer.from(keyCheckValue(algorithm, key), 'hex'), check)) return key
    if (place.subarray(length - master.blockBytes, length).some((byte) => byte !== 0)) return null
  }
  return null
}

/**
 * Writes field 62 of a sign-on answer.
 *
 * @param layoutName one of {@link keyLayouts}; a key shorter than its place is followed by zeros
 * @throws RangeError when a key is missing or does not fit
 */
export function wrapWorkingKeys(keys: WorkingKeys, tmk: Uint8Array, layoutName: string, algorithm: KeyAlgorithm = 'des'): Buffer {
  const known = keyLayouts.find(({ name }) => name === layoutName)
  if (known === undefined) throw new RangeError(`no layout of working keys is called ${layoutName}`)
  const master = blockCipher(algorithm, tmk)
  const field62 = Buffer.alloc(known.bytes)
  let at = 0
  for (const slot of known.slots) {
    const key = slot.key === null || slot.key === 'other' ? undefined : keys[slot.key]
    if (key === undefined && slot.key !== null && slot.key !== 'other') throw new RangeError(`${slot.key} is missing`)
    if (key !== undefined) {
      if (key.length > slot.bytes) throw new RangeError(`${slot.key} of ${key.length} bytes does not fit ${slot.bytes}`)
      field62.set(master.encrypt(key), at)
    }
    at += slot.bytes
    if (slot.key === null) continue
    if (key !== undefined && slot.check > 0) field62.write(keyCheckValue(algorithm, key), at, 'hex')
    at += slot.check
  }
  return field62
}

/** Field 62 of a sign-on answer does not open. */
export class KeysRefused extends Error {
  readonly code = 'KEYS_REFUSED'

  constructor(why: string) {
    super(why)
    this.name = 'KeysRefused'
  }
}
