export { type Delivery, type Report, type ReportedValue } from './report.ts'
export { reportsOf, takeReports, telemetryOf, type Seen, type TelemetryState } from './store.ts'
export { telemetryTokens, type TelemetryTokens } from './token.ts'
