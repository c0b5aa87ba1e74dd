import { presentations, takings, type Transaction } from '@shouli/acceptance'
import { fen, type Fen, type Instant, type MerchantId, type PanToken, type TerminalId } from '@shouli/vocabulary'

/** One payment as it is counted. */
export interface Movement {
  readonly merchantId: MerchantId
  readonly terminalId: TerminalId
  /** Time-ordered UUID of the payment. */
  readonly paymentId: string
  readonly card: PanToken | null
  /** The person behind a micro shop, as the dossier's `subjects` name it; `null`: not a micro merchant. */
  readonly person: string | null
  /** 0 where only the presentation of the card counts, see {@link countedAs}. */
  readonly amount: Fen
  readonly credit: boolean
  /** Does it count for frequency? */
  readonly presented: boolean
  /** The moment at which it was judged: the question's `at`. */
  readonly at: Instant
}

/** How to find a movement again. */
export type MovementRef = Pick<Movement, 'merchantId' | 'paymentId' | 'at'>

/**
 * What a payment adds to the counts while it is approved or not yet decided; `null`: nothing. A void adds nothing, it takes the original back.
 * A refund gives money back but leaves the receipt counted: else receipts above a limit could be washed out.
 */
export function countedAs({ kind, amount, cardType }: Transaction): Pick<Movement, 'amount' | 'credit' | 'presented'> | null {
  const presented = presentations.includes(kind)
  const taken = takings.includes(kind)
  if (!presented && !taken) return null
  return { amount: taken ? amount : fen(0), credit: cardType === 'credit', presented }
}
