import type { Text } from '@shouli/vocabulary'
import { bits } from './bayes.ts'
import type { Actor } from './cause.ts'
import { weightsOfEvidence, type Weight } from './evidence.ts'
import { unknownCause, type Model } from './model.ts'
import type { Category, Party } from './parties.ts'
import { posterior, type Observed, type Posterior } from './posterior.ts'

/** What probably stands behind a rejection or a fault, and why we think so. */
export interface Diagnosis {
  /** Version of the knowledge that gave this answer: the same knowledge and findings give it again. */
  readonly version: string
  /** Likeliest first; the unknown cause is not among them. */
  readonly causes: readonly Ranked[]
  /** Marginals over all causes, likeliest first; each sums to one minus {@link unknown}. */
  readonly categories: readonly { readonly category: Category; readonly probability: number }[]
  readonly actors: readonly { readonly actor: Actor; readonly probability: number }[]
  readonly parties: readonly { readonly party: Party; readonly probability: number }[]
  /** P(none of the catalogue's causes). */
  readonly unknown: number
  /** How much worse the findings fit together than each by itself; large: more than one fault, or a wrong report. */
  readonly conflictBits: number
  /** Why a person should look before anybody acts on this; `null`: no reason. */
  readonly forPerson: Text | null
  /** Findings that changed nothing because the model does not know them. */
  readonly unused: readonly string[]
  /** Verified cases behind the numbers. Below 200, words are more honest than percentages. */
  readonly cases: number
}

export interface Ranked {
  readonly id: string
  readonly category: Category
  readonly actor: Actor
  readonly party: Party
  readonly probability: number
  readonly word: 'likely' | 'possible' | 'unlikely'
  /** log₂ odds before anything was seen. */
  readonly priorBits: number
  /** Every finding's weight for (+) or against (−) this cause, weightiest first; they add up from the prior odds to the odds shown. */
  readonly evidence: readonly Weight[]
}

export interface DiagnoseOptions {
  /** How many causes to rank; all others still count. Default 5. */
  readonly limit?: number
}

/**
 * Ranks the causes by what was seen: telemetry, words, codes, hard facts, peers.
 *
 * @param findings in any order; what is missing is unknown, never normal
 */
export function diagnose(model: Model, findings: readonly Observed[], { limit = 5 }: DiagnoseOptions = {}): Diagnosis {
  const after = posterior(model, findings)
  const unknown = after.p[model.causes.length - 1]!
  const order = [...model.causes.keys()].filter((i) => model.causes[i]!.id !== unknownCause).sort((a, b) => after.p[b]! - after.p[a]!)
  const shown = order.slice(0, limit)
  const evidence = weightsOfEvidence(model.prior, after.weighed, shown)
  const conflictBits = conflict(model, after)
  return {
    version: model.version,
    causes: shown.map((cause, i) => ranked(model, after, cause, evidence[i]!)),
    categories: marginal(model, after, 'category').map(([category, probability]) => ({ category, probability })),
    actors: marginal(model, after, 'actor').map(([actor, probability]) => ({ actor, probability })),
    parties: marginal(model, after, 'party').map(([party, probability]) => ({ party, probability })),
    unknown,
    conflictBits,
    forPerson: forPerson(model, unknown, after.p[order[0]!] ?? 0, conflictBits),
    unused: after.unused,
    cases: model.knowledge.learned.cases,
  }
}

function ranked(model: Model, after: Posterior, cause: number, evidence: readonly Weight[]): Ranked {
  const { id, category, actor, party } = model.causes[cause]!
  const probability = after.p[cause]!
  const prior = model.prior[cause]!
  return {
    id,
    category: category!,
    actor: actor!,
    party: party!,
    probability,
    word: probability >= 0.6 ? 'likely' : probability >= 0.15 ? 'possible' : 'unlikely',
    priorBits: Math.log2(prior / (1 - prior)),
    evidence,
  }
}

function marginal<key extends 'category' | 'actor' | 'party'>(
  { causes }: Model,
  { p }: Posterior,
  key: key,
): [NonNullable<Model['causes'][number][key]>, number][] {
  const sums = new Map<NonNullable<Model['causes'][number][key]>, number>()
  causes.forEach((cause, i) => {
    const value = cause[key]
    if (value !== null) sums.set(value, (sums.get(value) ?? 0) + p[i]!)
  })
  return [...sums].sort(([, a], [, b]) => b - a)
}

/** `Σ log P(finding) − log P(all findings)` in bits: positive when together they are less likely than one would think from each alone. */
function conflict({ prior }: Model, { weighed }: Posterior): number {
  let alone = 0
  const together = Float64Array.from(prior, Math.log)
  for (const { row } of weighed) {
    let marginal = 0
    for (let i = 0; i < row.length; i++) {
      marginal += prior[i]! * Math.exp(row[i]!)
      together[i] = together[i]! + row[i]!
    }
    alone += Math.log(marginal)
  }
  let max = -Infinity
  for (const log of together) if (log > max) max = log
  let sum = 0
  for (const log of together) sum += Math.exp(log - max)
  return bits(alone - max - Math.log(sum))
}

function forPerson({ knowledge }: Model, unknown: number, top: number, conflictBits: number): Text | null {
  if (unknown >= top) {
    return {
      zh: '这些现象与我们知道的原因都不太相符，请让收单机构的人看一下。',
      en: 'What was seen fits none of the causes we know. Please let somebody at the acquirer look at it.',
    }
  }
  if (conflictBits > knowledge.tuning.conflictBitsMax) {
    return {
      zh: '这些现象互相矛盾：可能不止一个问题，或有一条说得不准，请让人核对。',
      en: 'What was seen does not fit together: there may be more than one fault, or one report is wrong. Please have it checked.',
    }
  }
  return null
}
