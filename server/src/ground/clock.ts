import type { Instant } from '@shouli/vocabulary'

/** Tells the time. Whoever needs it is handed one; only the composition root makes {@link systemClock}. */
export type Clock = () => Instant

/** The machine's clock. This is the only line of the server that reads it. */
export const systemClock: Clock = () => Date.now() as Instant

/** A clock that stands still until somebody moves it: for tests and for replays. */
export function standingClock(at: Instant): Clock & { moveTo(at: Instant): void } {
  let now = at
  return Object.assign(() => now, {
    moveTo(at: Instant) {
      now = at
    },
  })
}
