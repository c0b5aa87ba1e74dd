import { randomBytes } from 'node:crypto'
import type { Observed } from '@shouli/acceptance'
import { dayOf, type Instant, type MerchantId, type TerminalId } from '@shouli/vocabulary'
import { firstRow, moment, rows, run, sql, type Connection, type Transaction } from '../../ground/database/index.ts'
import { provedFrom, type GuidedSession, type Logged, type Proof } from './session.ts'

interface SessionRow {
  readonly session_id: string
  readonly merchant_id: string | null
  readonly terminal_id: string | null
  readonly kind: string | null
  readonly reference: string | null
  readonly opened_at: number
  readonly version: string
  readonly words: readonly string[]
  readonly findings: readonly Observed[]
  readonly turn: number
  readonly log: readonly Logged[]
  readonly proof: Proof | null
}

export type NewSession = Omit<GuidedSession, 'id' | 'turn' | 'log' | 'proof'>

export async function openSession(connection: Connection, fresh: NewSession): Promise<GuidedSession> {
  const id = randomBytes(18).toString('base64url')
  await run(
    connection,
    sql`
      insert into troubleshooting_sessions
        (session_id, merchant_id, terminal_id, kind, reference, opened_at, changed_at, version, words, findings)
      values (${id}, ${fresh.merchantId}, ${fresh.terminalId}, ${fresh.kind}, ${fresh.reference}, ${moment(fresh.openedAt)}::timestamptz,
              ${moment(fresh.openedAt)}::timestamptz, ${fresh.version}, ${fresh.words}::text[], ${JSON.stringify(fresh.findings)}::json)`,
  )
  return { ...fresh, id, turn: 0, log: [], proof: null }
}

/** @returns `null` when there is none; locked against others until the transaction ends */
export const lockSession = (tx: Transaction, id: string): Promise<GuidedSession | null> => read(tx, id, sql`for update`)

export const readSession = (connection: Connection, id: string): Promise<GuidedSession | null> => read(connection, id, sql``)

async function read(connection: Connection, id: string, lock: ReturnType<typeof sql>): Promise<GuidedSession | null> {
  const row = await firstRow<SessionRow>(connection, sql`${columns} where session_id = ${id} ${lock}`)
  return row === null ? null : sessionOf(row)
}

const columns = sql`
  select session_id, merchant_id, terminal_id, kind, reference, millis(opened_at) as opened_at, version, words, findings, turn, log, proof
  from troubleshooting_sessions`

/** Sessions that an approved payment ended at or after `from`, oldest first. */
export async function provedSessions(connection: Connection, from: Instant): Promise<GuidedSession[]> {
  const proved = sql`where proved_by is not null and changed_at >= ${moment(from)}::timestamptz order by changed_at`
  return (await rows<SessionRow>(connection, sql`${columns} ${proved}`)).map(sessionOf)
}

function sessionOf(row: SessionRow): GuidedSession {
  return {
    id: row.session_id,
    merchantId: row.merchant_id as MerchantId | null,
    terminalId: row.terminal_id as TerminalId | null,
    kind: row.kind,
    reference: row.reference,
    openedAt: row.opened_at as Instant,
    version: row.version,
    words: row.words,
    findings: row.findings,
    turn: row.turn,
    log: row.log,
    proof: row.proof,
  }
}

export async function saveSession(tx: Transaction, session: GuidedSession, at: Instant): Promise<void> {
  await run(
    tx,
    sql`
      update troubleshooting_sessions
      set changed_at = ${moment(at)}::timestamptz, words = ${session.words}::text[],
          turn = ${session.turn}, findings = ${JSON.stringify(session.findings)}::json, log = ${JSON.stringify(session.log)}::json
      where session_id = ${session.id}`,
  )
}

/**
 * Looks for the approved payment that proves that the terminal accepts again: same terminal, same kind, after the last thing done.
 *
 * @returns `null` until there is one, and always for a session that knows no terminal
 */
export async function findProof(connection: Connection, session: GuidedSession): Promise<Proof | null> {
  const { merchantId, terminalId, kind } = session
  if (merchantId === null || terminalId === null) return null
  const from = provedFrom(session)
  const row = await firstRow<{ id: string; day: string; received_at: number; rrn: string; amount: number }>(
    connection,
    sql`
      select o.id, o.day::text as day, o.received_at, o.rrn, o.amount
      from payment_outcomes o 
      where o.merchant_id = ${merchantId} and o.day >= ${dayOf(from)}::date and o.terminal_id = ${terminalId}
        and o.state = 'approved' and o.kind = coalesce(${kind}::text, 'sale') and o.received > ${moment(from)}::timestamptz
      order by o.received
      limit 1`,
  )
  if (row === null) return null
  return { paymentId: row.id, day: row.day, at: row.received_at as Instant, rrn: row.rrn, amountFen: row.amount }
}

export async function keepProof(connection: Connection, session: GuidedSession, proof: Proof): Promise<void> {
  await run(
    connection,
    sql`
      update troubleshooting_sessions
      set proved_day = ${proof.day}::date, proved_by = ${proof.paymentId}::uuid, proof = ${JSON.stringify(proof)}::json
      where session_id = ${session.id} and proved_by is null`,
  )
}
