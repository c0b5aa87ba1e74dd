import { compile, iso8583Ascii87, iso8583Binary87, type Codec } from '@shouli/iso8583'

/** How the upstream link writes ISO 8583:1987, see docs/upstream.md. */
export type UpstreamDialect = 'binary' | 'ascii'

export function upstreamCodec(dialect: UpstreamDialect = 'binary'): Codec {
  return compile(dialect === 'ascii' ? iso8583Ascii87() : iso8583Binary87())
}
