import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { fen, localDate, merchantId, type Instant } from '@shouli/vocabulary'
import { verifyChain } from '../../ground/evidence/index.ts'
import { rows, sql, transaction, type Database, type Transaction } from '../../ground/database/index.ts'
import { freshDatabase, NOON } from '../../ground/database/testing/index.ts'
import {
  changeMerchant,
  decideDocument,
  documentsOf,
  DocumentAlreadyDecided,
  listMerchants,
  maskedAccount,
  maskedIdentity,
  MerchantChangeRefused,
  paid,
  putMerchants,
  readMerchant,
  receiveDocument,
  setAccount,
  signAgreement,
  verifyIdentity,
  type MerchantRecord,
} from './index.ts'

const shop = merchantId('898310154110001')
const by = { by: 'anna', at: NOON }
const record: MerchantRecord = {
  id: shop,
  name: '青禾百货店',
  type: 'individual business',
  mcc: '5311',
  since: localDate('2024-03-01'),
  person: 'person-1',
  identityVerifiedOn: localDate('2024-03-01'),
  hours: { opens: 480, closes: 1320 },
  amountMax: fen(1_000_000),
  city: '上海',
  address: '世纪大道1号',
  place: { latitude: 31.2, longitude: 121.5 },
}
const freeze = {
  do: 'freeze',
  freeze: { reason: { zh: '甲', en: 'a' }, told: { zh: '乙', en: 'b' }, rule: 'own-1', reviewBy: localDate('2026-07-30') },
} as const

async function onFile(): Promise<Database> {
  const database = await freshDatabase()
  await transaction(database, (tx) => putMerchants(tx, [record], NOON))
  return database
}

const notes = async (database: Database): Promise<string[]> =>
  (await rows<{ type: string }>(database, sql`select type from outbox_notes order by note_id`)).map(({ type }) => type)

describe('a merchant on file', () => {
  it('is read as it was put, and putting it again changes nothing', async () => {
    const database = await onFile()
    assert.deepEqual(await transaction(database, (tx) => putMerchants(tx, [record], NOON)), [])
    assert.deepEqual(await transaction(database, (tx) => putMerchants(tx, [{ ...record, name: '新名' }], NOON)), [shop])
    const found = await readMerchant(database, shop)
    assert.deepEqual(found!.record, { ...record, name: '新名' })
    assert.deepEqual(found!.standing, { status: 'trading' })
    assert.equal(await readMerchant(database, merchantId('999999999999999')), null)
  })

  it('is found by part of its name, by the beginning of its number and by its standing, page by page', async () => {
    const database = await onFile()
    const more = Array.from({ length: 5 }, (_, index) => ({ ...record, id: merchantId(`89831015812000${index}`), name: `面馆${index}` }))
    await transaction(database, (tx) => putMerchants(tx, more, NOON))
    const names = async (filter: Omit<Parameters<typeof listMerchants>[1], 'limit'>, limit = 10): Promise<string[]> =>
      (await listMerchants(database, { ...filter, limit })).map((found) => found.record.name)
    assert.deepEqual(await names({ search: '百货' }), ['青禾百货店'])
    assert.deepEqual(await names({ search: '898310158' }, 2), ['面馆0', '面馆1'])
    assert.deepEqual(await names({ search: '面馆', after: more[1]!.id }, 2), ['面馆2', '面馆3'])
    assert.deepEqual(await names({ status: 'frozen' }), [])
  })

  it('is frozen with a ground, unfrozen, closed; each step is in its chain and in the outbox', async () => {
    const database = await onFile()
    const change = (what: Parameters<typeof changeMerchant>[2]): ReturnType<typeof changeMerchant> =>
      transaction(database, (tx) => changeMerchant(tx, shop, what, by))
    await change(freeze)
    const { freeze: ground } = (await readMerchant(database, shop))!.facts
    assert.deepEqual(ground, { ...freeze.freeze, since: NOON })
    await assert.rejects(change(freeze), MerchantChangeRefused)
    await change({ do: 'unfreeze' })
    assert.equal((await readMerchant(database, shop))!.facts.freeze, null)
    await change({ do: 'close' })
    assert.deepEqual((await readMerchant(database, shop))!.standing, { status: 'closed', closedAt: NOON })
    await assert.rejects(change({ do: 'unfreeze' }), MerchantChangeRefused)
    assert.deepEqual(await notes(database), ['merchant frozen', 'merchant unfrozen', 'merchant closed'])
    assert.deepEqual((await verifyChain(database, shop)).links, 3)
    assert.equal(await transaction(database, (tx) => changeMerchant(tx, merchantId('999999999999999'), freeze, by)), null)
  })

  it('keeps every freeze on file after it was lifted, with who lifted it', async () => {
    const database = await onFile()
    for (const [at, what] of [
      [NOON, freeze],
      [NOON + 1_000, { do: 'unfreeze' }],
      [NOON + 2_000, freeze],
    ] as const)
      await transaction(database, (tx) => changeMerchant(tx, shop, what, { by: 'bea', at: at as Instant }))
    assert.deepEqual(await rows(database, sql`select rule, frozen_by, lifted_by from merchant_freezes order by since`), [
      { rule: 'own-1', frozen_by: 'bea', lifted_by: 'bea' },
      { rule: 'own-1', frozen_by: 'bea', lifted_by: null },
    ])
  })

  it('is noted as trading at most every ten minutes', async () => {
    const database = await onFile()
    const last = async (): Promise<number | null> => (await readMerchant(database, shop))!.facts.lastPaymentAt
    const pay = (at: number): Promise<void> => transaction(database, async (tx) => paid(tx, [{ merchantId: shop, at: at as Instant }]))
    await pay(NOON)
    await pay(NOON + 9 * 60_000)
    assert.equal(await last(), NOON)
    await pay(NOON + 11 * 60_000)
    assert.equal(await last(), NOON + 11 * 60_000)
  })
})

