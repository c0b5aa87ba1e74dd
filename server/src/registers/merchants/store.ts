import type { Freeze, Merchant, MerchantType } from '@shouli/acceptance'
import type { Fen, Instant, LocalDate, MerchantId } from '@shouli/vocabulary'
import { firstRow, moment, prepared, rows, sql, type Connection, type Transaction } from '../../ground/database/index.ts'
import type { MerchantRecord, Standing } from './merchant.ts'

interface Row {
  merchant_id: MerchantId
  name: string
  type: MerchantType
  mcc: string
  since: LocalDate
  person: string | null
  identity_verified_on: LocalDate | null
  opens_minute: number | null
  closes_minute: number | null
  amount_fen_max: Fen | null
  city: string | null
  address: string | null
  latitude: number | null
  longitude: number | null
  status: Standing['status']
  closed_at: Instant | null
  facts: Merchant
}

/** A merchant with everything that is on file, as facts show it. */
export interface MerchantOnFile {
  readonly record: MerchantRecord
  readonly standing: Standing
  /** `Facts.merchant`: papers, account, agreement, freeze. */
  readonly facts: Merchant
}

function onFile(row: Row): MerchantOnFile {
  return {
    record: {
      id: row.merchant_id,
      name: row.name,
      type: row.type,
      mcc: row.mcc,
      since: row.since,
      person: row.person,
      identityVerifiedOn: row.identity_verified_on,
      hours: row.facts.hours,
      amountMax: row.amount_fen_max,
      city: row.city,
      address: row.address,
      place: row.latitude === null || row.longitude === null ? null : { latitude: row.latitude, longitude: row.longitude },
    },
    standing: standingOf(row, row.facts.freeze),
    facts: row.facts,
  }
}

function standingOf({ status, closed_at }: Pick<Row, 'status' | 'closed_at'>, freeze: Freeze | null): Standing {
  if (status === 'frozen' && freeze !== null) return { status, freeze }
  if (status === 'closed' && closed_at !== null) return { status, closedAt: closed_at }
  return { status: 'trading' }
}

/** @returns `null` when no such merchant is on file */
export async function readMerchant(connection: Connection, id: MerchantId): Promise<MerchantOnFile | null> {
  const row = await firstRow<Row>(
    connection,
    sql`select m.*, f.facts from merchants m join merchant_facts f using (merchant_id) where m.merchant_id = ${id}`,
  )
  return row && onFile(row)
}

/** Those of these merchants that are on file. */
export async function readMerchants(connection: Connection, ids: readonly MerchantId[]): Promise<MerchantOnFile[]> {
  const found = await rows<Row>(
    connection,
    sql`select m.*, f.facts from merchants m join merchant_facts f using (merchant_id) where m.merchant_id = any(${ids}::text[])`,
  )
  return found.map(onFile)
}

export interface MerchantFilter {
  /** Part of a name, or the beginning of a merchant number. */
  readonly search?: string | null
  readonly status?: Standing['status'] | null
  /** The last merchant number of the page before. */
  readonly after?: MerchantId | null
  readonly limit: number
}

/** Merchants by merchant number. */
export async function listMerchants(
  connection: Connection,
  { search = null, status = null, after = null, limit }: MerchantFilter,
): Promise<MerchantOnFile[]> {
  const found = await rows<Row>(
    connection,
    sql`
      select m.*, f.facts
      from merchants m
      join merchant_facts f using (merchant_id)
      where (${search}::text is null or strpos(m.name, ${search}) > 0 or starts_with(m.merchant_id, ${search}))
        and (${status}::text is null or m.status = ${status})
        and (${after}::text is null or m.merchant_id > ${after})
      order by m.merchant_id
      limit ${limit}`,
  )
  return found.map(onFile)
}

/**
 * Puts merchants on file, or brings those on file up to date. Standing, papers, account and agreement stay as they are. The same
 * record again: no change.
 *
 * @returns who was added or changed
 */
