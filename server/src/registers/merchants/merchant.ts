import type { Freeze, Merchant, MerchantType, Place } from '@shouli/acceptance'
import type { Fen, Instant, LocalDate, MerchantId } from '@shouli/vocabulary'

/** A merchant as the institution has it on file, apart from papers, account and agreement. */
export interface MerchantRecord {
  readonly id: MerchantId
  readonly name: string
  readonly type: MerchantType
  readonly mcc: string
  /** First day as merchant of this institution. */
  readonly since: LocalDate
  /** Keyed token of the responsible person's identity number, see `person-token.ts`; `null`: not known. */
  readonly person: string | null
  readonly identityVerifiedOn: LocalDate | null
  readonly hours: Merchant['hours']
  /** Single-payment limit agreed with this merchant, in fen; `null`: the policy's. */
  readonly amountMax: Fen | null
  readonly city: string | null
  readonly address: string | null
  readonly place: Place | null
}

/** Where a merchant stands. */
export type Standing =
  | { readonly status: 'trading' }
  | { readonly status: 'frozen'; readonly freeze: Freeze }
  | { readonly status: 'closed'; readonly closedAt: Instant }

/** What may be done with one. */
export type MerchantChange =
  | { readonly do: 'freeze'; readonly freeze: Omit<Freeze, 'since'> }
  | { readonly do: 'unfreeze' }
  | { readonly do: 'close' }

/**
 * Where the merchant stands after the change.
 *
 * @throws MerchantChangeRefused when it does not go from where it stands
 */
export function changed(merchantId: MerchantId, standing: Standing, change: MerchantChange, at: Instant): Standing {
  switch (change.do) {
    case 'freeze':
      if (standing.status !== 'trading') throw new MerchantChangeRefused(merchantId, standing, change)
      return { status: 'frozen', freeze: { ...change.freeze, since: at } }
    case 'unfreeze':
      if (standing.status !== 'frozen') throw new MerchantChangeRefused(merchantId, standing, change)
      return { status: 'trading' }
    case 'close':
      if (standing.status === 'closed') throw new MerchantChangeRefused(merchantId, standing, change)
      return { status: 'closed', closedAt: at }
  }
}

export class MerchantChangeRefused extends Error {
  readonly code = 'MERCHANT_CHANGE_REFUSED'
  constructor(merchantId: MerchantId, { status }: Standing, change: MerchantChange) {
    super(`cannot ${change.do} merchant ${merchantId}: it is ${status}`)
    this.name = 'MerchantChangeRefused'
  }
}
