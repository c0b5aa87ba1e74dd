import type { Instant } from '@shouli/vocabulary'
import { moment, sql, transaction, type Database, type Transaction } from '../ground/database/index.ts'
import { changeMerchant, paid, takeOverMerchants, type MerchantDocument } from '../registers/merchants/index.ts'
import { putOnList, type ListingEntry } from '../registers/risk/index.ts'
import { heardFrom, takeOverTerminals } from '../registers/terminals/index.ts'
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
  heardFrom(
    tx,
    tills.map(({ record, applicationVersion }) => ({ terminalId: record.id, applicationVersion, position: null, at })),
  )
  paid(
    tx,
    shops.flatMap(({ merchant, lastPaymentAt }) => (lastPaymentAt === null ? [] : [{ merchantId: merchant.id, at: lastPaymentAt }])),
  )
  tx.write(sql`
    update terminal_activity a
    set last_payment_at = coalesce(a.last_payment_at, t.at), batch_count = greatest(a.batch_count, t.batch_count)
    from unnest(${tills.map(({ record }) => record.id)}::text[], ${tills.map(({ lastPaymentAt }) => moment(lastPaymentAt))}::timestamptz[],
                ${tills.map(({ batchCount }) => batchCount)}::int[]) as t(terminal_id, at, batch_count)
    where a.terminal_id = t.terminal_id`)
  await putOnList(
    tx,
    shops.flatMap((shop) => shop.listings.map((listing) => listingEntry(listing, at))),
  )
  for (const { merchant, change } of shops) {
    if (change === null) continue
    const standing = await tx.query(sql`select status from merchants where merchant_id = ${merchant.id} and status = 'trading'`)
    if (standing.rows.length > 0) await changeMerchant(tx, merchant.id, change, { by: 'risk desk', at })
  }
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
