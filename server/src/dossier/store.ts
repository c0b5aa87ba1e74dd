import type { Facts } from '@shouli/acceptance'
import { dayOf, type MerchantId } from '@shouli/vocabulary'
import { moment, prepared, rows, sql, type Connection, type Transaction } from '../ground/database/index.ts'
import type { Question } from './question.ts'

/** One question as the registers answer it. */
export interface Registers {
  readonly merchant: Facts['merchant'] | null
  readonly micro_person: string | null
  readonly terminal: Facts['terminal'] | null
  readonly bound_merchant_id: MerchantId | null
  readonly serial: string | null
  readonly session: Omit<Facts['session'], 'batchSeen' | 'mac'> | null
  readonly listings: Facts['listings']['entries']
  readonly policy: Facts['policy'] | null
  readonly velocity: Omit<Facts['velocity'], 'countedAt'>
  readonly line: Facts['line'] | null
}

interface Row extends Omit<Registers, 'policy' | 'velocity'> {
  readonly policy_version: string | null
  /** Sent once a version, with the first question that it applies to. */
  readonly policy: Facts['policy'] | null
  readonly day: readonly [number, number]
  readonly micro: readonly [number, number, number, number] | null
  readonly frequency: Facts['velocity']['frequency']
}

/** Every register's view for each question, in the order of the questions, as one statement. */
export async function readRegisters(connection: Connection, questions: readonly Question[]): Promise<Registers[]> {
  const found = await rows<Row>(connection, prepared('dossier.gather', statement(questions)))
  const policies = new Map(found.flatMap(({ policy_version, policy }) => (policy === null ? [] : [[policy_version, policy] as const])))
  return found.map((row) => ({
    merchant: row.merchant,
    micro_person: row.micro_person,
    terminal: row.terminal,
    bound_merchant_id: row.bound_merchant_id,
    serial: row.serial,
    session: row.session,
    listings: row.listings,
    policy: policies.get(row.policy_version) ?? null,
    velocity: velocityOf(row),
    line: row.line,
  }))
}

function velocityOf({ day, micro, frequency }: Row): Registers['velocity'] {
  return {
    merchantDay: tally(day[0], day[1]),
    microCreditDay: micro === null ? null : tally(micro[0], micro[1]),
    microCreditMonth: micro === null ? null : tally(micro[2], micro[3]),
    frequency,
  }
}

const tally = (count: number, sum: number): Facts['velocity']['merchantDay'] => ({
  count,
  sum: sum as Facts['velocity']['merchantDay']['sum'],
})

const tallyOf = sql`
  json_build_object('rule', r.id, 'count', count(*), 'sum', coalesce(sum(v.amount_fen), 0), 'oldestAt', millis(min(v.at)))`

/** What another gateway's clock, running ahead, has stamped counts too; the bound of an hour lets later partitions be left alone. */
const inWindow = sql`v.at > a.at - r.window and v.at < a.at + interval '1 hour' and v.presented and v.undone_at is null`

/*
 * Shape: everything hangs on the list of questions by `lateral … offset 0`, so that the planner can only do what is right for any size
 * of the registers: one look-up by key a question and a register, never a scan. The policy's text is the largest fact and the same for
 * the whole batch, so it is sent once a version; its frequency rules are unpacked once a version too.
 */
