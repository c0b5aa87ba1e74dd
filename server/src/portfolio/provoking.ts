import { dayOf, type Instant, type LocalDate } from '@shouli/vocabulary'
import type { Shop, ShopWish, Till } from './shop.ts'

/** A shop whose records show one cause at the next payment. */
export interface Provoking {
  /** Id of the cause. */
  readonly cause: string
  readonly wish?: ShopWish
  /** What is different from a shop in order. */
  readonly spoil?: (shop: Shop, at: Instant) => Shop
  /** Amount in fen that shows it, where it takes a certain amount. */
  readonly amountFen?: number
  /** A card of the test ranges that the institution has listed. */
  readonly card?: string
}

const DAY_MS = 86_400_000
const dayAfter = (at: Instant, days: number): LocalDate => dayOf((at + days * DAY_MS) as Instant)
const ago = (at: Instant, days: number): Instant => (at - days * DAY_MS) as Instant
const yuan = (amount: number): number => amount * 100

const eachTill =
  (change: (till: Till, at: Instant) => Till): NonNullable<Provoking['spoil']> =>
  (shop, at) => ({ ...shop, tills: shop.tills.map((till) => change(till, at)) })

const licence =
  (change: Partial<NonNullable<Shop['licence']>>): NonNullable<Provoking['spoil']> =>
  (shop) => ({ ...shop, licence: { ...shop.licence!, ...change } })

const listed =
  (subject: 'merchant' | 'person' | 'terminal'): NonNullable<Provoking['spoil']> =>
  (shop) => ({
    ...shop,
    listings: [
      { subject, key: subject === 'merchant' ? shop.merchant.id : subject === 'person' ? shop.merchant.person! : shop.tills[0]!.record.id },
    ],
  })

/** Any hour at which the demo is looked at must lie outside these. */
const closedNow: NonNullable<Provoking['spoil']> = (shop, at) => {
  const now = Math.floor(((at + 8 * 3_600_000) % DAY_MS) / 60_000)
  const opens = (now + 13 * 60) % 1440
  return { ...shop, merchant: { ...shop.merchant, hours: { opens, closes: (opens + 60) % 1440 } } }
}

/** Neither hours nor own limit stand in the way of what is to be shown. */
const alwaysOpen: NonNullable<Provoking['spoil']> = (shop) => ({ ...shop, merchant: { ...shop.merchant, hours: null } })

