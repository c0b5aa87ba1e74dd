import type { PaymentSummary } from '@shouli/contract'

/** One thing that happened, at its place in the order in which everybody sees it. */
export interface Event {
  readonly id: string
  readonly payment: PaymentSummary
}

export interface Subscription {
  /** Id of the last event seen, to go on from there; `null`: from now on. */
  readonly after: string | null
  /** @param events in order; `reset`: what came after `after` is no longer kept */
  hear(events: readonly Event[], reset: boolean): void
  /** The feed is over: the process drains. */
  over(): void
}

/** Payments as they happen, for any number of listeners in this process. */
export interface Feed {
  /** @returns ends the subscription */
  subscribe(subscription: Subscription): () => void
  /** Tells every listener that it is over. */
  end(): void
}
