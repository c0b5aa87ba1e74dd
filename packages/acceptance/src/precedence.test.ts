import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { fen, instant, localDate, merchantId } from '@shouli/vocabulary'
import { answer } from './answer.ts'
import { assess } from './assess.ts'
import { catalogue } from './catalogue.ts'
import { isKnown } from './cause.ts'
import type { Listing } from './facts.ts'
import {
  facts,
  line,
  merchant,
  noon,
  original,
  policy,
  registration,
  session,
  terminal,
  transaction,
  velocity,
  type GoodFacts,
} from './testing/index.ts'

type Spoil = (good: GoodFacts) => GoodFacts

const registered =
  (change: Partial<GoodFacts['registration']>): Spoil =>
  (good) => ({ ...good, registration: registration({ ...good.registration, ...change }) })
const shop =
  (change: Partial<GoodFacts['merchant']>): Spoil =>
  (good) => ({ ...good, merchant: merchant({ ...good.merchant, ...change }) })
const licence =
  (change: Partial<NonNullable<GoodFacts['merchant']['businessLicence']>>): Spoil =>
  (good) =>
    shop({ businessLicence: { ...merchant().businessLicence!, ...good.merchant.businessLicence, ...change } })(good)
const till =
  (change: Partial<GoodFacts['terminal']>): Spoil =>
  (good) => ({ ...good, terminal: terminal({ ...good.terminal, ...change }) })
const signed =
  (change: Partial<GoodFacts['session']>): Spoil =>
  (good) => ({ ...good, session: session({ ...good.session, ...change }) })
const paid =
  (change: Partial<GoodFacts['transaction']>): Spoil =>
  (good) => ({ ...good, transaction: transaction({ ...good.transaction, ...change }) })
const ruled =
  (change: Partial<GoodFacts['policy']>): Spoil =>
  (good) => ({ ...good, policy: policy({ ...good.policy, ...change }) })
const counted =
  (change: Partial<GoodFacts['velocity']>): Spoil =>
  (good) => ({ ...good, velocity: velocity({ ...good.velocity, ...change }) })
const listed =
  (subject: Listing['subject']): Spoil =>
  (good) => ({
    ...good,
    listings: {
      entries: [
        ...good.listings.entries,
        { list: 'own-risk', subject, effect: 'block', reason: { zh: '', en: '' }, since: localDate('2026-01-01'), until: null },
      ],
    },
  })
const of =
  (kind: GoodFacts['transaction']['kind'], change: Parameters<typeof original>[0]): Spoil =>
  (good) => ({ ...paid({ kind })(good), original: original({ amount: good.transaction.amount, ...change }) })
const both =
  (...all: readonly Spoil[]): Spoil =>
  (good) =>
    all.reduce((so, spoil) => spoil(so), good)
const tally = (rule: string, count: number) =>
  velocity().frequency.map((entry) =>
    entry.rule === rule ? { rule, count, sum: fen(0), oldestAt: instant('2026-07-02T03:59:30Z') } : entry,
  )

