import { observe, titleOf } from '@shouli/acceptance'
import { momentOf, type api, type Handler } from '@shouli/contract'
import type { TerminalId, Text } from '@shouli/vocabulary'
import type { Connection } from '../../../ground/database/index.ts'
import type { ReportedValue } from '../report.ts'
import { reportsOf, telemetryOf } from '../store.ts'

const REPORTS_SHOWN = 20

export const readTelemetry =
  (database: Connection): Handler<typeof api.readTelemetry> =>
  async ({ params }) => {
    const id = params.id as TerminalId
    const [state, reports] = await Promise.all([telemetryOf(database, id), reportsOf(database, id, REPORTS_SHOWN)])
    return {
      heard_at: state === null ? null : momentOf(state.heardAt),
      state: Object.entries(state?.seen ?? {})
        .map(([key, { value, at }]) => ({ key, value, at: momentOf(at), means: meansOf(key, value) }))
        .toSorted((a, b) => a.key.localeCompare(b.key)),
      reports: reports.map(({ at, receivedAt, seen }) => ({ at: momentOf(at), received_at: momentOf(receivedAt), seen: { ...seen } })),
    }
  }

function meansOf(key: string, value: ReportedValue): Text[] {
  const { findings } = observe({ telemetry: { [key]: value } })
  return findings.filter(({ kind }) => kind === 'sign').map(({ seen }) => titleOf(seen))
}
