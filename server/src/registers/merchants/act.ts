import type { Instant, LocalDate, MerchantId } from '@shouli/vocabulary'
import { record } from '../../ground/evidence/index.ts'
import { leave, type Event } from '../../ground/outbox/index.ts'
import { run, sql, moment, type Transaction } from '../../ground/database/index.ts'
import { decided, type Decision, type MerchantDocument } from './document.ts'
import { changed, type MerchantChange, type Standing } from './merchant.ts'
import { lockDocument, putAccounts, putAgreements, putDocuments, type AccountRecord, type AgreementRecord } from './papers.ts'
import { lockStanding, writeStanding } from './store.ts'

// What people do with a merchant's file. Each act writes the new state, a link in the merchant's chain and a note, in the caller's transaction.

/** Who does it, and when. */
export interface By {
  /** Account of a member of staff, `merchant`, or the id of a rule. */
  readonly by: string
  readonly at: Instant
}

/**
 * Freezes, unfreezes or closes a merchant.
 *
 * @returns where it stands now, or `null` when no such merchant is on file
 * @throws MerchantChangeRefused when it does not go from where it stands
 */
export async function changeMerchant(
  tx: Transaction,
  merchantId: MerchantId,
  change: MerchantChange,
  { by, at }: By,
): Promise<Standing | null> {
  const before = await lockStanding(tx, merchantId)
  if (before === null) return null
  const standing = changed(merchantId, before, change, at)
  writeStanding(tx, merchantId, standing, by, at)
  const common = { merchantId, by, at }
  if (change.do === 'freeze') await tell(tx, { ...common, type: 'merchant frozen', rule: change.freeze.rule })
  else await tell(tx, { ...common, type: change.do === 'unfreeze' ? 'merchant unfrozen' : 'merchant closed' })
  return standing
}

/** Takes a document in; a reviewer decides later. */
export async function receiveDocument(
  tx: Transaction,
  document: Omit<MerchantDocument, 'state' | 'receivedAt' | 'decidedAt' | 'decidedBy' | 'refusedFor'>,
  { by, at }: By,
): Promise<MerchantDocument> {
  const received = { ...document, state: 'received', receivedAt: at, decidedAt: null, decidedBy: null, refusedFor: null } as const
  await putDocuments(tx, [received])
  await tell(tx, {
    type: 'document received',
    merchantId: document.merchantId,
    documentId: document.documentId,
    kind: document.kind,
    by,
    at,
  })
  return received
}

/**
 * Accepts or refuses a document. An accepted one replaces the one before it.
 *
 * @returns the document as it is now, or `null` when there is none by this id
 * @throws DocumentAlreadyDecided when it no longer waits for a decision
 */
export async function decideDocument(
  tx: Transaction,
  { merchantId, documentId }: Pick<MerchantDocument, 'merchantId' | 'documentId'>,
  decision: Decision,
  at: Instant,
): Promise<MerchantDocument | null> {
  const before = await lockDocument(tx, merchantId, documentId)
  if (before === null) return null
  const document = decided(before, decision, at)
  await putDocuments(tx, [document])
  const common = { merchantId, documentId, kind: document.kind, by: decision.by, at }
  if (decision.accepted) await tell(tx, { ...common, type: 'document accepted', validUntil: document.validUntil })
  else await tell(tx, { ...common, type: 'document refused', why: decision.why })
  return document
}

/** Records a new settlement account, or that the ownership of the one in force was proved. */
export async function setAccount(tx: Transaction, account: AccountRecord, { by, at }: By): Promise<void> {
  if ((await putAccounts(tx, [account], at)).length === 0) return
  const type = account.verifiedOn === null ? 'settlement account changed' : 'settlement account verified'
  await tell(tx, { type, merchantId: account.merchantId, by, at })
}

/** Records a signed agreement, or the renewal of the one in force. */
export async function signAgreement(tx: Transaction, agreement: AgreementRecord, { by, at }: By): Promise<void> {
  if ((await putAgreements(tx, [agreement], at)).length === 0) return
  await tell(tx, { type: 'agreement signed', merchantId: agreement.merchantId, number: agreement.number, by, at })
}

/** Records that the merchant's identity was verified again (85 §14.2, 259 §2.3); `false`: no such merchant. */
export async function verifyIdentity(tx: Transaction, merchantId: MerchantId, day: LocalDate, { by, at }: By): Promise<boolean> {
  const found = await run(
    tx,
    sql`update merchants set identity_verified_on = ${day}, changed_at = ${moment(at)} where merchant_id = ${merchantId}`,
  )
  if (found === 0) return false
  await tell(tx, { type: 'identity verified', merchantId, by, at })
  return true
}

async function tell(tx: Transaction, event: Event & { readonly merchantId: MerchantId }): Promise<void> {
  await record(tx, [{ merchantId: event.merchantId, at: event.at, entry: event }])
  leave(tx, [event])
}
