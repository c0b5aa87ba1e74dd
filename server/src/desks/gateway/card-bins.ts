import type { Transaction as Asked } from '@shouli/acceptance'
import { rows, run, sql, type Database } from '../../ground/database/index.ts'

export type CardType = Asked['cardType']

/** One range of card numbers. */
export interface CardBin {
  /** Its first 4 to 10 digits. */
  readonly bin: string
  readonly cardType: CardType
  readonly issuer: string | null
}

/** Ranges for tests only, as simulated terminals use them. */
export const testCardBins: readonly CardBin[] = [
  { bin: '622424', cardType: 'debit', issuer: null },
  { bin: '625824', cardType: 'credit', issuer: null },
  { bin: '623124', cardType: 'prepaid', issuer: null },
]

/** What the first digits of a card tell, from a table that changes rarely. */
export interface CardBins {
  /** The longest range that fits decides. */
  typeOf(digits: string): CardType
}

const LONGEST = 10
const SHORTEST = 4

export function cardBins(table: readonly CardBin[]): CardBins {
  const types = new Map(table.map(({ bin, cardType }) => [bin, cardType]))
  const lengths = [...new Set(table.map(({ bin }) => bin.length))].toSorted((one, other) => other - one)
  return {
    typeOf(digits) {
      for (const length of lengths) {
        const type = types.get(digits.slice(0, length))
        if (type !== undefined) return type
      }
      return 'unknown'
    },
  }
}

export async function readCardBins(database: Database): Promise<CardBin[]> {
  return rows<CardBin & Record<string, unknown>>(database, sql`select bin, card_type as "cardType", issuer from gateway_card_bins`)
}

/** Adds ranges, or changes what is known of them. @throws RangeError for what is no range */
export async function loadCardBins(database: Database, table: readonly CardBin[]): Promise<void> {
  const wrong = table.find(({ bin }) => !/^\d+$/.test(bin) || bin.length < SHORTEST || bin.length > LONGEST)
  if (wrong !== undefined) throw new RangeError(`a card range has ${SHORTEST} to ${LONGEST} digits`)
  await run(
    database,
    sql`
      insert into gateway_card_bins (bin, card_type, issuer)
      select * from unnest(${table.map(({ bin }) => bin)}::text[], ${table.map(({ cardType }) => cardType)}::text[], ${table.map(({ issuer }) => issuer)}::text[])
      on conflict (bin) do update set card_type = excluded.card_type, issuer = excluded.issuer`,
  )
}
