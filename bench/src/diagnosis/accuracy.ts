import {
  categoryOf,
  codeOf,
  diagnose,
  partyOf,
  quality,
  sayAll,
  unknownCause,
  type Category,
  type Model,
  type Observed,
} from '@shouli/acceptance'
import type { Call } from './house.ts'

export interface Accuracy {
  readonly top1: number
  readonly top3: number
  readonly category: number
  readonly party: number
  readonly calibrationError: number
}

export type Confusion = ReadonlyMap<Category, ReadonlyMap<Category, number>>

/** @param findings what of a call is used */
export function accuracy(model: Model, calls: readonly Call[], findings: (call: Call) => readonly Observed[]): Accuracy {
  const cases = calls.map((call) => ({ cause: call.cause, findings: findings(call) }))
  const { top1, top3, calibrationError } = quality(sayAll(model, cases))
  let [category, party] = [0, 0]
  for (const { cause, findings: seen } of cases) {
    const { categories, parties } = diagnose(model, seen, { limit: 1 })
    if (categories[0]!.category === categoryOf(cause)) category++
    if (parties[0]!.party === partyOf(cause)) party++
  }
  return { top1, top3, category: category / cases.length, party: party / cases.length, calibrationError }
}

/** What a table of answer codes alone would say: the causes that it lists for the code, and how common they are for the rest. */
export function codeTableAccuracy(model: Model, calls: readonly Call[]): Pick<Accuracy, 'top1' | 'top3' | 'party'> {
  let [top1, top3, party] = [0, 0, 0]
  for (const { code, cause } of calls) {
    const shares = code === null ? {} : (codeOf(code)?.causes ?? {})
    const ranked = model.causes
      .map(({ id }, i) => ({ id, share: shares[id] ?? model.prior[i]! * 1e-3 }))
      .filter(({ id }) => id !== unknownCause)
      .toSorted((a, b) => b.share - a.share)
      .map(({ id }) => id)
    if (ranked[0] === cause) top1++
    if (ranked.slice(0, 3).includes(cause)) top3++
    if (partyOf(ranked[0]!) === partyOf(cause)) party++
  }
  const n = calls.length
  return { top1: top1 / n, top3: top3 / n, party: party / n }
}

export function confusion(model: Model, calls: readonly Call[]): Confusion {
  const table = new Map<Category, Map<Category, number>>()
  for (const { cause, findings } of calls) {
    const said = diagnose(model, findings, { limit: 1 }).categories[0]!.category
    const truth = categoryOf(cause)
    const row = table.get(truth) ?? new Map<Category, number>()
    table.set(truth, row.set(said, (row.get(said) ?? 0) + 1))
  }
  return table
}
