import type { Fields, Message } from '@shouli/iso8583'
import type { Instant, MerchantId, TerminalId } from '@shouli/vocabulary'
import type { Wish } from './envelope.ts'
import type { Profile } from './profiles.ts'

/** A message that moves no money. */
export interface ManagementRequest {
  readonly message: Message
  readonly profile: Profile
  readonly merchantId: MerchantId
  readonly terminalId: TerminalId
  readonly batch: number
  readonly trace: number
  /** F60.3 */
  readonly code: string
  readonly at: Instant
}

export interface ManagementReply {
  readonly fields: Fields
  readonly wish: Wish
}

/** @returns `null`: it does not say who sends it */
export function readManagement(message: Message, profile: Profile, at: Instant): ManagementRequest | null {
  const merchantId = message.text(42)
  const terminalId = message.text(41)
  const field60 = message.text(60)
  const trace = message.text(11)
  if (merchantId === undefined || terminalId === undefined || field60 === undefined || trace === undefined) return null
  return {
    message,
    profile,
    merchantId: merchantId as MerchantId,
    terminalId: terminalId as TerminalId,
    batch: Number(field60.slice(2, 8)),
    trace: Number(trace),
    code: field60.slice(8, 11),
    at,
  }
}
