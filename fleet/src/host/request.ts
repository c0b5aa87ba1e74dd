import type { Message } from '@shouli/iso8583'

/** What the network reads from a financial request or a reversal. */
export interface HostRequest {
  readonly mti: string
  readonly kind: HostKind
  /** Merchant, terminal, field 7, field 11: equal for a repeat of the same request, different for any other. */
  readonly key: string
  readonly merchantId: string
  readonly terminalId: string
  readonly trace: string
  /** Field 7, MMDDhhmmss. */
  readonly sentAt: string
  readonly amountFen: number
  /** First six and last four digits: the simulated network keeps no card numbers. */
  readonly card: string
  /** Field 37 as sent; a new request brings its own, a void or refund may bring its original's. */
  readonly rrn: string | null
  readonly authCode: string | null
  /** {@link key} of the original, from field 90. */
  readonly originalKey: string | null
}

export type HostKind =
  | 'balance'
  | 'sale'
  | 'sale void'
  | 'refund'
  | 'pre-authorisation'
  | 'pre-authorisation void'
  | 'completion'
  | 'completion void'
  | 'reversal'

export function readRequest(message: Message): HostRequest {
  const merchantId = message.text(42) ?? ''
  const terminalId = message.text(41) ?? ''
  const trace = message.text(11) ?? ''
  const sentAt = message.text(7) ?? ''
  return {
    mti: message.mti,
    kind: kindOf(message),
    key: `${merchantId}/${terminalId}/${sentAt}/${trace}`,
    merchantId,
    terminalId,
    trace,
    sentAt,
    amountFen: Number(message.text(4) ?? '0'),
    card: mask(message.text(2) ?? /^\d+/.exec(message.text(35) ?? '')?.[0] ?? ''),
    rrn: message.text(37) ?? null,
    authCode: message.text(38) ?? null,
    originalKey: originalKey(message, `${merchantId}/${terminalId}`),
  }
}

/** Processing code, condition code and message class tell the kind (iso8583-unionpay-pos.md §5). */
function kindOf(message: Message): HostKind {
  if (message.mti.startsWith('04')) return 'reversal'
  const code = (message.text(3) ?? '').slice(0, 2)
  const preAuthorised = message.text(25) === '06'
  if (code === '31') return 'balance'
  if (code === '03') return 'pre-authorisation'
  if (code === '20') {
    if (message.mti === '0220') return 'refund'
    if (!preAuthorised) return 'sale void'
    return message.mti.startsWith('01') ? 'pre-authorisation void' : 'completion void'
  }
  return preAuthorised ? 'completion' : 'sale'
}

/** Field 90: original message type 4, trace 6, field 7 10, acquirer 11, forwarder 11 (ISO 8583:1987). */
function originalKey(message: Message, device: string): string | null {
  const original = message.text(90)
  if (original === undefined || original.length < 20) return null
  return `${device}/${original.slice(10, 20)}/${original.slice(4, 10)}`
}

const mask = (pan: string): string => (pan === '' ? '' : `${pan.slice(0, 6)}******${pan.slice(-4)}`)
