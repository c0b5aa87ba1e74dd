import type { Listing } from '@shouli/acceptance'
import type { Instant, LocalDate, Text } from '@shouli/vocabulary'
import { moment, rows, run, sql, type Connection, type Transaction } from '../../ground/database/index.ts'

/** An entry of a risk or reputation list (PCAC, own, dishonest enterprises), and whom it names. */
export interface ListingEntry extends Listing {
  readonly id: string
  /** Merchant id, person token, terminal id or card token. */
  readonly key: string
  readonly addedBy: string
  readonly addedAt: Instant
}

interface Row {
  listing_id: string
  list: string
  subject: Listing['subject']
  key: string
  effect: Listing['effect']
  reason: Text
  since: LocalDate
  until: LocalDate | null
  added_by: string
  added_at: Instant
}

/** Puts subjects on a list. One that is on it already keeps its place and takes the new ground, effect and end. */
export async function putOnList(tx: Transaction, entries: readonly ListingEntry[]): Promise<void> {
  if (entries.length === 0) return
  await tx.query(sql`
    insert into risk_listings (listing_id, list, subject, key, effect, reason, since, until, added_by, added_at)
    select e.*
    from unnest(
      ${entries.map(({ id }) => id)}::text[], ${entries.map(({ list }) => list)}::text[], ${entries.map(({ subject }) => subject)}::text[],
      ${entries.map(({ key }) => key)}::text[], ${entries.map(({ effect }) => effect)}::text[],
      ${entries.map(({ reason }) => JSON.stringify(reason))}::json[], ${entries.map(({ since }) => since)}::date[],
      ${entries.map(({ until }) => until)}::date[], ${entries.map(({ addedBy }) => addedBy)}::text[],
      ${entries.map(({ addedAt }) => moment(addedAt))}::timestamptz[]) as e
    on conflict (list, subject, key) where removed_at is null do update
    set effect = excluded.effect, reason = excluded.reason, until = excluded.until`)
}

/** @returns whether the subject was on the list */
export async function takeOffList(
  tx: Transaction,
  { list, subject, key, by, at }: Pick<ListingEntry, 'list' | 'subject' | 'key'> & { readonly by: string; readonly at: Instant },
): Promise<boolean> {
  const removed = await run(
    tx,
    sql`
      update risk_listings set removed_by = ${by}, removed_at = ${moment(at)}
      where list = ${list} and subject = ${subject} and key = ${key} and removed_at is null`,
  )
  return removed > 0
}

/** What is on the lists about these names, newest first. */
export async function listingsOf(connection: Connection, keys: readonly string[]): Promise<ListingEntry[]> {
  const found = await rows<Row>(
    connection,
    sql`select * from risk_listings where key = any(${keys}::text[]) and removed_at is null order by added_at desc, listing_id`,
  )
  return found.map(({ listing_id, added_by, added_at, list, subject, key, effect, reason, since, until }) => ({
    id: listing_id,
    list,
    subject,
    key,
    effect,
    reason,
    since,
    until,
    addedBy: added_by,
    addedAt: added_at,
  }))
}
