import type { Text } from '@shouli/vocabulary'
import type { Quota } from './limits.ts'

/** What the HTTP side is told by the configuration. */
export interface HttpSettings {
  /** Opens the institution's own routes from elsewhere; `null`: only this machine may call them. */
  readonly staffToken: string | null
  /** Addresses of proxies whose `X-Forwarded-For` is believed; empty: nobody's. */
  readonly trustProxy: readonly string[]
  readonly bodyBytesMax: number
  readonly limits: {
    readonly staff: Quota
    readonly public: Quota
    /** Looking up references that do not exist. */ readonly reference: Quota
  }
  /** How long a repeat of a POST gets the stored answer. */
  readonly idempotencyHours: number
  /** Printed on the page behind a reference. */
  readonly supportContact: Text | null
  /** The built web console; `null`: there is none. */
  readonly consoleFolder: string | null
}

export const defaultHttpSettings: HttpSettings = {
  staffToken: null,
  trustProxy: [],
  bodyBytesMax: 64 * 1024,
  // A console page makes a handful of calls; a hundred a second is a program that should slow down.
  limits: {
    staff: { calls: 6_000, windowSeconds: 60 },
    public: { calls: 300, windowSeconds: 60 },
    // One in a thousand well-formed references exists (gateway/reference.ts): thirty misses in ten minutes find one in half a day.
    reference: { calls: 30, windowSeconds: 600 },
  },
  idempotencyHours: 24,
  supportContact: null,
  consoleFolder: null,
}
