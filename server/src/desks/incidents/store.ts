import type { Incident, PeerFinding, ScanMemory } from '@shouli/acceptance'
import type { Instant } from '@shouli/vocabulary'
import { firstRow, moment, prepared, rows, run, sql, type Connection, type Database } from '../../ground/database/index.ts'
import type { SeenLife, SeenPayment } from './seen.ts'

export interface Watch {
  readonly position: string | null
  readonly memory: ScanMemory | null
}

/**
 * Takes or keeps the watch.
 *
 * @returns `null` while another process has it
 */
export async function holdWatch(database: Database, holder: string, at: Instant, leaseMs: number): Promise<Watch | null> {
  return firstRow<Watch>(
    database,
    sql`
      update incident_watch
      set holder = ${holder}::uuid, lease_until = ${moment((at + leaseMs) as Instant)}::timestamptz
      where holder = ${holder}::uuid or holder is null or lease_until < ${moment(at)}::timestamptz
      returning position::text as position, memory`,
  )
}

export async function leaveWatch(database: Database, holder: string): Promise<void> {
  await run(database, sql`update incident_watch set holder = null, lease_until = null where holder = ${holder}::uuid`)
}

export async function keepWatch(database: Database, holder: string, { position, memory }: Watch): Promise<void> {
  await run(
    database,
    sql`
      update incident_watch
      set position = ${position}::uuid, memory = coalesce(${memory === null ? null : JSON.stringify(memory)}::json, memory)
      where holder = ${holder}::uuid`,
  )
}

const columns = sql`
  o.id::text as id, o.merchant_id as "merchantId", o.day::text as day, o.terminal_id as "terminalId", o.received_at as at, o.state,
  o.decided_by as "decidedBy", o.answer, o.kind, o.amount, o.bin, m.city as region, s.state -> 'carrier' ->> 'v' as carrier,
  t.model, a.application_version as version`
const joins = sql`
  left join terminals t on t.terminal_id = o.terminal_id
  left join merchants m on m.merchant_id = t.merchant_id
  left join terminal_activity a on a.terminal_id = o.terminal_id
  left join telemetry_states s on s.terminal_id = o.terminal_id`

/** Payments that arrived after one and before another, oldest first. Ids sort by time of arrival. */
export const paymentsBetween = (connection: Connection, after: string, before: string, limit: number): Promise<SeenPayment[]> =>
  rows<SeenPayment>(
    connection,
    prepared(
      'incidents.payments',
      sql`
        select ${columns} from payment_outcomes o ${joins}
        where o.id > ${after}::uuid and o.id < ${before}::uuid
        order by o.id
        limit ${limit}`,
    ),
  )

/** The same payments again, by then perhaps decided. */
export async function paymentsAgain(connection: Connection, ids: readonly string[]): Promise<SeenPayment[]> {
  if (ids.length === 0) return []
  return rows<SeenPayment>(
    connection,
    prepared('incidents.again', sql`select ${columns} from payment_outcomes o ${joins} where o.id = any(${ids}::uuid[])`),
  )
}

/** Terminals that reported between two moments of receipt. */
export const lifeBetween = (connection: Connection, after: Instant, before: Instant, limit: number): Promise<SeenLife[]> =>
  rows<SeenLife>(
    connection,
    prepared(
      'incidents.life',
      sql`
        select r.terminal_id as "terminalId", millis(max(r.received_at)) as at, min(m.city) as region,
               min(s.state -> 'carrier' ->> 'v') as carrier, min(t.model) as model, min(a.application_version) as version
        from telemetry_reports r
        left join terminals t on t.terminal_id = r.terminal_id
        left join merchants m on m.merchant_id = t.merchant_id
        left join terminal_activity a on a.terminal_id = r.terminal_id
        left join telemetry_states s on s.terminal_id = r.terminal_id
        where r.received_at > ${moment(after)}::timestamptz and r.received_at <= ${moment(before)}::timestamptz
        group by r.terminal_id, date_trunc('minute', r.received_at)
        limit ${limit}`,
    ),
  )

const minuteAt = (minute: number): string => new Date(minute * 60_000).toISOString()

