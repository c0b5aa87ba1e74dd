import { unreachable } from '@shouli/vocabulary'
import { codeEvidence } from './code-evidence.ts'
import { normalised } from './bayes.ts'
import type { Model } from './model.ts'
import type { Finding } from './observe/finding.ts'
import { peerEvidence, type PeerFinding } from './peers.ts'

/** What `assess` says about one cause. */
export interface AssessedFinding {
  readonly kind: 'assessed'
  /** `assess:<cause id>`. */
  readonly seen: string
  /** The obstacle gave the answer; it stands in the way; its facts were known and show nothing. */
  readonly result: 'decided' | 'found' | 'cleared'
  readonly from: string
}

/** Anything that the engine can weigh. */
export type Observed = Finding | AssessedFinding | PeerFinding

/** One finding with what it does to each cause: logarithms of likelihood ratios, one number a cause. */
export interface Weighed {
  readonly seen: string
  readonly from: string
  readonly row: Float64Array
}

export interface Posterior {
  /** P(cause | everything seen), in the model's order; sums to one. */
  readonly p: Float64Array
  /** In an order that depends on what was seen, not on the order of arrival. */
  readonly weighed: readonly Weighed[]
  /** Findings of which the model knows nothing; they changed nothing. */
  readonly unused: readonly string[]
}

/** Bayes' rule over the causes of a model. The order of findings does not matter; the same thing said twice counts once. */
export function posterior(model: Model, findings: readonly Observed[]): Posterior {
  const all = distinct(findings)
  const weighed = weighPeers(
    model,
    all.filter((finding) => finding.kind === 'peers'),
  )
  const unused: string[] = []
  for (const finding of all) {
    if (finding.kind === 'peers') continue
    const row = rowOf(model, finding)
    if (row === undefined) unused.push(keyOf(finding))
    else weighed.push({ seen: keyOf(finding), from: finding.from, row })
  }

  const logs = Float64Array.from(model.prior, Math.log)
  for (const { row } of weighed) for (let cause = 0; cause < logs.length; cause++) logs[cause] = logs[cause]! + row[cause]!
  return { p: normalised(logs), weighed, unused }
}

/** What was seen, as one key: for an assessment with its result. */
function keyOf(finding: Observed): string {
  return finding.kind === 'assessed' ? `${finding.seen}:${finding.result}` : finding.seen
}

/** Sorted by key; of equal keys the surest stays. */
function distinct(findings: readonly Observed[]): Observed[] {
  const surest = new Map<string, Observed>()
  for (const finding of findings) {
    const key = keyOf(finding)
    const other = surest.get(key)
    if (other === undefined || sureness(finding) > sureness(other)) surest.set(key, finding)
  }
  return [...surest].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, finding]) => finding)
}

const sureness = (finding: Observed): number =>
  'confidence' in finding ? finding.confidence : finding.kind === 'peers' ? finding.terminals : 1

function weighPeers(model: Model, findings: readonly PeerFinding[]): Weighed[] {
  const rows = peerEvidence(model, findings)
  return findings.map(({ seen, from }, i) => ({ seen, from, row: rows[i]! }))
}

function rowOf(model: Model, finding: Exclude<Observed, PeerFinding>): Float64Array | undefined {
  switch (finding.kind) {
    case 'sign':
    case 'words':
      return doubted(model.rows.get(finding.seen), finding.confidence)
    case 'code':
      return doubted(codeEvidence(model, finding), finding.confidence)
    case 'assessed':
      return model.rows.get(keyOf(finding))
    default:
      return unreachable(finding)
  }
}

/** A report that is right with probability `confidence` and otherwise says nothing: `c·ratio + 1 − c`. */
function doubted(row: Float64Array | undefined, confidence: number): Float64Array | undefined {
  if (row === undefined || confidence >= 1) return row
  return row.map((log) => (log === 0 ? 0 : Math.log(confidence * Math.exp(log) + 1 - confidence)))
}
