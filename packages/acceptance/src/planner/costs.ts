import { fen, formatFen, type Fen, type Text } from '@shouli/vocabulary'
import type { Actor } from '../cause.ts'
import type { ModelRemedy } from '../model.ts'
import type { Category } from '../parties.ts'

/**
 * What time is worth here, in fen a minute. The same fault calls for other steps in a stall at noon than in a hotel at night, so the
 * assumption is shown with the plan and every shop may state its own.
 */
export interface Prices {
  /** A minute of whoever does it. */
  readonly wage: { readonly [actor in Actor]: number }
  /** Margin lost a minute while the terminal takes nothing. */
  readonly takings: number
  /** Share of a longer wait that falls into opening hours. */
  readonly open: number
  /** Waits up to this many minutes are sat out; during longer ones people go on with other steps. */
  readonly satOut: number
  /** Calling the hotline: minutes of the caller, minutes of support, minutes until somebody there has found it. */
  readonly call: { readonly minutes: number; readonly support: number; readonly wait: number }
  /** An engineer with a spare terminal: minutes on site, fee, minutes until he is there. */
  readonly visit: { readonly minutes: number; readonly fee: Fen; readonly wait: number }
}

/** A small shop in a Chinese city by day. Judgement. */
export const usualPrices: Prices = {
  wage: {
    merchant: 60,
    operator: 50,
    cardholder: 50,
    issuer: 100,
    'acquirer support': 100,
    'acquirer operations': 150,
    'acquirer risk': 150,
    'field engineer': 150,
    vendor: 150,
    telecom: 100,
    'network scheme': 150,
  },
  takings: 50,
  open: 0.4,
  satOut: 30,
  call: { minutes: 12, support: 15, wait: 60 },
  visit: { minutes: 45, fee: fen(10_000), wait: 1440 },
}

/** How much of the takings stand still when this kind of cause is true. Judgement: a refused card costs one sale, a dead line all. */
const standstill: { readonly [category in Category]: number } = {
  qualification: 1,
  risk: 0.7,
  policy_reputation: 1,
  system: 0.8,
  network: 1,
  hardware: 0.8,
  software: 1,
  operator: 0.3,
  security: 1,
  environment: 0.7,
  cardholder_issuer: 0.05,
}

export const standstillOf = (category: Category | null): number => (category === null ? 0.8 : standstill[category])

/** Which kinds of cause an engineer on the spot puts right. */
const onSite: ReadonlySet<Category> = new Set<Category>(['hardware', 'software', 'network', 'security', 'environment', 'operator'])
export const curedOnSite = (category: Category | null): boolean => category === null || onSite.has(category)

/** Minutes of a wait that are sat out, and those that go on beside other steps. */
export function waits(minutes: number, { satOut }: Prices): { readonly sat: number; readonly beside: number } {
  return minutes <= satOut ? { sat: minutes, beside: 0 } : { sat: 0, beside: minutes }
}

/** Hands, fee, and takings lost meanwhile; a step of somebody who is not there also takes a word to them. */
export function costOfRemedy(
  { actor, minutes, waitMinutes, cost }: ModelRemedy,
  down: number,
  present: readonly Actor[],
  prices: Prices,
): number {
  const asking = present.includes(actor) ? 0 : askingMinutes * prices.wage.merchant
  const { sat } = waits(waitMinutes, prices)
  const lost = prices.takings * down * (sat + (present.includes(actor) ? minutes : askingMinutes))
  return minutes * prices.wage[actor] + asking + cost + lost
}

/** Minutes to reach somebody and say what is needed. Judgement. */
const askingMinutes = 3

/** What was assumed, to be printed beside every plan. */
export function assumption({ wage, takings }: Prices): Text {
  const [work, margin] = [formatFen(fen(Math.round(wage.operator * 60))), formatFen(fen(Math.round(takings * 60)))]
  return {
    zh: `按人工每小时 ${work}、停收每小时少赚 ${margin} 估算。`,
    en: `Reckoned with ${work} an hour of work and ${margin} an hour of margin lost while nothing is taken.`,
  }
}
