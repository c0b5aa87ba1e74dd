import { hash } from 'node:crypto'
import type { Transaction as Asked } from '@shouli/acceptance'
import {
  CardNumber,
  dayOf,
  type Fen,
  type Instant,
  type LocalDate,
  type MerchantId,
  type PanToken,
  type TerminalId,
} from '@shouli/vocabulary'
import type { Message } from '@shouli/iso8583'
import { blotted, cardDigitsOf } from './blot.ts'
import type { CardBins } from './card-bins.ts'
import type { CardVault } from './card-vault.ts'
import { paymentKinds, type PaymentKind } from './kinds.ts'
import { drawPaymentId } from './payment-id.ts'
import type { Profile } from './profiles.ts'
import { detailOf, type TerminalDetail } from './terminal-detail.ts'

/** A payment as the terminal asks for it. Read once; everybody after trusts it. */
export interface PaymentRequest {
  readonly id: string
  readonly day: LocalDate
  readonly receivedAt: Instant
  readonly kind: PaymentKind
  readonly merchantId: MerchantId
  readonly terminalId: TerminalId
  readonly batch: number
  readonly trace: number
  readonly amount: Fen
  /** `null`: the message names no card in the clear. */
  readonly card: CardNumber | null
  readonly pan: PanToken | null
  readonly cardType: Asked['cardType']
  readonly entryMode: Asked['entryMode']
  readonly pinGiven: boolean
  readonly detail: TerminalDetail
  /** What a void, refund or completion says of its original. */
  readonly refersTo: OriginalReference | null
  /** Equal for a repetition of the same request, different for any other. */
  readonly fingerprint: Buffer
  /** Number of a field without which a payment of this kind cannot be judged; `null`: it is whole. */
  readonly missing: number | null
  readonly message: Message
  readonly profile: Profile
  /** The message as it may be kept. */
  readonly kept: Buffer
}

/** What stood on the slip of the original; `null`: not sent. */
export interface OriginalReference {
  readonly rrn: string | null
  readonly authCode: string | null
  readonly batch: number | null
  readonly trace: number | null
  /** MMDD */
  readonly date: string | null
}

interface Reading {
  readonly message: Message
  readonly kind: PaymentKind
  readonly profile: Profile
  readonly at: Instant
  readonly vault: CardVault
  readonly bins: CardBins
}

/** Without these nobody can be told anything: who asks, and under which number. */
const identifying = [11, 41, 42, 60] as const
/** Without these there is no payment, whatever a profile says. */
const always = [3, 25] as const

/**
 * Fields to payment: parse once, then trust.
 *
 * @returns `null`: it does not even say who asks
 */
export function readPayment({ message, kind, profile, at, vault, bins }: Reading): PaymentRequest | null {
  if (identifying.some((field) => !message.has(field))) return null

  const digits = cardDigitsOf(message)
  const card = digits === null ? null : new CardNumber(digits)
  const pan = card === null ? null : vault.tokenOf(card)
  const field60 = message.text(60)!
  return {
    id: drawPaymentId(at),
    day: dayOf(at),
    receivedAt: at,
    kind,
    merchantId: message.text(42)! as MerchantId,
    terminalId: message.text(41)! as TerminalId,
    batch: Number(field60.slice(2, 8)),
    trace: Number(message.text(11)),
    amount: Number(message.text(4) ?? '0') as Fen,
    card,
    pan,
    cardType: digits === null ? 'unknown' : bins.typeOf(digits),
    entryMode: entryModeOf(message.text(22) ?? ''),
    pinGiven: message.has(52),
    detail: detailOf(message, profile.spoken.f59LengthWidth),
    refersTo: paymentKinds[kind].original === null ? null : originalReference(message),
    fingerprint: fingerprintOf(message, pan),
    missing: missingField(message, kind, profile),
    message,
    profile,
    kept: blotted(message),
  }
}

function missingField(message: Message, kind: PaymentKind, profile: Profile): number | null {
  const required = profile.fieldsRequired[kind] ?? []
  const first = [...always, ...(kind === 'balance' ? [] : [4]), ...required].find((field) => !message.has(field))
  return first ?? null
}

const modes: { readonly [digits: string]: Asked['entryMode'] } = {
  '01': 'manual',
  '02': 'magnetic stripe',
  '03': 'QR code',
  '05': 'chip',
  '07': 'contactless',
  '80': 'fallback',
  '91': 'contactless',
  '96': 'contactless',
  '98': 'contactless',
}

const entryModeOf = (field22: string): Asked['entryMode'] => modes[field22.slice(0, 2)] ?? 'unknown'

function originalReference(message: Message): OriginalReference {
  const field61 = message.text(61) ?? ''
  const number = (from: number, to: number): number | null => (field61.length >= to ? Number(field61.slice(from, to)) : null)
  return {
    rrn: message.text(37) ?? null,
    authCode: message.text(38) ?? null,
    batch: number(0, 6),
    trace: number(6, 12),
    date: field61.length >= 16 ? field61.slice(12, 16) : null,
  }
}

/** Fields that say what is asked; cryptograms and PIN blocks may differ when a terminal sends the same again. */
const telling = [3, 4, 11, 25, 37, 38, 41, 42, 60, 61] as const

function fingerprintOf(message: Message, pan: PanToken | null): Buffer {
  let text = message.mti
  for (const field of telling) text += `|${message.text(field) ?? ''}`
  return hash('sha256', `${text}|${pan ?? ''}`, 'buffer').subarray(0, 16)
}
