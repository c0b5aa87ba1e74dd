export type { Finding } from './finding.ts'
export { readObservation, type Observation } from './observation.ts'
export { observe, type Noted } from './observe.ts'
