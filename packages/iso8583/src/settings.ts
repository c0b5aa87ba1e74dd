import type { MacAlgorithm, MacForm } from './crypto/mac.ts'

/**
 * What acquirers do differently, and sources contradict each other on: a property of a terminal population or of an upstream,
 * never guessed from a message. Defaults are what public samples show (docs/dialects.md).
 */
export interface UnionPayPosSettings {
  /** How field 64 is made. */
  readonly macAlgorithm: MacAlgorithm
  /** Field 64 holds the first eight hexadecimal characters of the result, or its first eight bytes. */
  readonly macForm: MacForm
  /** Six bytes between TPDU and message. */
  readonly header: 'present' | 'absent'
  /** What the length of field 48 counts. */
  readonly f48Counts: 'digits' | 'bytes'
  /** Digits of field 61 as nibbles or as characters. */
  readonly f61Digits: 'bcd' | 'ascii'
  /** Most digits of field 60. */
  readonly f60Most: number
  /** Nibble beside an odd number of digits. */
  readonly filler: '0' | 'F' | 'either'
  /** Side on which the three digits of fields 22 and 23 lie in their two bytes. */
  readonly f22Align: 'left' | 'right'
  readonly f23Align: 'left' | 'right'
  /** Most digits of field 35, more than 37 where an encrypted track is padded to whole blocks. */
  readonly f35Most: number
  /** What the length of field 35 counts. */
  readonly f35Counts: 'digits' | 'bytes'
  /** Whether the tracks of fields 35 and 36 are encrypted. */
  readonly trackEncryption: 'by field 53' | 'always' | 'never'
  /** Bytes of field 52: 16 under SM4. */
  readonly f52Bytes: 8 | 16
  /** Characters that a length takes inside field 59. `either`: the one that leaves nothing over, two before three. */
  readonly f59LengthWidth: 2 | 3 | 'either'
  readonly charset: 'gbk' | 'utf-8'
  /** Which message types are taken: those of the catalogue, or any that ISO 8583:1987 can form. */
  readonly messageTypes: 'listed' | 'any'
}

interface Choice {
  readonly values: readonly (string | number)[] | { readonly from: number; readonly to: number }
  readonly usual: string | number
}

/** Every setting with what it may be and what it is when left out. */
export const settingChoices: { readonly [name in keyof UnionPayPosSettings]: Choice } = {
  macAlgorithm: { values: ['unionpay-ecb', 'x9.9', 'x9.19', '3des-cbc', 'sm4-ecb-unionpay', 'sm4-cbc'], usual: 'unionpay-ecb' },
  macForm: { values: ['hex', 'raw'], usual: 'hex' },
  header: { values: ['present', 'absent'], usual: 'present' },
  f48Counts: { values: ['digits', 'bytes'], usual: 'digits' },
  f61Digits: { values: ['bcd', 'ascii'], usual: 'bcd' },
  f60Most: { values: { from: 8, to: 19 }, usual: 19 },
  filler: { values: ['0', 'F', 'either'], usual: 'either' },
  f22Align: { values: ['left', 'right'], usual: 'left' },
  f23Align: { values: ['left', 'right'], usual: 'right' },
  f35Most: { values: { from: 37, to: 48 }, usual: 37 },
  f35Counts: { values: ['digits', 'bytes'], usual: 'digits' },
  trackEncryption: { values: ['by field 53', 'always', 'never'], usual: 'by field 53' },
  f52Bytes: { values: [8, 16], usual: 8 },
  f59LengthWidth: { values: [2, 3, 'either'], usual: 'either' },
  charset: { values: ['gbk', 'utf-8'], usual: 'gbk' },
  messageTypes: { values: ['listed', 'any'], usual: 'listed' },
}

/** Settings that go together, by a name that a person can remember. */
export const profiles: { readonly [name: string]: Partial<UnionPayPosSettings> } = {
  usual: {},
  'raw-mac': { macForm: 'raw' },
  'x9.9': { macAlgorithm: 'x9.9', macForm: 'raw' },
  'x9.19': { macAlgorithm: 'x9.19', macForm: 'raw' },
  sm4: { macAlgorithm: 'sm4-ecb-unionpay', f52Bytes: 16 },
  'sm4-cbc': { macAlgorithm: 'sm4-cbc', macForm: 'raw', f52Bytes: 16 },
  'encrypted-track': { trackEncryption: 'always', f35Most: 48 },
  'any-message': { messageTypes: 'any' },
}

/** A setting has no such name or value. */
export class SettingRefused extends Error {
  readonly code = 'SETTING_REFUSED'
  readonly setting: string

  constructor(setting: string, expected: string) {
    super(`${setting}: expected ${expected}`)
    this.name = 'SettingRefused'
    this.setting = setting
  }
}

/**
 * @param given some settings, checked here because they come from files and command lines
 * @returns all of them
 * @throws SettingRefused with the name, and what would have been right
 */
export function settingsFrom(given: Partial<UnionPayPosSettings> | Readonly<Record<string, unknown>> = {}): UnionPayPosSettings {
  const settings: Record<string, string | number> = Object.fromEntries(
    Object.entries(settingChoices).map(([name, { usual }]) => [name, usual]),
  )
  for (const [name, value] of Object.entries(given)) {
    if (value === undefined) continue
    if (!Object.hasOwn(settingChoices, name)) throw new SettingRefused(name, `one of ${Object.keys(settingChoices).join(', ')}`)
    settings[name] = chosen(name as keyof UnionPayPosSettings, value)
  }
  return settings as unknown as UnionPayPosSettings
}

function chosen(name: keyof UnionPayPosSettings, value: unknown): string | number {
  const { values } = settingChoices[name]
  if ('from' in values) {
    if (Number.isInteger(Number(value)) && Number(value) >= values.from && Number(value) <= values.to) return Number(value)
    throw new SettingRefused(name, `a whole number from ${values.from} to ${values.to}`)
  }
  // A command line knows only strings: 8 and '8' mean the same.
  const found = values.find((allowed) => String(allowed) === String(value))
  if (found === undefined) throw new SettingRefused(name, values.join(' or '))
  return found
}
