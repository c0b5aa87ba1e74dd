import type { Instant, MerchantId, TerminalId, Text } from '@shouli/vocabulary'
import type { Transaction } from '../../ground/database/index.ts'
import { record } from '../../ground/evidence/index.ts'
import { leave, type Event } from '../../ground/outbox/index.ts'
import { decide, evolve, notOpened, type Case, type CaseCommand, type CaseEvent } from './case.ts'
import { caseWord, drawCaseId, type CaseKey } from './case-id.ts'
import { insertCase, linkEvent, unlinkedEvents, updateCase, writeEvents, type KeptCase } from './store.ts'

/** What a command came to: the case as it is now, and whether anything happened; or why not. */
export type Acted = { readonly kept: KeptCase; readonly happened: boolean } | { readonly refused: Text }

/**
 * Decides, and keeps what follows: links in the merchant's chain of evidence, events, the case itself, and notes for others, in the
 * caller's transaction, which holds the merchant's lock (as the gateway takes it before it reverses) and the case's.
 */
export async function act(tx: Transaction, kept: KeptCase, command: CaseCommand): Promise<Acted> {
  const decision = decide(command, kept.case)
  if ('refused' in decision) return decision
  if (decision.events.length === 0) return { kept, happened: false }
  return { kept: await keep(tx, kept, kept.case, kept.events, decision.events), happened: true }
}

/** Opens a case by its first rejection. */
export async function open(tx: Transaction, merchantId: MerchantId, command: Extract<CaseCommand, { type: 'see rejection' }>) {
  const decision = decide(command, notOpened)
  if ('refused' in decision) throw new TypeError('a rejection is never refused')
  return keep(tx, { merchantId, id: drawCaseId(command.refusal.at) }, notOpened, 0, decision.events)
}

async function keep(tx: Transaction, key: CaseKey, before: Case, last: number, events: readonly CaseEvent[]): Promise<KeptCase> {
  const { merchantId, id } = key
  const now = events.reduce(evolve, before)
  if (now.state === 'not opened') throw new TypeError('events of a case begin with its opening')
  const about = { merchantId, terminalId: now.first.terminalId, caseId: caseWord(key), cause: now.cause }
  const links = await record(
    tx,
    events.map((event, index) => ({ merchantId, at: event.at, entry: entryOf(about, last + index + 1, event) })),
  )
  await writeEvents(
    tx,
    key,
    events.map((event, index) => ({ number: last + index + 1, at: event.at, event, link: links[index]!.position })),
  )
  const kept: KeptCase = { merchantId, id, case: now, events: last + events.length }
  await (last === 0 ? insertCase(tx, kept) : updateCase(tx, kept))
  leave(
    tx,
    events.flatMap((event) => noteOf(about, event)),
  )
  return kept
}

/** A proof that was reversed opened its cases again in the gateway's transaction; here the chain and the others are told. */
export async function tellReopened(tx: Transaction, merchantId: MerchantId): Promise<void> {
  for (const { id, kept, terminalId, cause } of await unlinkedEvents(tx, merchantId)) {
    const { number, at, event } = kept
    const about = { merchantId, terminalId, caseId: caseWord({ merchantId, id }), cause }
    const [link] = await record(tx, [{ merchantId, at, entry: entryOf(about, number, event) }])
    await linkEvent(tx, { merchantId, id }, number, link!.position)
    leave(tx, noteOf(about, event))
  }
}

interface About {
  readonly merchantId: MerchantId
  readonly terminalId: TerminalId
  readonly caseId: string
  readonly cause: string
}

const entryOf = ({ terminalId, caseId, cause }: About, number: number, event: CaseEvent): object => ({
  ...event,
  case: caseId,
  terminal: terminalId,
  cause,
  number,
})

const notes: { readonly [type in CaseEvent['type']]?: Extract<Event, { caseId: string }>['type'] } = {
  'case opened': 'case opened',
  'case closed': 'case closed',
  'case reopened': 'case reopened',
  'case withdrawn': 'case ended',
  'case not recoverable': 'case ended',
  'case merged': 'case ended',
}

function noteOf(about: About, { type, at }: { readonly type: CaseEvent['type']; readonly at: Instant }): Event[] {
  const note = notes[type]
  return note === undefined ? [] : [{ ...about, type: note, at }]
}
