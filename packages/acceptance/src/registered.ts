import type { Evidence } from './cause.ts'
import type { Merchant, Policy } from './facts.ts'

type Status = Policy['registryStatusesRefused'][number]

/** Evidence that the public register holds this status of the business licence, where the policy refuses it; otherwise `null`. */
export function refusedByRegister({ id, businessLicence }: Merchant, policy: Policy, status: Status): Evidence | null {
  if (businessLicence === null || businessLicence.registryStatus !== status) return null
  if (!policy.registryStatusesRefused.includes(status)) return null

  return {
    fact: 'merchant.businessLicence.registryStatus',
    observed: businessLicence.registryStatus,
    threshold: 'in business',
    window: null,
    rule: `policy.registryStatusesRefused@${policy.version}`,
    source: '市场主体登记管理条例, 收单办法 7',
    record: `merchants/${id}/business-licence`,
    more: { number: businessLicence.number, checkedOn: businessLicence.registryCheckedOn },
    wouldPass: { value: 'in business', amountAtMost: null, notBefore: null },
  }
}
