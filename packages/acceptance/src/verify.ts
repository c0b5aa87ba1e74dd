import type { Fen, Instant, MerchantId, TerminalId, Text } from '@shouli/vocabulary'
import type { Cause } from './cause.ts'
import type { EntryMode, TransactionKind } from './facts.ts'
import { kindNames } from './kinds.ts'

/** A payment that the network approved, as the record holds it. */
export interface ApprovedPayment {
  readonly reference: string
  readonly merchantId: MerchantId
  readonly terminalId: TerminalId
  readonly kind: TransactionKind
  readonly entryMode: EntryMode
  readonly amount: Fen
  readonly at: Instant
  /** Taken back because its answer never arrived: then nobody saw it pass. */
  readonly reversed: boolean
}

/** What is to be proved: the cause is gone from where it stood. */
export interface Claim {
  readonly cause: Pick<Cause, 'id' | 'needs'>
  /** The payment that was refused. */
  readonly refused: {
    readonly merchantId: MerchantId
    readonly terminalId: TerminalId
    readonly kind: TransactionKind
    readonly entryMode: EntryMode
    readonly amount: Fen
    readonly at: Instant
  }
  /** What was done about it, with the moment it took effect; empty: it went away by itself. */
  readonly remedies: readonly { readonly id: string; readonly at: Instant }[]
  /** Terminals that took the place of the refused one. */
  readonly replacements: readonly TerminalId[]
}

export type Verification =
  | {
      readonly proved: true
      readonly by: ApprovedPayment
      /** Remedies that had taken effect by then, latest first: the first is the one that is credited. */
      readonly remedies: readonly string[]
    }
  | {
      readonly proved: false
      /** What is still wanted, for the person who has to make it. */
      readonly wanted: Text
      /** The payments that came nearest, each with why it proves nothing. */
      readonly notEnough: readonly { readonly payment: ApprovedPayment; readonly why: Text }[]
    }

/**
 * Which approved payment proves that the terminal accepts again: of the same capability, on the same terminal or its replacement (for a cause
 * that lies with the merchant, on any of its terminals), after the last remedy.
 *
 * @param payments approved ones, in any order
 * @returns the first payment in time that proves it, or what is still wanted
 */
export function verify(claim: Claim, payments: readonly ApprovedPayment[]): Verification {
  const inOrder = payments.toSorted((one, other) => one.at - other.at)
  const notEnough: { payment: ApprovedPayment; why: Text }[] = []
  for (const payment of inOrder) {
    const why = proves(claim, payment)
    if (why !== null) {
      if (why !== elsewhere) notEnough.push({ payment, why })
      continue
    }
    const remedies = claim.remedies.toSorted((one, other) => other.at - one.at)
    return { proved: true, by: payment, remedies: remedies.map(({ id }) => id) }
  }
  return { proved: false, wanted: wantedOf(claim), notEnough: notEnough.slice(-3) }
}

const elsewhere: Text = { zh: '是另一家商户的交易。', en: 'It is a payment of another merchant.' }

/** @returns `null` when this payment proves the claim */
function proves(claim: Claim, payment: ApprovedPayment): Text | null {
  const { refused, remedies, replacements } = claim
  if (payment.merchantId !== refused.merchantId) return elsewhere
  if (payment.reversed) return { zh: '这笔已冲正，终端没有收到成功的应答。', en: 'It was reversed: the terminal never got the approval.' }

  const since = remedies.reduce<number>((latest, { at }) => Math.max(latest, at), refused.at)
  if (payment.at < since) return { zh: '这笔在处理之前。', en: 'It was made before the remedy.' }

  const places = [refused.terminalId, ...replacements]
  if (!isOfMerchant(claim.cause) && !places.includes(payment.terminalId))
    return { zh: '这笔不是在这台终端（或替换它的终端）上做的。', en: 'It was made on another terminal.' }

  if (payment.kind !== refused.kind) return { zh: '交易类型不同。', en: 'It is another kind of transaction.' }

  const way = wayOf(claim.cause)
  if (way !== null && !way.includes(payment.entryMode))
    return { zh: '读卡方式不同，证明不了这个读卡器。', en: 'The card was read another way, which proves nothing of this reader.' }

  if (remedies.some(({ id }) => raising.has(id)) && payment.amount < refused.amount)
    return {
      zh: '金额比被拒的小，证明不了限额已提高。',
      en: 'The amount is smaller than the refused one, so it does not prove the higher limit.',
    }
  return null
}

/** Remedies after which the refused amount itself must pass. Paying less or another day is another way out, and is proved by that. */
const raising: ReadonlySet<string> = new Set(['ask-for-higher-limit', 'raise-terminal-limit', 'become-licensed-merchant'])

/** Does the cause lie with the merchant? Then it is lifted for all its terminals at once, and any of them proves it. */
export function isOfMerchant({ id, needs }: Claim['cause']): boolean {
  if (needs.includes('terminal') || needs.includes('session') || needs.includes('registration'))
    return id === 'qualification/merchant-not-registered'
  return /^(qualification|risk|standing|system)\//.test(id)
}

/** Causes of one way of reading cards: only a payment read that way says anything. */
const ways: Readonly<Record<string, readonly EntryMode[]>> = {
  'device/chip-reader-fault': ['chip'],
  'device/stripe-reader-fault': ['magnetic stripe', 'fallback'],
  'device/contactless-reader-fault': ['contactless'],
  'device/scanner-fault': ['QR code'],
  'environment/glare-on-scanner': ['QR code'],
  'environment/radio-interference': ['contactless'],
  'operation/entry-not-allowed': ['manual'],
}

const wayOf = ({ id }: Claim['cause']): readonly EntryMode[] | null => ways[id] ?? null

function wantedOf({ cause, refused, remedies }: Claim): Text {
  const place = isOfMerchant(cause)
    ? { zh: '本店任一终端', en: 'any terminal of the shop' }
    : { zh: '这台终端（或替换它的终端）', en: 'this terminal or its replacement' }
  const after = remedies.length === 0 ? { zh: '', en: '' } : { zh: '处理之后，', en: ', after the remedy' }
  const kind = kindNames[refused.kind]
  return {
    zh: `${after.zh}在${place.zh}上做一笔真实的${kind.zh}并获得批准。不要为了测试反复刷自己的卡。`,
    en: `A genuine ${kind.en} approved on ${place.en}${after.en}. Do not swipe your own cards again and again to test.`,
  }
}
