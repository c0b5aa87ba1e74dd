// For cases: whether an obstacle is still there, by what is on file. Desks do not know the dossier of others; here both are put together.

import { assess, type Facts } from '@shouli/acceptance'
import type { Instant, MerchantId } from '@shouli/vocabulary'
import type { Ground } from './desks/cases/index.ts'
import { gather } from './dossier/index.ts'
import type { Transaction } from './ground/database/index.ts'

/**
 * Asks `assess` about the payment that was refused, as it would be judged at `at`.
 *
 * @returns `null` when the file alone cannot say: the cause reads what only a real message brings
 */
export async function stillStands(
  tx: Transaction,
  merchantId: MerchantId,
  { cause, first, amount }: Ground,
  at: Instant,
  host: string,
): Promise<boolean | null> {
  const transaction: Facts['transaction'] = {
    kind: first.kind,
    pan: null,
    amount,
    cardType: 'unknown',
    entryMode: first.entryMode,
    pinGiven: true,
    position: null,
  }
  const [dossier] = await gather(tx, [
    { merchantId, terminalId: first.terminalId, serialSeen: null, transaction, message: null, original: null, line: host, at },
  ])
  const { obstacles, cleared } = assess(dossier!.facts, at)
  if (obstacles.some((obstacle) => obstacle.cause.id === cause)) return true
  return cleared.includes(cause) ? false : null
}
