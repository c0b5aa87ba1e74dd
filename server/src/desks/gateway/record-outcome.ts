import type { Cause } from '@shouli/acceptance'
import { causeOf } from '@shouli/acceptance'
import type { Fields, Message } from '@shouli/iso8583'
import type { Instant } from '@shouli/vocabulary'
import { moment, type Database } from '../../ground/database/index.ts'
import { record as recordEvidence } from '../../ground/evidence/index.ts'
import { leave, type Event } from '../../ground/outbox/index.ts'
import { paid as merchantsPaid } from '../../registers/merchants/index.ts'
import { takeBackMovements } from '../../registers/risk/index.ts'
import { paid as terminalsPaid } from '../../registers/terminals/index.ts'
import { answerTerminal, isApproval, type Reply } from './answer-terminal.ts'
import type { Desk } from './desk.ts'
import { outcomeEvidence } from './evidence-entry.ts'
import type { Intent } from './judged.ts'
import { paymentKinds } from './kinds.ts'
import { givingBack } from './original.ts'
import { publicId } from './payment-id.ts'
import { bytea, insertReferences, insertReversals, takeFromOriginals, updateOutcomes, type OutcomeRow, type PaymentState } from './store.ts'
import type { NetworkExchange } from './upstream/network.ts'

/** How the sending of an intent ended. */
export interface Ended {
  readonly intent: Intent
  readonly exchange: NetworkExchange
  readonly sentAt: Instant
  readonly endedAt: Instant
}

interface Outcome extends Ended {
  readonly state: PaymentState
  readonly answer: string
  readonly decidedBy: 'us' | 'network'
  readonly cause: Cause | null
  readonly approved: number
  readonly authCode: string | null
  readonly networkRrn: string | null
  readonly fromNetwork: Fields
  readonly reference: number | null
}

/**
 * Records what came of payments that were sent, in one transaction: outcome, evidence, note, and a reversal for each whose outcome is
 * unknown. When this returns, it is on disk.
 *
 * @returns the answer for each terminal, in the same order; `null`: it was reversed in the meantime, so nothing may be answered
 */
export async function recordOutcomes(ended: readonly Ended[], desk: Desk, database: Database): Promise<(Reply | null)[]> {
  await desk.referenceNumbers.reserve(ended.length)
  const outcomes = ended.map((one) => outcomeOf(one, desk))
  const replies = await Promise.all(outcomes.map((outcome) => replyTo(outcome, desk)))
  const at = desk.clock()
  const written = outcomes.map((outcome, index) => rowOf(outcome, replies[index]!, at))

  try {
    await database.transaction(async (tx) => {
      const links = await recordEvidence(
        tx,
        outcomes.map((outcome, index) => ({
          merchantId: outcome.intent.request.merchantId,
          at,
          entry: outcomeEvidence(outcome.intent, written[index]!),
        })),
      )
      const updating = updateOutcomes(
        tx,
        written.map((row, index) => ({ ...row, evidence: links[index]!.position })),
      )
      const of = (state: PaymentState): Outcome[] => outcomes.filter((outcome) => outcome.state === state)
      insertReferences(
        tx,
        outcomes.flatMap(({ intent: { request }, reference }) =>
          reference === null ? [] : [{ merchantId: request.merchantId, day: request.day, id: request.id, number: reference }],
        ),
      )
      insertReversals(
        tx,
        of('in doubt')
          .filter(({ intent }) => !paymentKinds[intent.request.kind].advice)
          .map(({ intent: { request, sent } }) => ({
            merchantId: request.merchantId,
            day: request.day,
            id: request.id,
            reason: '98',
            askedBy: 'gateway' as const,
            at,
            sent,
          })),
      )
      takeBackMovements(
        tx,
        of('rejected')
          .filter(({ intent }) => intent.counted)
          .map(({ intent: { request } }) => ({ merchantId: request.merchantId, paymentId: request.id, at: request.receivedAt })),
        at,
      )
      takeFromOriginals(
        tx,
        of('rejected').flatMap(({ intent: { request, original } }) =>
          original === null ? [] : (givingBack(request.kind, request.amount, original) ?? []),
        ),
      )
      takeBackMovements(
        tx,
        of('approved').flatMap(({ intent: { request, original } }) =>
          original !== null && paymentKinds[request.kind].takes === 'whole'
            ? [{ merchantId: original.merchantId, paymentId: original.id, at: original.receivedAt }]
            : [],
        ),
        at,
      )
      const paid = of('approved').map(({ intent: { request } }) => ({
        merchantId: request.merchantId,
        terminalId: request.terminalId,
        at: request.receivedAt,
      }))
      terminalsPaid(tx, paid)
      merchantsPaid(tx, paid)
      leave(
        tx,
        outcomes.map((outcome) => eventOf(outcome, at, desk)),
      )
      if ((await updating).size < written.length) throw new Overtaken()
    })
    return replies
  } catch (reason) {
    if (!(reason instanceof Overtaken) || ended.length > 1) throw reason
    return [null]
  }
}

