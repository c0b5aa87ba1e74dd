export { keepKnowledge, modelFrom } from './brain.ts'
export {
  diagnoseAndTell,
  diagnosePayment,
  readDiagnosis as keptDiagnosis,
  type KeptDiagnosis,
  type PaymentKey,
} from './diagnose-payment.ts'
export { readDiagnosis } from './routes/read-diagnosis.ts'
