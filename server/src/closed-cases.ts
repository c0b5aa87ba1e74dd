// For learning: what closed cases and guided troubleshooting have taught. Desks do not know each other; here both are put together.

import type { ClosedCase, Observed } from '@shouli/acceptance'
import type { Instant } from '@shouli/vocabulary'
import { closedSince } from './desks/cases/index.ts'
import { keptDiagnosis } from './desks/diagnosis/index.ts'
import { provedSessions } from './desks/troubleshooting/index.ts'
import type { Connection } from './ground/database/index.ts'

const DAY_MS = 86_400_000

type Session = Awaited<ReturnType<typeof provedSessions>>[number]

/**
 * Every case that an approved payment ended, with what was seen at its beginning and what was tried.
 *
 * @param asOf the last day that is learned from already, in days since 1970; `null`: from the beginning
 */
export async function closedCases(connection: Connection, asOf: number | null): Promise<ClosedCase[]> {
  const from = (asOf === null ? 0 : (asOf + 1) * DAY_MS) as Instant
  const closed = await closedSince(connection, from)
  const sessions = await provedSessions(connection, from)

  const taught: ClosedCase[] = []
  for (const { merchant_id: merchantId, opened_day: day, opened_id: id, cause, remedies, ended_at: endedAt } of closed) {
    const kept = await keptDiagnosis(connection, { merchantId, day, id })
    if (kept === null) continue
    // Only the last remedy is followed by the payment; the ones before it were tried and did not do.
    const tried = remedies.map((remedy, index) => ({ remedy: remedy.id, solved: index === remedies.length - 1 }))
    taught.push({ findings: kept.findings, cause, tried, day: Math.floor(endedAt / DAY_MS) })
  }
  // One payment may prove both a case and a session: it is one lesson.
  const proofs = new Set(closed.map(({ proof_id: proof }) => proof))
  return [...taught, ...sessions.filter(({ proof }) => !proofs.has(proof!.paymentId)).map(lessonOf)]
}

function lessonOf({ findings, log, proof }: Session): ClosedCase {
  const decided = findings.find((one) => one.kind === 'assessed' && one.result === 'decided')
  return {
    findings: [...findings, ...log.flatMap(({ event }) => heard(event))],
    cause: decided === undefined ? null : decided.seen.slice('assess:'.length),
    tried: log.flatMap(({ event }) => (event.kind === 'tried' ? [{ remedy: event.remedy, solved: event.result === 'solved' }] : [])),
    day: Math.floor(proof!.at / DAY_MS),
  }
}

function heard(event: Session['log'][number]['event']): Observed[] {
  if (event.kind === 'seen') return [event.finding]
  if (event.kind !== 'answered' || event.outcome === 'none' || event.outcome === 'unsure') return []
  return [{ kind: 'sign', seen: `${event.sign}:${event.outcome}`, confidence: 0.9, from: 'answer' }]
}
