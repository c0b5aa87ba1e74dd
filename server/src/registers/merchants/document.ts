import type { Licence } from '@shouli/acceptance'
import type { Instant, LocalDate, MerchantId, Text } from '@shouli/vocabulary'

/** 营业执照 and 法定代表人身份证: the papers without which there is no payment. */
export type DocumentKind = 'business licence' | 'legal person id'

export interface MerchantDocument {
  readonly merchantId: MerchantId
  readonly documentId: string
  readonly kind: DocumentKind
  readonly state: 'received' | 'accepted' | 'refused' | 'replaced'
  /** A licence number in full (it is public); an identity number only masked, see {@link maskedIdentity}. */
  readonly number: string
  /** Last valid day; `null`: 长期, no end. */
  readonly validUntil: LocalDate | null
  readonly registryStatus: Licence['registryStatus']
  readonly registryCheckedOn: LocalDate | null
  readonly receivedAt: Instant
  readonly decidedAt: Instant | null
  readonly decidedBy: string | null
  readonly refusedFor: Text | null
}

export type Decision =
  | { readonly accepted: true; readonly by: string }
  | { readonly accepted: false; readonly by: string; readonly why: Text }

/**
 * The document after a reviewer's decision.
 *
 * @throws DocumentAlreadyDecided when it no longer waits for one
 */
export function decided(document: MerchantDocument, decision: Decision, at: Instant): MerchantDocument {
  if (document.state !== 'received') throw new DocumentAlreadyDecided(document)
  return {
    ...document,
    state: decision.accepted ? 'accepted' : 'refused',
    decidedAt: at,
    decidedBy: decision.by,
    refusedFor: decision.accepted ? null : decision.why,
  }
}

/** An identity number as it may be kept and shown: first three and last four, e.g. `110***********002X`. */
export function maskedIdentity(number: string): string {
  return number.length <= 7 ? '*'.repeat(number.length) : `${number.slice(0, 3)}${'*'.repeat(number.length - 7)}${number.slice(-4)}`
}

/** An account number as it may be kept and shown: the last four digits. */
export function maskedAccount(number: string): string {
  return number.length <= 4 ? '*'.repeat(number.length) : `${'*'.repeat(number.length - 4)}${number.slice(-4)}`
}

export class DocumentAlreadyDecided extends Error {
  readonly code = 'DOCUMENT_ALREADY_DECIDED'
  constructor({ documentId, state }: MerchantDocument) {
    super(`document ${documentId} is ${state} already`)
    this.name = 'DocumentAlreadyDecided'
  }
}
