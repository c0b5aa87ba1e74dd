export { listPolicies } from './list-policies.ts'
