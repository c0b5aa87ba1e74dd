import { catalogue, codeOf, observe, type AssessmentRecord, type Observation, type Observed, type PeerFinding } from '@shouli/acceptance'
import type { Instant } from '@shouli/vocabulary'
import type { NeighbourPayment, Rejection } from './rejection.ts'

/** How long a reported value speaks for the present, in minutes. What changes quickly ages quickly. Judgement. */
const freshMinutes: Readonly<Record<string, number>> = {
  signal: 15,
  online: 15,
  connectivity: 60,
  line_noise: 15,
  printer: 120,
  battery: 120,
  battery_pct: 60,
  charging: 60,
}
const FRESH_MINUTES = 12 * 60

/** Peers counted longer ago than this say nothing about now. */
const PEERS_MINUTES = 5

const MINUTE = 60_000

/**
 * What was seen around a rejected payment, as the engine weighs it: the answer code, our own judgement, the terminal's reports while they
 * are fresh, what became of its other payments, and how its peers fare. Pure; nothing is guessed: what is missing is left out.
 */
export function findingsOf(rejection: Rejection): Observed[] {
  const { payment } = rejection
  return [...codes(rejection), ...judged(rejection), ...reported(rejection, payment.at), ...peers(rejection)]
}

/** A code that we gave ourselves says nothing beyond the obstacle behind it. */
function codes({ payment }: Rejection): Observed[] {
  const code = payment.decidedBy === 'network' && payment.answer !== null ? codeOf(payment.answer) : undefined
  if (code === undefined) return []
  return [{ kind: 'code', seen: `code:unionpay:${code.code}`, causes: code.causes, confidence: 1, from: 'payment.answer' }]
}

function judged({ assessment, payment }: Rejection): Observed[] {
  if (assessment === null) return []
  const found = assessment.obstacles.map(({ cause }, index) => ({
    kind: 'assessed' as const,
    seen: `assess:${cause}`,
    result: index === 0 && payment.decidedBy === 'us' ? ('decided' as const) : ('found' as const),
    from: 'assessment',
  }))
  const cleared = clearedBy(assessment, payment.kind).map((cause) => ({
    kind: 'assessed' as const,
    seen: `assess:${cause}`,
    result: 'cleared' as const,
    from: 'assessment',
  }))
  return [...found, ...cleared]
}

/**
 * Where nothing at all was found, the record keeps only how many causes were cleared: then it was every one that can be known, but those
 * of an original where there is none.
 */
function clearedBy({ cleared, obstacles, unknowns }: AssessmentRecord, kind: string): readonly string[] {
  if (cleared.length > 0 || obstacles.length > 0 || unknowns.length > 0) return cleared
  return takesBack.has(kind) ? knowable : knowable.filter((id) => !ofOriginals.has(id))
}

const takesBack = new Set(['sale void', 'refund', 'pre-authorisation void', 'completion', 'completion advice', 'completion void'])
const known = catalogue.filter((cause) => cause.find !== undefined)
const knowable = known.map(({ id }) => id)
const ofOriginals = new Set<string>(known.filter(({ needs }) => needs.includes('original')).map(({ id }) => id))

/** Telemetry and the conduct of the terminal's payments go the same way as an observation that a person hands in. */
function reported(rejection: Rejection, at: Instant): Observed[] {
  const observation: Observation = { telemetry: fresh(rejection, at), transaction: conduct(rejection) }
  return [...observe(observation).findings]
}

function fresh({ telemetry }: Rejection, at: Instant): Record<string, string | number | boolean> {
  const kept: Record<string, string | number | boolean> = {}
  for (const [key, { value, at: seenAt }] of Object.entries(telemetry?.seen ?? {})) {
    const age = (at - seenAt) / MINUTE
    if (value !== null && age <= (freshMinutes[key] ?? FRESH_MINUTES)) kept[key] = value
  }
  return kept
}

/** What the neighbours of a payment say about it: whose card it is that fails, and how the terminal was used. */
function conduct({ payment, neighbours }: Rejection): Record<string, string | number | boolean> {
  const said: Record<string, string | number | boolean> = { type: payment.kind.replaceAll(' ', '_'), entry_mode: payment.entryMode }
  const scope = scopeOf(payment, neighbours)
  if (scope !== null) said['scope'] = scope
  const before = neighbours.filter(({ at }) => at < payment.at && at >= payment.at - 10 * MINUTE)
  if (before.length > 0) said['count_10min'] = before.length + 1
  if (payment.card !== null && before.some(({ card, at }) => card === payment.card && at >= payment.at - 5 * MINUTE))
    said['same_card_5min'] = 'repeated'
  const hour = new Date(payment.at + 8 * 60 * MINUTE).getUTCHours()
  if (hour < 6) said['time'] = `0${hour}:00`
  return said
}

/**
 * One card, one bank, several cards or all: read from what passed and what failed on the same terminal at about the same time.
 *
 * @returns `null` while one payment stands alone
 */
function scopeOf(payment: NeighbourPayment, neighbours: readonly NeighbourPayment[]): string | null {
  const near = neighbours.filter(({ card, at }) => card !== null && Math.abs(at - payment.at) <= 15 * MINUTE)
  const others = near.filter(({ card }) => card !== payment.card)
  const passed = others.filter(({ state }) => state === 'approved')
  const failedCards = new Set(others.filter(failed).map(({ card }) => card))
  const failedBins = new Set(others.filter(failed).map(({ bin }) => bin))
  if (failedCards.size === 0) return passed.length > 0 ? 'one card' : null
  if (failedBins.size === 1 && failedBins.has(payment.bin) && passed.some(({ bin }) => bin !== payment.bin)) return 'one issuer'
  return passed.length === 0 && failedCards.size >= 2 ? 'all cards' : 'several cards'
}

const failed = ({ state }: NeighbourPayment): boolean => state === 'rejected' || state === 'in doubt' || state === 'reversed'

function peers({ peers, payment }: Rejection): readonly PeerFinding[] {
  return peers !== null && Math.abs(payment.at - peers.countedAt) <= PEERS_MINUTES * MINUTE ? peers.findings : []
}
