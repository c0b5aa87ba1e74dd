import type { Merchant } from '@shouli/acceptance'
import { momentOf, wire, type Merchant as Shown } from '@shouli/contract'

/** A merchant as it travels: papers are public or masked already. */
export function merchantOf({ businessLicence, legalPersonId, settlementAccount, agreement, freeze, ...merchant }: Merchant): Shown {
  return {
    id: merchant.id,
    name: merchant.name,
    type: wire(merchant.type),
    mcc: merchant.mcc,
    status: merchant.status,
    freeze:
      freeze === null ? null : { reason: freeze.reason, rule: freeze.rule, since: momentOf(freeze.since), review_by: freeze.reviewBy },
    since: merchant.since,
    identity_verified_on: merchant.identityVerifiedOn,
    business_licence:
      businessLicence === null
        ? null
        : {
            number: businessLicence.number,
            valid_until: businessLicence.validUntil,
            registry_status: wire(businessLicence.registryStatus),
            registry_checked_on: businessLicence.registryCheckedOn,
          },
    legal_person_id: legalPersonId === null ? null : { masked: legalPersonId.masked, valid_until: legalPersonId.validUntil },
    settlement_account: settlementAccount === null ? null : { masked: settlementAccount.masked, verified_on: settlementAccount.verifiedOn },
    agreement: agreement === null ? null : { number: agreement.number, starts_on: agreement.startsOn, ends_on: agreement.endsOn },
    hours: merchant.hours === null ? null : { opens_minute: merchant.hours.opens, closes_minute: merchant.hours.closes },
    amount_fen_max: merchant.amountMax,
    last_payment_at: momentOf(merchant.lastPaymentAt),
  }
}
