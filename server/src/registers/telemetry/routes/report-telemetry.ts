import { Refusal, type api, type Handler } from '@shouli/contract'
import type { Instant, TerminalId } from '@shouli/vocabulary'
import type { Clock } from '../../../ground/clock.ts'
import type { Database } from '../../../ground/database/index.ts'
import { takeReports } from '../store.ts'
import type { TelemetryTokens } from '../token.ts'

export const reportTelemetry =
  (database: Database, tokens: TelemetryTokens, clock: Clock): Handler<typeof api.reportTelemetry> =>
  async ({ body, bearer = null }) => {
    const terminalId = body.terminal_id as TerminalId
    if (bearer === null || !tokens.accepts(terminalId, bearer)) throw new Refusal('not_signed_in')
    const reports = body.reports.map(({ id, at, seen }) => ({ id, at: Date.parse(at) as Instant, seen }))
    return { taken: await takeReports(database, [{ terminalId, receivedAt: clock(), reports }]) }
  }
