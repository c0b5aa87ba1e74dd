/** What one bench found out. Figures are printed as they stand here, in this order. */
export interface BenchResult {
  readonly name: string
  /** What was done, in one sentence. */
  readonly what: string
  readonly figures: readonly Figure[]
  /** What bounds the result, and anything a reader must know before quoting it. */
  readonly notes: readonly string[]
  /** For the report's picture. */
  readonly confusion?: ConfusionTable
}

export interface Figure {
  readonly label: string
  readonly value: number
  readonly unit: string
  /** The goal as the design states it, e.g. `≤ 1.2`; `null`: none. */
  readonly goal: string | null
}

/** What it was → what was said → how often. */
export interface ConfusionTable {
  readonly title: { readonly zh: string; readonly en: string }
  readonly counts: Readonly<Record<string, Readonly<Record<string, number>>>>
}
