export { type Delivery, type Report, type ReportedValue } from './report.ts'
export { reportsOf, takeReports, telemetryOf, type Seen, type TelemetryState } from './store.ts'
export { reportTelemetry } from './routes/report-telemetry.ts'
export { telemetryTokens, type TelemetryTokens } from './token.ts'
