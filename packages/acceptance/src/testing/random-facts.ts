import { fen, instant, localDate, merchantId, type Fen, type Instant, type LocalDate, type PanToken } from '@shouli/vocabulary'
import { addDays, today } from '../calendar.ts'
import { Unavailable, type GatheredFacts, type Listing, type Merchant, type Original, type Policy, type TransactionKind } from '../facts.ts'
import * as good from './shop.ts'
import type { Seeded } from './seeded.ts'

/** A question as it might come: mostly in order, each thing wrong in its own way now and then, and values near the edges of their rules. */
export interface RandomQuestion {
  readonly facts: GatheredFacts
  readonly at: Instant
}

const kinds: readonly TransactionKind[] = [
  'sale',
  'sale',
  'sale',
  'sale',
  'sale void',
  'refund',
  'pre-authorisation',
  'pre-authorisation void',
  'completion',
  'completion advice',
  'off-line sale',
  'balance',
]

/**
 * @param random where the chance comes from: equal seeds give equal questions
 * @param unreadable share of facts that could not be read; 0: everything is known
 */
export function randomQuestion(random: Seeded, unreadable = 0): RandomQuestion {
  const at = (good.noon + Math.floor(random.between(-5 * 365.25, 5 * 365.25) * 86_400) * 1000) as Instant
  const seldom = (): boolean => random.next() < 0.08
  const one = <value>(...values: readonly value[]): value => values[random.below(values.length)]!
  const usually = <value>(usual: value, ...others: readonly value[]): value => (seldom() ? one(...others) : usual)
  /** Days and amounts that matter lie close to the edge. */
  const dayNear = (day: LocalDate): LocalDate => addDays(day, random.below(7) - 3)
  const amountNear = (amount: number): Fen => fen(Math.max(0, amount + (random.below(5) - 2)))
  const before = (minutes: number): Instant => (at - Math.floor(random.next() * minutes * 60_000)) as Instant

  const policy: Policy = good.policy({
    version: one('2026-06', '2026-07'),
    documentGraceDays: one(0, 0, 7, 30),
    signOnDaily: one(true, true, false),
    outsideHoursAmountMax: one(fen(5_000_00), fen(0), null),
    batchSizeMax: one(500, 100),
    frequency: usually(good.policy().frequency, [], [{ id: 'merchant-10m', subject: 'merchant', minutes: 10, count: 0 }]),
    onUnknown: one({}, { line: 'go on' as const, velocity: 'go on' as const }),
  })
  const validUntil = (): LocalDate | null =>
    usually(one(null, addDays(today(at), 400)), dayNear(addDays(today(at), -policy.documentGraceDays)))

  const type = one('enterprise', 'individual business', 'institution', 'micro merchant') satisfies Merchant['type']
  const status = usually<Merchant['status']>('trading', 'frozen', 'closed')
  const merchant = good.merchant({
    type,
    status,
    freeze:
      status === 'frozen' && !seldom()
        ? {
            reason: secret,
            told: one(null, { zh: '请提交近期凭证。', en: 'Hand in recent documents.' }),
            rule: 'R-17',
            since: before(9999),
            reviewBy: dayNear(today(at)),
          }
        : null,
    mcc: usually('5311', '7995', '6012', '5812'),
    since: one(localDate('2019-01-01'), dayNear(addDays(today(at), -365))),
    businessLicence: usually(
      {
        number: '92310115MA1K4B5N7A',
        validUntil: validUntil(),
        registryStatus: usually('in business', 'abnormal list', 'revoked', 'cancelled', 'unknown'),
        registryCheckedOn: null,
      },
      null,
    ),
    legalPersonId: usually({ masked: '310***********002X', validUntil: validUntil() }, null),
    settlementAccount: usually(
      { masked: '***************0113', verifiedOn: usually<LocalDate | null>(localDate('2019-01-01'), null, dayNear(today(at))) },
      null,
    ),
    agreement: usually(
      {
        number: 'SL-1',
        startsOn: usually(localDate('2019-01-01'), dayNear(today(at))),
        endsOn: usually<LocalDate | null>(null, dayNear(today(at))),
      },
      null,
    ),
    hours: one(null, { opens: 480, closes: 1320 }, { opens: 1080, closes: 240 }, { opens: 600, closes: 600 }),
    amountMax: one(null, null, fen(3_000_00)),
    lastPaymentAt: usually<Instant | null>(before(60 * 24), null, before(60 * 24 * 500)),
    identityVerifiedOn: one(null, localDate('2019-01-01'), dayNear(addDays(today(at), -90))),
  })

  const used = amountNear(one(0, 900_00, 9_900_00, policy.dayTotalMax[type] - 100_00))
  const amount = amountNear(one(1_00, 128_00, 1_000_00, 3_000_00, 5_000_00, 50_000_00, policy.dayTotalMax[type] - used, 1_000_00 - used))
  const kind = one(...kinds)
  const position = usually(good.place, null, { latitude: 31.2442, longitude: 121.4912 }, { latitude: 39.9, longitude: 116.4 })
  const terminal = good.terminal({
    status: usually('trading', 'suspended', 'withdrawn', 'in stock'),
    statusReason: one(null, secret),
    statusSince: usually(instant('2024-03-04T02:00:00Z'), before(60 * 24 * 800)),
    model: usually('A90', 'T200', 'P2'),
    applicationVersion: usually<string | null>('2.4.1', null, '2.2.9', '2.3.0', '1.9', '10.0'),
    mobile: seldom(),
    place: usually(good.place, null),
    position,
    positionAt: position === null ? null : before(120),
    installedOn: usually<LocalDate | null>(localDate('2024-03-04'), null),
    lastPaymentAt: usually<Instant | null>(before(60 * 24), null, before(60 * 24 * 500)),
  })

  const countedAt = usually(at, before(2000), (at + random.below(200_000_000)) as Instant)
  const oldest = (minutes: number): Instant => (countedAt - random.below(minutes * 60_000)) as Instant
  const facts: GatheredFacts = {
    registration: good.registration({
      merchantOnFile: !seldom(),
      terminalOnFile: !seldom(),
      terminalId: usually(good.registration().terminalId, null),
      boundMerchantId: usually(good.registration().merchantId, null, merchantId('898310154110002')),
      serialSeen: usually<string | null>('N8600001', null, 'N8600002'),
      serialOnFile: usually<string | null>('N8600001', null),
    }),
    merchant,
    terminal,
    session: good.session({
      signedOnAt: usually<Instant | null>(before(60 * 30), null),
      batchSeen: usually<number | null>(121, null, 120),
      batchCount: usually(14, policy.batchSizeMax - 1, policy.batchSizeMax, policy.batchSizeMax + 1),
      mac: usually('held', 'failed', 'not sent', null),
      keysLoaded: !seldom(),
    }),
    listings: { entries: seldom() ? [listing(one, dayNear(today(at)), dayNear(today(at)))] : [] },
    policy,
    velocity: good.velocity({
      countedAt,
      merchantDay: { count: 14, sum: used },
      microCreditDay: type === 'micro merchant' ? { count: 3, sum: amountNear(one(0, 900_00, 1_000_00)) } : null,
      microCreditMonth: type === 'micro merchant' ? { count: 9, sum: amountNear(one(0, 9_900_00, 10_000_00)) } : null,
      frequency: policy.frequency
        .filter(() => random.next() > 0.005)
        .map(({ id, count, minutes }) => {
          const counted = usually(0, count - 1, count, count + 3)
          return { rule: id, count: Math.max(0, counted), sum: fen(0), oldestAt: counted > 0 ? oldest(minutes) : null }
        }),
    }),
    line: good.line({ state: usually('up', 'degraded', 'down') }),
    transaction: good.transaction({
      kind,
      amount,
      pan: usually('tok_1' as PanToken, null),
      cardType: one('debit', 'credit', 'unknown'),
      entryMode: usually('chip', 'magnetic stripe', 'fallback', 'contactless', 'manual'),
      position: usually(null, good.place, { latitude: 31.2442, longitude: 121.4912 }),
    }),
    original: refers.has(kind) ? randomOriginal() : null,
  }
  return { facts: unreadable === 0 ? facts : withGaps(facts, random, unreadable), at }

  function randomOriginal(): Original {
    if (seldom()) return { payment: null }
    return good.original({
      kind: kind === 'completion' || kind === 'pre-authorisation void' ? 'pre-authorisation' : 'sale',
      state: usually('approved', 'declined', 'reversed', 'voided', 'in doubt'),
      amount: usually(amount, amountNear(amount), fen(Math.floor(amount / 1.15))),
      returned: usually(fen(0), amountNear(100)),
      paidAt: usually(before(60 * 6), before(60 * 24 * 2), before(60 * 24 * 200)),
      settled: seldom(),
      sameCard: usually<boolean | null>(true, false, null),
    })
  }
}

const refers: ReadonlySet<TransactionKind> = new Set(['sale void', 'refund', 'pre-authorisation void', 'completion', 'completion void'])

/** A text that no audience below staff may ever see. */
const secret = { zh: '内部依据：可疑交易线索', en: 'internal ground: lead of a suspicious transaction' }

function listing(one: <value>(...values: readonly value[]) => value, day: LocalDate, until: LocalDate): Listing {
  return {
    list: 'secret-list',
    subject: one('merchant', 'person', 'terminal', 'card'),
    effect: one('block', 'block', 'watch'),
    reason: secret,
    since: one(day, addDays(day, -1)),
    until: one(null, until),
  }
}

/** Some facts missing, as registers fail; some not asked for, as in a health check. */
function withGaps(facts: GatheredFacts, random: Seeded, share: number): GatheredFacts {
  const gaps = Object.fromEntries(
    Object.keys(facts).flatMap((name) => {
      if (random.next() >= share) return []
      return [[name, random.next() < 0.7 ? new Unavailable(`${name} timed out after 50 ms`) : null]]
    }),
  )
  return { ...facts, ...gaps }
}
