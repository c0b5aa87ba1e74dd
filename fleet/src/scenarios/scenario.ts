import type { Text } from '@shouli/vocabulary'
import type { Terminal } from '../terminal.ts'

/** A course of events beside the ordinary life of the town. */
export interface Scenario {
  readonly name: string
  readonly title: Text
  /** Ends by itself, or when the signal comes. */
  run(town: Town, signal?: AbortSignal): Promise<void>
}

/** What a scenario can take hold of. */
export interface Town {
  /** Terminals on which shops sell. */
  readonly tills: readonly { readonly terminal: Terminal }[]
  provoke(faultId: string): Promise<void>
  say(zh: string, en: string): void
}
