import type { Fen } from '@shouli/vocabulary'
import { isKnown, type Actor, type Cause } from './cause.ts'
import { contentHash } from './content-hash.ts'
import { noCounts, type Counts } from './counts.ts'
import { categoryOf, partyOf, type Category, type Party } from './parties.ts'
import type { Guard } from './remedy.ts'
import type { Sign } from './signs.ts'

/**
 * Everything that the engine believes, as plain data: the reviewed numbers and what verified cases have added to them. It travels as JSON;
 * its version is the hash of its content, so an answer can be reproduced from the knowledge that gave it.
 */
export interface Knowledge {
  readonly format: 1
  readonly causes: Readonly<Record<string, CauseKnowledge>>
  readonly signs: Readonly<Record<string, SignKnowledge>>
  /** P(mentioned | the cause is one that does not list it), by concept without `says:`. */
  readonly words: Readonly<Record<string, number>>
  readonly remedies: Readonly<Record<string, RemedyKnowledge>>
  readonly tuning: Tuning
  readonly learned: Counts
}

export interface CauseKnowledge {
  readonly category: Category
  readonly actor: Actor
  readonly party: Party
  /** Weight among all causes, in no particular unit. */
  readonly prior: number
  /** P(seen | this cause), `<sign>:<outcome>` or `says:<concept>`; what is left out keeps its base rate. */
  readonly rows: Readonly<Record<string, number>>
  readonly remedies: readonly string[]
}

export interface SignKnowledge {
  /** Signs of one group are tempered together. */
  readonly group: string
  readonly holds: 'one' | 'any'
  readonly base: Readonly<Record<string, number>>
  /** `null`: cannot be asked of a person. */
  readonly ask: { readonly minutes: number; readonly offered: readonly string[] } | null
}

export interface RemedyKnowledge {
  readonly actor: Actor
  readonly minutes: number
  readonly waitMinutes: number
  readonly cost: Fen
  /** P(cause gone | cause): every cause that lists this remedy starts from it. */
  readonly chance: number
  readonly guards: readonly Guard[]
}

/** What belongs to no single cause. Judgement until fitted, see `calibrate.ts`. */
export interface Tuning {
  /** P(none of the catalogue's causes). */
  readonly unknownPrior: number
  /** How far an unknown cause spreads its signs evenly instead of by their base rates: 0 base rates, 1 even. */
  readonly flatness: number
  /** Exponent by group of signs, also `words`, `code`, `assess` and `peer counts`; what is not named counts fully. */
  readonly temper: Readonly<Record<string, number>>
  /** What an obstacle found by `assess` says: P(found | it is the cause), and how often one is found beside another cause, as a share of its prior. */
  readonly assess: { readonly hit: number; readonly coincidence: number }
  /** Pseudo-cases behind the reviewed numbers. */
  readonly weight: {
    /** All priors together. */
    readonly priors: number
    /** A row of signs that a cause states, and one that it leaves at the base rates. */
    readonly row: number
    readonly unstated: number
    /** The shares of a code. */
    readonly code: number
    /** The chance of a remedy. */
    readonly remedy: number
  }
  /** Findings that surprise together by more than this many bits go to a person: what one simulated call in a hundred exceeds. */
  readonly conflictBitsMax: number
}

export const defaultTuning: Tuning = {
  unknownPrior: 0.02,
  flatness: 0.1,
  temper: {
    line: 0.8,
    power: 0.85,
    printer: 0.85,
    'session and keys': 0.85,
    software: 0.85,
    'merchant standing': 0.85,
    conduct: 0.75,
    history: 0.8,
    peers: 0.9,
    'peer counts': 0.8,
    words: 0.8,
    code: 0.9,
  },
  assess: { hit: 0.97, coincidence: 0.4 },
  weight: { priors: 300, row: 12, unstated: 60, code: 20, remedy: 8 },
  conflictBitsMax: 1,
}

/** What a catalogue says, as knowledge without experience. */
export function knowledgeOf(
  catalogue: readonly Cause[],
  signs: readonly Sign[],
  words: Readonly<Record<string, { readonly base: number }>> = {},
  tuning: Tuning = defaultTuning,
): Knowledge {
  return {
    format: 1,
    causes: Object.fromEntries(catalogue.map((cause) => [cause.id, causeKnowledge(cause, tuning)])),
    signs: {
      ...Object.fromEntries(signs.map((sign) => [sign.id, signKnowledge(sign)])),
      ...assessSigns(catalogue, tuning),
    },
    words: Object.fromEntries(Object.entries(words).map(([concept, { base }]) => [concept, base])),
    remedies: Object.fromEntries(
      catalogue.flatMap(({ remedies }) =>
        remedies.map(({ id, actor, minutes, waitMinutes, cost, chance, guards }) => [
          id,
          { actor, minutes, waitMinutes, cost, chance: chance.p, guards },
        ]),
      ),
    ),
    tuning,
    learned: noCounts,
  }
}

/** @returns the version: equal knowledge, equal version */
export const versionOf = (knowledge: Knowledge): string => contentHash(knowledge)

function causeKnowledge(cause: Cause, tuning: Tuning): CauseKnowledge {
  const { id, actor, prior, signs, remedies } = cause
  const rows = Object.fromEntries(signs.map(({ seen, p }) => [seen, p]))
  return {
    category: categoryOf(id),
    actor,
    party: partyOf(id),
    prior: prior.perTenThousand,
    rows: isKnown(cause) ? { ...rows, ...assessRow(id, tuning.assess.hit) } : rows,
    remedies: remedies.map((remedy) => remedy.id),
  }
}

function signKnowledge({ group, holds, outcomes, ask }: Sign): SignKnowledge {
  const offered = Object.entries(outcomes)
    .filter(([, outcome]) => outcome.offered)
    .map(([name]) => name)
  return {
    group,
    holds,
    base: Object.fromEntries(Object.entries(outcomes).map(([name, { base }]) => [name, base])),
    ask: ask === null ? null : { minutes: ask.minutes, offered },
  }
}

/**
 * Hard facts speak through signs of their own: `assess:<cause id>` is `decided` when that obstacle gave the answer, `found` when it
 * stands in the way, `cleared` when the facts were known and show nothing. Strong, but not proof: an expired licence that was found need
 * not be what this rejection is about, and a register may be late.
 */
function assessSigns(catalogue: readonly Cause[], tuning: Tuning): Readonly<Record<string, SignKnowledge>> {
  const total = catalogue.reduce((sum, { prior }) => sum + prior.perTenThousand, 0)
  return Object.fromEntries(
    catalogue.filter(isKnown).map(({ id, prior }) => {
      const found = Math.min(0.02, Math.max(0.0005, (tuning.assess.coincidence * prior.perTenThousand) / total))
      const base = { decided: found / 50, found, cleared: 1 - found - found / 50 }
      return [`assess:${id}`, { group: 'assess', holds: 'one', base, ask: null }]
    }),
  )
}

function assessRow(id: string, hit: number): Readonly<Record<string, number>> {
  return { [`assess:${id}:decided`]: hit / 2, [`assess:${id}:found`]: hit / 2, [`assess:${id}:cleared`]: 1 - hit }
}
