export { keepKnowledge, reviewedModel } from './brain.ts'
export { diagnoseAndTell, diagnosePayment, type KeptDiagnosis, type PaymentKey } from './diagnose-payment.ts'
export { readDiagnosis } from './routes/read-diagnosis.ts'
