import { begin, diagnose, next, type Diagnosis, type Model, type Observed, type Ranked, type Step } from '@shouli/acceptance'
import type { Instant, LocalDate, MerchantId, TerminalId } from '@shouli/vocabulary'
import { firstRow, moment, prepared, run, sql, type Connection, type Transaction } from '../../ground/database/index.ts'
import { leave } from '../../ground/outbox/index.ts'
import { findingsOf } from './findings.ts'
import { readRejection } from './store.ts'

/** A diagnosis as it is kept: what was seen, what it probably means, what to do first. */
export interface KeptDiagnosis {
  readonly findings: readonly Observed[]
  readonly diagnosis: Diagnosis
  readonly next: Step
}

export interface PaymentKey {
  readonly merchantId: MerchantId
  readonly day: LocalDate
  readonly id: string
}

/**
 * Diagnoses one rejected payment and keeps the result; a second time replaces the first, because more may have been heard since.
 *
 * @returns `null` when there is no such payment, or it was not rejected after all
 */
export async function diagnosePayment(
  connection: Connection,
  model: Model,
  { merchantId, day, id }: PaymentKey,
  at: Instant,
): Promise<KeptDiagnosis | null> {
  const rejection = await readRejection(connection, merchantId, day, id)
  if (rejection === null || rejection.payment.state === 'approved' || rejection.payment.state === 'pending') return null

  const findings = findingsOf(rejection)
  const diagnosis = diagnose(model, findings)
  const kept: KeptDiagnosis = { findings, diagnosis, next: next(model, begin(findings)) }
  const leads = leading(diagnosis)
  await run(
    connection,
    prepared(
      'diagnosis.keep',
      sql`
        insert into diagnoses (merchant_id, day, payment_id, terminal_id, made_at, version, cause, probability, body)
        values (${merchantId}, ${day}::date, ${id}::uuid, ${rejection.payment.terminalId}, ${moment(at)}::timestamptz, ${diagnosis.version},
                ${leads?.id ?? null}, ${leads?.probability ?? null}, ${JSON.stringify(kept)}::json)
        on conflict (merchant_id, day, payment_id) do update
        set made_at = excluded.made_at, version = excluded.version, cause = excluded.cause,
            probability = excluded.probability, body = excluded.body`,
    ),
  )
  return kept
}

/** The likeliest cause, when it is likelier than "none of those we know". */
function leading({ causes: [first], unknown }: Diagnosis): Ranked | null {
  return first !== undefined && first.probability > unknown ? first : null
}

/** The same, and leaves a note of the cause that leads: whoever acts on it reads the outbox. */
export async function diagnoseAndTell(
  tx: Transaction,
  model: Model,
  key: PaymentKey,
  { paymentId, terminalId, at }: { readonly paymentId: string; readonly terminalId: TerminalId; readonly at: Instant },
): Promise<void> {
  const kept = await diagnosePayment(tx, model, key, at)
  const leads = kept === null ? null : leading(kept.diagnosis)
  if (leads === null) return
  const { merchantId } = key
  const { id: cause, probability } = leads
  leave(tx, [{ type: 'payment diagnosed', merchantId, terminalId, paymentId, cause, probability, at }])
}

/** @returns `null` until it has been made */
export async function readDiagnosis(
  connection: Connection,
  { merchantId, day, id }: PaymentKey,
): Promise<(KeptDiagnosis & { readonly madeAt: Instant }) | null> {
  const row = await firstRow<{ made_at: number; body: KeptDiagnosis }>(
    connection,
    prepared(
      'diagnosis.read',
      sql`
        select millis(made_at) as made_at, body from diagnoses
        where merchant_id = ${merchantId} and day = ${day}::date and payment_id = ${id}::uuid`,
    ),
  )
  return row === null ? null : { ...row.body, madeAt: row.made_at as Instant }
}
