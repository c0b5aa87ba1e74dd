import type { Batcher } from './batcher.ts'
import type { Log } from './log.ts'
import type { Ended } from './record-outcome.ts'

const AGAIN_MS = 500

/** Outcomes that the database would not take: tried again until it does. Their terminals got no answer and take their payments back. */
export function startOwed(recording: Batcher<Ended, unknown>, log: Log): { owe(ended: Ended): void; readonly open: number; stop(): void } {
  const owed = new Set<Ended>()
  let busy = false

  const timer = setInterval(() => {
    if (busy || owed.size === 0) return
    busy = true
    void pay().finally(() => (busy = false))
  }, AGAIN_MS)

  async function pay(): Promise<void> {
    for (const ended of owed) {
      try {
        await recording.add(ended)
        owed.delete(ended)
      } catch (reason) {
        log.warn({ open: owed.size, why: reason instanceof Error ? reason.message : 'unknown' }, 'outcomes still wait for the database')
        return
      }
    }
  }

  return {
    owe: (ended) => void owed.add(ended),
    get open() {
      return owed.size
    },
    stop: () => clearInterval(timer),
  }
}
