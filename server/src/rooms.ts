// Puts the rooms' routes together: whatever a page or a program may ask, and who answers it.

import { catalogue, type Model } from '@shouli/acceptance'
import type { RoomHandlers } from './app.ts'
import { caseHandlers } from './desks/cases/index.ts'
import { diagnosePayment, readDiagnosis } from './desks/diagnosis/index.ts'
import type { KeyStore } from './desks/gateway/index.ts'
import { keyOfPublicId, paymentRoutes, publicId, references } from './desks/gateway/routes/index.ts'
import { listIncidents } from './desks/incidents/index.ts'
import { guide, troubleshootingHandlers, type Guide } from './desks/troubleshooting/index.ts'
import { assess } from './dossier/routes/index.ts'
import type { Clock } from './ground/clock.ts'
import type { Database } from './ground/database/index.ts'
import type { Feed } from './http/feed.ts'
import { listMerchants, readMerchant } from './registers/merchants/routes/index.ts'
import { listPolicies } from './registers/policy/routes/index.ts'
import { readTelemetry, reportTelemetry, telemetryTokens } from './registers/telemetry/index.ts'
import { listTerminals, readTerminal } from './registers/terminals/routes/index.ts'

export interface RoomParts {
  readonly database: Database
  readonly clock: Clock
  readonly keyStore: KeyStore
  /** What the diagnosis believes. */
  readonly model: Model
  /** The network host whose line a payment would take. */
  readonly host: string
}

export interface Rooms {
  readonly handlers: RoomHandlers
  readonly feed: Feed
  readonly guide: Guide
}

export async function openRooms({ database, clock, keyStore, model, host }: RoomParts): Promise<Rooms> {
  const slips = references(await keyStore.secret('references'))
  const tokens = telemetryTokens(await keyStore.secret('telemetry tokens'))
  const payments = paymentRoutes(database, slips, clock)
  const remedies = new Map(catalogue.flatMap(({ remedies }) => remedies).map((remedy) => [remedy.id, remedy]))
  const guided = guide({
    database,
    model,
    clock,
    behind: async (reference) => {
      const { key, payment } = await payments.find(reference)
      const kept = await diagnosePayment(database, model, key, clock())
      return { merchantId: key.merchantId, terminalId: payment.terminalId, kind: payment.kind, findings: kept?.findings ?? [] }
    },
  })

  return {
    feed: payments.feed,
    guide: guided,
    handlers: {
      ...payments.handlers,
      readDiagnosis: readDiagnosis(database, keyOfPublicId, (id) => remedies.get(id)),
      ...caseHandlers({ database, clock, keyOf: keyOfPublicId, wordOf: publicId }),
      listIncidents: listIncidents(database),
      assess: assess({ database, clock, host }),
      listMerchants: listMerchants(database),
      readMerchant: readMerchant(database),
      listTerminals: listTerminals(database),
      readTerminal: readTerminal(database),
      listPolicies: listPolicies(database, clock),
      ...troubleshootingHandlers(guided),
      readTelemetry: readTelemetry(database),
      reportTelemetry: reportTelemetry(database, tokens, clock),
    },
  }
}
