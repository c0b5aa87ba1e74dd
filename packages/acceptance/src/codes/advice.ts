import type { Text } from '@shouli/vocabulary'
import type { Actor } from '../cause.ts'

/** What a code means for the people at the till, and what usually stands behind it. */
export interface Advice {
  /** Who has to move first. `null`: nobody, the payment went through. */
  readonly actsFirst: Actor | null
  /** For whoever holds the terminal: what to say and do now. */
  readonly cashier: Text
  /** For the shop: how to get rid of it. */
  readonly merchant: Text
  /** What may be said to the person with the card. Never that a card is reported lost, stolen or suspected. */
  readonly cardholder: Text
  /** P(cause | this code) in an ordinary estate, cause id → share; the rest is anything else. Judgement, from class, text and field practice. */
  readonly causes: Readonly<Record<string, number>>
}

export const text = (zh: string, en: string): Text => ({ zh, en })

/** For the cardholder where the reason is between the card and its bank: kind, and true for every such code. */
export const askYourBank = text(
  '这张卡暂时不能在这里付款，请换一张卡，或拨打卡背面的电话问发卡银行。',
  'This card cannot be used here now. Please use another card, or call the number on the back of it.',
)
export const notYourCard = text(
  '不是您的卡有问题，请稍等店员处理，或换一种方式付款。',
  'Nothing is wrong with your card. Please wait a moment, or pay another way.',
)
export const paid = text('付款成功。', 'Your payment went through.')
