import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import { assess, Unavailable, type Facts } from '@shouli/acceptance'
import * as good from '@shouli/acceptance/testing'
import { fen, localDate, merchantId, terminalId, type Instant, type PanToken } from '@shouli/vocabulary'
import { sql, transaction, type Database } from '../ground/database/index.ts'
import { freshDatabase, NOON } from '../ground/database/testing/index.ts'
import {
  changeMerchant,
  paid as shopPaid,
  putAccounts,
  putAgreements,
  putDocuments,
  putMerchants,
  type MerchantDocument,
} from '../registers/merchants/index.ts'
import { draftPolicy, installPolicy, policy202607 } from '../registers/policy/index.ts'
import { reportLine } from '../registers/lines/index.ts'
import { addMovements, putOnList, takeBackMovements, type Movement } from '../registers/risk/index.ts'
import { heardFrom, paid, putTerminals, signedOn } from '../registers/terminals/index.ts'
import { gatherOne } from './gather.ts'
import { countIn, gather, lockSubjects, type Question } from './index.ts'

const shop = merchantId('898310154110001')
const stall = merchantId('898310154110002')
const stall2 = merchantId('898310154110003')
const till = terminalId('10000001')
const card = 'card-1' as PanToken
const minutes = (count: number): number => count * 60_000
const ago = (ms: number): Instant => (NOON - ms) as Instant

const sale: Question = {
  merchantId: shop,
  terminalId: till,
  serialSeen: 'N8600001',
  transaction: good.transaction({ pan: card, amount: fen(10_000) }),
  message: { batchSeen: 121, mac: 'held' },
  original: null,
  line: 'network-1',
  at: NOON,
}

const movement = (change: Partial<Movement>): Movement => ({
  merchantId: shop,
  terminalId: till,
  paymentId: crypto.randomUUID(),
  card,
  person: null,
  amount: fen(10_000),
  credit: false,
  presented: true,
  at: ago(minutes(1)),
  ...change,
})

