import type { Place } from '@shouli/acceptance'
import type { Instant, TerminalId } from '@shouli/vocabulary'
import { moment, prepared, sql, type Transaction } from '../../ground/database/index.ts'

// What the gateway writes down of a terminal's messages: one statement a batch, sent without waiting. A terminal that is not on file
// is passed over.

export interface SignOn {
  readonly terminalId: TerminalId
  /** The batch that the terminal works in from now on; a new one starts with no payment in it. */
  readonly batch: number
  readonly at: Instant
}

/** 签到: working keys were handed out. */
export function signedOn(tx: Transaction, signOns: readonly SignOn[]): void {
  if (signOns.length === 0) return
  tx.write(
    prepared(
      'terminals.signed-on',
      sql`
        insert into terminal_activity as a (terminal_id, signed_on_at, batch, keys_loaded)
        select s.terminal_id, s.at, s.batch, true
        from unnest(
          ${signOns.map(({ terminalId }) => terminalId)}::text[],
          ${signOns.map(({ at }) => moment(at))}::timestamptz[],
          ${signOns.map(({ batch }) => batch)}::int[]) as s(terminal_id, at, batch)
        join terminals using (terminal_id)
        order by s.terminal_id
        on conflict (terminal_id) do update
        set signed_on_at = excluded.signed_on_at,
            keys_loaded = true,
            batch = excluded.batch,
            batch_count = case when a.batch = excluded.batch then a.batch_count else 0 end`,
    ),
  )
}

/** 签退: its working keys are void. */
export function signedOff(tx: Transaction, terminals: readonly TerminalId[]): void {
  if (terminals.length === 0) return
  tx.write(sql`update terminal_activity set signed_on_at = null, keys_loaded = false where terminal_id = any(${terminals}::text[])`)
}

/** Their keys are void, e.g. because a new master key was loaded: they must sign on again, and until then a payment says so. */
export function keysVoid(tx: Transaction, terminals: readonly TerminalId[]): void {
  if (terminals.length === 0) return
  tx.write(sql`update terminal_activity set keys_loaded = false where terminal_id = any(${terminals}::text[]) and keys_loaded`)
}

/** 批结算: the batch is closed, the next one is open and empty. */
export function settled(tx: Transaction, settlements: readonly Pick<SignOn, 'terminalId' | 'batch'>[]): void {
  if (settlements.length === 0) return
  tx.write(sql`
    update terminal_activity a
    set batch = s.batch, batch_count = 0
    from unnest(${settlements.map(({ terminalId }) => terminalId)}::text[], ${settlements.map(({ batch }) => batch)}::int[]) as s(terminal_id, batch)
    where a.terminal_id = s.terminal_id`)
}

/** Payments that were approved: each is one more in its terminal's open batch. Several of one terminal in one call are all counted. */
export function paid(tx: Transaction, payments: readonly { readonly terminalId: TerminalId; readonly at: Instant }[]): void {
  if (payments.length === 0) return
  tx.write(
    prepared(
      'terminals.paid',
      sql`
        insert into terminal_activity as a (terminal_id, batch_count, last_payment_at)
        select p.terminal_id, count(*), max(p.at)
        from unnest(${payments.map(({ terminalId }) => terminalId)}::text[], ${payments.map(({ at }) => moment(at))}::timestamptz[]) as p(terminal_id, at)
        join terminals using (terminal_id)
        group by p.terminal_id
        order by p.terminal_id
        on conflict (terminal_id) do update
        set batch_count = a.batch_count + excluded.batch_count,
            last_payment_at = greatest(a.last_payment_at, excluded.last_payment_at)`,
    ),
  )
}

/** What another system knows of a terminal's life so far. */
export interface PastActivity {
  readonly terminalId: TerminalId
  readonly applicationVersion: string | null
  readonly lastPaymentAt: Instant | null
  /** Payments in its open batch. */
  readonly batchCount: number
}

/** Takes over what happened elsewhere; what is known here already and newer stays. */
export function takeOverActivity(tx: Transaction, past: readonly PastActivity[]): void {
  if (past.length === 0) return
  tx.write(sql`
    insert into terminal_activity as a (terminal_id, application_version, last_payment_at, batch_count)
    select p.*
    from unnest(
      ${past.map(({ terminalId }) => terminalId)}::text[], ${past.map(({ applicationVersion }) => applicationVersion)}::text[],
      ${past.map(({ lastPaymentAt }) => moment(lastPaymentAt))}::timestamptz[], ${past.map(({ batchCount }) => batchCount)}::int[]) as p
    order by 1
    on conflict (terminal_id) do update
    set application_version = coalesce(a.application_version, excluded.application_version),
        last_payment_at = coalesce(a.last_payment_at, excluded.last_payment_at),
        batch_count = greatest(a.batch_count, excluded.batch_count)`)
}

/** What a message said about the terminal itself; `null`: nothing. */
export interface SelfReport {
  readonly terminalId: TerminalId
  readonly applicationVersion: string | null
  readonly position: Place | null
  readonly at: Instant
}

/** Keeps the newest version and position. Call it when a message brings one; equal news costs a look and no write, except once in five minutes. */
export function heardFrom(tx: Transaction, reports: readonly SelfReport[]): void {
  if (reports.length === 0) return
  tx.write(
    prepared(
      'terminals.heard-from',
      sql`
        insert into terminal_activity as a (terminal_id, application_version, latitude, longitude, position_at)
        select distinct on (r.terminal_id) r.terminal_id, r.version, r.latitude, r.longitude, case when r.latitude is not null then r.at end
        from unnest(
          ${reports.map(({ terminalId }) => terminalId)}::text[],
          ${reports.map(({ applicationVersion }) => applicationVersion)}::text[],
          ${reports.map(({ position }) => position?.latitude ?? null)}::float8[],
          ${reports.map(({ position }) => position?.longitude ?? null)}::float8[],
          ${reports.map(({ at }) => moment(at))}::timestamptz[]) as r(terminal_id, version, latitude, longitude, at)
        join terminals using (terminal_id)
        order by r.terminal_id, r.at desc
        on conflict (terminal_id) do update
        set application_version = coalesce(excluded.application_version, a.application_version),
            latitude = coalesce(excluded.latitude, a.latitude),
            longitude = coalesce(excluded.longitude, a.longitude),
            position_at = coalesce(excluded.position_at, a.position_at)
        where a.application_version is distinct from coalesce(excluded.application_version, a.application_version)
           or (excluded.position_at is not null
               and ((a.latitude, a.longitude) is distinct from (excluded.latitude, excluded.longitude)
                    or a.position_at < excluded.position_at - interval '5 minutes'))`,
    ),
  )
}
