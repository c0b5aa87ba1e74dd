export { buildPlan, type Plan } from './build.ts'
export { choose, defaultBudget, reduce, type ChooseOptions, type Decision } from './choose.ts'
export { exact, exactLimits, optimum } from './exact.ts'
export { lookAhead, type Ranking } from './look-ahead.ts'
export {
  action,
  afterAction,
  afterAnswer,
  begun,
  cheapestEnd,
  costOf,
  end,
  gainOf,
  isOpen,
  sum,
  type Action,
  type End,
  type PlannedStep,
  type Problem,
  type Question,
  type State,
} from './problem.ts'
export { information, myopic } from './questions.ts'
export { bestStop, byRatio, type Value } from './value.ts'