export async function keepIncidents(connection: Connection, incidents: readonly Incident[]): Promise<void> {
  for (const { id, kind, group, startedAt, noticedAt, endedAt, evidence, affected } of incidents) {
    await run(
      connection,
      sql`
        insert into incidents (incident_id, kind, group_kind, group_value, started_at, noticed_at, ended_at, looked, observed, expected,
                               score, threshold, affected, terminals, merchants)
        select ${id}, ${kind}, ${group.kind}, ${group.value}, ${minuteAt(startedAt)}::timestamptz, ${minuteAt(noticedAt)}::timestamptz,
               ${endedAt === null ? null : minuteAt(endedAt)}::timestamptz, ${evidence.looked}, ${evidence.observed}, ${evidence.expected},
               ${evidence.score}, ${evidence.threshold}, ${affected.count}, ${affected.terminals}::text[],
               coalesce((select array_agg(distinct merchant_id) from terminals
                         where terminal_id = any(${affected.terminals}::text[]) and merchant_id is not null), '{}')
        on conflict (incident_id) do update
        set group_kind = excluded.group_kind, group_value = excluded.group_value, ended_at = excluded.ended_at, looked = excluded.looked,
            observed = excluded.observed, expected = excluded.expected, score = greatest(incidents.score, excluded.score),
            affected = greatest(incidents.affected, excluded.affected), terminals = excluded.terminals, merchants = excluded.merchants`,
    )
  }
}

/** What a new watch may have to go on with. */
export interface HeldIncident extends Pick<KeptIncident, 'id' | 'kind' | 'groupKind' | 'groupValue' | 'startedAt' | 'endedAt'> {
  readonly terminals: readonly string[]
}

/** All that go on, and those that ended since. */
export const heldIncidents = (connection: Connection, since: Instant): Promise<HeldIncident[]> =>
  rows<HeldIncident>(
    connection,
    sql`
      select incident_id as id, kind, group_kind as "groupKind", group_value as "groupValue", millis(started_at) as "startedAt",
             millis(ended_at) as "endedAt", terminals
      from incidents
      where ended_at is null or ended_at > ${moment(since)}::timestamptz
      order by noticed_at desc, incident_id`,
  )

/** Those of the former watch that the new one does not see: they ended while nobody looked. */
export async function endIncidents(connection: Connection, ids: readonly string[], at: Instant): Promise<void> {
  if (ids.length === 0) return
  await run(
    connection,
    sql`
      update incidents set ended_at = greatest(noticed_at, ${moment(at)}::timestamptz)
      where incident_id = any(${ids}::text[]) and ended_at is null`,
  )
}

export async function keepPeers(connection: Connection, peers: ReadonlyMap<string, readonly PeerFinding[]>, at: Instant): Promise<void> {
  if (peers.size === 0) return
  await run(
    connection,
    sql`
      insert into terminal_peers (terminal_id, counted_at, peers)
      select p.terminal_id, ${moment(at)}::timestamptz, p.peers
      from unnest(${[...peers.keys()]}::text[], ${[...peers.values()].map((found) => JSON.stringify(found))}::json[]) as p(terminal_id, peers)
      order by p.terminal_id
      on conflict (terminal_id) do update set counted_at = excluded.counted_at, peers = excluded.peers`,
  )
}

export interface KeptIncident {
  readonly id: string
  readonly kind: 'failures' | 'silence'
  readonly groupKind: string
  readonly groupValue: string
  readonly startedAt: number
  readonly noticedAt: number
  readonly endedAt: number | null
  readonly looked: number
  readonly observed: number
  readonly expected: number
  readonly score: number
  readonly affected: number
  readonly merchants: number
}

/** Newest first, at most a hundred. */
export const readIncidents = (connection: Connection, state: 'open' | 'closed' | null): Promise<KeptIncident[]> =>
  rows<KeptIncident>(
    connection,
    sql`
      select incident_id as id, kind, group_kind as "groupKind", group_value as "groupValue", millis(started_at) as "startedAt",
             millis(noticed_at) as "noticedAt", millis(ended_at) as "endedAt", looked, observed, expected, score, affected,
             cardinality(merchants) as merchants
      from incidents
      where ${state}::text is null or (ended_at is null) = (${state}::text = 'open')
      order by noticed_at desc, incident_id
      limit 100`,
  )
