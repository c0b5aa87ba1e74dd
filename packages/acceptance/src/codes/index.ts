export { codeOf, codes, type Code, type Retry } from './codes.ts'
export { internalReasons, type InternalReason } from './internal.ts'
export { errorConditions, type ErrorCondition } from './conditions.ts'
export type { Advice } from './advice.ts'
