import type { Licence } from '@shouli/acceptance'
import type { Instant, LocalDate, MerchantId, Text } from '@shouli/vocabulary'
import { firstRow, moment, rows, sql, type Connection, type Transaction } from '../../ground/database/index.ts'
import type { DocumentKind, MerchantDocument } from './document.ts'

interface DocumentRow {
  merchant_id: MerchantId
  document_id: string
  kind: DocumentKind
  state: MerchantDocument['state']
  number: string
  valid_until: LocalDate | null
  registry_status: Licence['registryStatus']
  registry_checked_on: LocalDate | null
  received_at: Instant
  decided_at: Instant | null
  decided_by: string | null
  refused_for: Text | null
}

const documentOf = (row: DocumentRow): MerchantDocument => ({
  merchantId: row.merchant_id,
  documentId: row.document_id,
  kind: row.kind,
  state: row.state,
  number: row.number,
  validUntil: row.valid_until,
  registryStatus: row.registry_status,
  registryCheckedOn: row.registry_checked_on,
  receivedAt: row.received_at,
  decidedAt: row.decided_at,
  decidedBy: row.decided_by,
  refusedFor: row.refused_for,
})

/** All papers of a merchant, newest first. */
export async function documentsOf(connection: Connection, id: MerchantId): Promise<MerchantDocument[]> {
  const found = await rows<DocumentRow>(
    connection,
    sql`select * from merchant_documents where merchant_id = ${id} order by received_at desc, document_id`,
  )
  return found.map(documentOf)
}

/** Locks the document until the transaction ends; `null`: no such document. */
export async function lockDocument(tx: Transaction, merchantId: MerchantId, documentId: string): Promise<MerchantDocument | null> {
  const row = await firstRow<DocumentRow>(
    tx,
    sql`select * from merchant_documents where merchant_id = ${merchantId} and document_id = ${documentId} for update`,
  )
  return row && documentOf(row)
}

/**
 * Writes documents as they are now. One that is accepted replaces the accepted one of the same kind before it; at most one accepted
 * document of a kind a merchant may be among those given.
 *
 * @returns those that were added or changed
 */
export async function putDocuments(tx: Transaction, documents: readonly MerchantDocument[]): Promise<MerchantDocument[]> {
  const accepted = documents.filter(({ state }) => state === 'accepted')
  tx.write(sql`
    update merchant_documents d
    set state = 'replaced'
    from unnest(${accepted.map(({ merchantId }) => merchantId)}::text[], ${accepted.map(({ kind }) => kind)}::text[],
                ${accepted.map(({ documentId }) => documentId)}::text[]) as n(merchant_id, kind, document_id)
    where d.merchant_id = n.merchant_id and d.kind = n.kind and d.document_id <> n.document_id and d.state = 'accepted'`)
  const changed = await rows<DocumentRow>(
    tx,
    sql`
      insert into merchant_documents as d (merchant_id, document_id, kind, state, number, valid_until, registry_status, registry_checked_on,
                                           received_at, decided_at, decided_by, refused_for)
      select *
      from unnest(
        ${documents.map(({ merchantId }) => merchantId)}::text[], ${documents.map(({ documentId }) => documentId)}::text[],
        ${documents.map(({ kind }) => kind)}::text[], ${documents.map(({ state }) => state)}::text[],
        ${documents.map(({ number }) => number)}::text[], ${documents.map(({ validUntil }) => validUntil)}::date[],
        ${documents.map(({ registryStatus }) => registryStatus)}::text[],
        ${documents.map(({ registryCheckedOn }) => registryCheckedOn)}::date[],
        ${documents.map(({ receivedAt }) => moment(receivedAt))}::timestamptz[],
        ${documents.map(({ decidedAt }) => moment(decidedAt))}::timestamptz[], ${documents.map(({ decidedBy }) => decidedBy)}::text[],
        ${documents.map(({ refusedFor }) => refusedFor && JSON.stringify(refusedFor))}::json[])
      on conflict (merchant_id, document_id) do update
      set state = excluded.state, number = excluded.number, valid_until = excluded.valid_until, registry_status = excluded.registry_status,
          registry_checked_on = excluded.registry_checked_on, decided_at = excluded.decided_at, decided_by = excluded.decided_by,
          refused_for = excluded.refused_for
      where (d.state, d.number, d.valid_until, d.registry_status, d.registry_checked_on)
            is distinct from
            (excluded.state, excluded.number, excluded.valid_until, excluded.registry_status, excluded.registry_checked_on)
      returning d.*`,
  )
  return changed.map(documentOf)
}

