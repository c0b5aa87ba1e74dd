import type { Event, Observed, Session } from '@shouli/acceptance'
import type { Instant, MerchantId, TerminalId } from '@shouli/vocabulary'

/** A conversation about one terminal, as it is kept. The next step follows from it alone. */
export interface GuidedSession {
  readonly id: string
  readonly merchantId: MerchantId | null
  readonly terminalId: TerminalId | null
  /** Kind of the rejected transaction: only an approval of the same kind proves anything. */
  readonly kind: string | null
  readonly reference: string | null
  readonly openedAt: Instant
  readonly version: string
  /** Own words of whoever asked, as written; kept for support. */
  readonly words: readonly string[]
  readonly findings: readonly Observed[]
  /** Events so far, also those taken back: an event for another turn came too late or twice. */
  readonly turn: number
  readonly log: readonly Logged[]
  readonly proof: Proof | null
}

export interface Logged {
  readonly at: Instant
  readonly event: Event
}

/** An approved payment after the last thing that was done. */
export interface Proof {
  readonly paymentId: string
  readonly day: string
  readonly at: Instant
  readonly rrn: string
  readonly amountFen: number
}

/** As the planner takes it. */
export const planned = ({ findings, log }: GuidedSession): Session => ({ findings, events: log.map(({ event }) => event) })

/** Proof counts only from here: the last remedy that was done, else the beginning. */
export function provedFrom({ openedAt, log }: GuidedSession): Instant {
  const last = log.findLast(({ event }) => event.kind === 'tried')
  return last?.at ?? openedAt
}
