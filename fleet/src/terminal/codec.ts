import { compile, unionpayPos, type Codec } from '@shouli/iso8583'
import type { TerminalProfile } from '../portfolio-file.ts'

const compiled = new Map<string, Codec>()

/** The codec of a terminal's dialect. Compiled once for each dialect: a fleet of thousands speaks only a few. */
export function codecOf(profile: TerminalProfile = {}): Codec {
  const name = JSON.stringify(profile.dialect ?? {})
  const known = compiled.get(name)
  if (known !== undefined) return known

  const codec = compile(unionpayPos(profile.dialect))
  compiled.set(name, codec)
  return codec
}
