import type { Place, Terminal } from '@shouli/acceptance'
import type { Instant, LocalDate, MerchantId, TerminalId, Text } from '@shouli/vocabulary'
import { firstRow, moment, rows, sql, type Connection, type Transaction } from '../../ground/database/index.ts'
import { record } from '../../ground/evidence/index.ts'
import { leave } from '../../ground/outbox/index.ts'
import { changed, type TerminalChange, type TerminalRecord } from './terminal.ts'

interface Row {
  terminal_id: TerminalId
  merchant_id: MerchantId | null
  serial: string
  model: string
  status: Terminal['status']
  status_reason: Text | null
  status_since: Instant
  mobile: boolean
  latitude: number | null
  longitude: number | null
  installed_on: LocalDate | null
}

const recordOf = (row: Row): TerminalRecord => ({
  id: row.terminal_id,
  merchantId: row.merchant_id,
  serial: row.serial,
  model: row.model,
  status: row.status,
  statusReason: row.status_reason,
  statusSince: row.status_since,
  mobile: row.mobile,
  place: placeOf(row),
  installedOn: row.installed_on,
})

function placeOf({ latitude, longitude }: Pick<Row, 'latitude' | 'longitude'>): Place | null {
  return latitude === null || longitude === null ? null : { latitude, longitude }
}

/** @returns `null` when no such terminal is on file */
export async function readTerminal(connection: Connection, id: TerminalId): Promise<TerminalRecord | null> {
  const row = await firstRow<Row>(connection, sql`select * from terminals where terminal_id = ${id}`)
  return row && recordOf(row)
}

/** The terminals of a merchant, or all, by terminal id; `after` is the last id of the page before. */
export async function listTerminals(
  connection: Connection,
  {
    merchantId = null,
    after = null,
    limit,
  }: { readonly merchantId?: MerchantId | null; readonly after?: TerminalId | null; readonly limit: number },
): Promise<TerminalRecord[]> {
  const found = await rows<Row>(
    connection,
    sql`
      select * from terminals
      where (${merchantId}::text is null or merchant_id = ${merchantId})
        and (${after}::text is null or terminal_id > ${after})
      order by terminal_id
      limit ${limit}`,
  )
  return found.map(recordOf)
}

/**
 * Puts terminals on file, or brings those on file up to date: what an import says holds. Same record again: no change.
 *
 * @returns which were added or changed
 * @throws anything that PostgreSQL refuses, e.g. a serial number that another terminal has (259 §1.1)
 */
export async function putTerminals(tx: Transaction, records: readonly TerminalRecord[], at: Instant): Promise<TerminalRecord[]> {
  const changed = await rows<Row>(
    tx,
    sql`
      insert into terminals as t (terminal_id, merchant_id, serial, model, status, status_reason, status_since, mobile, latitude, longitude,
                                  installed_on, changed_at)
      select r.*, ${moment(at)}::timestamptz
      from unnest(
        ${records.map(({ id }) => id)}::text[], ${records.map(({ merchantId }) => merchantId)}::text[],
        ${records.map(({ serial }) => serial)}::text[], ${records.map(({ model }) => model)}::text[],
        ${records.map(({ status }) => status)}::text[],
        ${records.map(({ statusReason }) => statusReason && JSON.stringify(statusReason))}::json[],
        ${records.map(({ statusSince }) => moment(statusSince))}::timestamptz[], ${records.map(({ mobile }) => mobile)}::boolean[],
        ${records.map(({ place }) => place?.latitude ?? null)}::float8[], ${records.map(({ place }) => place?.longitude ?? null)}::float8[],
        ${records.map(({ installedOn }) => installedOn)}::date[]) as r
      on conflict (terminal_id) do update
      set merchant_id = excluded.merchant_id, serial = excluded.serial, model = excluded.model, status = excluded.status,
          status_reason = excluded.status_reason, mobile = excluded.mobile, latitude = excluded.latitude, longitude = excluded.longitude,
          installed_on = excluded.installed_on, changed_at = excluded.changed_at,
          status_since = case when t.status = excluded.status then t.status_since else excluded.status_since end
      where (t.merchant_id, t.serial, t.model, t.status, t.status_reason::text, t.mobile, t.latitude, t.longitude, t.installed_on)
            is distinct from
            (excluded.merchant_id, excluded.serial, excluded.model, excluded.status, excluded.status_reason::text, excluded.mobile,
             excluded.latitude, excluded.longitude, excluded.installed_on)
      returning t.*`,
  )
  return changed.map(recordOf)
}

/** Those of these terminals that are on file, and those that have one of these serial numbers. */
export async function readTerminals(
  connection: Connection,
  ids: readonly TerminalId[],
  serials: readonly string[] = [],
): Promise<TerminalRecord[]> {
  const found = await rows<Row>(
    connection,
    sql`select * from terminals where terminal_id = any(${ids}::text[]) or serial = any(${serials}::text[])`,
  )
  return found.map(recordOf)
}

/**
 * Takes over terminals from an import or another system, and notes in each merchant's chain which serial number was bound to it where
 * (259 §1.2). The same again changes nothing.
 *
 * @returns which were added or changed
 */
export async function takeOverTerminals(
  tx: Transaction,
  records: readonly TerminalRecord[],
  { by, at }: { readonly by: string; readonly at: Instant },
): Promise<TerminalRecord[]> {
  const changed = await putTerminals(tx, records, at)
  await record(
    tx,
    changed.flatMap((terminal) =>
      terminal.merchantId === null ? [] : [{ merchantId: terminal.merchantId, at, entry: { type: 'terminal bound', terminal, by, at } }],
    ),
  )
  return changed
}

/**
 * Suspends, resumes, withdraws or moves a terminal; noted in its merchant's chain, and told.
 *
 * @returns the record as it is now, or `null` when no such terminal is on file
 * @throws TerminalChangeRefused when its state does not allow it
 */
export async function changeTerminal(
  tx: Transaction,
  id: TerminalId,
  change: TerminalChange,
  { by, at }: { readonly by: string; readonly at: Instant },
): Promise<TerminalRecord | null> {
  const row = await firstRow<Row>(tx, sql`select * from terminals where terminal_id = ${id} for update`)
  if (row === null) return null
  const terminal = changed(recordOf(row), change, at)
  await putTerminals(tx, [terminal], at)
  if (terminal.merchantId !== null) {
    const event = { type: 'terminal changed', merchantId: terminal.merchantId, terminalId: id, change: change.do, by, at } as const
    await record(tx, [{ merchantId: terminal.merchantId, at, entry: { ...event, terminal } }])
    leave(tx, [event])
  }
  return terminal
}