export const provoking: readonly Provoking[] = [
  // Papers
  { cause: 'qualification/business-licence-missing', wish: { type: 'individual business' }, spoil: (shop) => ({ ...shop, licence: null }) },
  {
    cause: 'qualification/business-licence-expired',
    wish: { type: 'individual business' },
    spoil: (shop, at) => licence({ validUntil: dayAfter(at, -1) })(shop, at),
  },
  { cause: 'qualification/business-licence-revoked', wish: { type: 'enterprise' }, spoil: licence({ registryStatus: 'revoked' }) },
  { cause: 'qualification/business-licence-cancelled', wish: { type: 'enterprise' }, spoil: licence({ registryStatus: 'cancelled' }) },
  { cause: 'qualification/business-licence-abnormal', wish: { type: 'enterprise' }, spoil: licence({ registryStatus: 'abnormal list' }) },
  { cause: 'qualification/legal-person-id-missing', spoil: (shop) => ({ ...shop, identity: null }) },
  {
    cause: 'qualification/legal-person-id-expired',
    spoil: (shop, at) => ({ ...shop, identity: { ...shop.identity!, validUntil: dayAfter(at, -12) } }),
  },
  { cause: 'qualification/settlement-account-missing', spoil: (shop) => ({ ...shop, account: null }) },
  { cause: 'qualification/settlement-account-unverified', spoil: (shop) => ({ ...shop, account: { ...shop.account!, verifiedOn: null } }) },
  { cause: 'qualification/agreement-missing', spoil: (shop) => ({ ...shop, agreement: null }) },
  {
    cause: 'qualification/agreement-ended',
    spoil: (shop, at) => ({ ...shop, agreement: { ...shop.agreement!, endsOn: dayAfter(at, -3) } }),
  },
  {
    cause: 'qualification/agreement-not-started',
    spoil: (shop, at) => ({ ...shop, agreement: { ...shop.agreement!, startsOn: dayAfter(at, 10) } }),
  },
  {
    cause: 'qualification/verification-overdue',
    spoil: (shop, at) => ({
      ...shop,
      lastPaymentAt: ago(at, 130),
      merchant: { ...shop.merchant, since: dayAfter(at, -900), identityVerifiedOn: dayAfter(at, -900) },
    }),
  },
  {
    cause: 'qualification/terminal-in-stock',
    spoil: eachTill((till) => ({ ...till, record: { ...till.record, status: 'in stock', installedOn: null } })),
  },
  {
    cause: 'qualification/terminal-suspended',
    spoil: eachTill((till, at) => ({
      ...till,
      record: {
        ...till.record,
        status: 'suspended',
        statusSince: ago(at, 2),
        statusReason: { zh: '巡检未完成，暂停使用', en: 'suspended until the on-site inspection is done' },
      },
    })),
  },

  // Risk
  { cause: 'risk/amount-over-limit', spoil: alwaysOpen, amountFen: yuan(60_000) },
  { cause: 'risk/day-total-over-limit', wish: { type: 'micro merchant', mcc: '5814' }, spoil: alwaysOpen, amountFen: yuan(9_900) },
  { cause: 'risk/payments-too-frequent' },
  { cause: 'risk/card-too-frequent' },
  { cause: 'risk/card-listed', card: '6224240000000082' },
  { cause: 'risk/micro-credit-limit', wish: { type: 'micro merchant', mcc: '5992' }, amountFen: yuan(1_100) },
  { cause: 'risk/micro-magnetic-stripe', wish: { type: 'micro merchant', mcc: '7230' } },
  { cause: 'risk/hours-unusual', spoil: closedNow, amountFen: yuan(6_000) },
  { cause: 'risk/location-unknown', spoil: eachTill((till) => ({ ...till, record: { ...till.record, place: null } })) },
  {
    cause: 'risk/merchant-frozen',
    spoil: (shop, at) => ({
      ...shop,
      change: {
        do: 'freeze',
        freeze: {
          reason: { zh: '短时间内多笔整额信用卡交易，待说明', en: 'several round credit-card sums in a short time, to be explained' },
          told: { zh: '近期交易需要您补充说明', en: 'recent payments need an explanation from you' },
          rule: 'own-rule-17',
          reviewBy: dayAfter(at, 10),
        },
      },
    }),
  },

  // Standing
  { cause: 'standing/merchant-closed', spoil: (shop) => ({ ...shop, change: { do: 'close' } }) },
  { cause: 'standing/merchant-listed', spoil: listed('merchant') },
  { cause: 'standing/person-listed', spoil: listed('person') },
  { cause: 'standing/terminal-listed', spoil: listed('terminal') },
  {
    cause: 'standing/merchant-idle',
    spoil: (shop, at) => ({
      ...shop,
      lastPaymentAt: ago(at, 420),
      merchant: { ...shop.merchant, since: dayAfter(at, -900), identityVerifiedOn: dayAfter(at, -900) },
    }),
  },
  {
    cause: 'standing/terminal-idle',
    spoil: eachTill((till, at) => ({
      ...till,
      lastPaymentAt: ago(at, 400),
      record: { ...till.record, installedOn: dayAfter(at, -800), statusSince: ago(at, 800) },
    })),
  },
  {
    cause: 'standing/terminal-withdrawn',
    spoil: eachTill((till, at) => ({
      ...till,
      record: {
        ...till.record,
        status: 'withdrawn',
        statusSince: ago(at, 5),
        statusReason: { zh: '商户申请撤机', en: 'withdrawn at the merchant’s request' },
      },
    })),
  },
  { cause: 'standing/category-not-accepted', wish: { mcc: '7995', type: 'enterprise', name: '好运来彩票店' } },
  { cause: 'standing/lending-merchant-credit', wish: { mcc: '6012', type: 'enterprise', name: '融易达小额贷款' } },
  { cause: 'standing/kind-not-permitted' },
  { cause: 'standing/model-no-longer-accepted', wish: { model: 'T200' } },

  // Operation
  { cause: 'operation/batch-full', spoil: eachTill((till) => ({ ...till, batchCount: 500 })) },
]
