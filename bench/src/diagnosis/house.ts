import { catalogue, observe, type Labelled, type Observed, type PeerFinding } from '@shouli/acceptance'
import { seeded, type Seeded } from '@shouli/acceptance/testing'
import { incidents, type Weather } from '@shouli/fleet'

/** One call for help with its truth: what the caller and the terminal tell, and what the house itself knows. */
export interface Call extends Labelled {
  readonly told: readonly Observed[]
  readonly code: string | null
}

/** Five in a hundred readings wrong, ten missing, everything else reported. */
export const stated: Partial<Weather> = { noise: 0.05, missing: 0.1, groupMissing: 0, stale: 0, coincidence: 0.02, silent: 0 }

/** As it really is: some call without a word, whole parts of the report are missing, some is stale, some has nothing to do with it. */
export const ordinary: Partial<Weather> = {}

/**
 * Calls out of the simulated town. Its faults share no table with the diagnosis.
 *
 * The registers answer nineteen times in twenty, and a cause that they can see is then known to have given the answer; peers are counted
 * as the scan would count them.
 */
export function calls(count: number, seed: number, weather: Partial<Weather>): Call[] {
  const chance = seeded(seed)
  const known = catalogue.filter((cause) => cause.find !== undefined).map(({ id }) => id)
  return [...incidents({ count, seed, weather })].map(({ observation, truth }) => {
    const told = observe(observation.observed).findings
    return {
      told,
      code: observation.observed.response_code ?? null,
      findings: [...told, ...registers(truth.cause, known, chance), ...peers(truth.cause, chance)],
      cause: truth.cause,
    }
  })
}

function registers(truth: string, known: readonly string[], chance: Seeded): Observed[] {
  if (chance.next() < 0.05) return []
  return known.map((id) => ({
    kind: 'assessed',
    seen: `assess:${id}`,
    result: id === truth ? 'decided' : chance.next() < 0.002 ? 'found' : 'cleared',
    from: 'assess',
  }))
}

type Kind = PeerFinding['group']

/** Faults of the town that hit everybody of a group. The town's own list; the diagnosis has another. */
const hitsAll: Readonly<Record<string, Kind>> = {
  'system/acquirer-host-down': 'host',
  'system/acquirer-host-timeout': 'host',
  'system/host-unreachable': 'host',
  'system/encryption-module-fault': 'host',
  'system/maintenance-planned': 'host',
  'system/cut-off-running': 'host',
  'system/provider-outage': 'all',
  'system/scheme-down': 'scheme',
  'system/wallet-platform-down': 'scheme',
  'system/issuer-down': 'issuer',
  'system/issuer-timeout': 'issuer',
  'network/carrier-outage': 'region×carrier',
  'environment/severe-weather': 'region',
}

/** How many others of each group are usually heard of in ten minutes. */
const heardOf: Readonly<Partial<Record<Kind, number>>> = {
  region: 8,
  carrier: 60,
  'region×carrier': 4,
  'model×version': 15,
  host: 120,
  scheme: 40,
  issuer: 10,
  all: 250,
}

/** Which share of another group is hit too when all of this group are: a host takes half of every region's payments with it. */
const echoes: Readonly<Partial<Record<Kind, { readonly others: number } & Partial<Record<Kind, number>>>>> = {
  all: { others: 1 },
  host: { others: 0.48 },
  scheme: { others: 0.2, issuer: 0.3 },
  issuer: { others: 0.04, scheme: 0.06 },
  region: { others: 0.04, 'region×carrier': 1 },
  'region×carrier': { others: 0.02, region: 0.4, carrier: 0.05 },
}

function peers(truth: string, chance: Seeded): PeerFinding[] {
  if (chance.next() < 0.05) return []
  const source = hitsAll[truth]
  const outage = chance.between(0.5, 0.95)
  return Object.entries(heardOf).map(([kind, mean]) => {
    const group = kind as Kind
    const terminals = chance.poisson(mean)
    const hit = source === undefined ? 0 : source === group ? 1 : (echoes[source]?.[group] ?? echoes[source]?.others ?? 0)
    const rate = hit * outage + (1 - hit) * 0.012
    const failing = Array.from({ length: terminals }, () => chance.next() < rate).filter(Boolean).length
    return { kind: 'peers', seen: `peers-of:${group}`, group, terminals, failing, baseline: 0.012, from: 'peers' }
  })
}
