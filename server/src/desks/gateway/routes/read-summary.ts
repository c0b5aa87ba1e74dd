import { causeOf, codeOf } from '@shouli/acceptance'
import { momentOf, Refusal, type api, type Handler, type Summary } from '@shouli/contract'
import { instant, type Instant } from '@shouli/vocabulary'
import type { Clock } from '../../../ground/clock.ts'
import type { Connection } from '../../../ground/database/index.ts'
import { sumUp, type Count } from './summary-store.ts'

const HOUR_MS = 3_600_000
const SPAN_MAX_MS = 31 * 24 * HOUR_MS
const STEPS_MAX = 1_500
const stepMs = { minute: 60_000, hour: HOUR_MS, day: 24 * HOUR_MS } as const

export const readSummary =
  (database: Connection, clock: Clock): Handler<typeof api.readSummary> =>
  async ({ query }) => {
    const { step = 'minute' } = query
    const to = query.to === undefined ? ((clock() + 1) as Instant) : instant(query.to)
    const from = query.from === undefined ? ((to - HOUR_MS) as Instant) : instant(query.from)
    refuseTooMuch(from, to, stepMs[step])

    const { counts, causes, answers, latency } = await sumUp(database, from, to, step)
    return {
      from: momentOf(from),
      to: momentOf(to),
      step,
      totals: {
        ...countsOf(counts),
        amount_fen_approved: amountOf(counts, 'approved'),
        amount_fen_rejected: amountOf(counts, 'rejected'),
      },
      series: [...Map.groupBy(counts, ({ at }) => at)].map(([at, group]) => ({ at: momentOf(at), ...countsOf(group) })),
      causes: causes.map((found) => ({ ...found, title: causeOf(found.cause)?.title ?? { zh: found.cause, en: found.cause } })),
      answers: answers.map((found) => ({ ...found, meaning: codeOf(found.code)?.meaning ?? null })),
      latency_ms: latency,
    }
  }

function refuseTooMuch(from: Instant, to: Instant, each: number): void {
  const refusal = (zh: string, en: string) => new Refusal('invalid_request', { pointer: '/query/from', detail: { zh, en } })
  if (from >= to) throw refusal('from 必须早于 to。', '`from` must lie before `to`.')
  if (to - from > SPAN_MAX_MS) throw refusal('一次最多统计 31 天。', 'At most 31 days at a time.')
  if ((to - from) / each > STEPS_MAX) throw refusal('步数太多，请选更大的 step。', 'Too many steps; choose a larger `step`.')
}

type Counts = Omit<Summary['totals'], 'amount_fen_approved' | 'amount_fen_rejected'>

function countsOf(counts: readonly Count[]): Counts {
  const total = (holds: (count: Count) => boolean): number => counts.filter(holds).reduce((sum, { count }) => sum + count, 0)
  return {
    approved: total(({ state }) => state === 'approved'),
    rejected_by_us: total(({ state, decidedBy }) => state === 'rejected' && decidedBy === 'us'),
    rejected_by_network: total(({ state, decidedBy }) => state === 'rejected' && decidedBy !== 'us'),
    pending: total(({ state }) => state === 'pending'),
    in_doubt: total(({ state }) => state === 'in doubt'),
    reversed: total(({ state }) => state === 'reversed'),
  }
}

const amountOf = (counts: readonly Count[], wanted: Count['state']): number =>
  counts.filter(({ state }) => state === wanted).reduce((sum, { amount }) => sum + amount, 0)
