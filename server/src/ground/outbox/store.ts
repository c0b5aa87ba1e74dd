import type { Instant } from '@shouli/vocabulary'
import { firstRow, moment, rows, run, sql, type Connection, type Transaction } from '../database/index.ts'
import type { Event } from './events.ts'

export interface Note {
  readonly merchant_id: string
  readonly note_id: number
  readonly at: Instant
  readonly subject: string
  readonly type: Event['type']
  readonly body: Event
}

export interface ParkedNote extends Note {
  readonly reader: string
  readonly attempts: number
}

/** Makes a reader's places where it has none yet. */
export async function register(connection: Connection, reader: string, lanes: number, now: boolean): Promise<void> {
  await connection.query(sql`
    insert into outbox_readers (reader, lane, read_up_to)
    select ${reader}, lane, case when ${now}::boolean then pg_snapshot_xmin(pg_current_snapshot()) else '0'::xid8 end
    from generate_series(0, ${lanes - 1}::int) as lane
    on conflict do nothing`)
}

/**
 * Takes a lane for this transaction and, where no stretch is being read, begins the next: up to the oldest transaction still running.
 *
 * @returns `null` when another process has the lane
 */
export async function lockPlace(tx: Transaction, reader: string, lane: number): Promise<object | null> {
  return firstRow(
    tx,
    sql`
      with place as (
        select reader, lane from outbox_readers where reader = ${reader} and lane = ${lane} for update skip locked)
      update outbox_readers r
      set reading_to = coalesce(r.reading_to, pg_snapshot_xmin(pg_current_snapshot()))
      from place
      where r.reader = place.reader and r.lane = place.lane
      returning r.lane`,
  )
}

/**
 * The next notes of the stretch that is being read, in the order in which they were left.
 *
 * @returns `whole`: there are no further ones in this stretch
 */
export async function readNotes(
  tx: Transaction,
  {
    reader,
    types,
    lane,
    lanes,
    most,
  }: {
    readonly reader: string
    readonly types: readonly Event['type'][]
    readonly lane: number
    readonly lanes: number
    readonly most: number
  },
): Promise<{ readonly notes: Note[]; readonly whole: boolean }> {
  const notes = await rows<Note>(
    tx,
    sql`
      select n.merchant_id, n.note_id, n.at, n.subject, n.type, n.body
      from outbox_readers r
      join outbox_notes n on n.written_by >= r.read_up_to and n.written_by < r.reading_to and n.note_id > r.last_note
      where r.reader = ${reader} and r.lane = ${lane}
        and n.type = any(${types}::text[])
        and (${lanes}::int = 1 or mod(hashtextextended(n.subject, 0) & 1023, ${lanes}::bigint) = ${lane})
      order by n.note_id
      limit ${most}`,
  )
  return { notes, whole: notes.length < most }
}

/** @param lastNote the last note read of the stretch; `null`: the stretch is read to its end */
export function moveOn(tx: Transaction, reader: string, lane: number, lastNote: number | null): void {
  tx.write(sql`
    update outbox_readers
    set read_up_to = case when ${lastNote}::bigint is null then reading_to else read_up_to end,
        reading_to = case when ${lastNote}::bigint is null then null else reading_to end,
        last_note = coalesce(${lastNote}::bigint, 0)
    where reader = ${reader} and lane = ${lane}`)
}

/** Parked notes whose time has come, each the first of its subject. */
export async function parkedAndDue(tx: Transaction, reader: string, lane: number, now: Instant): Promise<ParkedNote[]> {
  return rows<ParkedNote>(
    tx,
    sql`
      select p.merchant_id, p.reader, p.note_id, p.at, p.subject, p.type, p.body, p.attempts
      from outbox_parked p
      where p.reader = ${reader} and p.lane = ${lane} and p.retry_at <= ${moment(now)}::timestamptz
        and not exists (
          select from outbox_parked e where e.reader = p.reader and e.subject = p.subject and e.note_id < p.note_id)
      order by p.retry_at
      limit 20`,
  )
}

/** Which of these subjects have notes parked. */
export async function parkedSubjects(tx: Transaction, reader: string, subjects: readonly string[]): Promise<string[]> {
  if (subjects.length === 0) return []
  const found = await rows<{ subject: string }>(
    tx,
    sql`select distinct subject from outbox_parked where reader = ${reader} and subject = any(${subjects}::text[])`,
  )
  return found.map(({ subject }) => subject)
}

export function park(
  tx: Transaction,
  note: ParkedNote & { readonly lane: number; readonly retryAt: Instant; readonly problem: string | null },
): void {
  tx.write(sql`
    insert into outbox_parked (merchant_id, reader, lane, note_id, at, subject, type, body, attempts, retry_at, problem)
    values (${note.merchant_id}, ${note.reader}, ${note.lane}, ${note.note_id}, ${moment(note.at)}, ${note.subject}, ${note.type},
            ${JSON.stringify(note.body)}, ${note.attempts}, ${moment(note.retryAt)}, ${note.problem})
    on conflict do nothing`)
}

export function postpone(
  tx: Transaction,
  { merchant_id, reader, note_id }: ParkedNote,
  { attempts, retryAt, problem }: { readonly attempts: number; readonly retryAt: Instant; readonly problem: string },
): void {
  tx.write(sql`
    update outbox_parked set attempts = ${attempts}, retry_at = ${moment(retryAt)}, problem = ${problem}
    where merchant_id = ${merchant_id} and reader = ${reader} and note_id = ${note_id}`)
}

export function unpark(tx: Transaction, { merchant_id, reader, note_id }: ParkedNote): void {
  tx.write(sql`delete from outbox_parked where merchant_id = ${merchant_id} and reader = ${reader} and note_id = ${note_id}`)
}

const savepoints = {
  set: sql`savepoint note`,
  release: sql`release savepoint note`,
  undo: sql`rollback to savepoint note`,
}

export async function savepoint(tx: Transaction, step: keyof typeof savepoints): Promise<void> {
  await run(tx, savepoints[step])
}
