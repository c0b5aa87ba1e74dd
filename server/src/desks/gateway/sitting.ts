import { answer as answerTo, assess, causeOf, recordOf, type Assessment, type AssessmentRecord, type Cause } from '@shouli/acceptance'
import { moment, type Transaction } from '../../ground/database/index.ts'
import { record as recordEvidence } from '../../ground/evidence/index.ts'
import { leave } from '../../ground/outbox/index.ts'
import { countIn, type Counted, type Dossier } from '../../dossier/index.ts'
import { addMovements, countedAs, type Movement } from '../../registers/risk/index.ts'
import { heardFrom } from '../../registers/terminals/index.ts'
import { answerTerminal, type Reply } from './answer-terminal.ts'
import type { Desk } from './desk.ts'
import { refusalEvidence } from './evidence-entry.ts'
import type { Intent, Judged, Standing } from './judged.ts'
import { rrnOf } from './numbers.ts'
import { afterTaking, originalFact, takingOf } from './original.ts'
import { publicId } from './payment-id.ts'
import type { PaymentRequest } from './read-payment.ts'
import { bytea, insertPayments, insertReferences, pendingRow, takeFromOriginals } from './store.ts'
import type { EarlierPayment, OriginalRow, PaymentRow, Taking } from './store.ts'
import { wallTime } from './wall-time.ts'

interface Papers {
  readonly situation: Standing
  readonly original: OriginalRow | null
  readonly dossier: Dossier
}

interface Refusal {
  readonly request: PaymentRequest
  readonly situation: Standing
  readonly original: OriginalRow | null
  readonly answer: string
  readonly cause: Cause | null
  /** `null`: refused before it could be judged. */
  readonly kept: KeptAssessment | null
}

