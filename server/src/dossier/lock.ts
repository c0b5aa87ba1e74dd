import type { Transaction } from '../ground/database/index.ts'
import type { Question } from './question.ts'
import { lockSubjectsOf } from './store.ts'

/**
 * Locks, until the transaction ends, everybody whose counts these questions read: merchants, cards, and the people behind micro shops. Any
 * other transaction that asks about one of them waits, in whatever process it runs; so what {@link gather} counts afterwards stays
 * true until this one has recorded its payments. A merchant's name in it is `merchant:<id>`, for `lockKeys`. One statement, sorted: no deadlock between batches.
 */
export async function lockSubjects(tx: Transaction, questions: readonly Question[]): Promise<void> {
  if (questions.length > 0) await lockSubjectsOf(tx, questions)
}
