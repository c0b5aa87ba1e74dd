/** When requests are due. Times in milliseconds of `performance.now()`. */
export interface Pace {
  /** How many more are due at `now`, and when the first of them was. */
  due(now: number): { count: number; since: number }
}

/** An even pace that does not slow down when answers do, so that waiting counts as latency. */
export function evenPace(perSecond: number, start: number): Pace & { taken(count: number): void } {
  let issued = 0
  return {
    due: (now) => ({
      count: Math.max(0, Math.floor(((now - start) * perSecond) / 1000) - issued),
      since: start + ((issued + 1) * 1000) / perSecond,
    }),
    taken: (count) => {
      issued += count
    },
  }
}
