/** What verified cases have shown, as counts. Adds to the reviewed numbers, never replaces them. */
export interface Counts {
  /** How many cases stand behind the counts, after forgetting. */
  readonly cases: number
  /** Day of the last case, as days since 1970; `null`: none yet. */
  readonly asOf: number | null
  readonly causes: Table
  /** `<sign>:<outcome>`, `assess:<cause id>:<result>` or `says:<concept>` → cause → cases in which it was seen. */
  readonly seen: Readonly<Record<string, Table>>
  /** Sign of which any outcome may hold, or `words` → cause → cases in which anybody looked or wrote. */
  readonly looked: Readonly<Record<string, Table>>
  /** `code:<family>:<code>` → cause → cases. */
  readonly codes: Readonly<Record<string, Table>>
  /** Remedy → cause → how often it was done with this cause and solved, or did not solve. */
  readonly remedies: Readonly<Record<string, Readonly<Record<string, readonly [solved: number, failed: number]>>>>
}

export type Table = Readonly<Record<string, number>>

export const noCounts: Counts = { cases: 0, asOf: null, causes: {}, seen: {}, looked: {}, codes: {}, remedies: {} }