describe('the dossier', () => {
  let database: Database

  before(async () => {
    database = await freshDatabase()
    await transaction(database, async (tx) => {
      await installPolicy(tx, policy202607, NOON)
      const common = {
        since: localDate('2024-03-01'),
        identityVerifiedOn: localDate('2024-03-01'),
        hours: { opens: 480, closes: 1320 },
        amountMax: null,
        city: '上海',
        address: null,
        place: good.place,
      }
      await putMerchants(
        tx,
        [
          { ...common, id: shop, name: '青禾百货店', type: 'individual business', mcc: '5311', person: 'person-1' },
          { ...common, id: stall, name: '阿明水果摊', type: 'micro merchant', mcc: '5411', person: 'person-2' },
          { ...common, id: stall2, name: '阿明早点', type: 'micro merchant', mcc: '5812', person: 'person-2' },
        ],
        NOON,
      )
      const papers = {
        merchantId: shop,
        state: 'accepted',
        receivedAt: NOON,
        decidedAt: NOON,
        decidedBy: 'reviewer',
        refusedFor: null,
      } as const
      const licence: MerchantDocument = {
        ...papers,
        documentId: 'l1',
        kind: 'business licence',
        number: '92310115MA1K4B5N7A',
        validUntil: localDate('2034-02-28'),
        registryStatus: 'in business',
        registryCheckedOn: localDate('2026-06-15'),
      }
      const identity: MerchantDocument = {
        ...papers,
        documentId: 'i1',
        kind: 'legal person id',
        number: '310***********002X',
        validUntil: localDate('2038-05-01'),
        registryStatus: 'unknown',
        registryCheckedOn: null,
      }
      await putDocuments(tx, [licence, identity])
      await putAccounts(tx, [{ merchantId: shop, masked: '****0113', holder: '李青', verifiedOn: localDate('2024-03-01') }], NOON)
      await putAgreements(tx, [{ merchantId: shop, number: 'SL-1', startsOn: localDate('2024-03-01'), endsOn: null }], NOON)
      await putTerminals(
        tx,
        [
          {
            id: till,
            merchantId: shop,
            serial: 'N8600001',
            model: 'A90',
            status: 'trading',
            statusReason: null,
            statusSince: NOON,
            mobile: false,
            place: good.place,
            installedOn: localDate('2024-03-04'),
          },
        ],
        NOON,
      )
      signedOn(tx, [{ terminalId: till, batch: 121, at: ago(minutes(120)) }])
      paid(tx, [
        { terminalId: till, at: ago(minutes(20)) },
        { terminalId: till, at: ago(minutes(19)) },
      ])
      shopPaid(tx, [{ merchantId: shop, at: ago(minutes(20)) }])
      heardFrom(tx, [{ terminalId: till, applicationVersion: '2.4.1', position: good.place, at: ago(minutes(5)) }])
      await putOnList(tx, [
        {
          id: 'x',
          list: 'own-risk',
          subject: 'person',
          key: 'person-1',
          effect: 'watch',
          reason: { zh: '甲', en: 'a' },
          since: localDate('2026-01-01'),
          until: null,
          addedBy: 'a',
          addedAt: NOON,
        },
      ])
      addMovements(tx, [
        movement({ at: ago(minutes(3)) }),
        movement({ amount: fen(5_000), credit: true }),
        movement({ at: ago(minutes(30)), presented: false }),
      ])
    })
    await reportLine(database, {
      host: 'network-1',
      process: 'p',
      state: 'up',
      since: ago(minutes(600)),
      lastAnswerAt: ago(1000),
      reportedAt: NOON,
    })
  })

  it('delivers facts in exactly the shape that the causes expect', async () => {
    const { facts } = await gatherOne(database, sale)
    assert.deepEqual(
      shapeOf(facts),
      shapeOf({
        ...good.facts(),
        listings: good.listings({
          list: 'x',
          subject: 'person',
          effect: 'watch',
          reason: { zh: '', en: '' },
          since: localDate('2026-01-01'),
          until: null,
        }),
      }),
    )
  })

  it('finds no obstacle for a shop that may trade, and every known cause could be asked', async () => {
    const { facts } = await gatherOne(database, sale)
    const { obstacles, unknowns } = assess(facts, NOON)
    assert.deepEqual(
      obstacles.map(({ cause }) => cause.id),
      [],
    )
    assert.deepEqual(unknowns, [])
  })

  it('counts what is approved or under way, each window for itself', async () => {
    const { facts } = await gatherOne(database, sale)
    assert.deepEqual(facts.velocity, {
      countedAt: NOON,
      merchantDay: { count: 3, sum: 25_000 },
      microCreditDay: null,
      microCreditMonth: null,
      frequency: [
        { rule: 'merchant-10m', count: 2, sum: 15_000, oldestAt: ago(minutes(3)) },
        { rule: 'terminal-1m', count: 0, sum: 0, oldestAt: null },
        { rule: 'card-10m', count: 2, sum: 15_000, oldestAt: ago(minutes(3)) },
      ],
    })
  })

  it('does not count twice what is recorded twice, and takes back once what is taken back twice', async () => {
    const one = movement({ amount: fen(777), at: ago(minutes(2)) })
    const asked = (): Promise<number> =>
      gatherOne(database, sale).then(({ facts }) => (facts.velocity as { merchantDay: { sum: number } }).merchantDay.sum)
    const start = await asked()
    for (let twice = 0; twice < 2; twice++) await transaction(database, async (tx) => addMovements(tx, [one]))
    assert.equal(await asked(), start + 777)
    for (let twice = 0; twice < 2; twice++) await transaction(database, async (tx) => takeBackMovements(tx, [one], NOON))
    assert.equal(await asked(), start)
  })

  it('adds up the credit-card receipts of all micro shops of one person, by day and by month', async () => {
    await transaction(database, async (tx) =>
      addMovements(tx, [
        movement({ merchantId: stall, person: 'person-2', credit: true, amount: fen(30_000) }),
        movement({ merchantId: stall2, person: 'person-2', credit: true, amount: fen(40_000) }),
        movement({ merchantId: stall2, person: 'person-2', credit: false, amount: fen(99_000) }),
        movement({ merchantId: stall2, person: 'person-2', credit: true, amount: fen(500_000), at: ago(minutes(60 * 24 * 5)) }),
        movement({ merchantId: stall2, person: 'person-2', credit: true, amount: fen(600_000), at: ago(minutes(60 * 24 * 20)) }),
      ]),
    )
    const { facts, subjects } = await gatherOne(database, { ...sale, merchantId: stall })
    const velocity = facts.velocity as Exclude<typeof facts.velocity, Unavailable | null>
    assert.equal(subjects!.person, 'person-2')
    assert.deepEqual(velocity.microCreditDay, { count: 2, sum: 70_000 })
    assert.deepEqual(velocity.microCreditMonth, { count: 3, sum: 570_000 })
    assert.deepEqual(velocity.merchantDay, { count: 1, sum: 30_000 })
  })

  it('says what is not on file instead of failing', async () => {
    const stranger = { ...sale, merchantId: merchantId('999999999999999'), terminalId: terminalId('99999999'), line: 'nowhere' }
    const { facts } = await gatherOne(database, stranger)
    assert.deepEqual(facts.registration, {
      merchantId: stranger.merchantId,
      terminalId: stranger.terminalId,
      merchantOnFile: false,
      terminalOnFile: false,
      boundMerchantId: null,
      serialOnFile: null,
      serialSeen: 'N8600001',
    })
    assert.equal(facts.merchant, null)
    assert.equal(facts.terminal, null)
    assert.equal(facts.session, null)
    assert.equal(facts.velocity, null)
    assert.ok(facts.line instanceof Unavailable)
  })

  it('answers a health check without a payment', async () => {
    const { facts } = await gatherOne(database, { ...sale, terminalId: null, serialSeen: null, transaction: null, message: null })
    assert.equal(facts.transaction, null)
    assert.equal(facts.terminal, null)
    assert.deepEqual(
      (facts.velocity as Facts['velocity']).frequency.map(({ rule }) => rule),
      ['merchant-10m'],
    )
    assert.deepEqual(
      assess(facts, NOON).obstacles.map(({ cause }) => cause.id),
      [],
    )
  })

  it('shows a freeze with its ground', async () => {
    await transaction(
      database,
      async (tx) => {
        await changeMerchant(
          tx,
          shop,
          {
            do: 'freeze',
            freeze: { reason: { zh: '待核实', en: 'to be explained' }, told: null, rule: 'own-1', reviewBy: localDate('2026-07-30') },
          },
          { by: 'risk', at: NOON },
        )
        const { facts } = await gatherOne(tx, sale)
        const merchant = facts.merchant as Exclude<typeof facts.merchant, Unavailable | null>
        assert.equal(merchant.status, 'frozen')
        assert.deepEqual(merchant.freeze, {
          reason: { zh: '待核实', en: 'to be explained' },
          told: null,
          rule: 'own-1',
          since: NOON,
          reviewBy: '2026-07-30',
        })
      },
      { dryRun: true },
    )
  })

  it('asks for no policy that is not in force yet', async () => {
    const { facts } = await gatherOne(database, { ...sale, at: Date.parse('2026-06-01') as Instant })
    assert.ok(facts.policy instanceof Unavailable)
  })

  it('judges by a draft where a preview asks for it, and by nothing where there is none of that name', async () => {
    const draft = { ...policy202607, version: '2027-01', effectiveFrom: Date.parse('2027-01-01') as Instant }
    await transaction(
      database,
      async (tx) => {
        await draftPolicy(tx, draft, { by: 'anna', at: NOON })
        const versions = (await gather(tx, [sale, { ...sale, policyVersion: '2027-01' }, { ...sale, policyVersion: '2030' }])).map(
          ({ facts: { policy } }) => (policy instanceof Unavailable ? policy.why : policy?.version),
        )
        assert.deepEqual(versions, ['2026-07', '2027-01', 'there is no policy 2030'])
      },
      { dryRun: true },
    )
  })

  it('answers a whole batch in the order of the questions, with the policy for each', async () => {
    const dossiers = await gather(database, [sale, { ...sale, merchantId: stall }, sale])
    assert.deepEqual(
      dossiers.map(({ question }) => question.merchantId),
      [shop, stall, shop],
    )
    assert.deepEqual(
      dossiers.map(({ facts }) => (facts.policy as { version: string }).version),
      ['2026-07', '2026-07', '2026-07'],
    )
    assert.equal((dossiers[1]!.facts.merchant as { name: string }).name, '阿明水果摊')
  })

  it('says that the registers did not answer in time, fact by fact, and then writes nothing', async () => {
    await transaction(database, async (blocker) => {
      await blocker.query(sql`lock table policies in access exclusive mode`)
      const late = transaction(
        database,
        async (tx) => {
          const [dossier] = await gather(tx, [sale])
          assert.deepEqual(dossier!.facts.merchant, new Unavailable('the registers did not answer in time'))
          assert.deepEqual(dossier!.facts.transaction, sale.transaction)
          assert.equal(dossier!.subjects, null)
          const { obstacles, unknowns } = assess(dossier!.facts, NOON)
          assert.deepEqual(obstacles, [])
          assert.ok(
            unknowns.every(({ decision }) => decision === 'stop'),
            'without a policy, unknown means stop',
          )
        },
        { statementTimeoutMs: 50 },
      )
      await assert.rejects(late, { code: 'TRANSACTION_ABORTED' })
    })
  })

  it('counts an accepted payment of the same batch into the questions after it, as the database will', async () => {
    const second = { ...sale, at: (NOON + 1_000) as Instant }
    const [first, before] = await gather(database, [sale, second])
    const inMemory = countIn(before!, { subjects: first!.subjects!, amount: fen(10_000), credit: false, presented: true, at: NOON })
    await transaction(
      database,
      async (tx) => {
        await lockSubjects(tx, [sale])
        addMovements(tx, [movement({ at: NOON })])
        assert.deepEqual(inMemory.facts.velocity, (await gatherOne(tx, second)).facts.velocity)
      },
      { dryRun: true },
    )
  })
})

/** The keys and types of a value: `{ a: 1, b: [''] }` → `{ a: 'number', b: ['string'] }`. */
function shapeOf(value: unknown): unknown {
  if (value === null) return null
  if (Array.isArray(value)) return value.length === 0 ? [] : [shapeOf(value[0])]
  if (typeof value !== 'object') return typeof value
  return Object.fromEntries(
    Object.entries(value)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, shapeOf(inner)]),
  )
}
