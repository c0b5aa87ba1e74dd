import { fromLogit, logit } from './bayes.ts'
import type { Model } from './model.ts'

/** What terminals may have in common. */
export type GroupKind = 'region' | 'carrier' | 'region×carrier' | 'model' | 'model×version' | 'host' | 'scheme' | 'issuer' | 'all'

/** How the other terminals of one group fared in the last minutes; each terminal counts once, by its latest payment. */
export interface PeerFinding {
  readonly kind: 'peers'
  /** `peers-of:<group kind>`. */
  readonly seen: string
  readonly group: GroupKind
  /** Terminals of the group that were heard of, without the one in question. */
  readonly terminals: number
  /** Those whose latest payment failed for a technical reason. */
  readonly failing: number
  /** Share of failures when nothing is wrong with the group. */
  readonly baseline: number
  readonly from: string
}

/** P(a terminal of the group fails | the group's common part is down). Judgement: some still get through, by retry, stand-in or off line. */
const failingWhenDown = 0.85

/** Evidence from many peers is bounded, in nats: past this the doubt is about the model, not about chance. */
const most = 9

/** Where one group stands out much more than another, the other is its echo; it may lose this much, in nats, one for every {@link echoStep}. */
const echoMost = 4
const echoStep = 5

/** Which causes hit a whole group, and how often such a cause hits the whole group rather than one terminal of it. Judgement. */
const shared: Readonly<Record<GroupKind, Readonly<Record<string, number>>>> = {
  region: { 'network/line-down': 0.3, 'network/carrier-outage': 0.5, 'environment/power-unstable': 0.5, 'environment/severe-weather': 0.9 },
  carrier: { 'network/carrier-outage': 0.6 },
  'region×carrier': { 'network/carrier-outage': 0.95, 'network/network-slow': 0.3 },
  model: { 'software/firmware-incompatible': 0.7, 'standing/model-no-longer-accepted': 0.9, 'software/certificate-expired': 0.5 },
  'model×version': {
    'software/firmware-incompatible': 0.85,
    'software/certificate-expired': 0.6,
    'software/application-version-outdated': 0.6,
    'software/application-crashed': 0.2,
    'software/card-tables-outdated': 0.3,
  },
  host: {
    'system/host-unreachable': 0.95,
    'system/acquirer-host-down': 0.97,
    'system/acquirer-host-timeout': 0.85,
    'system/encryption-module-fault': 0.9,
    'system/cut-off-running': 0.9,
    'system/maintenance-planned': 0.95,
    'system/provider-outage': 0.3,
  },
  scheme: { 'system/scheme-down': 0.97, 'system/wallet-platform-down': 0.9 },
  issuer: { 'system/issuer-down': 0.97, 'system/issuer-timeout': 0.85 },
  all: { 'system/provider-outage': 0.8, 'system/acquirer-host-down': 0.6, 'system/maintenance-planned': 0.5 },
}

/**
 * Log likelihood ratio of "the group's common part is down" against "nothing common is wrong".
 * With a prior of 0.1 and a baseline of 0.012: nobody of one → 0.02, one of one → 0.89, one of two → 0.54, two of three → 0.99.
 */
export function groupDownLog({ terminals, failing, baseline }: Pick<PeerFinding, 'terminals' | 'failing' | 'baseline'>): number {
  const b = Math.min(0.5, Math.max(1e-3, baseline))
  return failing * Math.log(failingWhenDown / b) + (terminals - failing) * Math.log((1 - failingWhenDown) / (1 - b))
}

/** @returns P(the group's common part is down | how its terminals fare), starting from `prior` */
export function groupDown(prior: number, counts: Pick<PeerFinding, 'terminals' | 'failing' | 'baseline'>): number {
  return fromLogit(logit(prior) + groupDownLog(counts))
}

/**
 * What the peers say about each cause: logarithms of likelihood ratios, one row a finding. Groups overlap (a region's terminals of one
 * carrier are also the region's and the carrier's), so each cause listens to one of them only: the one that speaks most for it.
 */
export function peerEvidence({ causes, indexOf, knowledge }: Model, findings: readonly PeerFinding[]): Float64Array[] {
  const t = knowledge.tuning.temper['peer counts'] ?? 1
  const rows = findings.map(() => new Float64Array(causes.length))
  const logs = findings.map(groupDownLog)
  const clearest = Math.max(...logs)
  const best = new Map<number, { readonly row: Float64Array; readonly log: number }>()
  findings.forEach((finding, i) => {
    if (finding.terminals <= 0) return
    const echo = Math.min(echoMost, (clearest - logs[i]!) / echoStep)
    const down = Math.min(most - echo, Math.max(-most, t * logs[i]!))
    for (const [id, share] of Object.entries(shared[finding.group])) {
      const index = indexOf.get(id)
      const log = Math.log(share * Math.exp(down) + 1 - share)
      if (index !== undefined && log > (best.get(index)?.log ?? -Infinity)) best.set(index, { row: rows[i]!, log })
    }
  })
  for (const [index, { row, log }] of best) row[index] = log
  return rows
}

/** For the test that holds these ids against the catalogue. */
export const sharedCauses: readonly string[] = [...new Set(Object.values(shared).flatMap((causes) => Object.keys(causes)))]
