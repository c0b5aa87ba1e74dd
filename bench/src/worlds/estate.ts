import type { Report } from '@shouli/acceptance'
import type { Seeded } from '@shouli/acceptance/testing'

/** A made-up estate of terminals that pay, and sometimes fail, minute by minute. */
export interface Estate {
  readonly terminals: readonly Terminal[]
  /** Payments of one minute. */
  minute(minute: number, fault?: Fault): Report[]
}

export interface Terminal {
  readonly name: string
  readonly region: string
  readonly carrier: string
  readonly model: string
  readonly version: string
  readonly host: string
}

/** What goes wrong, for payments of which `hits` is true: they fail with this probability, or are not heard of at all. */
export interface Fault {
  readonly hits: (report: Report) => boolean
  readonly fails?: number
  readonly silent?: boolean
  /** Every payment that fails is tried again at once, this often. */
  readonly retries?: number
}

export interface EstateOptions {
  readonly terminals: number
  /** Mean payments a minute over all. */
  readonly perMinute: number
  /** Share of failures when nothing is wrong. */
  readonly rate: number
  /** Terminals and issuers differ, failures everywhere drift up and down over hours, and shops sell more at noon than at night. */
  readonly uneven: boolean
}

const carriers = { mobile: 0.48, unicom: 0.313, telecom: 0.207 }
const hosts = { north: 0.48, south: 0.52 }
const schemes = { unionpay: 0.5, visa: 0.2, mastercard: 0.2, jcb: 0.06, amex: 0.04 }
const models = ['A', 'B', 'C', 'D', 'E', 'F']
const versions = ['1.9', '2.0', '2.1']
const regions = 30
const issuers = 24

export function estate(chance: Seeded, { terminals: count, perMinute, rate, uneven }: EstateOptions): Estate {
  const regionWeights = Array.from({ length: regions }, (_, i) => 1 / (1 + i / 12))
  const issuerWeights = Array.from({ length: issuers }, (_, i) => 1 / (1 + i / 6))
  const issuerFactor = issuerWeights.map(() => (uneven ? Math.exp(0.5 * chance.normal()) : 1))
  const terminals = Array.from({ length: count }, (_, i) => ({
    name: `T${i}`,
    region: `R${chance.pick(regionWeights)}`,
    carrier: choose(chance, carriers),
    model: models[chance.below(models.length)]!,
    version: versions[chance.below(versions.length)]!,
    host: choose(chance, hosts),
  }))
  const activity = terminals.map(() => (uneven ? 0.2 + chance.gamma(1.5) : 1))
  const factor = terminals.map(() => (uneven ? chance.gamma(2) / 2 : 1))
  const sampler = cumulative(activity)
  const meanFactor = uneven ? weightedMean(factor, activity) * weightedMean(issuerFactor, issuerWeights) : 1
  const phase = chance.between(0, 1000)

  return {
    terminals,
    minute(minute, fault) {
      const reports: Report[] = []
      const n = chance.poisson(perMinute * (uneven ? busy(minute) : 1))
      const weather = uneven ? drifting(minute + phase) : 1
      for (let i = 0; i < n; i++) {
        const t = sampler(chance.next())
        const issuer = chance.pick(issuerWeights)
        const failed = chance.next() < Math.min(0.9, (rate * factor[t]! * issuerFactor[issuer]! * weather) / meanFactor)
        const { name, ...where } = terminals[t]!
        const report = { minute, terminal: name, ...where, scheme: choose(chance, schemes), issuer: `I${issuer}`, failed }
        if (fault === undefined || !fault.hits(report)) reports.push(report)
        else reports.push(...faulty(report, fault, chance))
      }
      return reports
    },
  }
}

function faulty(report: Report & { failed: boolean }, { fails = 0, silent = false, retries = 0 }: Fault, chance: Seeded): Report[] {
  if (silent) return []
  const failed = report.failed || chance.next() < fails
  return Array.from({ length: failed ? 1 + retries : 1 }, () => ({ ...report, failed }))
}

/** Busier by day; mean one over the day. */
const busy = (minute: number): number => 1 + 0.75 * Math.sin(((minute + 8 * 60) / 1440) * 2 * Math.PI - Math.PI / 2)

/** Failures everywhere wander between about 0.6 and 1.7 times the usual over some hours. */
const drifting = (minute: number): number => Math.exp(0.3 * Math.sin(minute / 173) + 0.2 * Math.sin(minute / 67))

const weightedMean = (values: readonly number[], weights: readonly number[]): number =>
  values.reduce((sum, value, i) => sum + value * weights[i]!, 0) / weights.reduce((sum, w) => sum + w, 0)

function choose(chance: Seeded, shares: Readonly<Record<string, number>>): string {
  const names = Object.keys(shares)
  return names[chance.pick(Object.values(shares))]!
}

/** Draws by weight in logarithmic time. */
function cumulative(weights: readonly number[]): (u: number) => number {
  const sums = new Float64Array(weights.length)
  weights.reduce((sum, w, i) => (sums[i] = sum + w), 0)
  const total = sums.at(-1)!
  return (u) => {
    let [low, high] = [0, sums.length - 1]
    while (low < high) {
      const middle = (low + high) >> 1
      if (sums[middle]! > u * total) high = middle
      else low = middle + 1
    }
    return low
  }
}
