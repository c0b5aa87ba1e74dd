/** When requests are due. Times in milliseconds of `performance.now()`. */
export interface Pace {
  /** When the next request is due; in the past when the generator is behind. */
  nextDue(): number
  /** That request has been sent. */
  take(): void
}

/**
 * An even pace that does not slow down when answers do: a request that had to wait for a free terminal keeps the time at which it
 * was due, so that its waiting counts as latency (no coordinated omission).
 */
export function evenPace(perSecond: number, start: number): Pace {
  let issued = 0
  return {
    nextDue: () => start + ((issued + 1) * 1000) / perSecond,
    take: () => {
      issued += 1
    },
  }
}
