import type { Random } from './random.ts'

export type CardType = 'debit' | 'credit' | 'prepaid'

export interface Card {
  readonly pan: string
  /** YYMM */
  readonly expiry: string
  readonly type: CardType
  readonly pin: string
  readonly hasChip: boolean
}

/** Track 2 as the reader gives it: number, separator, expiry, service code (2xx: has a chip), discretionary digits. */
export function track2(card: Card): string {
  return `${card.pan}D${card.expiry}${card.hasChip ? '201' : '101'}0000000000`.slice(0, 37)
}

/** Appends the check digit that makes `digits` pass Luhn's test (ISO/IEC 7812-1 Annex B). */
export function withCheckDigit(digits: string): string {
  return digits + String((10 - (luhnSum(`${digits}0`) % 10)) % 10)
}

export const passesLuhn = (pan: string): boolean => luhnSum(pan) % 10 === 0

function luhnSum(digits: string): number {
  let sum = 0
  for (let index = digits.length - 1, double = false; index >= 0; index -= 1, double = !double) {
    const digit = Number(digits[index])
    sum += double ? (digit > 4 ? digit * 2 - 9 : digit * 2) : digit
  }
  return sum
}

interface TestBin {
  readonly bin: string
  readonly length: number
  readonly type: CardType
  /** How often such a card is seen at a till in the simulated town. */
  readonly weight: number
}

/** Ranges for tests only; the account digits that follow begin with 0000, as issuers' test cards do. */
const testBins: readonly TestBin[] = [
  { bin: '622424', length: 16, type: 'debit', weight: 55 },
  { bin: '625824', length: 16, type: 'credit', weight: 40 },
  { bin: '623124', length: 19, type: 'prepaid', weight: 5 },
]

/** A card drawn from the test ranges; with `type`, of that type. */
export function drawCard(random: Random, type?: CardType): Card {
  const bins = type === undefined ? testBins : testBins.filter((bin) => bin.type === type)
  let at = random.next() * bins.reduce((sum, { weight }) => sum + weight, 0)
  const bin = bins.find(({ weight }) => (at -= weight) < 0) ?? bins[0]!
  return cardIn(bin, random)
}

function cardIn({ bin, length, type }: TestBin, random: Random): Card {
  const account = `0000${Array.from({ length: length - bin.length - 5 }, () => random.whole(0, 9)).join('')}`
  return {
    pan: withCheckDigit(bin + account),
    expiry: `${random.whole(28, 33)}${String(random.whole(1, 12)).padStart(2, '0')}`,
    type,
    pin: String(random.whole(0, 999_999)).padStart(6, '0'),
    hasChip: random.chance(0.97),
  }
}

export const maskCard = (pan: string): string => `${pan.slice(0, 6)}${'*'.repeat(Math.max(0, pan.length - 10))}${pan.slice(-4)}`
