import type { Line } from '@shouli/acceptance'
import type { Instant } from '@shouli/vocabulary'
import { moment, rows, sql, type Connection } from '../../ground/database/index.ts'

/** What one gateway process says about its own link to a network host. */
export interface LineReport extends Line {
  /** Which process, e.g. its UUID. */
  readonly process: string
  readonly reportedAt: Instant
}

/** A process that has been silent for so long is taken for dead, and its reports go with the next report of another. */
const SILENT_MS = 60_000

/**
 * Writes down how a link is. Call it when the state changes and every 20 seconds besides: the facts of a health check rest on it, and
 * reports older than a minute are dropped.
 */
export async function reportLine(
  connection: Connection,
  { host, process, state, since, lastAnswerAt, reportedAt }: LineReport,
): Promise<void> {
  await connection.query(sql`
    with silent as (
      delete from line_reports where reported_at < ${moment(reportedAt)}::timestamptz - make_interval(secs => ${SILENT_MS / 1000}))
    insert into line_reports (host, process, state, since, last_answer_at, reported_at)
    values (${host}, ${process}, ${state}, ${moment(since)}, ${moment(lastAnswerAt)}, ${moment(reportedAt)})
    on conflict (host, process) do update
    set state = excluded.state, since = excluded.since, last_answer_at = excluded.last_answer_at, reported_at = excluded.reported_at
    where line_reports.reported_at <= excluded.reported_at`)
}

/** A process that stops takes its reports back. */
export async function forgetLines(connection: Connection, process: string): Promise<void> {
  await connection.query(sql`delete from line_reports where process = ${process}`)
}

/** Every host that somebody reports on, as `Facts.line` shows it. */
export async function readLines(connection: Connection): Promise<Line[]> {
  return (await rows<{ facts: Line }>(connection, sql`select facts from line_facts order by host`)).map(({ facts }) => facts)
}
