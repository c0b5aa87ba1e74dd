import type { Database } from '../../ground/database/index.ts'
import { rows, sql } from '../../ground/database/index.ts'

/** Numbers that no other process will ever hand out, taken from a sequence a block at a time so that a payment waits for none. */
export interface Numbers {
  /** Makes sure that so many can be taken without waiting. */
  reserve(count: number): Promise<void>
  /** @throws RangeError when none was reserved: a bug in the caller */
  take(): number
}

/**
 * @param sequence one of our own names, never from outside
 * @param perValue how many numbers one value of the sequence stands for
 * @param atOnce values asked for in one round trip
 */
export function numbers(
  database: Database,
  { sequence, perValue, atOnce }: { sequence: string; perValue: number; atOnce: number },
): Numbers {
  const ready: number[] = []
  let asking: Promise<void> | null = null

  async function ask(): Promise<void> {
    const found = await rows<{ value: number }>(
      database,
      sql`select nextval(${sequence}::regclass) as value from generate_series(1, ${atOnce})`,
    )
    for (const { value } of found) for (let index = 0; index < perValue; index += 1) ready.push(value * perValue + index)
  }

  return {
    async reserve(count) {
      while (ready.length < count) await (asking ??= ask().finally(() => (asking = null)))
      // Ahead of need, so that the next ones do not wait either.
      if (ready.length < count * 2) asking ??= ask().finally(() => (asking = null))
    },
    take() {
      const number = ready.shift()
      if (number === undefined) throw new RangeError(`${sequence}: nothing reserved`)
      return number
    },
  }
}

/** Field 37: twelve digits. */
export const rrnOf = (number: number): string => String(number).padStart(12, '0').slice(-12)
