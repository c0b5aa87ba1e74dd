/** What verified cases have shown, as counts. Adds to the reviewed numbers, never replaces them. */
export interface Counts {
  /** How many cases stand behind the counts, after forgetting. */
  readonly cases: number
  /** Day of the last case, as days since 1970; `null`: none yet. */
  readonly asOf: number | null
  readonly causes: Readonly<Record<string, number>>
  /** `<sign>:<outcome>` or `says:<concept>` → cause → cases in which it was seen. */
  readonly seen: Readonly<Record<string, Readonly<Record<string, number>>>>
  /** Sign of which any outcome may hold, or `words` → cause → cases in which anybody looked or wrote. */
  readonly looked: Readonly<Record<string, Readonly<Record<string, number>>>>
  /** `code:<family>:<code>` → cause → cases. */
  readonly codes: Readonly<Record<string, Readonly<Record<string, number>>>>
  /** Remedy → cause → how often it was done with this cause and solved, or did not solve. */
  readonly remedies: Readonly<Record<string, Readonly<Record<string, readonly [solved: number, failed: number]>>>>
}
