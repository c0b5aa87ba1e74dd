import { assess } from './routes/assessments.ts'
import { listCauses, readCause, readCode } from './routes/knowledge.ts'
import { docs, health, metrics, openApi, readSummary, ready } from './routes/operations.ts'
import { followPayments, listPayments, readPayment } from './routes/payments.ts'
import { readReference, slipForm, slipPage } from './routes/references.ts'
import { listMerchants, listPolicies, listTerminals, readMerchant, readTerminal } from './routes/registers.ts'

/** Every route of the server, in the order of the documentation. */
export const api = {
  listPayments,
  readPayment,
  followPayments,
  readSummary,
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
  health,
  ready,
  metrics,
  openApi,
  docs,
} as const
