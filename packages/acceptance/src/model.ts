import type { Fen } from '@shouli/vocabulary'
import { completed, noisyOr, tempered, within } from './bayes.ts'
import type { Actor } from './cause.ts'
import { noCounts } from './counts.ts'
import { versionOf, type Knowledge, type RemedyKnowledge, type SignKnowledge } from './knowledge.ts'
import type { Category, Party } from './parties.ts'

/** Stands for every cause that the catalogue does not have. Always the last cause of a model. */
export const unknownCause = 'unknown'

/** Knowledge made ready for use: rows of logarithms, one number a cause. Built once, read many times. */
export interface Model {
  readonly version: string
  readonly knowledge: Knowledge
  readonly causes: readonly ModelCause[]
  readonly indexOf: ReadonlyMap<string, number>
  /** P(cause) before anything is seen; sums to one. */
  readonly prior: Float64Array
  /** The same by the reviewed numbers alone: what the shares of codes were judged against. */
  readonly reviewed: Float64Array
  /** `<sign>:<outcome>` or `says:<concept>` → log P(seen | cause) − log base rate, tempered; one number a cause. */
  readonly rows: ReadonlyMap<string, Float64Array>
  readonly remedies: ReadonlyMap<string, ModelRemedy>
}

export interface ModelCause {
  readonly id: string
  readonly category: Category | null
  readonly actor: Actor | null
  readonly party: Party | null
}

export interface ModelRemedy {
  readonly id: string
  readonly actor: Actor
  readonly minutes: number
  readonly waitMinutes: number
  readonly cost: Fen
  readonly guards: RemedyKnowledge['guards']
  /** Index of cause → P(gone afterwards). */
  readonly chance: ReadonlyMap<number, number>
}

/** @returns a model that answers alike for equal knowledge; its version is the hash of that knowledge */
export function compile(knowledge: Knowledge): Model {
  const ids = Object.keys(knowledge.causes)
  const indexOf = new Map([...ids, unknownCause].map((id, index) => [id, index]))
  return {
    version: versionOf(knowledge),
    knowledge,
    causes: [
      ...ids.map((id) => {
        const { category, actor, party } = knowledge.causes[id]!
        return { id, category, actor, party }
      }),
      { id: unknownCause, category: null, actor: null, party: null },
    ],
    indexOf,
    prior: priors(knowledge, ids),
    reviewed: priors({ ...knowledge, learned: noCounts }, ids),
    rows: new Map([...signRows(knowledge, ids), ...wordRows(knowledge, ids)]),
    remedies: remedyTable(knowledge, indexOf),
  }
}

/** Dirichlet: reviewed weights as pseudo-cases, verified cases on top. */
function priors({ causes, tuning, learned }: Knowledge, ids: readonly string[]): Float64Array {
  const total = ids.reduce((sum, id) => sum + causes[id]!.prior, 0)
  const counts = [...ids, unknownCause].map((id) => learned.causes[id] ?? 0)
  const seen = counts.reduce((sum, n) => sum + n, 0)
  return Float64Array.from(counts, (count, i) => {
    const reviewed = i === ids.length ? tuning.unknownPrior : (1 - tuning.unknownPrior) * (causes[ids[i]!]!.prior / total)
    return (tuning.weight.priors * reviewed + count) / (tuning.weight.priors + seen)
  })
}

function* signRows(knowledge: Knowledge, ids: readonly string[]): Generator<[string, Float64Array]> {
  for (const [sign, about] of Object.entries(knowledge.signs)) {
    if (about.holds === 'one') yield* oneOf(knowledge, ids, sign, about)
    else yield* anyOf(knowledge, ids, sign, about)
  }
}

/** Exactly one outcome holds: a categorical row per cause. */
function* oneOf(knowledge: Knowledge, ids: readonly string[], sign: string, about: SignKnowledge): Generator<[string, Float64Array]> {
  const { tuning, learned, causes } = knowledge
  const names = Object.keys(about.base)
  const keys = names.map((name) => `${sign}:${name}`)
  const base = names.map((name) => about.base[name]!)
  const t = tuning.temper[about.group] ?? 1
  const rows = keys.map(() => new Float64Array(ids.length + 1))
  const put = (cause: number, row: readonly number[]): void => {
    tempered(row.map(within), base, t).forEach((p, k) => (rows[k]![cause] = Math.log(p / base[k]!)))
  }
  ids.forEach((id, cause) => {
    const stated = keys.map((key) => causes[id]!.rows[key])
    const counts = keys.map((key) => learned.seen[key]?.[id] ?? 0)
    const seen = counts.reduce((sum, n) => sum + n, 0)
    if (seen === 0 && stated.every((p) => p === undefined)) return
    const weight = stated.every((p) => p === undefined) ? tuning.weight.unstated : tuning.weight.row
    put(
      cause,
      completed(stated, base).map((p, k) => (weight * p + counts[k]!) / (weight + seen)),
    )
  })
  // An unknown cause shows odd things more often than others do; what our own registers say it does not change.
  const flatness = about.group === 'assess' ? 0 : tuning.flatness
  put(
    ids.length,
    base.map((p) => (1 - flatness) * p + flatness / base.length),
  )
  yield* keys.map((key, k): [string, Float64Array] => [key, rows[k]!])
}

