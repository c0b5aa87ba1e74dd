import { drawCard } from './cards.ts'
import type { PortfolioMerchant } from './portfolio-file.ts'
import type { Random } from './random.ts'
import { wallTime } from './time.ts'
import type { EntryMode, Order } from './terminal/transaction.ts'
import type { Instant } from '@shouli/vocabulary'

/** How people buy in one kind of shop. */
interface Habit {
  /** Half of the baskets cost less, in yuan. */
  readonly medianYuan: number
  readonly sigma: number
  /** Customers that pay by card in a busy hour. */
  readonly perHour: number
  /** Minutes after midnight around which most of them come. */
  readonly peaks: readonly number[]
}

const hour = (of: number): number => of * 60

/** By category code; from what such shops sell, not from any list of payments. */
const habits: ReadonlyMap<string, Habit> = new Map([
  ['5411', { medianYuan: 68, sigma: 0.7, perHour: 14, peaks: [hour(10), hour(18)] }],
  ['5311', { medianYuan: 260, sigma: 0.8, perHour: 9, peaks: [hour(15), hour(20)] }],
  ['5812', { medianYuan: 158, sigma: 0.6, perHour: 7, peaks: [hour(12), hour(19)] }],
  ['5814', { medianYuan: 32, sigma: 0.4, perHour: 18, peaks: [hour(12), hour(18)] }],
  ['5912', { medianYuan: 75, sigma: 0.7, perHour: 6, peaks: [hour(10), hour(17)] }],
  ['5541', { medianYuan: 280, sigma: 0.35, perHour: 10, peaks: [hour(8), hour(18)] }],
  ['5944', { medianYuan: 3200, sigma: 0.9, perHour: 1, peaks: [hour(15)] }],
  ['5732', { medianYuan: 1200, sigma: 0.8, perHour: 2, peaks: [hour(16)] }],
  ['7011', { medianYuan: 420, sigma: 0.5, perHour: 3, peaks: [hour(9), hour(21)] }],
  ['7230', { medianYuan: 98, sigma: 0.6, perHour: 4, peaks: [hour(16), hour(19)] }],
  ['8062', { medianYuan: 350, sigma: 1, perHour: 8, peaks: [hour(9), hour(14)] }],
])

const anyShop: Habit = { medianYuan: 90, sigma: 0.8, perHour: 6, peaks: [hour(11), hour(18)] }

/** Minutes on each side of a peak in which a shop is busy. */
const PEAK_WIDTH = 90
/** The largest basket that a shop makes, as a multiple of its median. */
const BASKET_MAX = 12

/** One merchant as its customers know it. */
export class Shop {
  readonly merchant: PortfolioMerchant
  readonly #habit: Habit
  readonly #random: Random

  constructor(merchant: PortfolioMerchant, random: Random) {
    this.merchant = merchant
    this.#habit = habits.get(merchant.mcc) ?? anyShop
    this.#random = random.fork(`shop ${merchant.merchantId}`)
  }

  isOpen(at: Instant): boolean {
    const { opens, closes } = this.merchant.hours ?? { opens: hour(9), closes: hour(21) }
    const { minuteOfDay } = wallTime(at)
    return opens <= closes ? minuteOfDay >= opens && minuteOfDay < closes : minuteOfDay >= opens || minuteOfDay < closes
  }

  /** Card payments that this shop expects in an hour like this one. */
  perHour(at: Instant): number {
    if (!this.isOpen(at)) return 0
    const { minuteOfDay } = wallTime(at)
    const nearest = Math.min(...this.#habit.peaks.map((peak) => Math.abs(peak - minuteOfDay)))
    return this.#habit.perHour * (nearest < PEAK_WIDTH ? 1 : 0.4)
  }

  /** A customer at the till, in whole yuan: other endings ask the simulated network for something. */
  basket(): Order {
    const { medianYuan, sigma } = this.#habit
    const yuan = Math.max(1, Math.min(Math.round(this.#random.logNormal(medianYuan, sigma)), medianYuan * BASKET_MAX))
    const card = drawCard(this.#random)
    return {
      kind: 'sale',
      amountFen: yuan * 100,
      card,
      entryMode: this.#entryMode(card.hasChip),
      pin: yuan > 1_000 || this.#random.chance(0.4),
    }
  }

  #entryMode(hasChip: boolean): EntryMode {
    if (!hasChip) return 'magnetic stripe'
    return this.#random.chance(0.75) ? 'contactless' : 'chip'
  }
}
