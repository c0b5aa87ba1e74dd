export type { CodeFinding, Finding, SignFinding, WordFinding } from './finding.ts'
export { readObservation, type Observation, type Section, type Value } from './observation.ts'
export { observe, type Noted } from './observe.ts'
