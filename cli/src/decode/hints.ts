import {
  compile,
  iso8583Ascii87,
  iso8583Binary87,
  settingChoices,
  unionpayPos,
  type Codec,
  type Framing,
  type UnionPayPosSettings,
} from '@shouli/iso8583'
import { readOne } from './read.ts'

/** Looking for a hint costs as much as reading a message many times; in a long run of refused ones the first ones tell enough. */
const HINTS_AT_MOST = 1_000

/** Settings that change how bytes are read. */
const ofReading = [
  'f48Counts',
  'f61Digits',
  'filler',
  'f22Align',
  'f23Align',
  'f35Most',
  'f35Counts',
  'trackEncryption',
  'f52Bytes',
  'messageTypes',
] as const

/**
 * Tells which other setting, changed alone, would have let a refused message be read. It is said, never done: who knows where the
 * message comes from must choose.
 */
export class Hints {
  readonly #settings: UnionPayPosSettings
  readonly #framing: Framing | undefined
  #others: readonly { readonly option: string; readonly codec: Codec }[] | null = null
  #given = 0

  constructor(settings: UnionPayPosSettings, framing: Framing | undefined) {
    this.#settings = settings
    this.#framing = framing
  }

  /** @returns options such as `--profile f22Align=right`; none: no single change helps */
  for(bytes: Uint8Array): readonly string[] {
    if (this.#given >= HINTS_AT_MOST) return []
    this.#given += 1
    this.#others ??= [...this.#otherSettings(), ...otherSpecs(this.#settings)]
    const reads = this.#others.filter(({ codec }) => !(readOne(codec, bytes, { framing: this.#framing }) instanceof Error))
    return reads.map(({ option }) => option)
  }

  #otherSettings(): { option: string; codec: Codec }[] {
    return ofReading.flatMap((name) => {
      const { values } = settingChoices[name]
      const others = ('from' in values ? [values.to] : values).filter((value) => value !== this.#settings[name])
      return others.map((value) => ({
        option: `--profile ${name}=${value}`,
        codec: compile(unionpayPos({ ...this.#settings, [name]: value })),
      }))
    })
  }
}

function otherSpecs({ charset }: UnionPayPosSettings): { option: string; codec: Codec }[] {
  return [iso8583Ascii87({ charset }), iso8583Binary87({ charset })].map((spec) => ({
    option: `--spec ${spec.name}`,
    codec: compile(spec),
  }))
}
