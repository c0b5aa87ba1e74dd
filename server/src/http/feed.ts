import type { PaymentSummary } from '@shouli/contract'

/** One thing that happened, at its place in the order in which everybody sees it. */
interface Event {
  readonly id: string
  readonly payment: PaymentSummary
}

interface Subscription {
  /** Id of the last event seen, to go on from there; `null`: from now on. */
  readonly after: string | null
  /** @param reset where it goes on from here: what came after `after` is not told any more; `null`: nothing was left out */
  hear(events: readonly Event[], reset: string | null): void
  /** The feed is over: the process drains. */
  over(): void
  /** It cannot go on; the listener comes back by itself. */
  failed(error: unknown): void
}

/** Payments as they happen, for any number of listeners in this process. */
export interface Feed {
  /** Can it be followed now? @throws whatever the database throws when it cannot be reached */
  reachable(): Promise<void>
  /** @returns ends the subscription */
  subscribe(subscription: Subscription): () => void
  /** Tells every listener that it is over. */
  end(): void
}

export type { Event }
