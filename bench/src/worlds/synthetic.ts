import { noCounts, type Knowledge, type Labelled, type Observed, type Tuning } from '@shouli/acceptance'
import type { Seeded } from '@shouli/acceptance/testing'
import { fen } from '@shouli/vocabulary'

/** A made-up world: 60 causes, 50 binary signs, 24 remedies. What is true in it is known, and so is how wrong its expert is. */
export interface World {
  readonly prior: readonly number[]
  /** P(sign i shows | cause f). */
  readonly shows: readonly (readonly number[])[]
  readonly solves: readonly (readonly number[])[]
}

const size = { causes: 60, signs: 50, remedies: 24 }
/** P(a sign is reported at all). */
const reported = 0.75

export function syntheticWorld(chance: Seeded): World {
  const raw = Array.from({ length: size.causes }, () => chance.gamma(0.7) + 0.05)
  const total = raw.reduce((sum, p) => sum + p, 0)
  const base = Array.from({ length: size.signs }, () => chance.between(0.02, 0.15))
  return {
    prior: raw.map((p) => p / total),
    shows: Array.from({ length: size.causes }, () => base.map((b) => (chance.next() < 0.09 ? chance.between(0.45, 0.95) : b))),
    solves: Array.from({ length: size.causes }, () =>
      Array.from({ length: size.remedies }, () => (chance.next() < 0.1 ? chance.between(0.3, 0.95) : 0)),
    ),
  }
}

/** What an expert believes who is off by a normal error in log-odds in every number. */
export function expertOf({ prior, shows, solves }: World, chance: Seeded, error: number, tuning: Tuning): Knowledge {
  const off = (p: number): number => (p <= 0 || p >= 1 ? p : 1 / (1 + Math.exp(-(Math.log(p / (1 - p)) + error * chance.normal()))))
  const base = Array.from({ length: size.signs }, (_, i) => median(shows.map((row) => row[i]!)))
  return {
    format: 1,
    causes: Object.fromEntries(
      prior.map((p, f) => [
        causeId(f),
        {
          category: 'hardware',
          actor: 'operator',
          party: 'terminal',
          prior: off(p),
          rows: Object.fromEntries(shows[f]!.map((q, i) => [`s${i}:yes`, off(q)])),
          remedies: Array.from({ length: size.remedies }, (_, r) => r)
            .filter((r) => solves[f]![r]! > 0)
            .map((r) => `r${r}`),
        },
      ]),
    ),
    signs: Object.fromEntries(
      base.map((b, i) => [
        `s${i}`,
        { group: i < size.signs / 2 ? 'telling' : 'repeating', holds: 'one', base: { yes: b, no: 1 - b }, ask: null },
      ]),
    ),
    words: {},
    remedies: Object.fromEntries(
      Array.from({ length: size.remedies }, (_, r) => [
        `r${r}`,
        { actor: 'operator', minutes: 2 + ((r * 7) % 30), waitMinutes: 0, cost: fen(0), chance: 0.6, guards: [] },
      ]),
    ),
    tuning,
    learned: noCounts,
  }
}

/**
 * @param repeats from half of the signs on, a sign repeats the one of the first half with this probability instead of showing by itself
 */
export function drawCase({ prior, shows }: World, chance: Seeded, repeats = 0): Labelled {
  const f = chance.pick(prior)
  const shown: boolean[] = []
  const findings: Observed[] = []
  shows[f]!.forEach((p, i) => {
    const twin = i - size.signs / 2
    shown.push(twin >= 0 && chance.next() < repeats ? shown[twin]! : chance.next() < p)
    if (chance.next() < reported)
      findings.push({ kind: 'sign', seen: `s${i}:${shown[i]! ? 'yes' : 'no'}`, confidence: 1, from: 'telemetry' })
  })
  return { findings, cause: causeId(f) }
}

export const causeId = (f: number): string => `device/cause-${f}`
export const causeCount = size.causes

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!
}
