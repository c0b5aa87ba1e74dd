import type { Fen, Instant, LocalDate, MerchantId, TerminalId, Text } from '@shouli/vocabulary'

/**
 * Everything that can happen in the house. Whoever wants to act on one reads the outbox; nobody is called. Instants and identifiers
 * only: what a reader needs besides, it looks up, so that a note never tells more than its reader may know.
 */
export type Event = PaymentEvent | TerminalEvent | MerchantEvent | CaseEvent | HouseEvent

interface Payment {
  readonly merchantId: MerchantId
  readonly terminalId: TerminalId
  /** Id under which the gateway shows it. */
  readonly paymentId: string
  /** Transaction kind, e.g. `sale`. */
  readonly kind: string
  readonly amount: Fen
  readonly at: Instant
}

export type PaymentEvent =
  | (Payment & { readonly type: 'payment approved'; readonly rrn: string })
  | (Payment & {
      readonly type: 'payment rejected'
      readonly answer: string
      /** Id of the first obstacle; `null` when somebody behind us refused. */
      readonly cause: string | null
      readonly decidedBy: 'us' | 'network'
      /** The short reference on the slip. */
      readonly reference: string | null
    })
  | (Payment & { readonly type: 'payment in doubt'; readonly why: string })
  | (Payment & { readonly type: 'payment reversed'; readonly askedBy: 'terminal' | 'gateway' })
  /** How the peers of a failed payment fared is known by now: a diagnosis may say more. */
  | (Omit<Payment, 'kind' | 'amount'> & { readonly type: 'peers counted' })
  /** What probably stands behind a rejection: the cause that leads, with its probability. Left again when more is known. */
  | (Omit<Payment, 'kind' | 'amount'> & { readonly type: 'payment diagnosed'; readonly cause: string; readonly probability: number })
  /** The same trace number with other contents: refused, and noted. */
  | (Payment & { readonly type: 'payment replayed' })

interface OfTerminal {
  readonly merchantId: MerchantId
  readonly terminalId: TerminalId
  readonly at: Instant
}

export type TerminalEvent =
  | (OfTerminal & { readonly type: 'terminal signed on'; readonly batch: number })
  | (OfTerminal & { readonly type: 'terminal signed off' })
  | (OfTerminal & { readonly type: 'batch settled'; readonly batch: number; readonly agreed: boolean })
  | (OfTerminal & { readonly type: 'terminal changed'; readonly change: 'suspend' | 'resume' | 'withdraw' | 'move'; readonly by: string })

interface OfMerchant {
  readonly merchantId: MerchantId
  readonly at: Instant
  /** Who did it: an account of staff, `merchant`, or a rule. */
  readonly by: string
}

export type MerchantEvent =
  | (OfMerchant & { readonly type: 'document received'; readonly documentId: string; readonly kind: string })
  | (OfMerchant & {
      readonly type: 'document accepted'
      readonly documentId: string
      readonly kind: string
      readonly validUntil: LocalDate | null
    })
  | (OfMerchant & { readonly type: 'document refused'; readonly documentId: string; readonly kind: string; readonly why: Text })
  | (OfMerchant & { readonly type: 'settlement account changed' })
  | (OfMerchant & { readonly type: 'settlement account verified' })
  | (OfMerchant & { readonly type: 'agreement signed'; readonly number: string })
  | (OfMerchant & { readonly type: 'merchant frozen'; readonly rule: string })
  | (OfMerchant & { readonly type: 'merchant unfrozen' })
  | (OfMerchant & { readonly type: 'merchant closed' })
  | (OfMerchant & { readonly type: 'identity verified' })

export interface CaseEvent extends OfTerminal {
  /** `case ended`: without a proof, by withdrawal, because it cannot be recovered, or in another case. */
  readonly type: 'case opened' | 'case closed' | 'case reopened' | 'case ended'
  /** Id under which the case is shown. */
  readonly caseId: string
  readonly cause: string
}

/** What concerns everybody. */
export type HouseEvent =
  | { readonly type: 'line changed'; readonly host: string; readonly state: 'up' | 'degraded' | 'down'; readonly at: Instant }
  | {
      readonly type: 'policy scheduled'
      readonly version: string
      readonly effectiveFrom: Instant
      readonly by: string
      readonly at: Instant
    }
  | { readonly type: 'policy withdrawn'; readonly version: string; readonly by: string; readonly at: Instant }
  | { readonly type: 'list changed'; readonly list: string; readonly subject: string; readonly by: string; readonly at: Instant }

/** Events of one subject reach a reader in the order in which they were left: a merchant's all, a line's all, the institution's all. */
export function subjectOf(event: Event): string {
  if ('merchantId' in event) return event.merchantId
  return event.type === 'line changed' ? `line:${event.host}` : 'institution'
}
