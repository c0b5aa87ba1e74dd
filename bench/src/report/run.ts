import type { BenchResult } from '../result.ts'

/** The result of a bench with the time it was measured at. */
export interface Measured extends BenchResult {
  /** When it began, ISO 8601. */
  readonly at: string
  readonly seconds: number
  /** Why there is no result; `null`: there is. */
  readonly failed: string | null
}

export interface Run {
  readonly machine: string
  /** Name → version of whatever the figures depend on. */
  readonly versions: Readonly<Record<string, string>>
  readonly results: readonly Measured[]
}

/** JSON knows no infinity: what never came true is kept as a word. */
export const toJson = (run: Run): string =>
  `${JSON.stringify(run, (_key, value: unknown) => (typeof value === 'number' && !Number.isFinite(value) ? String(value) : value), 2)}\n`

export function fromJson(text: string): Run {
  return JSON.parse(text, (key, value: unknown) => (key === 'value' && typeof value === 'string' ? Number(value) : value)) as Run
}

/**
 * Of a bench that is in several runs, the last counts.
 *
 * @throws RangeError where the runs come from different machines or versions: one table must not mix them
 */
export function merged(runs: readonly Run[]): Run {
  const [first, ...others] = runs
  if (first === undefined) throw new RangeError('no results')
  for (const other of others) {
    if (other.machine !== first.machine || JSON.stringify(other.versions) !== JSON.stringify(first.versions))
      throw new RangeError('these results come from different machines or versions')
  }
  const results = new Map(runs.flatMap((run) => run.results.map((result) => [result.name, result] as const)))
  return { ...first, results: [...results.values()] }
}