export async function putMerchants(tx: Transaction, records: readonly MerchantRecord[], at: Instant): Promise<MerchantId[]> {
  const changed = await rows<{ merchant_id: MerchantId }>(
    tx,
    sql`
      insert into merchants as m (merchant_id, name, type, mcc, since, person, identity_verified_on, opens_minute, closes_minute,
                                  amount_fen_max, city, address, latitude, longitude, changed_at)
      select r.*, ${moment(at)}::timestamptz
      from unnest(
        ${records.map(({ id }) => id)}::text[], ${records.map(({ name }) => name)}::text[], ${records.map(({ type }) => type)}::text[],
        ${records.map(({ mcc }) => mcc)}::text[], ${records.map(({ since }) => since)}::date[],
        ${records.map(({ person }) => person)}::text[], ${records.map(({ identityVerifiedOn }) => identityVerifiedOn)}::date[],
        ${records.map(({ hours }) => hours?.opens ?? null)}::int[], ${records.map(({ hours }) => hours?.closes ?? null)}::int[],
        ${records.map(({ amountMax }) => amountMax)}::bigint[], ${records.map(({ city }) => city)}::text[],
        ${records.map(({ address }) => address)}::text[], ${records.map(({ place }) => place?.latitude ?? null)}::float8[],
        ${records.map(({ place }) => place?.longitude ?? null)}::float8[]) as r
      on conflict (merchant_id) do update
      set name = excluded.name, type = excluded.type, mcc = excluded.mcc, since = excluded.since,
          person = coalesce(excluded.person, m.person),
          identity_verified_on = coalesce(excluded.identity_verified_on, m.identity_verified_on),
          opens_minute = excluded.opens_minute, closes_minute = excluded.closes_minute, amount_fen_max = excluded.amount_fen_max,
          city = excluded.city, address = excluded.address, latitude = excluded.latitude, longitude = excluded.longitude,
          changed_at = excluded.changed_at
      where (m.name, m.type, m.mcc, m.since, m.person, m.identity_verified_on, m.opens_minute, m.closes_minute, m.amount_fen_max, m.city,
             m.address, m.latitude, m.longitude)
            is distinct from
            (excluded.name, excluded.type, excluded.mcc, excluded.since, coalesce(excluded.person, m.person),
             coalesce(excluded.identity_verified_on, m.identity_verified_on), excluded.opens_minute, excluded.closes_minute,
             excluded.amount_fen_max, excluded.city, excluded.address, excluded.latitude, excluded.longitude)
      returning merchant_id`,
  )
  return changed.map(({ merchant_id }) => merchant_id)
}

/** The standing as of now, locked until the transaction ends; `null`: no such merchant. */
export async function lockStanding(tx: Transaction, id: MerchantId): Promise<Standing | null> {
  const row = await firstRow<Pick<Row, 'status' | 'closed_at'>>(
    tx,
    sql`select status, closed_at from merchants where merchant_id = ${id} for update`,
  )
  if (row === null) return null
  const freeze = await firstRow<{ freeze: Freeze | null }>(
    tx,
    sql`select facts -> 'freeze' as freeze from merchant_facts where merchant_id = ${id}`,
  )
  return standingOf(row, freeze?.freeze ?? null)
}

/** Writes where a merchant stands now; a freeze is kept with its ground, and stays on file after it was lifted. */
export function writeStanding(tx: Transaction, id: MerchantId, standing: Standing, by: string, at: Instant): void {
  tx.write(sql`
    update merchants
    set status = ${standing.status}, closed_at = ${moment(standing.status === 'closed' ? standing.closedAt : null)}, changed_at = ${moment(at)}
    where merchant_id = ${id}`)
  tx.write(sql`
    update merchant_freezes set lifted_at = ${moment(at)}, lifted_by = ${by}
    where merchant_id = ${id} and lifted_at is null and ${standing.status} <> 'frozen'`)
  if (standing.status !== 'frozen') return
  const { reason, told, rule, since, reviewBy } = standing.freeze
  tx.write(sql`
    insert into merchant_freezes (merchant_id, since, reason, told, rule, review_by, frozen_by)
    values (${id}, ${moment(since)}, ${JSON.stringify(reason)}, ${told && JSON.stringify(told)}, ${rule}, ${reviewBy}, ${by})`)
}

/** Payments that were approved: keeps {@link Merchant.lastPaymentAt}, within ten minutes. One statement, sent without waiting. */
export function paid(tx: Transaction, payments: readonly { readonly merchantId: MerchantId; readonly at: Instant }[]): void {
  if (payments.length === 0) return
  tx.write(
    prepared(
      'merchants.paid',
      // A row that somebody else is just writing is passed over: that one writes as new a time.
      sql`
        with newer as materialized (
          select m.merchant_id, p.at
          from (
            select merchant_id, max(at) as at
            from unnest(${payments.map(({ merchantId }) => merchantId)}::text[], ${payments.map(({ at }) => moment(at))}::timestamptz[]) as p(merchant_id, at)
            group by merchant_id) p
          cross join lateral (select * from merchants v where v.merchant_id = p.merchant_id offset 0) m
          where m.last_payment_at is null or m.last_payment_at < p.at - interval '10 minutes'),
        free as materialized (
          select m.merchant_id from merchants m where m.merchant_id in (select n.merchant_id from newer n) for no key update skip locked)
        update merchants m
        set last_payment_at = newer.at
        from newer join free using (merchant_id)
        where m.merchant_id = newer.merchant_id`,
    ),
  )
}