/** Every known cause, first the one that gives the answer, with its code and the one thing that provokes it. */
const table: readonly (readonly [id: string, answer: string, spoil: Spoil])[] = [
  // May this merchant trade at all?
  ['qualification/merchant-not-registered', '03', registered({ merchantOnFile: false })],
  ['standing/merchant-closed', '03', shop({ status: 'closed' })],
  ['standing/merchant-listed', '58', listed('merchant')],
  ['standing/person-listed', '58', listed('person')],
  ['qualification/business-licence-revoked', '03', licence({ registryStatus: 'revoked' })],
  ['qualification/business-licence-cancelled', '03', licence({ registryStatus: 'cancelled' })],
  ['risk/merchant-frozen', '03', shop({ status: 'frozen' })],
  ['qualification/agreement-missing', '03', shop({ agreement: null })],
  ['qualification/agreement-not-started', '03', shop({ agreement: { number: 'A', startsOn: localDate('2026-07-03'), endsOn: null } })],
  [
    'qualification/agreement-ended',
    '03',
    shop({ agreement: { number: 'A', startsOn: localDate('2024-01-01'), endsOn: localDate('2026-07-01') } }),
  ],
  ['qualification/business-licence-missing', '03', shop({ businessLicence: null })],
  ['qualification/business-licence-expired', '03', licence({ validUntil: localDate('2026-07-01') })],
  ['qualification/business-licence-abnormal', '03', licence({ registryStatus: 'abnormal list' })],
  ['qualification/legal-person-id-missing', '03', shop({ legalPersonId: null })],
  ['qualification/legal-person-id-expired', '03', shop({ legalPersonId: { masked: '', validUntil: localDate('2026-07-01') } })],
  ['qualification/settlement-account-missing', '03', shop({ settlementAccount: null })],
  ['qualification/settlement-account-unverified', '03', shop({ settlementAccount: { masked: '', verifiedOn: null } })],
  ['standing/category-not-accepted', '03', shop({ mcc: '7995' })],
  ['standing/merchant-idle', '03', shop({ lastPaymentAt: instant('2025-07-01T04:00:00Z') })],
  ['qualification/verification-overdue', '03', shop({ lastPaymentAt: instant('2026-03-01T04:00:00Z') })],

  // May this terminal?
  ['qualification/terminal-not-registered', '97', registered({ terminalOnFile: false })],
  ['qualification/terminal-bound-elsewhere', '97', registered({ boundMerchantId: merchantId('898310154110002') })],
  ['qualification/serial-number-mismatch', '97', registered({ serialSeen: 'N9999999' })],
  ['standing/terminal-withdrawn', '58', till({ status: 'withdrawn' })],
  ['standing/terminal-listed', '58', listed('terminal')],
  ['qualification/terminal-suspended', '58', till({ status: 'suspended' })],
  ['qualification/terminal-in-stock', '58', till({ status: 'in stock' })],
  ['standing/model-no-longer-accepted', '58', till({ model: 'T200' })],
  ['standing/terminal-idle', '58', till({ lastPaymentAt: instant('2025-07-01T04:00:00Z') })],
  ['risk/location-unknown', '58', till({ place: null })],
  ['risk/location-changed', '58', till({ position: { latitude: 39.9, longitude: 116.4 } })],
  ['software/application-version-outdated', '30', till({ applicationVersion: '1.9.9' })],
  ['verification/sign-on-missing', '77', signed({ signedOnAt: null })],
  ['verification/working-keys-missing', '77', signed({ keysLoaded: false })],
  ['verification/message-authentication-failed', 'A0', signed({ mac: 'failed' })],
  ['software/batch-number-mismatch', '77', signed({ batchSeen: 120 })],
  ['operation/batch-full', '22', signed({ batchCount: 500 })],

  // May this payment?
  ['standing/kind-not-permitted', '12', ruled({ kindsRefused: ['sale', 'sale void', 'refund', 'completion', 'pre-authorisation'] })],
  ['standing/lending-merchant-credit', '58', both(ruled({ categoriesWithoutCredit: ['5311', '7995'] }), paid({ cardType: 'credit' }))],
  ['risk/micro-magnetic-stripe', '45', both(shop({ type: 'micro merchant' }), paid({ entryMode: 'magnetic stripe' }))],
  ['risk/card-listed', '62', listed('card')],
  ['risk/amount-over-limit', '61', ruled({ amountMax: fen(100_00) })],
  [
    'risk/micro-credit-limit',
    '61',
    both(shop({ type: 'micro merchant' }), paid({ cardType: 'credit' }), counted({ microCreditDay: { count: 9, sum: fen(950_00) } })),
  ],
  ['risk/hours-unusual', '61', both(shop({ hours: { opens: 60, closes: 120 } }), ruled({ outsideHoursAmountMax: fen(50_00) }))],
  ['risk/day-total-over-limit', '61', counted({ merchantDay: { count: 99, sum: fen(999_999_00) } })],
  ['risk/payments-too-frequent', '65', counted({ frequency: tally('merchant-10m', 40) })],
  ['risk/card-too-frequent', '65', counted({ frequency: tally('card-10m', 3) })],
  ['operation/original-not-found', '25', of('refund', { state: 'reversed' })],
  ['operation/original-card-differs', '14', of('refund', { sameCard: false })],
  ['operation/void-too-late', '22', of('sale void', { settled: true })],
  ['operation/amount-mistyped', '64', of('sale void', { amount: fen(127_00) })],
  ['operation/refund-too-old', '22', of('refund', { paidAt: instant('2025-07-02T04:00:00Z') })],
  ['operation/refund-over-original', '61', of('refund', { amount: fen(127_99) })],
  ['operation/pre-authorisation-expired', '22', of('completion', { paidAt: instant('2026-05-02T04:00:00Z') })],
  ['operation/completion-over-limit', '64', of('completion', { amount: fen(100_00) })],
  ['system/host-unreachable', '91', (good) => ({ ...good, line: line({ state: 'down' }) })],
]

