import type { Report } from '@shouli/acceptance'
import type { Instant } from '@shouli/vocabulary'

/** A payment as the watch looks at it. */
export interface SeenPayment {
  readonly id: string
  readonly merchantId: string
  readonly day: string
  readonly terminalId: string
  readonly at: Instant
  readonly state: 'pending' | 'approved' | 'rejected' | 'in doubt' | 'reversed'
  readonly decidedBy: 'us' | 'network' | null
  readonly answer: string | null
  readonly kind: string
  readonly amount: number
  readonly bin: string | null
  readonly region: string | null
  readonly carrier: string | null
  readonly model: string | null
  readonly version: string | null
}

/** A terminal was heard of without a payment. */
export interface SeenLife extends Pick<SeenPayment, 'terminalId' | 'at' | 'region' | 'carrier' | 'model' | 'version'> {}

/** Answers that say that a system did not work, whoever's it is (response-codes.csv: system and network). */
const technical = new Set(['06', '09', '20', '22', '30', '63', '68', '90', '91', '92', '96', '98', 'A0', 'A7', 'C0'])

/** Did it fail because something did not work? A card that is refused, and a judgement of ours, is not that. */
export const failedTechnically = ({ state, decidedBy, answer }: SeenPayment): boolean =>
  state === 'in doubt' ||
  (state === 'rejected' && answer !== null && technical.has(answer) && (decidedBy === 'network' || answer === '96' || answer === '91'))

const minuteOf = (at: Instant): number => Math.floor(at / 60_000)

/** @param host the network host that this institution's payments take */
export const reportOf = (payment: SeenPayment, host: string): Report => ({
  minute: minuteOf(payment.at),
  terminal: payment.terminalId,
  failed: failedTechnically(payment),
  region: payment.region,
  carrier: payment.carrier,
  model: payment.model,
  version: payment.version,
  host,
  scheme: schemeOf(payment.bin),
  issuer: payment.bin,
})

export const lifeOf = (life: SeenLife, host: string): Report => ({
  minute: minuteOf(life.at),
  terminal: life.terminalId,
  failed: null,
  region: life.region,
  carrier: life.carrier,
  model: life.model,
  version: life.version,
  host,
})

/** By the first digits, ISO/IEC 7812: UnionPay 62 and 81, Visa 4, Mastercard 51–55 and 2221–2720, American Express 34 and 37, JCB 35. */
function schemeOf(bin: string | null): string | null {
  if (bin === null) return null
  if (/^(62|60|81)/.test(bin)) return 'UnionPay'
  if (bin.startsWith('4')) return 'Visa'
  if (/^(5[1-5]|2[2-7])/.test(bin)) return 'Mastercard'
  if (/^3[47]/.test(bin)) return 'American Express'
  return bin.startsWith('35') ? 'JCB' : null
}
