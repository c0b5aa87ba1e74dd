import type { Instant } from '@shouli/vocabulary'
import { moment, rows, sql, type Connection } from '../../../ground/database/index.ts'
import { lowestIdOf } from '../payment-id.ts'
import type { PaymentState } from '../store.ts'

export type Step = 'minute' | 'hour' | 'day'

export interface Count {
  /** Start of the step. */
  readonly at: Instant
  readonly state: PaymentState
  readonly decidedBy: 'us' | 'network' | null
  readonly count: number
  readonly amount: number
}

export interface CauseCount {
  readonly cause: string
  readonly count: number
  readonly merchants: number
  readonly terminals: number
}

export interface Summed {
  readonly counts: readonly Count[]
  readonly causes: readonly CauseCount[]
  readonly answers: readonly { readonly code: string; readonly count: number }[]
  readonly latency: { readonly p50: number; readonly p95: number; readonly p99: number } | null
}

/** Payments of a time, counted; days begin at midnight in China. One pass over the payments for each question, by their time. */
export async function sumUp(connection: Connection, from: Instant, to: Instant, step: Step): Promise<Summed> {
  const during = sql`
    p.id >= ${lowestIdOf(from)}::uuid and p.id < ${lowestIdOf(to)}::uuid
    and p.day between china_day(${moment(from)}::timestamptz) and china_day(${moment(to)}::timestamptz)`
  const [counts, causes, answers, latency] = await Promise.all([
    rows<Count>(
      connection,
      sql`
        select date_trunc(${step}, p.received_at, 'Asia/Shanghai') as at, p.state, p.decided_by as "decidedBy",
               count(*) as count, sum(p.amount)::bigint as amount
        from payments p
        where ${during}
        group by 1, 2, 3
        order by 1`,
    ),
    rows<CauseCount>(
      connection,
      sql`
        select p.cause, count(*) as count, count(distinct p.merchant_id) as merchants, count(distinct p.terminal_id) as terminals
        from payments p
        where ${during} and p.cause is not null
        group by p.cause
        order by count desc, p.cause
        limit 100`,
    ),
    rows<{ code: string; count: number }>(
      connection,
      sql`
        select p.answer as code, count(*) as count
        from payments p
        where ${during} and p.state = 'rejected' and p.answer is not null
        group by p.answer
        order by count desc, code
        limit 100`,
    ),
    rows<{ p50: number | null; p95: number; p99: number }>(
      connection,
      sql`
        select round(p[1])::int as p50, round(p[2])::int as p95, round(p[3])::int as p99
        from (
          select percentile_cont(array[0.5, 0.95, 0.99])
                 within group (order by extract(epoch from p.answered_at - p.received_at) * 1000) as p
          from payments p
          where ${during} and p.answered_at is not null) found`,
    ),
  ])
  const [found] = latency
  return {
    counts,
    causes,
    answers,
    latency: found === undefined || found.p50 === null ? null : { p50: found.p50, p95: found.p95, p99: found.p99 },
  }
}

/** The last minute of the whole estate, for metrics. */
export interface LastMinute {
  readonly counts: readonly { readonly state: PaymentState; readonly decidedBy: 'us' | 'network' | 'nobody'; readonly count: number }[]
  /** Seconds from message to answer; `null`: no answer in this minute. */
  readonly seconds: { readonly p50: number; readonly p95: number; readonly p99: number } | null
}

export async function lastMinute(connection: Connection, now: Instant): Promise<LastMinute> {
  const from = (now - 60_000) as Instant
  const during = sql`p.id >= ${lowestIdOf(from)}::uuid and p.day >= china_day(${moment(from)}::timestamptz)`
  const [counts, quantiles] = await Promise.all([
    rows<LastMinute['counts'][number]>(
      connection,
      sql`
        select p.state, coalesce(p.decided_by, 'nobody') as "decidedBy", count(*) as count
        from payments p where ${during} group by 1, 2`,
    ),
    rows<{ p: [number, number, number] | null }>(
      connection,
      sql`
        select percentile_cont(array[0.5, 0.95, 0.99])
               within group (order by extract(epoch from p.answered_at - p.received_at)::float8) as p
        from payments p where ${during} and p.answered_at is not null`,
    ),
  ])
  const found = quantiles[0]?.p ?? null
  return { counts, seconds: found === null ? null : { p50: found[0], p95: found[1], p99: found[2] } }
}
