import { assess } from './routes/assessments.ts'
import { actOnCase, listCases, readCase } from './routes/cases.ts'
import { readDiagnosis } from './routes/diagnosis.ts'
import { listIncidents } from './routes/incidents.ts'
import { listCauses, readCause, readCode } from './routes/knowledge.ts'
import { docs, health, metrics, openApi, readSummary, ready } from './routes/operations.ts'
import { followPayments, listPayments, readMessages, readPayment } from './routes/payments.ts'
import { readReference, slipForm, slipPage } from './routes/references.ts'
import { listMerchants, listPolicies, listTerminals, readMerchant, readTerminal } from './routes/registers.ts'
import { readTelemetry, reportTelemetry } from './routes/telemetry.ts'
import {
  beginTroubleshooting,
  goOnTroubleshooting,
  guidedAct,
  guidedBegin,
  guidedPage,
  guidedStart,
  readTroubleshooting,
} from './routes/troubleshooting.ts'

/** Every route of the server, in the order of the documentation. */
export const api = {
  listPayments,
  readPayment,
  readMessages,
  followPayments,
  readDiagnosis,
  listCases,
  readCase,
  actOnCase,
  readSummary,
  listIncidents,
  assess,
  listMerchants,
  readMerchant,
  listTerminals,
  readTerminal,
  listPolicies,
  listCauses,
  readCause,
  readCode,
  readReference,
  slipForm,
  slipPage,
  beginTroubleshooting,
  readTroubleshooting,
  goOnTroubleshooting,
  guidedStart,
  guidedBegin,
  guidedPage,
  guidedAct,
  readTelemetry,
  reportTelemetry,
  health,
  ready,
  metrics,
  openApi,
  docs,
} as const
