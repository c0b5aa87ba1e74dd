export { api } from './api.ts'
export { client, pathOf, Refused, type Client, type ClientOptions, type Send } from './client.ts'
export { cursorOf, placeOf } from './cursor.ts'
export { follow, type Followed, type FollowOptions } from './follow.ts'
export { Refusal, type Asked, type Handler } from './handler.ts'
export { type Incident } from './routes/incidents.ts'
export { openapi, type OpenApi, type Operation, type Schema } from './openapi.ts'
export { Problem, problems, type ProblemCode } from './problem.ts'
export {
  route,
  statusesOf,
  type Body,
  type Definition,
  type Limit,
  type Media,
  type Ok,
  type Params,
  type Permission,
  type Query,
  type Route,
} from './route.ts'
export { type Assessment, type Obstacle, type Remedy } from './schemas/assessment.ts'
export { type Case, type CaseAction, type CaseFigures, type CaseSummary } from './schemas/case.ts'
export { nullable, type Value } from './schemas/common.ts'
export { type Diagnosis, type RankedCause } from './schemas/diagnosis.ts'
export { type Guided, type GuidedEvent, type GuidedStart, type GuidedStep } from './schemas/guided.ts'
export { type Cause, type Code } from './schemas/knowledge.ts'
export { type Message, type Payment, type PaymentSummary } from './schemas/payment.ts'
export { type Policy } from './schemas/policy.ts'
export { type Merchant, type Terminal } from './schemas/register.ts'
export { type SlipExplanation } from './schemas/slip.ts'
export { type Ready } from './schemas/state.ts'
export { type Summary } from './schemas/summary.ts'
export { wire, unwire, type Wire } from './wire.ts'
export { showAssessment, showObstacle, type Setting } from './show/assessment.ts'
export { showCause, showCauseHead, showCode } from './show/knowledge.ts'
export { showRemedy } from './show/remedy.ts'
export { momentOf, valueOf } from './show/value.ts'