function statement(questions: readonly Question[]): ReturnType<typeof sql> {
  return sql`
    with question as materialized (
      select *
      from unnest(
        ${questions.map(({ merchantId }) => merchantId)}::text[],
        ${questions.map(({ terminalId }) => terminalId)}::text[],
        ${questions.map(({ transaction }) => transaction?.pan ?? null)}::text[],
        ${questions.map(({ line }) => (typeof line === 'string' ? line : null))}::text[],
        ${questions.map(({ at }) => moment(at))}::timestamptz[],
        ${questions.map(({ at }) => dayOf(at))}::date[],
        ${questions.map(({ policyVersion }) => policyVersion ?? null)}::text[])
        with ordinality as q(merchant_id, terminal_id, card, host, at, day, policy_version, position)),
    asked as materialized (
      select q.*, p.version
      from question q
      left join lateral (
        select f.version
        from policy_facts f
        where case when q.policy_version is null then f.in_force_from <= q.at else f.version = q.policy_version end
        order by f.in_force_from desc
        limit 1) p on true),
    version as materialized (
      select f.version, f.facts
      from policy_facts f
      where f.version in (select a.version from asked a)),
    rule as materialized (
      select v.version, r.position, r.rule ->> 'id' as id, r.rule ->> 'subject' as subject,
             make_interval(mins => (r.rule ->> 'minutes')::int) as window
      from version v, json_array_elements(v.facts -> 'frequency') with ordinality as r(rule, position))
    select m.facts as merchant, m.micro_person,
           t.facts as terminal, t.merchant_id as bound_merchant_id, t.serial,
           t.session,
           l.entries as listings,
           a.version as policy_version,
           case when lag(a.version) over (order by a.position) is distinct from a.version
             then (select v.facts from version v where v.version = a.version) end as policy,
           coalesce(d.day, '[0,0]') as day,
           micro.sums as micro,
           f.tallies as frequency,
           line.facts as line
    from asked a
    left join lateral (select * from merchant_facts v where v.merchant_id = a.merchant_id offset 0) m on true
    left join lateral (select * from terminal_facts v where v.terminal_id = a.terminal_id offset 0) t on true
    left join lateral (select v.facts from line_facts v where v.host = a.host offset 0) line on true
    left join lateral (
      select coalesce(json_agg(v.facts), '[]') as entries
      from listing_facts v
      where (v.subject = 'merchant' and v.key = a.merchant_id)
         or (v.subject = 'person' and v.key = m.person)
         or (v.subject = 'terminal' and v.key = a.terminal_id)
         or (v.subject = 'card' and v.key = a.card)) l on true
    left join lateral (
      select json_build_array(v.count, v.sum_fen) as day
      from risk_days v where v.merchant_id = a.merchant_id and v.day = a.day offset 0) d on true
    left join lateral (
      select json_build_array(
               coalesce(sum(v.credit_count) filter (where v.day = a.day), 0), coalesce(sum(v.credit_sum_fen) filter (where v.day = a.day), 0),
               coalesce(sum(v.credit_count), 0), coalesce(sum(v.credit_sum_fen), 0)) as sums
      from risk_days v
      where v.person = m.micro_person
        and v.day between date_trunc('month', a.day)::date and (date_trunc('month', a.day) + interval '1 month - 1 day')::date
      having m.micro_person is not null) micro on true
    left join lateral (
      select coalesce(
               json_agg(
                 case r.subject
                   when 'merchant' then (
                     select ${tallyOf} from risk_movements v where v.merchant_id = a.merchant_id and ${inWindow})
                   when 'terminal' then (
                     select ${tallyOf} from risk_movements v where v.terminal_id = a.terminal_id and ${inWindow})
                   else (
                     select ${tallyOf} from risk_movements v where v.card = a.card and ${inWindow})
                 end
                 order by r.position),
               '[]') as tallies
      from rule r
      where r.version = a.version
        and case r.subject when 'merchant' then true when 'terminal' then a.terminal_id is not null else a.card is not null end) f on true
    order by a.position`
}

/** Names of everybody whose counts these questions read, as keys to lock; micro merchants also by the person behind them. */
export async function lockSubjectsOf(tx: Transaction, questions: readonly Question[]): Promise<void> {
  await tx.query(
    prepared(
      'dossier.lock',
      sql`
        with asked as (
          select *
          from unnest(${questions.map(({ merchantId }) => merchantId)}::text[], ${questions.map(({ transaction }) => transaction?.pan ?? null)}::text[])
            as q(merchant_id, card)),
        name as materialized (
          select distinct hashtextextended(key, 0) as name
          from (select 'merchant:' || merchant_id as key from asked
                union all
                select 'card:' || card from asked where card is not null
                union all
                select 'person:' || m.micro_person
                from asked a
                cross join lateral (select v.micro_person from merchant_facts v where v.merchant_id = a.merchant_id offset 0) m
                where m.micro_person is not null) keys
          order by name)
        select count(pg_advisory_xact_lock(name)::text) from name`,
    ),
  )
}
