import { fen, type Fen, type Text } from '@shouli/vocabulary'
import type { TransactionKind } from './facts.ts'

/** Kinds of transaction as people say them. */
export const kindNames: Readonly<Record<TransactionKind, Text>> = {
  balance: { zh: '余额查询', en: 'balance inquiry' },
  sale: { zh: '消费', en: 'sale' },
  'sale void': { zh: '消费撤销', en: 'void' },
  refund: { zh: '退货', en: 'refund' },
  'pre-authorisation': { zh: '预授权', en: 'pre-authorisation' },
  'pre-authorisation void': { zh: '预授权撤销', en: 'void of a pre-authorisation' },
  completion: { zh: '预授权完成', en: 'completion' },
  'completion advice': { zh: '预授权完成（通知）', en: 'completion by advice' },
  'completion void': { zh: '预授权完成撤销', en: 'void of a completion' },
  'off-line sale': { zh: '脱机消费', en: 'off-line sale' },
}

/** Every kind there is. */
export const transactionKinds = Object.keys(kindNames) as readonly TransactionKind[]

/** Kinds that ask for a card's money now: limits of amount, card and hour are for these. Advices only report what has already happened. */
export const asking: readonly TransactionKind[] = ['sale', 'pre-authorisation', 'completion']

/** Kinds that present a card anew: frequency is counted over these. */
export const presentations: readonly TransactionKind[] = ['sale', 'pre-authorisation', 'off-line sale']

/** Kinds by which money comes in: sums of a day or month are counted over these. */
export const takings: readonly TransactionKind[] = ['sale', 'completion', 'completion advice', 'off-line sale']

/** Kinds that undo an earlier payment of the same day, whole. */
export const voids: readonly TransactionKind[] = ['sale void', 'pre-authorisation void', 'completion void']

/** Sum of two amounts; stays at what field 4 can carry, which is far above every limit. */
export const plus = (one: Fen, other: Fen): Fen => fen(Math.min(one + other, 999_999_999_999))

/** What is left under a limit, or `null` when nothing is. */
export const leftUnder = (max: Fen, used: Fen): Fen | null => (used < max ? fen(max - used) : null)