/** Judges one after the other, and remembers what the next one must know and what is to be written at the end. */
export class Sitting {
  readonly #desk: Desk
  readonly #process: string
  readonly #rows: PaymentRow[] = []
  readonly #counted: Counted[] = []
  readonly #movements: Movement[] = []
  readonly #takings: Taking[] = []
  readonly #originals = new Map<string, OriginalRow>()
  readonly #seen = new Map<string, PaymentRequest>()
  readonly #heard: PaymentRequest[] = []
  readonly #refusals: {
    request: PaymentRequest
    row: PaymentRow
    reply: Reply
    cause: string | null
    assessment: KeptAssessment | null
  }[] = []

  /** @param process under whose name what is intended is pending */
  constructor(desk: Desk, process: string) {
    this.#desk = desk
    this.#process = process
  }

  async judge(request: PaymentRequest, { situation, original, dossier }: Papers): Promise<Judged> {
    const earlier = situation.earlier ?? this.#earlierInBatch(request)
    if (earlier !== null) {
      if (!earlier.fingerprint.equals(request.fingerprint)) return { what: 'replayed', situation }
      return { what: 'repeated', earlier, situation }
    }
    this.#seen.set(nameOf(request), request)
    this.#heard.push(request)

    const standing = original === null ? null : (this.#originals.get(original.id) ?? original)
    if (request.missing !== null) {
      const cause = causeOf('software/message-format-wrong') ?? null
      return { what: 'refused', reply: await this.#refuse({ request, situation, original: standing, answer: '30', cause, kept: null }) }
    }
    const counted = this.#counted.reduce(countIn, dossier)
    const facts = { ...counted.facts, original: originalFact(request, standing) }
    const assessment = assess(facts, request.receivedAt)
    const code = answerTo(assessment)
    if (code !== null) {
      const refusal = { request, situation, original: standing, answer: code, cause: assessment.obstacles[0]?.cause ?? null }
      return { what: 'refused', reply: await this.#refuse({ ...refusal, kept: keptOf(assessment, dossier) }) }
    }

    return { what: 'intended', intent: this.#intend(request, situation, standing, dossier, assessment) }
  }

  #intend(request: PaymentRequest, situation: Standing, original: OriginalRow | null, dossier: Dossier, assessment: Assessment): Intent {
    const at = this.#desk.clock()
    const { date, time } = wallTime(at)
    const counts = countedAs(dossier.question.transaction!)
    const { merchant } = dossier.facts
    const intent: Intent = {
      request,
      situation,
      original,
      rrn: rrnOf(this.#desk.rrns.take()),
      sent: date + time,
      mcc: merchant !== null && 'mcc' in merchant ? merchant.mcc : null,
      counted: counts !== null,
    }
    this.#rows.push({
      ...pendingRow(request, this.#process, intent.rrn, original),
      assessed_at: moment(at),
      sent: intent.sent,
      assessment: keptOf(assessment, dossier),
    })
    if (counts !== null && dossier.subjects !== null) {
      const { merchantId, terminalId, id: paymentId, pan: card, receivedAt } = request
      this.#counted.push({ ...counts, subjects: dossier.subjects, at: receivedAt })
      this.#movements.push({ ...counts, merchantId, terminalId, paymentId, card, person: dossier.subjects.person, at: receivedAt })
    }
    if (original !== null) {
      const taking = takingOf(request.kind, request.amount, original)
      if (taking !== null) {
        this.#takings.push(taking)
        this.#originals.set(original.id, afterTaking(original, taking))
      }
    }
    return intent
  }

  async #refuse({ request, situation, original, answer, cause, kept }: Refusal): Promise<Reply> {
    const at = this.#desk.clock()
    const number = this.#desk.referenceNumbers.take()
    const rrn = rrnOf(this.#desk.rrns.take())
    const told = { request, situation, answer, cause, reference: number, rrn, authCode: null, fromNetwork: {}, at }
    const reply = await answerTerminal(told, this.#desk)
    const row: PaymentRow = {
      ...pendingRow(request, this.#process, rrn, original),
      assessed_at: moment(at),
      answered_at: moment(at),
      state: 'rejected',
      decided_by: 'us',
      answer,
      cause: cause?.id ?? null,
      assessment: kept,
      reference: number,
      reply: bytea(reply.kept),
    }
    this.#refusals.push({ request, row, reply, cause: cause?.id ?? null, assessment: kept })
    return reply
  }

  /** The chain's ends are locked first, then rows are written: the same order everywhere, so no two transactions wait for each other. */
  async write(tx: Transaction): Promise<void> {
    const links = await recordEvidence(
      tx,
      this.#refusals.map(({ request, row, assessment }) => ({
        merchantId: request.merchantId,
        at: request.receivedAt,
        entry: refusalEvidence(row, assessment),
      })),
    )
    insertPayments(tx, [...this.#rows, ...this.#refusals.map(({ row }, index) => ({ ...row, evidence: links[index]!.position }))])
    insertReferences(
      tx,
      this.#refusals.map(({ row }) => ({ merchantId: row.merchant_id, day: row.day, id: row.id, number: row.reference! })),
    )
    addMovements(tx, this.#movements)
    takeFromOriginals(tx, this.#takings)
    leave(
      tx,
      this.#refusals.map(({ request, row, cause }) => ({
        type: 'payment rejected' as const,
        merchantId: request.merchantId,
        terminalId: request.terminalId,
        paymentId: publicId(request),
        kind: request.kind,
        amount: request.amount,
        at: request.receivedAt,
        answer: row.answer!,
        cause,
        decidedBy: 'us' as const,
        reference: this.#desk.references.write(row.reference!),
      })),
    )
    heardFrom(
      tx,
      this.#heard
        .filter(({ detail }) => detail.applicationVersion !== null || detail.position !== null)
        .map(({ terminalId, detail, receivedAt }) => ({
          terminalId,
          applicationVersion: detail.applicationVersion,
          position: detail.position,
          at: receivedAt,
        })),
    )
  }

  /** Two frames with one trace in the same batch: the second must wait for the first's answer like any repetition. */
  #earlierInBatch(request: PaymentRequest): EarlierPayment | null {
    const first = this.#seen.get(nameOf(request))
    if (first === undefined) return null
    return {
      merchantId: first.merchantId,
      day: first.day,
      id: first.id,
      state: 'pending',
      fingerprint: first.fingerprint,
      answer: null,
      reply: null,
    }
  }
}

const nameOf = ({ merchantId, terminalId, batch, trace }: PaymentRequest): string => `${merchantId}/${terminalId}/${batch}/${trace}`

/** An assessment as it is kept. */
export interface KeptAssessment extends AssessmentRecord {
  /** Version of the policy that it was judged by; `null`: none could be read. */
  readonly policyVersion: string | null
  /** How many causes were looked for and not found. */
  readonly clearedCount: number
}

/**
 * Of most payments every known cause was cleared; keeping a hundred names with each of millions would say nothing that their number does
 * not. Where something was found or could not be judged, the names are kept as well.
 */
function keptOf(assessment: Assessment, { facts }: Dossier): KeptAssessment {
  const whole = recordOf(assessment)
  const clear = whole.obstacles.length === 0 && whole.unknowns.length === 0
  const policyVersion = facts.policy !== null && 'version' in facts.policy ? facts.policy.version : null
  return { ...whole, cleared: clear ? [] : whole.cleared, clearedCount: whole.cleared.length, policyVersion }
}
