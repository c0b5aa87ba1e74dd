import { type Connection, type Database } from '../../ground/database/index.ts'
import { gather, lockSubjects, type Dossier, type Question } from '../../dossier/index.ts'
import { checkMac, type Desk, type Mac } from './desk.ts'
import type { Judged } from './judged.ts'
import { paymentKinds } from './kinds.ts'
import { mustLive } from './processes.ts'
import type { PaymentRequest } from './read-payment.ts'
import { Sitting } from './sitting.ts'
import { findOriginals, situate, type OriginalRow } from './store.ts'

/**
 * Judges a batch of payments in one transaction: facts are gathered, each is assessed as if the ones before it were already recorded,
 * and what follows is written: an intent, or a refusal with its evidence. When this returns, it is on disk.
 *
 * @returns one a request, in the same order
 */
export async function judge(requests: readonly PaymentRequest[], desk: Desk, database: Database): Promise<Judged[]> {
  const questions = requests.map((request) => questionOf(request, desk))
  const process = desk.process()
  await Promise.all([desk.rrns.reserve(requests.length), desk.referenceNumbers.reserve(requests.length)])

  return database.transaction(async (tx) => {
    // Sent together, answered one after the other: what is read is read under the locks.
    const [, , situations, originals, dossiers] = await Promise.all([
      lockSubjects(tx, questions),
      mustLive(tx, process),
      situate(tx, requests),
      readOriginals(tx, requests),
      gather(tx, questions),
    ])
    const macs = await Promise.all(requests.map((request, index) => checkMac(desk, request, situations[index]!)))

    const sitting = new Sitting(desk, process)
    const judged: Judged[] = []
    for (const [index, request] of requests.entries()) {
      judged.push(
        await sitting.judge(request, {
          situation: { ...situations[index]!, mac: macs[index]! },
          original: originals[index]!,
          dossier: withMessage(dossiers[index]!, macs[index]!, request),
        }),
      )
    }
    await sitting.write(tx)
    return judged
  })
}

function questionOf(request: PaymentRequest, desk: Desk): Question {
  const { merchantId, terminalId, kind, pan, amount, cardType, entryMode, pinGiven, detail, batch, receivedAt } = request
  return {
    merchantId,
    terminalId,
    serialSeen: detail.serial,
    transaction: { kind, pan, amount, cardType, entryMode, pinGiven, position: detail.position },
    message: { batchSeen: batch, mac: null },
    original: null,
    line: desk.network.health,
    at: receivedAt,
  }
}

/** In the order of the requests; most kinds refer to no original, and then nobody is asked. */
export async function readOriginals(connection: Connection, requests: readonly PaymentRequest[]): Promise<(OriginalRow | null)[]> {
  const asking = requests.filter(({ refersTo }) => refersTo !== null)
  const found = await findOriginals(
    connection,
    asking.map(({ merchantId, terminalId, id, day, kind, refersTo }) => ({
      ...refersTo!,
      merchantId,
      terminalId,
      id,
      day,
      kinds: paymentKinds[kind].original!,
    })),
  )
  const byId = new Map(asking.map(({ id }, index) => [id, found[index]!]))
  return requests.map(({ id }) => byId.get(id) ?? null)
}

/** What the message itself tells of session and terminal, besides what is on file. */
function withMessage(dossier: Dossier, mac: Mac, { detail }: PaymentRequest): Dossier {
  const { session, terminal } = dossier.facts
  return {
    ...dossier,
    facts: {
      ...dossier.facts,
      session: session !== null && 'batch' in session ? { ...session, mac } : session,
      // A terminal that was updated says so in the very payment that shall be accepted.
      terminal:
        terminal !== null && 'model' in terminal && detail.applicationVersion !== null
          ? { ...terminal, applicationVersion: detail.applicationVersion }
          : terminal,
    },
  }
}
