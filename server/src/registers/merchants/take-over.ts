import type { MerchantId } from '@shouli/vocabulary'
import type { Transaction } from '../../ground/database/index.ts'
import { record } from '../../ground/evidence/index.ts'
import { leave } from '../../ground/outbox/index.ts'
import type { By } from './act.ts'
import type { MerchantDocument } from './document.ts'
import type { MerchantRecord } from './merchant.ts'
import { putAccounts, putAgreements, putDocuments, type AccountRecord, type AgreementRecord } from './papers.ts'
import { putMerchants } from './store.ts'

/** A merchant's whole file as another system has it: records, accepted papers, account, agreement. */
export interface MerchantFile {
  readonly merchant: MerchantRecord
  readonly documents: readonly MerchantDocument[]
  /** `null`: leaves what is on file as it is, as does a kind of paper that is not among the documents. */
  readonly account: AccountRecord | null
  readonly agreement: AgreementRecord | null
}

/**
 * Takes over files from an import or another system. What is new or different is written, noted in the merchant's chain, and papers
 * that were accepted are told to whoever waits for them. The same files again change nothing.
 *
 * @returns whose file changed
 */
export async function takeOverMerchants(tx: Transaction, files: readonly MerchantFile[], { by, at }: By): Promise<MerchantId[]> {
  if (files.length === 0) return []
  const merchants = await putMerchants(
    tx,
    files.map(({ merchant }) => merchant),
    at,
  )
  const documents = await putDocuments(
    tx,
    files.flatMap((file) => file.documents),
  )
  const accounts = await putAccounts(
    tx,
    files.flatMap(({ account }) => account ?? []),
    at,
  )
  const agreements = await putAgreements(
    tx,
    files.flatMap(({ agreement }) => agreement ?? []),
    at,
  )

  const what = new Map<MerchantId, string[]>()
  const note = (id: MerchantId, part: string): void => void what.set(id, [...(what.get(id) ?? []), part])
  for (const id of merchants) note(id, 'merchant')
  for (const { merchantId, kind } of documents) note(merchantId, kind)
  for (const id of accounts) note(id, 'settlement account')
  for (const id of agreements) note(id, 'agreement')

  await record(
    tx,
    [...what].map(([merchantId, changed]) => ({ merchantId, at, entry: { type: 'file taken over', changed, by, at } })),
  )
  leave(
    tx,
    documents
      .filter(({ state }) => state === 'accepted')
      .map(({ merchantId, documentId, kind, validUntil }) => ({
        type: 'document accepted',
        merchantId,
        documentId,
        kind,
        validUntil,
        by,
        at,
      })),
  )
  return [...what.keys()]
}