/** Each outcome is there or not, and only what is there is reported; `none` is an answer to the question alone. */
function* anyOf(knowledge: Knowledge, ids: readonly string[], sign: string, about: SignKnowledge): Generator<[string, Float64Array]> {
  const { tuning, learned, causes } = knowledge
  const t = tuning.temper[about.group] ?? 1
  const some = new Float64Array(ids.length + 1)
  let someBase = 0
  for (const [name, base] of Object.entries(about.base)) {
    const key = `${sign}:${name}`
    const p = ids.map((id) =>
      learnedShare(causes[id]!.rows[key] ?? base, weightOf(knowledge, id, key), learned.seen[key]?.[id], lookedAt(learned, sign, id)),
    )
    p.forEach((share, cause) => (some[cause] = some[cause]! + share))
    some[ids.length] = some[ids.length]! + base
    someBase += base
    yield [key, binaryRow([...p, base], base, t)]
  }
  const none = Float64Array.from(some, (share) => 1 - Math.min(0.95, share))
  yield [`${sign}:none`, binaryRow([...none], 1 - Math.min(0.95, someBase), t)]
}

/** A number that somebody wrote down gives way sooner than a base rate that nobody questioned. */
const weightOf = ({ causes, tuning }: Knowledge, cause: string, key: string): number =>
  causes[cause]!.rows[key] === undefined ? tuning.weight.unstated : tuning.weight.row

/** People who write at all would have written of it. */
const lookedAt = ({ looked }: Knowledge['learned'], sign: string, cause: string): number =>
  Math.max(looked[sign]?.[cause] ?? 0, looked['words']?.[cause] ?? 0)

/** A concept is mentioned or not, and only a mention is evidence: noisy-OR of the cause and of people who mention it anyway. */
function* wordRows(knowledge: Knowledge, ids: readonly string[]): Generator<[string, Float64Array]> {
  const { causes, words, tuning, learned } = knowledge
  const listed = ids.flatMap((id) => Object.keys(causes[id]!.rows).filter((key) => key.startsWith('says:')))
  const learnt = Object.keys(learned.seen).filter((key) => key.startsWith('says:'))
  const t = tuning.temper['words'] ?? 1
  for (const key of new Set([...listed, ...learnt])) {
    const base = leak(words[key.slice('says:'.length)] ?? defaultWordBase, key, { causes, learned }, ids)
    const p = ids.map((id) =>
      learnedShare(
        noisyOr(base, causes[id]!.rows[key] ?? 0),
        weightOf(knowledge, id, key),
        learned.seen[key]?.[id],
        learned.looked['words']?.[id],
      ),
    )
    yield [key, binaryRow([...p, base], base, t)]
  }
}

/** Base rate of a concept whose phrase table does not say. Judgement. */
const defaultWordBase = 0.004
/** Pseudo-texts behind a base rate. */
const leakWeight = 200

function leak(base: number, key: string, { causes, learned }: Pick<Knowledge, 'causes' | 'learned'>, ids: readonly string[]): number {
  let mentioned = 0
  let texts = 0
  for (const id of ids) {
    if (causes[id]!.rows[key] !== undefined) continue
    mentioned += learned.seen[key]?.[id] ?? 0
    texts += learned.looked['words']?.[id] ?? 0
  }
  return (leakWeight * base + mentioned) / (leakWeight + texts)
}

/** Beta: `weight` pseudo-cases at `reviewed`, then `seen` of `looked`. */
function learnedShare(reviewed: number, weight: number, seen = 0, looked = 0): number {
  return (weight * reviewed + seen) / (weight + Math.max(seen, looked))
}

function binaryRow(p: readonly number[], base: number, t: number): Float64Array {
  const b = within(base)
  return Float64Array.from(p, (share) => {
    if (Math.abs(share - base) < 1e-12) return 0
    return Math.log(tempered([within(share), 1 - within(share)], [b, 1 - b], t)[0]! / b)
  })
}

function remedyTable({ causes, remedies, tuning, learned }: Knowledge, indexOf: ReadonlyMap<string, number>): Map<string, ModelRemedy> {
  return new Map(
    Object.entries(remedies).map(([id, { chance, ...remedy }]) => {
      const chances = new Map<number, number>()
      for (const [cause, about] of Object.entries(causes)) {
        const [solved, failed] = learned.remedies[id]?.[cause] ?? [0, 0]
        const listed = about.remedies.includes(id)
        if (!listed && solved === 0) continue
        const reviewed = listed ? chance : 0.02
        chances.set(indexOf.get(cause)!, learnedShare(reviewed, tuning.weight.remedy, solved, solved + failed))
      }
      return [id, { id, ...remedy, chance: chances }]
    }),
  )
}
