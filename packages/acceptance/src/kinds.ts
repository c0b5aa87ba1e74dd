import { fen, type Fen } from '@shouli/vocabulary'
import type { TransactionKind } from './facts.ts'

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
