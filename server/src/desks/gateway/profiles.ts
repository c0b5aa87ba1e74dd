import { compile, keyAlgorithmOf, keyLayouts, unionpayPos, type Codec, type KeyAlgorithm, type UnionPayPosSettings } from '@shouli/iso8583'
import { HEADER_BYTES } from './envelope.ts'
import type { RequestKind } from './kinds.ts'

/** What a population of terminals does its own way. Everything that sources contradict each other on is here, never in the code. */
export interface ProfileSettings {
  /** How its messages are written, see docs/dialects.md; MAC algorithm and form among it. */
  readonly dialect: Readonly<Partial<UnionPayPosSettings>>
  /** Our own number as acquirer, field 32 of every answer. */
  readonly acquirerCode: string
  /** How long the network may take, in milliseconds; less than the terminal waits (60 s, iso8583-unionpay-pos.md §6). */
  readonly networkTimeLimitMs: number
  /** What the terminal is told when it took longer. */
  readonly timeOutAnswer: string
  /** Field 64 on refusals as well, or on approvals only. */
  readonly macOnAnswers: 'all' | 'approvals'
  /** Messages without a MAC in their table that must have one here. */
  readonly macDemanded: readonly RequestKind[]
  /** Layout of field 62 for each network code of a sign-on (docs/dialects.md). */
  readonly keyLayouts: Readonly<Record<string, string>>
  /** Bytes of the MAC key in a place of 16. */
  readonly macKeyBytes: 8 | 16
  /** Answer to a reversal whose original we never saw; some terminals end on 12 (§6). */
  readonly reversalWithoutOriginal: string
  /** Fields that must be there beyond those without which a kind has no meaning, by kind. */
  readonly fieldsRequired: { readonly [kind in RequestKind]?: readonly number[] }
  /** Fields that answers leave out although they could have them. */
  readonly fieldsLeftOut: readonly number[]
  /** Parameter values that a download hands out, by tag of §4 (`12` answer time-out …); the merchant's name is added as tag 22. */
  readonly parameters: Readonly<Record<string, string>>
}

export const usualSettings: ProfileSettings = {
  dialect: {},
  acquirerCode: '48020000',
  networkTimeLimitMs: 30_000,
  timeOutAnswer: '98',
  macOnAnswers: 'all',
  macDemanded: [],
  keyLayouts: {
    '001': 'PIK 8+4, MAK 8+4',
    '003': 'PIK 16+4, MAK 16+4',
    '004': 'PIK 16+4, MAK 16+4, TDK 16+4',
    '005': 'PIK 16+4, MAK 16+4',
    '006': 'PIK 16+4, MAK 16+4, TDK 16+4',
  },
  macKeyBytes: 16,
  reversalWithoutOriginal: '25',
  fieldsRequired: {},
  fieldsLeftOut: [],
  parameters: { '12': '60', '13': '3', '18': '0', '19': '00', '20': '0', '21': '0', '23': '3', '27': '2' },
}

/** A profile, ready to be spoken. */
export interface Profile extends ProfileSettings {
  readonly name: string
  readonly codec: Codec
  readonly spoken: UnionPayPosSettings
  readonly headerBytes: number
  readonly keyAlgorithm: KeyAlgorithm
}

/** Codecs by their settings: thousands of terminals speak a few dialects. */
const codecs = new Map<string, ReturnType<typeof speak>>()

function speak(dialect: ProfileSettings['dialect']) {
  const spec = unionpayPos(dialect)
  return { codec: compile(spec), spoken: spec.settings }
}

/**
 * @param settings some settings, as they stand in the database; all others are the usual ones
 * @throws ProfileRefused with the name of the setting, and what would have been right
 */
export function profileFrom(name: string, settings: Readonly<Record<string, unknown>>): Profile {
  const known = Object.keys(usualSettings)
  const stranger = Object.keys(settings).find((key) => !known.includes(key))
  if (stranger !== undefined) throw new ProfileRefused(name, stranger, `one of ${known.join(', ')}`)
  const all = { ...usualSettings, ...settings } as ProfileSettings

  check(
    name,
    'networkTimeLimitMs',
    Number.isInteger(all.networkTimeLimitMs) && all.networkTimeLimitMs >= 50 && all.networkTimeLimitMs <= 90_000,
    '50 to 90000 whole milliseconds',
  )
  check(name, 'acquirerCode', /^\d{1,11}$/.test(all.acquirerCode), '1 to 11 digits')
  check(name, 'timeOutAnswer', /^[0-9A-Z]{2}$/.test(all.timeOutAnswer), 'two characters')
  check(name, 'reversalWithoutOriginal', /^[0-9A-Z]{2}$/.test(all.reversalWithoutOriginal), 'two characters')
  check(name, 'macKeyBytes', all.macKeyBytes === 8 || all.macKeyBytes === 16, '8 or 16')
  check(name, 'macOnAnswers', all.macOnAnswers === 'all' || all.macOnAnswers === 'approvals', 'all or approvals')
  for (const layout of Object.values(all.keyLayouts)) {
    check(
      name,
      'keyLayouts',
      keyLayouts.some((one) => one.name === layout),
      keyLayouts.map((one) => one.name).join(' or '),
    )
  }
  for (const [tag, value] of Object.entries(all.parameters))
    check(name, 'parameters', /^\d\d$/.test(tag) && typeof value === 'string', 'tags of two digits')

  const key = JSON.stringify(all.dialect)
  const { codec, spoken } = codecs.get(key) ?? speak(all.dialect)
  codecs.set(key, { codec, spoken })
  return {
    ...all,
    name,
    codec,
    spoken,
    headerBytes: spoken.header === 'present' ? HEADER_BYTES : 0,
    keyAlgorithm: keyAlgorithmOf(spoken.macAlgorithm),
  }
}

function check(profile: string, setting: keyof ProfileSettings, holds: boolean, expected: string): void {
  if (!holds) throw new ProfileRefused(profile, setting, expected)
}

export class ProfileRefused extends Error {
  readonly code = 'PROFILE_REFUSED'
  constructor(profile: string, setting: string, expected: string) {
    super(`profile ${profile}, ${setting}: expected ${expected}`)
    this.name = 'ProfileRefused'
  }
}
