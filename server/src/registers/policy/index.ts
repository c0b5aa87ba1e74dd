export {
  complaints,
  PolicyChangeRefused,
  PolicyRefused,
  type Complaint,
  type PolicyOnFile,
  type PolicyVersion,
  type Source,
  type Terms,
} from './policy.ts'
export { approvePolicy, draftPolicy, installPolicy, listPolicies, policyAt, readPolicy, withdrawPolicy } from './store.ts'
export { policy202607 } from './versions/2026-07.ts'
export { openPolicy } from './versions/open.ts'
