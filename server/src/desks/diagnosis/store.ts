import type { AssessmentRecord, PeerFinding } from '@shouli/acceptance'
import { dayOf, type Instant, type LocalDate, type MerchantId, type TerminalId } from '@shouli/vocabulary'
import { firstRow, moment, prepared, rows, sql, type Connection } from '../../ground/database/index.ts'
import { telemetryOf } from '../../registers/telemetry/index.ts'
import type { NeighbourPayment, Rejection, RejectedPayment } from './rejection.ts'

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

async function peersOf(connection: Connection, { terminalId }: RejectedPayment): Promise<Rejection['peers']> {
  const row = await firstRow<{ counted_at: number; peers: readonly PeerFinding[] }>(
    connection,
    prepared('diagnosis.peers', sql`select counted_at, peers from peer_facts where terminal_id = ${terminalId}`),
  )
  return row === null ? null : { countedAt: row.counted_at as Instant, findings: row.peers }
}
