import type { Instant, TerminalId } from '@shouli/vocabulary'
import { firstRow, moment, prepared, rows, sql, type Connection, type Database } from '../../ground/database/index.ts'
import { fit, type Delivery, type ReportedValue } from './report.ts'

/** The newest value of a key, and when the terminal saw it. */
export interface Seen {
  readonly value: ReportedValue
  readonly at: Instant
}

/** What is known of a terminal from its own reports. */
export interface TelemetryState {
  readonly terminalId: TerminalId
  readonly heardAt: Instant
  readonly seen: Readonly<Record<string, Seen>>
}

/**
 * Keeps the reports of many terminals in one transaction: each report once, and the newest value of every key.
 *
 * @returns how many reports were new; the others had come before, or were too old
 */
export async function takeReports(database: Database, deliveries: readonly Delivery[]): Promise<number> {
  const reports = deliveries.flatMap(({ terminalId, receivedAt, reports }) =>
    reports.flatMap((report) => {
      const fitting = fit(report, receivedAt)
      return fitting === null ? [] : [{ ...fitting, terminalId, receivedAt }]
    }),
  )
  if (reports.length === 0) return 0
  return database.transaction(async (tx) => {
    const kept = await firstRow<{ count: number }>(
      tx,
      prepared(
        'telemetry.take',
        sql`
          with came as (
            select *
            from unnest(
              ${reports.map(({ terminalId }) => terminalId)}::text[],
              ${reports.map(({ at }) => moment(at))}::timestamptz[],
              ${reports.map(({ id }) => id)}::text[],
              ${reports.map(({ receivedAt }) => moment(receivedAt))}::timestamptz[],
              ${reports.map(({ seen }) => JSON.stringify(seen))}::jsonb[]) as r(terminal_id, at, report_id, received_at, seen)),
          kept as (
            insert into telemetry_reports (merchant_id, terminal_id, at, report_id, received_at, seen)
            select coalesce(t.merchant_id, ''), r.terminal_id, r.at, r.report_id, r.received_at, r.seen
            from came r join terminals t using (terminal_id)
            on conflict do nothing
            returning terminal_id, at, seen),
          latest as (
            select distinct on (k.terminal_id, e.key) k.terminal_id, k.at, e.key, e.value
            from kept k cross join jsonb_each(k.seen) as e
            order by k.terminal_id, e.key, k.at desc),
          states as (
            select terminal_id, max(at) as heard_at,
                   jsonb_object_agg(key, jsonb_build_object('v', value, 't', millis(at))) as state
            from latest group by terminal_id),
          merged as (
            insert into telemetry_states as s (terminal_id, heard_at, state)
            select terminal_id, heard_at, state from states order by terminal_id
            on conflict (terminal_id) do update
            set heard_at = greatest(s.heard_at, excluded.heard_at), state = telemetry_merge(s.state, excluded.state))
          select count(*) as count from kept`,
      ),
    )
    return kept!.count
  })
}

/** @returns `null` for a terminal that never reported */
export async function telemetryOf(connection: Connection, terminalId: TerminalId): Promise<TelemetryState | null> {
  const row = await firstRow<{ heard_at: number; state: Readonly<Record<string, { v: ReportedValue; t: number }>> }>(
    connection,
    prepared('telemetry.of', sql`select heard_at, state from telemetry_facts where terminal_id = ${terminalId}`),
  )
  if (row === null) return null
  const seen = Object.fromEntries(Object.entries(row.state).map(([key, { v, t }]) => [key, { value: v, at: t as Instant }]))
  return { terminalId, heardAt: row.heard_at as Instant, seen }
}

/** The reports of one terminal, newest first. */
export async function reportsOf(
  connection: Connection,
  terminalId: TerminalId,
  limit: number,
): Promise<{ at: Instant; receivedAt: Instant; seen: Readonly<Record<string, ReportedValue>> }[]> {
  const found = await rows<{ at: number; received_at: number; seen: Readonly<Record<string, ReportedValue>> }>(
    connection,
    sql`
      select millis(at) as at, millis(received_at) as received_at, seen
      from telemetry_reports
      where terminal_id = ${terminalId}
      order by at desc, report_id
      limit ${limit}`,
  )
  return found.map(({ at, received_at, seen }) => ({ at: at as Instant, receivedAt: received_at as Instant, seen }))
}
