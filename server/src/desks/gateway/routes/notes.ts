import type { Instant } from '@shouli/vocabulary'
import { firstRow, prepared, rows, sql, type Connection } from '../../../ground/database/index.ts'

/** A place in the order in which everybody sees the notes: by transaction, and none before all older transactions have ended. */
export interface Place {
  /** Transaction, a number of 64 bits. */
  readonly writtenBy: string
  readonly note: number
  readonly at: Instant
}

export interface Note extends Place {
  readonly paymentId: string
}

/** Notes about payments after a place, in order. */
export function notesAfter(connection: Connection, { writtenBy, note }: Place, limit: number): Promise<Note[]> {
  return rows<Note>(
    connection,
    prepared(
      'feed.notes',
      sql`
        select written_by::text as "writtenBy", note_id as note, at, body ->> 'paymentId' as "paymentId"
        from outbox_notes
        where (written_by, note_id) > (${writtenBy}::xid8, ${note}::bigint)
          and written_by < pg_snapshot_xmin(pg_current_snapshot())
          and type in ('payment approved', 'payment rejected', 'payment in doubt', 'payment reversed')
        order by written_by, note_id
        limit ${limit}`,
    ),
  )
}

/** Where notes will come next: every transaction before it has ended. */
export async function newestPlace(connection: Connection, at: Instant): Promise<Place> {
  const found = await firstRow<{ writtenBy: string }>(connection, sql`select pg_snapshot_xmin(pg_current_snapshot())::text as "writtenBy"`)
  return { writtenBy: found!.writtenBy, note: -1, at }
}

export const writePlace = ({ writtenBy, note, at }: Place): string => `${writtenBy}_${note}_${at}`

/** @returns `null` when it is none of ours */
export function readPlace(text: string): Place | null {
  const found = /^(\d{1,18})_(-1|\d{1,15})_(\d{1,15})$/.exec(text)
  return found === null ? null : { writtenBy: found[1]!, note: Number(found[2]), at: Number(found[3]) as Instant }
}

export function isBeyond(a: Place, b: Place): boolean {
  const [left, right] = [BigInt(a.writtenBy), BigInt(b.writtenBy)]
  return left > right || (left === right && a.note > b.note)
}
