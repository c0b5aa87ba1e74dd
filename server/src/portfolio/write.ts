import type { Instant } from '@shouli/vocabulary'
import { transaction, type Database, type Transaction } from '../ground/database/index.ts'
import { changeMerchant, paid, readMerchants, takeOverMerchants, type MerchantDocument } from '../registers/merchants/index.ts'
import { putOnList, type ListingEntry } from '../registers/risk/index.ts'
import { takeOverActivity, takeOverTerminals } from '../registers/terminals/index.ts'
import type { Shop } from './shop.ts'

const SHOPS_AT_ONCE = 1_000

/** Puts shops on file, a thousand in one transaction. The same shops again: no change. */
export async function writeShops(database: Database, shops: readonly Shop[], at: Instant): Promise<void> {
  for (let from = 0; from < shops.length; from += SHOPS_AT_ONCE) {
    const part = shops.slice(from, from + SHOPS_AT_ONCE)
    await transaction(database, async (tx) => writePart(tx, part, at))
  }
}

async function writePart(tx: Transaction, shops: readonly Shop[], at: Instant): Promise<void> {
  const tills = shops.flatMap((shop) => shop.tills)
  const by = { by: 'seed', at }
  await takeOverMerchants(
    tx,
    shops.map((shop) => ({ merchant: shop.merchant, documents: papersOf(shop), account: shop.account, agreement: shop.agreement })),
    by,
  )
  await takeOverTerminals(
    tx,
    tills.map(({ record }) => record),
    by,
  )
  takeOverActivity(
    tx,
    tills.map(({ record, applicationVersion, lastPaymentAt, batchCount }) => ({
      terminalId: record.id,
      applicationVersion,
      lastPaymentAt,
      batchCount,
    })),
  )
  paid(
    tx,
    shops.flatMap(({ merchant, lastPaymentAt }) => (lastPaymentAt === null ? [] : [{ merchantId: merchant.id, at: lastPaymentAt }])),
  )
  await putOnList(
    tx,
    shops.flatMap((shop) => shop.listings.map((listing) => listingEntry(listing, at))),
  )
  const changing = shops.flatMap(({ merchant, change }) => (change === null ? [] : [{ id: merchant.id, change }]))
  const found = await readMerchants(
    tx,
    changing.map(({ id }) => id),
  )
  const trading = new Set(found.filter(({ standing }) => standing.status === 'trading').map(({ record }) => record.id))
  for (const { id, change } of changing) if (trading.has(id)) await changeMerchant(tx, id, change, { by: 'risk desk', at })
}

function papersOf({ merchant, licence, identity }: Shop): MerchantDocument[] {
  const receivedAt = Date.parse(`${merchant.since}T09:00:00+08:00`) as Instant
  const common = {
    merchantId: merchant.id,
    state: 'accepted',
    receivedAt,
    decidedAt: receivedAt,
    decidedBy: 'reviewer',
    refusedFor: null,
  } as const
  return notNull<MerchantDocument>([
    licence && { ...common, documentId: 'licence-1', kind: 'business licence', ...licence, registryCheckedOn: merchant.since },
    identity && {
      ...common,
      documentId: 'identity-1',
      kind: 'legal person id',
      number: identity.masked,
      validUntil: identity.validUntil,
      registryStatus: 'unknown',
      registryCheckedOn: null,
    },
  ])
}

/** An entry of the institution's own list, as the demo and its listed card need it. */
export function listingEntry({ subject, key }: Pick<ListingEntry, 'subject' | 'key'>, at: Instant): ListingEntry {
  return {
    id: `own-risk:${subject}:${key}`,
    list: 'own-risk',
    subject,
    key,
    effect: 'block',
    reason: { zh: '本机构风险名单', en: 'on this institution’s own risk list' },
    since: new Date(at - 30 * 86_400_000).toISOString().slice(0, 10) as ListingEntry['since'],
    until: null,
    addedBy: 'risk desk',
    addedAt: at,
  }
}

const notNull = <value>(values: readonly (value | null)[]): value[] => values.filter((value) => value !== null)
