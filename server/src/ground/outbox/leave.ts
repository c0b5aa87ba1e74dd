import { wake } from './wake.ts'
import { moment, prepared, sql, type Transaction } from '../database/index.ts'
import { subjectOf, type Event } from './events.ts'

/**
 * Leaves notes of what happened, in the transaction that makes it true: either both are there, or neither. All in one statement, sent
 * without waiting. Readers are woken after the commit.
 */
export function leave(tx: Transaction, events: readonly Event[]): void {
  if (events.length === 0) return
  tx.write(
    prepared(
      'outbox.leave',
      sql`
        insert into outbox_notes (merchant_id, at, subject, type, body)
        select *
        from unnest(
          ${events.map((event) => ('merchantId' in event ? event.merchantId : ''))}::text[],
          ${events.map(({ at }) => moment(at))}::timestamptz[],
          ${events.map(subjectOf)}::text[],
          ${events.map(({ type }) => type)}::text[],
          ${events.map((event) => JSON.stringify(event))}::json[])`,
    ),
  )
  tx.afterCommit(wake)
}
