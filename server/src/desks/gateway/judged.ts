import type { Reply } from './answer-terminal.ts'
import type { Mac } from './desk.ts'
import type { PaymentRequest } from './read-payment.ts'
import type { EarlierPayment, OriginalRow, Situation } from './store.ts'

/** What became of a payment before anything was sent anywhere. */
export type Judged =
  /** Nothing stands in the way, and the intent is on disk: it may be sent. */
  | { readonly what: 'intended'; readonly intent: Intent }
  /** Something stands in the way; recorded and answered. */
  | { readonly what: 'refused'; readonly reply: Reply }
  /** The same request again. */
  | { readonly what: 'repeated'; readonly earlier: EarlierPayment; readonly situation: Standing }
  /** Another request under the same terminal, batch and trace. */
  | { readonly what: 'replayed'; readonly situation: Standing }

/** How the terminal stands, and whether its field 64 held. */
export type Standing = Situation & { readonly mac: Mac }

/** A payment that is recorded as pending. */
export interface Intent {
  readonly request: PaymentRequest
  readonly situation: Standing
  readonly original: OriginalRow | null
  readonly rrn: string
  /** Field 7 of the message to the network. */
  readonly sent: string
  /** F18, from the register of merchants. */
  readonly mcc: string | null
  readonly counted: boolean
}
