import { setTimeout as pause } from 'node:timers/promises'
import { causeOf } from '@shouli/acceptance'
import type { Instant } from '@shouli/vocabulary'
import { firstRow, sql } from '../../ground/database/index.ts'
import { record as recordEvidence } from '../../ground/evidence/index.ts'
import { leave } from '../../ground/outbox/index.ts'
import { readMerchant } from '../../registers/merchants/index.ts'
import { answerTerminal, isApproval, type Reply } from './answer-terminal.ts'
import { blotted, cardDigitsOf } from './blot.ts'
import { macSession, type Desk } from './desk.ts'
import { readOriginals } from './judge.ts'
import type { Intent, Judged } from './judged.ts'
import { paymentKinds } from './kinds.ts'
import { publicId } from './payment-id.ts'
import type { PaymentRequest } from './read-payment.ts'
import { packAnswer } from './reply.ts'
import type { EarlierPayment } from './store.ts'

type Repeated = Extract<Judged, { what: 'repeated' }>
type Replayed = Extract<Judged, { what: 'replayed' }>

const LOOK_EVERY_MS = 100

/** The same request again gets the answer that the first one got; one that is still on its way is waited for. */
export async function answerAgain(request: PaymentRequest, { earlier, situation }: Repeated, desk: Desk): Promise<Reply | null> {
  const first = await waitForAnswer(earlier, request.profile.networkTimeLimitMs, desk)
  if (first?.reply === null || first?.reply === undefined || first.answer === null) return null

  // Reversed since: it must not be told again that it was approved (25: there is no such payment any more).
  if (first.state === 'reversed' && isApproval(first.answer)) {
    const told = {
      request,
      situation,
      answer: '25',
      cause: null,
      reference: null,
      rrn: null,
      authCode: null,
      fromNetwork: {},
      at: desk.clock(),
    }
    return answerTerminal(told, desk)
  }
  return repeatKept(request, first.reply, first.answer, situation, desk)
}

interface AdviceRow {
  readonly rrn: string
  readonly sent: string
  readonly received_at: Instant
}

/**
 * An advice tells of what has already happened, so it is never taken back: while its outcome is unknown its terminal sends it again, and
 * each time it goes to the network under the number of the first time, until one of the answers arrives (iso8583-unionpay-pos.md §5).
 *
 * @returns `null`: it is no advice, or it was answered
 */
export async function resumeAdvice(request: PaymentRequest, { earlier, situation }: Repeated, desk: Desk): Promise<Intent | null> {
  if (!paymentKinds[request.kind].advice || earlier.state !== 'in doubt') return null
  const { merchantId, day, id } = earlier
  const resumed = await firstRow<AdviceRow>(
    desk.database,
    sql`
      update payments set state = 'pending', process = ${desk.process()}
      where merchant_id = ${merchantId} and day = ${day} and id = ${id} and state = 'in doubt'
      returning rrn, sent, received_at`,
  )
  if (resumed === null) return null
  const [original] = await readOriginals(desk.database, [request])
  const merchant = await readMerchant(desk.database, merchantId)
  return {
    request: { ...request, id, day, receivedAt: resumed.received_at },
    situation,
    original: original ?? null,
    rrn: resumed.rrn,
    sent: resumed.sent,
    mcc: merchant?.record.mcc ?? null,
    counted: true,
  }
}

async function waitForAnswer(
  earlier: EarlierPayment,
  timeLimitMs: number,
  desk: Desk,
): Promise<Pick<EarlierPayment, 'state' | 'answer' | 'reply'> | null> {
  const until = performance.now() + timeLimitMs
  let known: Pick<EarlierPayment, 'state' | 'answer' | 'reply'> | null = earlier
  while (known?.state === 'pending' && performance.now() < until) {
    await pause(LOOK_EVERY_MS)
    const { merchantId, day, id } = earlier
    known = await firstRow(
      desk.database,
      sql`select state, answer, reply from payments where merchant_id = ${merchantId} and day = ${day} and id = ${id}`,
    )
  }
  return known?.state === 'pending' ? null : known
}

/** Fields of which nothing was kept: left out rather than sent blank. */
const blottedFields = [35, 54, 55, 64] as const

async function repeatKept(
  request: PaymentRequest,
  kept: Buffer,
  answer: string,
  situation: Repeated['situation'],
  desk: Desk,
): Promise<Reply> {
  const { profile, message } = request
  const fields: { [field: number]: string | Uint8Array } = { ...profile.codec.unpack(kept).fields() }
  for (const field of blottedFields) delete fields[field]
  const card = cardDigitsOf(message)
  if (card !== null) fields[2] = card
  const session = situation.mac === 'held' ? macSession(request, situation.workingKeys) : null
  const packed = await packAnswer(message, fields, profile, session === null ? null : (mab) => desk.keyStore.makeMac(session, mab))
  return { answer, message: packed, kept: blotted(profile.codec.unpack(packed)), wish: '0' }
}

/** Another payment under a trace number that was used already: 94, and noted, because it is how a copied message looks. */
export async function refuseReplay(request: PaymentRequest, { situation }: Replayed, desk: Desk): Promise<Reply> {
  const { merchantId, terminalId, batch, trace, kind, amount } = request
  const at = desk.clock()
  await desk.database.transaction(async (tx) => {
    const entry = {
      type: 'payment replayed',
      terminal: terminalId,
      batch,
      trace,
      kind,
      amount,
      card: request.card === null ? null : String(request.card),
    }
    await recordEvidence(tx, [{ merchantId, at, entry }])
    leave(tx, [{ type: 'payment replayed', merchantId, terminalId, paymentId: publicId(request), kind, amount, at }])
  })
  const cause = causeOf('software/trace-duplicate') ?? null
  return answerTerminal({ request, situation, answer: '94', cause, reference: null, rrn: null, authCode: null, fromNetwork: {}, at }, desk)
}
