import { append, type ChainEnd, type Json, type Link } from '@shouli/evidence'
import type { Instant, MerchantId } from '@shouli/vocabulary'
import { moment, prepared, rows, sql, type Connection, type Transaction } from '../database/index.ts'

/** Something that happened to a merchant and shall stay provable. Never a card number, a track, a key. */
export interface Entry {
  readonly merchantId: MerchantId
  readonly at: Instant
  /** Plain data; anything that JSON cannot carry without loss is refused (NotJson). */
  readonly entry: object
}

interface Head {
  merchant_id: MerchantId
  position: number
  hash: string
}

/**
 * Appends entries to their merchants' chains, in the transaction that makes them true. Several entries of one merchant follow each other in
 * the order given. Exact in any number of processes: the ends of the chains are locked until the transaction is over, always in the
 * same order.
 *
 * One round trip to read the ends, none to write: the writing is sent without waiting and fails the transaction if it fails.
 *
 * @returns the links, in the order of the entries
 */
export async function record(tx: Transaction, entries: readonly Entry[]): Promise<Link[]> {
  if (entries.length === 0) return []
  const merchants = [...new Set(entries.map(({ merchantId }) => merchantId))]
  const ends = new Map<string, ChainEnd | null>((await lockHeads(tx, merchants)).map((head) => [head.merchant_id, endAt(head)]))

  const links = entries.map(({ merchantId, entry }) => {
    const link = append(ends.get(merchantId) ?? null, entry as Json)
    ends.set(merchantId, link)
    return link
  })
  const newEnds = merchants.map((merchantId) => ends.get(merchantId)!)
  tx.write(
    prepared(
      'evidence.append',
      sql`
        with appended as (
          insert into evidence_links (merchant_id, position, at, previous, hash, entry)
          select *
          from unnest(
            ${entries.map(({ merchantId }) => merchantId)}::text[],
            ${links.map(({ position }) => position)}::bigint[],
            ${entries.map(({ at }) => moment(at))}::timestamptz[],
            ${links.map(({ previous }) => previous)}::text[],
            ${links.map(({ hash }) => hash)}::text[],
            ${links.map(({ entry }) => JSON.stringify(entry))}::json[]))
        update evidence_heads h
        set position = e.position, hash = e.hash
        from unnest(${merchants}::text[], ${newEnds.map(({ position }) => position)}::bigint[], ${newEnds.map(({ hash }) => hash)}::text[])
          as e(merchant_id, position, hash)
        where h.merchant_id = e.merchant_id`,
    ),
  )
  return links
}

const endAt = ({ position, hash }: Head): ChainEnd | null => (position === 0 ? null : { position, hash })

async function lockHeads(tx: Transaction, merchants: readonly MerchantId[]): Promise<Head[]> {
  const locked = await readAndLock(tx, merchants)
  if (locked.length === merchants.length) return locked
  // The first entries of new merchants: make their heads, then lock those too. Made in one order by everybody: no deadlock.
  await tx.query(sql`
    insert into evidence_heads (merchant_id, position, hash)
    select merchant_id, 0, '' from unnest(${merchants.toSorted()}::text[]) as m(merchant_id)
    on conflict do nothing`)
  return readAndLock(tx, merchants)
}

function readAndLock(tx: Transaction, merchants: readonly MerchantId[]): Promise<Head[]> {
  return rows<Head>(
    tx,
    prepared(
      'evidence.lock-heads',
      sql`select merchant_id, position, hash from evidence_heads where merchant_id = any(${merchants}::text[]) order by merchant_id for update`,
    ),
  )
}

/** One link as kept, with its time. */
export interface KeptLink extends Link {
  readonly at: Instant
}

/**
 * The links of a merchant's chain, oldest first.
 *
 * @param range.after position after which to begin; 0: at the first
 * @param range.limit most links in one answer
 */
export async function readChain(
  connection: Connection,
  merchantId: MerchantId,
  { after = 0, limit = 1_000 }: { readonly after?: number; readonly limit?: number } = {},
): Promise<KeptLink[]> {
  return rows<KeptLink>(
    connection,
    sql`
      select position, at, previous, hash, entry
      from evidence_links
      where merchant_id = ${merchantId} and position > ${after}
      order by position
      limit ${limit}`,
  )
}

/** The end of a merchant's chain; `null`: nothing was recorded yet. */
export async function readHead(connection: Connection, merchantId: MerchantId): Promise<Pick<Link, 'position' | 'hash'> | null> {
  const [head] = await rows<Head>(connection, sql`select * from evidence_heads where merchant_id = ${merchantId} and position > 0`)
  return head === undefined ? null : { position: head.position, hash: head.hash }
}
