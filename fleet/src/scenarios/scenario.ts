import type { Text } from '@shouli/vocabulary'
import type { Terminal } from '../terminal.ts'

/** A course of events beside the ordinary life of the town. */
export interface Scenario {
  readonly name: string
  readonly title: Text
  /** Ends by itself, or when the town stops. */
  run(town: Town): Promise<void>
}

/** What a scenario can take hold of. */
export interface Town {
  /** Terminals on which shops sell. */
  readonly tills: readonly { readonly terminal: Terminal }[]
  provoke(faultId: string): Promise<void>
  /** Lets time pass in the town, which may be faster than ours; at once when it stops. */
  pause(ms: number): Promise<void>
  readonly stopped: boolean
  say(zh: string, en: string): void
}
