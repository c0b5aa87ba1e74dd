import { createHmac, timingSafeEqual } from 'node:crypto'
import type { TerminalId } from '@shouli/vocabulary'

/** Knows the token by which each terminal reports, without keeping any: each is derived from one secret of the institution. */
export interface TelemetryTokens {
  /** Handed to the terminal once, with its other parameters. */
  of(terminalId: TerminalId): string
  accepts(terminalId: TerminalId, token: string): boolean
}

/** @param secret at least 32 bytes; another secret makes every token void */
export function telemetryTokens(secret: Uint8Array): TelemetryTokens {
  const digest = (terminalId: TerminalId): Buffer => createHmac('sha256', secret).update(`telemetry of ${terminalId}`).digest()
  return {
    of: (terminalId) => digest(terminalId).toString('base64url'),
    accepts: (terminalId, token) => {
      const given = Buffer.from(token, 'base64url')
      const wanted = digest(terminalId)
      return given.length === wanted.length && timingSafeEqual(given, wanted)
    },
  }
}
