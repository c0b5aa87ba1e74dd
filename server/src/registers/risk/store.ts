import { moment, prepared, sql, type Transaction } from '../../ground/database/index.ts'
import type { Instant } from '@shouli/vocabulary'
import type { Movement, MovementRef } from './velocity.ts'

/**
 * Counts payments that are approved or on their way, all in one statement. Call it in the transaction that records them, while the
 * dossier's subjects are locked. Counting the same payment again changes nothing.
 */
export function addMovements(tx: Transaction, movements: readonly Movement[]): void {
  if (movements.length === 0) return
  tx.write(
    prepared(
      'risk.add-movements',
      sql`
        with counted as (
          insert into risk_movements (merchant_id, at, payment_id, terminal_id, card, person, amount_fen, credit, presented)
          select *
          from unnest(
            ${movements.map(({ merchantId }) => merchantId)}::text[],
            ${movements.map(({ at }) => moment(at))}::timestamptz[],
            ${movements.map(({ paymentId }) => paymentId)}::uuid[],
            ${movements.map(({ terminalId }) => terminalId)}::text[],
            ${movements.map(({ card }) => card)}::text[],
            ${movements.map(({ person }) => person)}::text[],
            ${movements.map(({ amount }) => amount)}::bigint[],
            ${movements.map(({ credit }) => credit)}::boolean[],
            ${movements.map(({ presented }) => presented)}::boolean[])
          on conflict do nothing
          returning merchant_id, at, person, amount_fen, credit)
        insert into risk_days as d (merchant_id, day, person, count, sum_fen, credit_count, credit_sum_fen)
        select merchant_id, china_day(at), max(person), count(*), sum(amount_fen),
               count(*) filter (where credit), coalesce(sum(amount_fen) filter (where credit), 0)
        from counted
        group by merchant_id, china_day(at)
        order by merchant_id
        on conflict (merchant_id, day) do update
        set count = d.count + excluded.count,
            sum_fen = d.sum_fen + excluded.sum_fen,
            credit_count = d.credit_count + excluded.credit_count,
            credit_sum_fen = d.credit_sum_fen + excluded.credit_sum_fen,
            person = coalesce(excluded.person, d.person)`,
    ),
  )
}

/** Takes back payments that were declined, reversed or voided. Taking back twice, or what was never counted, changes nothing. */
export function takeBackMovements(tx: Transaction, movements: readonly MovementRef[], at: Instant): void {
  if (movements.length === 0) return
  tx.write(
    prepared(
      'risk.take-back',
      sql`
        with taken as (
          update risk_movements m
          set undone_at = ${moment(at)}::timestamptz
          from unnest(
            ${movements.map(({ merchantId }) => merchantId)}::text[],
            ${movements.map(({ at }) => moment(at))}::timestamptz[],
            ${movements.map(({ paymentId }) => paymentId)}::uuid[]) as given(merchant_id, at, payment_id)
          where m.merchant_id = given.merchant_id and m.at = given.at and m.payment_id = given.payment_id and m.undone_at is null
          returning m.merchant_id, m.at, m.amount_fen, m.credit),
        less as (
          select merchant_id, china_day(at) as day, count(*) as count, sum(amount_fen) as sum_fen,
                 count(*) filter (where credit) as credit_count, coalesce(sum(amount_fen) filter (where credit), 0) as credit_sum_fen
          from taken
          group by merchant_id, china_day(at)),
        locked as materialized (
          select d.merchant_id, d.day
          from risk_days d
          where (d.merchant_id, d.day) in (select less.merchant_id, less.day from less)
          order by d.merchant_id, d.day
          for no key update)
        update risk_days d
        set count = d.count - less.count,
            sum_fen = d.sum_fen - less.sum_fen,
            credit_count = d.credit_count - less.credit_count,
            credit_sum_fen = d.credit_sum_fen - less.credit_sum_fen
        from less join locked using (merchant_id, day)
        where d.merchant_id = less.merchant_id and d.day = less.day`,
    ),
  )
}
