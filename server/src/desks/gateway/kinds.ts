import { recognise, type KindName, type Message } from '@shouli/iso8583'
import type { TransactionKind } from '@shouli/acceptance'

/** Payments: judged, recorded, sent on. */
export type PaymentKind = TransactionKind

/** What a terminal asks a gateway for. */
export type RequestKind =
  | PaymentKind
  | 'sign-on'
  | 'sign-off'
  | 'echo test'
  | 'status upload'
  | 'download'
  | 'reversal'
  | 'settlement'
  | 'batch upload'
  | 'batch upload end'
  | 'script result'

export interface PaymentKindRow {
  /** Money towards the merchant. */
  readonly direction: 'in' | 'out' | 'none'
  /** What it takes back or completes must be on file. */
  readonly original: readonly PaymentKind[] | null
  /** The original's whole amount, part of it, or up to some percent above it. */
  readonly takes: 'whole' | 'part' | 'completion' | null
  /** Already done at the terminal: reported, not asked. */
  readonly advice: boolean
}

export const paymentKinds: { readonly [kind in PaymentKind]: PaymentKindRow } = {
  balance: { direction: 'none', original: null, takes: null, advice: false },
  sale: { direction: 'in', original: null, takes: null, advice: false },
  'sale void': { direction: 'out', original: ['sale'], takes: 'whole', advice: false },
  refund: { direction: 'out', original: ['sale', 'completion', 'completion advice', 'off-line sale'], takes: 'part', advice: false },
  'pre-authorisation': { direction: 'none', original: null, takes: null, advice: false },
  'pre-authorisation void': { direction: 'none', original: ['pre-authorisation'], takes: 'whole', advice: false },
  completion: { direction: 'in', original: ['pre-authorisation'], takes: 'completion', advice: false },
  'completion advice': { direction: 'in', original: ['pre-authorisation'], takes: 'completion', advice: true },
  'completion void': { direction: 'out', original: ['completion', 'completion advice'], takes: 'whole', advice: false },
  'off-line sale': { direction: 'in', original: null, takes: null, advice: true },
}

export const isPaymentKind = (kind: KindName | RequestKind): kind is PaymentKind => Object.hasOwn(paymentKinds, kind)

/** @returns what a message asks for; `null`: nothing that we serve */
export function kindOf(message: Message): { readonly kind: RequestKind; readonly of: PaymentKind | null } | null {
  const known = recognise(message)
  if (known === null || known.direction !== 'request') return null
  const { name } = known.kind
  const of = known.of !== null && isPaymentKind(known.of.name) ? known.of.name : null
  if (isPaymentKind(name)) return { kind: name, of }
  return served.has(name) ? { kind: name as RequestKind, of } : null
}

const served = new Set<KindName>([
  'sign-on',
  'sign-off',
  'echo test',
  'status upload',
  'download',
  'reversal',
  'settlement',
  'batch upload',
  'batch upload end',
  'script result',
])
