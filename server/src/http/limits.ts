import type { Limit } from '@shouli/contract'
import type { Instant } from '@shouli/vocabulary'

export interface Quota {
  /** Calls allowed at once, and again within each window. */
  readonly calls: number
  readonly windowSeconds: number
}

export interface Standing {
  readonly allowed: boolean
  readonly remaining: number
  /** Seconds until all is as if nothing had been called. */
  readonly resetSeconds: number
  /** Seconds until one more is allowed; 0: now. */
  readonly retrySeconds: number
}

/** More addresses than this are not remembered; the oldest go first. 100,000 entries are about 15 MB. */
const ADDRESSES_MAX = 100_000

/**
 * Counts calls per caller, evenly over time (GCRA: one number per caller, no timers). Held in the memory of one process: with
 * several, a caller has the quota of each that it meets. That is meant: a limit guards a process, it is no property of a caller.
 */
export class Limiter {
  readonly quota: Quota
  /** When the caller's account would be level again, in ms. */
  readonly #levelAt = new Map<string, number>()

  constructor(quota: Quota) {
    this.quota = quota
  }

  /**
   * @param cost calls to take off the quota; 0 only looks
   * @param at now
   */
  take(caller: string, cost: 0 | 1, at: Instant): Standing {
    const { calls, windowSeconds } = this.quota
    const windowMs = windowSeconds * 1000
    const eachMs = windowMs / calls
    const level = Math.max(this.#levelAt.get(caller) ?? 0, at)
    const next = level + eachMs
    const allowed = next - at <= windowMs + 1e-6

    const charged = allowed && cost === 1 ? next : level
    if (charged > at && charged !== this.#levelAt.get(caller)) this.#remember(caller, charged)
    return {
      allowed,
      remaining: Math.max(0, Math.floor((windowMs - (charged - at)) / eachMs + 1e-6)),
      resetSeconds: Math.ceil((charged - at) / 1000),
      retrySeconds: allowed ? 0 : Math.max(1, Math.ceil((next - at - windowMs) / 1000)),
    }
  }

  get callers(): number {
    return this.#levelAt.size
  }

  #remember(caller: string, level: number): void {
    // Deleted first, so that the order of the map is the order of last calls.
    this.#levelAt.delete(caller)
    this.#levelAt.set(caller, level)
    if (this.#levelAt.size <= ADDRESSES_MAX) return
    for (const [oldest] of this.#levelAt) {
      this.#levelAt.delete(oldest)
      break
    }
  }
}

/** `RateLimit-Policy` and `RateLimit` of draft-ietf-httpapi-ratelimit-headers-10. */
export function limitHeaders(name: Exclude<Limit, null>, { calls, windowSeconds }: Quota, { remaining, resetSeconds }: Standing) {
  return { 'ratelimit-policy': `"${name}";q=${calls};w=${windowSeconds}`, ratelimit: `"${name}";r=${remaining};t=${resetSeconds}` }
}

/** Who is counted: an IPv4 address, or the /64 that one IPv6 subscriber is given. */
export function callerOf(address: string): string {
  if (!address.includes(':')) return address
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)
  if (mapped !== null) return mapped[1]!
  const [head = '', tail] = address.split('%')[0]!.split('::')
  const groups = head === '' ? [] : head.split(':')
  if (tail !== undefined) {
    const rest = tail === '' ? [] : tail.split(':')
    while (groups.length + rest.length < 8) groups.push('0')
  }
  return `${groups
    .slice(0, 4)
    .map((group) => group.replace(/^0+(?=.)/, '').toLowerCase())
    .join(':')}::/64`
}
