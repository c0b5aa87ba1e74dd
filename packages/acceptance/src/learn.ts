import type { Counts, Table } from './counts.ts'
import type { Knowledge } from './knowledge.ts'
import type { Model } from './model.ts'
import type { CodeFinding } from './observe/finding.ts'
import type { Observed } from './posterior.ts'
import { belief } from './session.ts'

/** A case that was closed by an approved payment after a recorded remedy, or whose cause the acquirer confirmed. */
export interface ClosedCase {
  readonly findings: readonly Observed[]
  /** What it was; `null`: the payment passes again, but nobody knows why. */
  readonly cause: string | null
  /** Steps that were carried out, in order. Steps that were not say nothing. */
  readonly tried: readonly { readonly remedy: string; readonly solved: boolean }[]
  /** Days since 1970. */
  readonly day: number
}

export interface LearnOptions {
  /** What a case still weighs after a day. 0.998: half after a year. */
  readonly keptPerDay?: number
}

/** Weight of a case whose cause is only guessed. */
const guessed = 0.5

/**
 * Adds closed cases to what was counted before. A case without a known cause is shared out by what the model believes of it, the outcome
 * of every step included, at half weight (one step of expectation maximisation).
 *
 * @param model the model that was in use; `null`: leave out cases whose cause is not known
 */
export function learn(
  before: Counts,
  cases: readonly ClosedCase[],
  model: Model | null,
  { keptPerDay = 0.998 }: LearnOptions = {},
): Counts {
  const last = cases.reduce((day, one) => Math.max(day, one.day), before.asOf ?? -Infinity)
  const sums = new Sums(before, before.asOf === null ? 1 : keptPerDay ** (last - before.asOf))
  for (const one of cases) {
    const weight = keptPerDay ** (last - one.day)
    if (one.cause !== null) sums.add(one, { [one.cause]: weight })
    else if (model !== null) sums.add(one, guesses(model, one, weight * guessed))
  }
  return sums.counts(Number.isFinite(last) ? last : null)
}

/** The same beliefs with this experience. A new version, since the content is another. */
export const experienced = (knowledge: Knowledge, learned: Counts): Knowledge => ({ ...knowledge, learned })

function guesses(model: Model, { findings, tried }: ClosedCase, weight: number): Table {
  const events = tried.map(({ remedy, solved }) => ({ kind: 'tried', remedy, result: solved ? 'solved' : 'failed' }) as const)
  const p = belief(model, { findings, events }, 1)
  const shares = model.causes.map(({ id }, f): [string, number] => [id, p[f]! * weight])
  return Object.fromEntries(shares.filter(([, share]) => share > 0.01 * weight))
}

/** Shares that were read from the wording differ from text to text under one name; there is nothing to count. */
const isOneCode = ({ seen }: CodeFinding): boolean => !seen.startsWith('code:words:')

type Growing = Map<string, Map<string, number>>

/** Counts while they grow. */
class Sums {
  #cases: number
  readonly #causes: Growing
  readonly #seen: Growing
  readonly #looked: Growing
  readonly #codes: Growing
  readonly #solved: Growing
  readonly #failed: Growing

  constructor({ cases, causes, seen, looked, codes, remedies }: Counts, kept: number) {
    const part = (which: 0 | 1): Record<string, Record<string, number>> =>
      Object.fromEntries(
        Object.entries(remedies).map(([id, table]) => [
          id,
          Object.fromEntries(Object.entries(table).map(([cause, pair]) => [cause, pair[which]])),
        ]),
      )
    this.#cases = cases * kept
    this.#causes = growing({ all: causes }, kept)
    this.#seen = growing(seen, kept)
    this.#looked = growing(looked, kept)
    this.#codes = growing(codes, kept)
    this.#solved = growing(part(0), kept)
    this.#failed = growing(part(1), kept)
  }

  add({ findings, tried }: ClosedCase, labels: Table): void {
    const looked = new Set<string>()
    for (const [cause, weight] of Object.entries(labels)) {
      this.#cases += weight
      grow(this.#causes, 'all', cause, weight)
      for (const finding of findings) {
        const share = weight * ('confidence' in finding ? finding.confidence : 1)
        if (finding.kind === 'code' && isOneCode(finding)) grow(this.#codes, finding.seen, cause, share)
        if (finding.kind === 'code') continue
        if (finding.kind === 'assessed') grow(this.#seen, `${finding.seen}:${finding.result}`, cause, share)
        else if (finding.kind !== 'peers') grow(this.#seen, finding.seen, cause, share)
        if (finding.kind === 'words') looked.add('words')
        if (finding.kind === 'sign') looked.add(finding.seen.slice(0, finding.seen.lastIndexOf(':')))
      }
      for (const what of looked) grow(this.#looked, what, cause, weight)
      for (const { remedy, solved } of tried) grow(solved ? this.#solved : this.#failed, remedy, cause, weight)
    }
  }

  counts(asOf: number | null): Counts {
    const [solved, failed] = [plain(this.#solved), plain(this.#failed)]
    const pairs = (id: string): Record<string, readonly [number, number]> =>
      Object.fromEntries(
        [...new Set([...Object.keys(solved[id] ?? {}), ...Object.keys(failed[id] ?? {})])].map((cause) => [
          cause,
          [solved[id]?.[cause] ?? 0, failed[id]?.[cause] ?? 0],
        ]),
      )
    return {
      cases: this.#cases,
      asOf,
      causes: plain(this.#causes)['all'] ?? {},
      seen: plain(this.#seen),
      looked: plain(this.#looked),
      codes: plain(this.#codes),
      remedies: Object.fromEntries([...new Set([...Object.keys(solved), ...Object.keys(failed)])].map((id) => [id, pairs(id)])),
    }
  }
}

function growing(tables: Readonly<Record<string, Table>>, kept: number): Growing {
  return new Map(Object.entries(tables).map(([key, table]) => [key, new Map(Object.entries(table).map(([cause, n]) => [cause, n * kept]))]))
}

function grow(tables: Growing, key: string, cause: string, by: number): void {
  let table = tables.get(key)
  if (table === undefined) {
    table = new Map()
    tables.set(key, table)
  }
  table.set(cause, (table.get(cause) ?? 0) + by)
}

const plain = (tables: Growing): Record<string, Record<string, number>> =>
  Object.fromEntries([...tables].map(([key, table]) => [key, Object.fromEntries(table)]))