const found = (spoiled: GoodFacts): string[] => assess(spoiled, noon).obstacles.map(({ cause }) => cause.id)

describe('precedence', () => {
  it('is the order of this table: merchant, terminal, payment', () => {
    const known = catalogue.filter(isKnown)
    assert.deepEqual(
      known.map(({ id }) => id),
      table.map(([id]) => id),
    )
  })

  it('puts what is only inferred after everything that can be known', () => {
    const firstInferred = catalogue.findIndex((cause) => !isKnown(cause))
    assert.equal(firstInferred, table.length)
  })

  for (const [id, code, spoil] of table) {
    it(`${id} stands alone and answers ${code}`, () => {
      const assessment = assess(spoil(facts()), noon)
      assert.deepEqual(
        assessment.obstacles.map(({ cause }) => cause.id),
        [id],
      )
      assert.equal(answer(assessment), code)
    })
  }

  it('holds for every two obstacles that can meet: the earlier one gives the answer', () => {
    let met = 0
    for (const [i, [earlier, code, spoilEarlier]] of table.entries()) {
      for (const [later, , spoilLater] of table.slice(i + 1)) {
        for (const spoiled of [spoilEarlier(spoilLater(facts())), spoilLater(spoilEarlier(facts()))]) {
          const ids = found(spoiled)
          if (!ids.includes(earlier) || !ids.includes(later)) continue // the one excludes the other, e.g. closed and frozen
          met++
          assert.ok(ids.indexOf(earlier) < ids.indexOf(later), `${earlier} before ${later}`)
          if (ids[0] === earlier) assert.equal(answer(assess(spoiled, noon)), code)
        }
      }
    }
    assert.ok(met > 2000, `${met} pairs met`)
  })

  it('shows, as the worst case is put right one thing at a time, the next answer each time', () => {
    const steps = [
      ['standing/merchant-closed', shop({ status: 'closed' })],
      ['qualification/business-licence-expired', licence({ validUntil: localDate('2026-07-01') })],
      ['qualification/settlement-account-unverified', shop({ settlementAccount: { masked: '', verifiedOn: null } })],
      ['qualification/terminal-bound-elsewhere', registered({ boundMerchantId: merchantId('898310154110002') })],
      ['qualification/terminal-suspended', till({ status: 'suspended' })],
      ['software/application-version-outdated', till({ status: 'trading', applicationVersion: '1.0' })],
      ['verification/sign-on-missing', signed({ signedOnAt: null })],
      ['risk/amount-over-limit', ruled({ amountMax: fen(100_00) })],
      ['risk/payments-too-frequent', counted({ frequency: tally('merchant-10m', 40) })],
      ['system/host-unreachable', (good: GoodFacts) => ({ ...good, line: line({ state: 'down' }) })],
    ] as const satisfies readonly (readonly [string, Spoil])[]
    const firsts = steps.map(
      (_, done) =>
        found(
          both(
            ...steps
              .slice(done)
              .map(([, spoil]) => spoil)
              .toReversed(),
          )(facts()),
        )[0],
    )
    assert.deepEqual(
      firsts,
      steps.map(([id]) => id),
    )
  })
})
