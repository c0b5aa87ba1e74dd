import type { Clock } from '../../ground/clock.ts'
import type { Database } from '../../ground/database/index.ts'
import type { CardBins } from './card-bins.ts'
import type { CardVault } from './card-vault.ts'
import { KeyRefused, type KeyStore, type MacSession } from './keys/key-store.ts'
import type { Log } from './log.ts'
import type { Numbers } from './numbers.ts'
import type { PaymentRequest } from './read-payment.ts'
import type { References } from './reference.ts'
import type { Batcher } from './batcher.ts'
import type { Judged } from './judged.ts'
import type { Ended } from './record-outcome.ts'
import type { Reply } from './answer-terminal.ts'
import type { Situation } from './store.ts'
import type { Network } from './upstream/network.ts'

/** What everybody at this desk works with. Made once by `startGateway`; nothing in it is state that another process could miss. */
export interface Desk {
  readonly clock: Clock
  readonly database: Database
  readonly keyStore: KeyStore
  readonly vault: CardVault
  readonly bins: () => CardBins
  readonly network: Network
  readonly references: References
  readonly referenceNumbers: Numbers
  readonly rrns: Numbers
  /** Id of this process, under which its payments are pending. */
  readonly process: () => string
  readonly log: Log
  /** Judges payments and records intents and refusals, many in one transaction. */
  readonly judging: Batcher<PaymentRequest, Judged>
  /** Records outcomes likewise. */
  readonly recording: Batcher<Ended, Reply | null>
  /** Sends open reversals soon instead of at the next look. */
  readonly wakeReverser: () => void
  /** Goes on trying to record an outcome that the database would not take. */
  readonly owe: (ended: Ended) => void
}

/** Did field 64 hold? `not sent`: bit 64 was not set. */
export type Mac = 'held' | 'failed' | 'not sent'

/** @returns `null`: the terminal has no working keys */
export function macSession(
  { terminalId, profile }: Pick<PaymentRequest, 'terminalId' | 'profile'>,
  workingKeys: Buffer | null,
): MacSession | null {
  if (workingKeys === null) return null
  const { macAlgorithm, macForm } = profile.spoken
  return { terminalId, workingKeys, algorithm: profile.keyAlgorithm, macAlgorithm, macForm }
}

export async function checkMac(
  { keyStore, log }: Pick<Desk, 'keyStore' | 'log'>,
  request: Pick<PaymentRequest, 'terminalId' | 'profile' | 'message'>,
  { workingKeys }: Pick<Situation, 'workingKeys'>,
): Promise<Mac> {
  if (!request.message.has(64)) return 'not sent'
  const session = macSession(request, workingKeys)
  if (session === null) return 'failed'
  try {
    return (await keyStore.checkMac(session, request.message)) === true ? 'held' : 'failed'
  } catch (reason) {
    if (!(reason instanceof KeyRefused)) throw reason
    log.error({ terminalId: request.terminalId, why: reason.message }, 'working keys do not open')
    return 'failed'
  }
}
