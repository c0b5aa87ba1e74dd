import { causeOf, isKnown, isOfMerchant } from '@shouli/acceptance'
import type { Instant, MerchantId, TerminalId } from '@shouli/vocabulary'
import type { Clock } from '../../ground/clock.ts'
import { lockKeys, type Transaction } from '../../ground/database/index.ts'
import type { Event, Reader } from '../../ground/outbox/index.ts'
import { act, open, tellReopened } from './act.ts'
import { isLive, joins, type CaseCommand, type Ground } from './case.ts'
import {
  approvalOf,
  approvedSince,
  lockCase,
  lockNewest,
  lockOpenedBy,
  lockProvable,
  lockUnremedied,
  merchantsWithCases,
  readPayment,
  type KeptCase,
  type PaymentKey,
  type SeenPayment,
} from './store.ts'

export interface CasesParts {
  readonly clock: Clock
  readonly probationDays: number
  /** A payment's place in the record, from the id under which it is shown. */
  readonly keyOf: (paymentId: string) => PaymentKey | null
  /**
   * Does the obstacle still stand, by what is on file? The same judgement as the gateway's.
   *
   * @returns `null` when the file alone cannot say
   */
  readonly stands: (tx: Transaction, merchantId: MerchantId, ground: Ground, at: Instant) => Promise<boolean | null>
}

/** Below this the diagnosis is a guess, and a case would send people the wrong way. Judgement. */
const CLEAR = 0.5

const DAY_MS = 86_400_000

/** After any of these an obstacle may be gone: it is judged again. */
const changes = [
  'document accepted',
  'settlement account changed',
  'settlement account verified',
  'agreement signed',
  'merchant unfrozen',
  'identity verified',
  'terminal changed',
  'terminal signed on',
] as const satisfies readonly Event['type'][]

type Change = Extract<Event, { type: (typeof changes)[number] }>

/** Opens, moves and closes cases by what happened elsewhere, after the terminal had its answer. */
export function cases(parts: CasesParts): Reader {
  return {
    name: 'cases',
    types: ['payment rejected', 'payment diagnosed', 'payment approved', 'payment reversed', ...changes],
    pick: (events, tx) => pick(events, tx),
    async take(event, tx) {
      if (!('merchantId' in event)) return
      await lockKeys(tx, [`merchant:${event.merchantId}`])
      if (event.type === 'payment rejected' || event.type === 'payment diagnosed') await rejected(tx, parts, event)
      else if (event.type === 'payment approved') await approved(tx, parts, event)
      else if (event.type === 'payment reversed') await tellReopened(tx, event.merchantId)
      else await registerChanged(tx, parts, event as Change)
    },
  }
}

/**
 * Most notes are approvals of merchants without a case, and rejections that are none of the shop's: they cost one look at an index for a
 * whole stretch. What comes after a note that may open a case is picked too.
 */
async function pick(events: readonly Event[], tx: Transaction): Promise<boolean[]> {
  const merchants = [...new Set(events.flatMap((event) => ('merchantId' in event ? [event.merchantId] : [])))]
  const concerned = new Set(await merchantsWithCases(tx, merchants))
  return events.map((event) => {
    if (!('merchantId' in event)) return false
    if (event.type === 'payment reversed') return true
    if (event.type === 'payment rejected' || event.type === 'payment diagnosed') {
      if (event.cause === null || !opensCase(event.cause)) return false
      if (event.type === 'payment diagnosed' && event.probability < CLEAR) return false
      concerned.add(event.merchantId)
      return true
    }
    return concerned.has(event.merchantId)
  })
}

/**
 * A customer's card that is blocked, expired or empty is the customer's affair and the issuer's: the terminal did what it should, the shop
 * can do nothing, and no payment of another customer would prove that card well. So it is no case of the shop.
 */
const opensCase = (cause: string): boolean => !cause.startsWith('cardholder/') && causeOf(cause) !== undefined

type Rejected = Extract<Event, { type: 'payment rejected' | 'payment diagnosed' }>

async function rejected(tx: Transaction, { keyOf, clock, probationDays }: CasesParts, event: Rejected): Promise<void> {
  const key = keyOf(event.paymentId)
  const payment = key === null ? null : await readPayment(tx, key)
  if (payment === null || payment.state === 'approved' || payment.state === 'pending') return
  // What we knew before answering is not guessed at afterwards.
  if (event.type === 'payment diagnosed' && payment.cause !== null) return

  const { merchantId } = event
  const cause = event.cause!
  const command = {
    type: 'see rejection' as const,
    cause,
    ofMerchant: isOfMerchant(causeOf(cause)!),
    refusal: refusalIn(payment),
    probationMs: probationDays * DAY_MS,
    at: clock(),
  }
  const kept = await joinOrOpen(tx, merchantId, payment.terminalId, command)
  for (const other of await lockOpenedBy(tx, merchantId, payment.id)) if (other.id !== kept.id) await mergeInto(tx, other, kept, command.at)

  if (!isLive(kept.case)) return
  const since = await approvedSince(tx, merchantId, kept.case)
  await act(tx, kept, {
    type: 'see approval',
    merchantId,
    payments: since.map((one) => approvalOf(merchantId, one)),
    at: command.at,
  })
}

function refusalIn({ state: _state, cause: _cause, rrn: _rrn, ...refusal }: SeenPayment) {
  return refusal
}

async function joinOrOpen(
  tx: Transaction,
  merchantId: MerchantId,
  terminalId: TerminalId,
  command: Extract<CaseCommand, { type: 'see rejection' }>,
): Promise<KeptCase> {
  const newest = await lockNewest(tx, merchantId, terminalId, command.cause)
  const found = newest?.case.state === 'merged' ? await lockCase(tx, { merchantId, id: newest.case.into }) : newest
  // Notes come again and late; only what is newer than the last rejection can begin something.
  if (found === null || (!joins(found.case, command) && command.refusal.at > found.case.last.at)) return open(tx, merchantId, command)
  const acted = await act(tx, found, command)
  return 'refused' in acted ? found : acted.kept
}

/** More was heard, and the diagnosis of the same payment now leads elsewhere: one obstacle, one case. */
async function mergeInto(tx: Transaction, other: KeptCase, kept: KeptCase, at: Instant): Promise<void> {
  if (!isLive(kept.case)) return
  await act(tx, other, { type: 'merge', by: 'house', into: kept.id, reason: 'the diagnosis became clearer', at })
}

async function approved(tx: Transaction, { keyOf, clock }: CasesParts, event: Extract<Event, { type: 'payment approved' }>): Promise<void> {
  const { merchantId, terminalId } = event
  const open = await lockProvable(tx, merchantId, terminalId)
  if (open.length === 0) return
  const key = keyOf(event.paymentId)
  const payment = key === null ? null : await readPayment(tx, key)
  if (payment === null) return
  for (const kept of open) {
    await act(tx, kept, { type: 'see approval', merchantId, payments: [approvalOf(merchantId, payment)], at: clock() })
  }
}

async function registerChanged(tx: Transaction, { stands }: CasesParts, event: Change): Promise<void> {
  for (const kept of await lockUnremedied(tx, event.merchantId)) {
    const cause = causeOf(kept.case.cause)
    if (cause === undefined || !isKnown(cause)) continue
    if ((await stands(tx, event.merchantId, kept.case, event.at)) !== false) continue
    await act(tx, kept, { type: 'see remedy', what: event.type, at: event.at })
  }
}
