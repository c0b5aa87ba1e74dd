import { firstRow, sql, type Database } from '../../../server/src/ground/database/index.ts'

const OFTEN_MS = 250

/** Follows when the incident watch looks: it takes its lease anew at the beginning of each look. */
export function followWatch(database: Database): { /** @returns longest time between two looks, in seconds */ stop(): Promise<number> } {
  const looks = new Set<number>()
  const from = Date.now()
  let asking: Promise<void> = Promise.resolve()
  const ask = async (): Promise<void> => {
    const row = await firstRow<{ lease: number | null }>(database, sql`select millis(lease_until) as lease from incident_watch`)
    if (row?.lease != null) looks.add(row.lease)
  }
  const timer = setInterval(() => {
    asking = asking.then(ask)
  }, OFTEN_MS)
  return {
    async stop() {
      clearInterval(timer)
      await asking
      // A lease is as long as every other, so what lies between two of them lies between the looks.
      const sorted = [...looks].toSorted((a, b) => a - b)
      const gaps = sorted.slice(1).map((look, index) => look - sorted[index]!)
      return Math.max(...(gaps.length === 0 ? [Date.now() - from] : gaps)) / 1000
    },
  }
}