/** 结算账户, masked. */
export interface AccountRecord {
  readonly merchantId: MerchantId
  readonly masked: string
  readonly holder: string | null
  /** Day on which ownership was proved; `null`: not yet. */
  readonly verifiedOn: LocalDate | null
}

/**
 * Puts settlement accounts on file; another number than the one in force closes that one (259 §2.3: identity is verified before).
 *
 * @returns whose was added or changed
 */
export async function putAccounts(tx: Transaction, accounts: readonly AccountRecord[], at: Instant): Promise<MerchantId[]> {
  const values = sql`
    unnest(${accounts.map(({ merchantId }) => merchantId)}::text[], ${accounts.map(({ masked }) => masked)}::text[],
           ${accounts.map(({ holder }) => holder)}::text[], ${accounts.map(({ verifiedOn }) => verifiedOn)}::date[])
      as n(merchant_id, masked, holder, verified_on)`
  tx.write(sql`
    update merchant_accounts a set closed_at = ${moment(at)}
    from ${values}
    where a.merchant_id = n.merchant_id and a.closed_at is null and a.masked <> n.masked`)
  const changed = await rows<Pick<DocumentRow, 'merchant_id'>>(
    tx,
    sql`
      insert into merchant_accounts as a (merchant_id, masked, holder, verified_on, opened_at)
      select n.merchant_id, n.masked, n.holder, n.verified_on, ${moment(at)}::timestamptz from ${values}
      on conflict (merchant_id) where closed_at is null do update
      set holder = coalesce(excluded.holder, a.holder), verified_on = coalesce(excluded.verified_on, a.verified_on)
      where (a.holder, a.verified_on) is distinct from (coalesce(excluded.holder, a.holder), coalesce(excluded.verified_on, a.verified_on))
      returning a.merchant_id`,
  )
  return changed.map(({ merchant_id }) => merchant_id)
}

/** 受理协议. */
export interface AgreementRecord {
  readonly merchantId: MerchantId
  readonly number: string
  readonly startsOn: LocalDate
  /** Last day in force; `null`: until ended. */
  readonly endsOn: LocalDate | null
}

/**
 * Puts agreements on file. The same number again moves its end (a renewal); another number replaces the one in force.
 *
 * @returns whose was added or changed
 */
export async function putAgreements(tx: Transaction, agreements: readonly AgreementRecord[], at: Instant): Promise<MerchantId[]> {
  tx.write(sql`
    update merchant_agreements g set replaced_at = ${moment(at)}
    from unnest(${agreements.map(({ merchantId }) => merchantId)}::text[], ${agreements.map(({ number }) => number)}::text[]) as n(merchant_id, number)
    where g.merchant_id = n.merchant_id and g.replaced_at is null and g.number <> n.number`)
  const changed = await rows<Pick<DocumentRow, 'merchant_id'>>(
    tx,
    sql`
      insert into merchant_agreements as g (merchant_id, number, starts_on, ends_on)
      select *
      from unnest(
        ${agreements.map(({ merchantId }) => merchantId)}::text[], ${agreements.map(({ number }) => number)}::text[],
        ${agreements.map(({ startsOn }) => startsOn)}::date[], ${agreements.map(({ endsOn }) => endsOn)}::date[])
      on conflict (merchant_id, number) do update
      set starts_on = excluded.starts_on, ends_on = excluded.ends_on, replaced_at = null
      where (g.starts_on, g.ends_on, g.replaced_at is null) is distinct from (excluded.starts_on, excluded.ends_on, true)
      returning g.merchant_id`,
  )
  return changed.map(({ merchant_id }) => merchant_id)
}
