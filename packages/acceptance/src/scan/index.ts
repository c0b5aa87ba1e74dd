export type { Incident, IncidentEvidence } from './incident.ts'
export type { Group, Report } from './report.ts'
export { defaultScanSettings, Scan, type ScanMemory, type ScanSettings, type Tick } from './scan.ts'
export { failureScore, gumbelThreshold, silenceScore } from './score.ts'