/** A payment was reversed while its answer was on the way; the batch is rolled back and each of it tried alone. */
class Overtaken extends Error {
  readonly code = 'PAYMENT_OVERTAKEN'
}

function outcomeOf(ended: Ended, desk: Desk): Outcome {
  const { exchange, intent } = ended
  const { profile, kind, amount } = intent.request
  const unknown = { approved: 0, authCode: null, networkRrn: null, fromNetwork: {}, cause: null }
  switch (exchange.ending) {
    case 'answered': {
      const { message } = exchange
      const answer = message.text(39) ?? '96'
      const approved = isApproval(answer)
      return {
        ...ended,
        state: approved ? 'approved' : 'rejected',
        answer,
        decidedBy: 'network',
        cause: null,
        approved: approved ? (answer === '10' ? Number(message.text(4) ?? '0') : kind === 'balance' ? 0 : amount) : 0,
        authCode: message.text(38) ?? null,
        networkRrn: message.text(37) ?? null,
        fromNetwork: networkFields(message, answer),
        reference: approved ? null : desk.referenceNumbers.take(),
      }
    }
    case 'not sent':
      return {
        ...ended,
        ...unknown,
        state: 'rejected',
        answer: '91',
        decidedBy: 'us',
        cause: causeOf('system/host-unreachable') ?? null,
        reference: desk.referenceNumbers.take(),
      }
    case 'no answer':
    case 'line lost':
      // A balance moves nothing: there is nothing to take back.
      return {
        ...ended,
        ...unknown,
        state: kind === 'balance' ? 'rejected' : 'in doubt',
        answer: profile.timeOutAnswer,
        decidedBy: 'us',
        reference: desk.referenceNumbers.take(),
      }
  }
}

/** What of the network's answer a terminal must have: settlement date, issuer, balance, chip data, and the part that was approved. */
function networkFields(message: Message, answer: string): Fields {
  const fields: { [field: number]: string | Uint8Array } = {}
  for (const field of [15, 44, 54] as const) {
    const value = message.text(field)
    if (value !== undefined) fields[field] = value
  }
  const chip = message.bytes(55)
  if (chip !== undefined && chip.length <= 255) fields[55] = chip
  const part = message.text(4)
  if (answer === '10' && part !== undefined) fields[4] = part
  return fields
}

function replyTo({ intent, answer, cause, reference, authCode, fromNetwork, endedAt }: Outcome, desk: Desk): Promise<Reply> {
  const { request, situation, rrn } = intent
  return answerTerminal({ request, situation, answer, cause, reference, rrn, authCode, fromNetwork, at: endedAt }, desk)
}

function rowOf({ intent: { request }, ...outcome }: Outcome, reply: Reply, at: Instant): OutcomeRow {
  return {
    merchant_id: request.merchantId,
    day: request.day,
    id: request.id,
    state: outcome.state,
    decided_by: outcome.decidedBy,
    answer: outcome.answer,
    cause: outcome.cause?.id ?? null,
    auth_code: outcome.authCode,
    network_rrn: outcome.networkRrn,
    approved: outcome.approved,
    sent_at: outcome.exchange.ending === 'not sent' ? null : moment(outcome.sentAt),
    network_at: outcome.exchange.ending === 'answered' ? moment(outcome.endedAt) : null,
    answered_at: moment(at),
    reference: outcome.reference,
    evidence: null,
    reply: bytea(reply.kept),
  }
}

function eventOf({ intent: { request, rrn }, ...outcome }: Outcome, at: Instant, desk: Desk): Event {
  const { merchantId, terminalId, kind, amount } = request
  const of = { merchantId, terminalId, kind, amount, paymentId: publicId(request), at }
  if (outcome.state === 'approved') return { ...of, type: 'payment approved', rrn }
  if (outcome.state === 'in doubt') return { ...of, type: 'payment in doubt', why: outcome.exchange.ending }
  return {
    ...of,
    type: 'payment rejected',
    answer: outcome.answer,
    cause: outcome.cause?.id ?? null,
    decidedBy: outcome.decidedBy,
    reference: outcome.reference === null ? null : desk.references.write(outcome.reference),
  }
}