describe('papers', () => {
  const licence = {
    merchantId: shop,
    documentId: 'd1',
    kind: 'business licence',
    number: '92310115MA1K4B5N7A',
    validUntil: localDate('2030-01-01'),
    registryStatus: 'in business',
    registryCheckedOn: localDate('2026-07-01'),
  } as const

  const accept = (tx: Transaction, documentId: string): ReturnType<typeof decideDocument> =>
    decideDocument(tx, { merchantId: shop, documentId }, { accepted: true, by: 'rev' }, NOON)

  it('count only once a reviewer has accepted them, and replace the ones before', async () => {
    const database = await onFile()
    const licenceNow = async (): Promise<string | undefined> => (await readMerchant(database, shop))!.facts.businessLicence?.number
    await transaction(database, (tx) => receiveDocument(tx, licence, by))
    assert.equal(await licenceNow(), undefined)
    await transaction(database, (tx) => accept(tx, 'd1'))
    assert.equal(await licenceNow(), licence.number)
    await transaction(database, (tx) => receiveDocument(tx, { ...licence, documentId: 'd2', number: 'newer' }, by))
    await transaction(database, (tx) => accept(tx, 'd2'))
    assert.equal(await licenceNow(), 'newer')
    assert.deepEqual(
      (await documentsOf(database, shop)).map(({ documentId, state }) => [documentId, state]),
      [
        ['d1', 'replaced'],
        ['d2', 'accepted'],
      ],
    )
    assert.deepEqual(await notes(database), ['document received', 'document accepted', 'document received', 'document accepted'])
  })

  it('are decided once, and a refusal says why', async () => {
    const database = await onFile()
    await transaction(database, (tx) => receiveDocument(tx, licence, by))
    const why = { zh: '照片不清晰', en: 'the photograph is blurred' }
    const refused = await transaction(database, (tx) => decideDocument(tx, licence, { accepted: false, by: 'rev', why }, NOON))
    assert.deepEqual([refused!.state, refused!.refusedFor], ['refused', why])
    await assert.rejects(
      transaction(database, (tx) => accept(tx, 'd1')),
      DocumentAlreadyDecided,
    )
    assert.equal(await transaction(database, (tx) => accept(tx, 'd9')), null)
  })

  it('accounts are closed by another number and proved later; agreements are renewed', async () => {
    const database = await onFile()
    const account = { merchantId: shop, masked: '****0113', holder: '李青', verifiedOn: null }
    await transaction(database, (tx) => setAccount(tx, account, by))
    await transaction(database, (tx) => setAccount(tx, { ...account, verifiedOn: localDate('2026-07-14') }, by))
    await transaction(database, (tx) => setAccount(tx, { ...account, verifiedOn: localDate('2026-07-14') }, by))
    assert.deepEqual((await readMerchant(database, shop))!.facts.settlementAccount, { masked: '****0113', verifiedOn: '2026-07-14' })
    await transaction(database, (tx) => setAccount(tx, { ...account, masked: '****9999' }, { ...by, at: (NOON + 1) as Instant }))
    assert.deepEqual((await readMerchant(database, shop))!.facts.settlementAccount, { masked: '****9999', verifiedOn: null })

    const agreement = { merchantId: shop, number: 'SL-1', startsOn: localDate('2024-03-01'), endsOn: localDate('2026-12-31') }
    await transaction(database, (tx) => signAgreement(tx, agreement, by))
    await transaction(database, (tx) => signAgreement(tx, { ...agreement, endsOn: localDate('2029-12-31') }, by))
    assert.equal((await readMerchant(database, shop))!.facts.agreement!.endsOn, '2029-12-31')
    assert.deepEqual(await notes(database), [
      'settlement account changed',
      'settlement account verified',
      'settlement account changed',
      'agreement signed',
      'agreement signed',
    ])
  })

  it('identity is verified again on a day', async () => {
    const database = await onFile()
    assert.equal(await transaction(database, (tx) => verifyIdentity(tx, shop, localDate('2026-07-15'), by)), true)
    assert.equal((await readMerchant(database, shop))!.facts.identityVerifiedOn, '2026-07-15')
    assert.equal(await transaction(database, (tx) => verifyIdentity(tx, merchantId('999999999999999'), localDate('2026-07-15'), by)), false)
  })

  it('are shown masked where they are secret', () => {
    assert.equal(maskedIdentity('11010519491231002X'), '110***********002X')
    assert.equal(maskedAccount('6224242900000113'), '************0113')
    assert.equal(maskedIdentity('123'), '***')
  })
})
