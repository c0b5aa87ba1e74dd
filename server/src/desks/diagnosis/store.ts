import type { AssessmentRecord } from '@shouli/acceptance'
import { dayOf, type Instant, type LocalDate, type MerchantId, type TerminalId } from '@shouli/vocabulary'
import { firstRow, moment, prepared, rows, sql, type Connection } from '../../ground/database/index.ts'
import { telemetryOf } from '../../registers/telemetry/index.ts'
import type { NeighbourPayment, PeerCount, Rejection, RejectedPayment } from './rejection.ts'

interface OutcomeRow {
  readonly id: string
  readonly day: string
  readonly merchant_id: string
  readonly terminal_id: string
  readonly kind: string
  readonly entry_mode: string
  readonly amount: number
  readonly received_at: number
  readonly card: string | null
  readonly bin: string | null
  readonly state: NeighbourPayment['state']
  readonly decided_by: NeighbourPayment['decidedBy']
  readonly answer: string | null
  readonly assessment: AssessmentRecord | null
}

const neighbour = (row: OutcomeRow): NeighbourPayment => ({
  at: row.received_at as Instant,
  card: row.card,
  bin: row.bin,
  state: row.state,
  decidedBy: row.decided_by,
  answer: row.answer,
})

/** @returns everything around one payment; `null` when there is no such payment */
export async function readRejection(connection: Connection, merchantId: MerchantId, day: LocalDate, id: string): Promise<Rejection | null> {
  const row = await firstRow<OutcomeRow>(
    connection,
    prepared(
      'diagnosis.payment',
      sql`select * from payment_outcomes where merchant_id = ${merchantId} and day = ${day}::date and id = ${id}::uuid`,
    ),
  )
  if (row === null) return null
  const payment: RejectedPayment = {
    ...neighbour(row),
    id: row.id,
    day: row.day,
    merchantId,
    terminalId: row.terminal_id as TerminalId,
    kind: row.kind,
    entryMode: row.entry_mode,
    amount: row.amount,
  }
  const [neighbours, telemetry, peers] = await Promise.all([
    neighboursOf(connection, payment),
    telemetryOf(connection, payment.terminalId),
    peersOf(connection, payment),
  ])
  return { payment, assessment: row.assessment, neighbours, telemetry, peers }
}

const HALF_HOUR = 30 * 60_000

async function neighboursOf(connection: Connection, { merchantId, terminalId, id, at }: RejectedPayment): Promise<NeighbourPayment[]> {
  const from = (at - HALF_HOUR) as Instant
  const to = (at + HALF_HOUR) as Instant
  const found = await rows<OutcomeRow>(
    connection,
    prepared(
      'diagnosis.neighbours',
      sql`
        select * from payment_outcomes
        where merchant_id = ${merchantId} and day between ${dayOf(from)}::date and ${dayOf(to)}::date
          and terminal_id = ${terminalId} and id <> ${id}::uuid
          and received between ${moment(from)}::timestamptz and ${moment(to)}::timestamptz
        order by received_at
        limit 200`,
    ),
  )
  return found.map(neighbour)
}

async function peersOf(connection: Connection, { terminalId, bin }: RejectedPayment): Promise<PeerCount[]> {
  const found = await rows<{ kind: PeerCount['kind']; counted_at: number; terminals: number; failing: number; baseline: number }>(
    connection,
    prepared(
      'diagnosis.peers',
      sql`
        select p.kind, p.counted_at, p.terminals, p.failing, p.baseline
        from peer_facts p
        where (p.kind, p.key) in (
          select 'model', t.model from terminals t where t.terminal_id = ${terminalId}
          union all
          select 'region', m.city from terminals t join merchants m using (merchant_id) where t.terminal_id = ${terminalId} and m.city is not null
          union all
          select 'issuer', ${bin}::text where ${bin}::text is not null
          union all
          select 'all', '' )`,
    ),
  )
  return found.map(({ kind, counted_at, terminals, failing, baseline }) => ({
    kind,
    countedAt: counted_at as Instant,
    terminals,
    failing,
    baseline,
  }))
}
