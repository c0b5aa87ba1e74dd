import type { PaymentSummary } from '@shouli/contract'

/** Most rows kept on the page; older ones are a click away. */
const ROWS_MAX = 500

/** Puts what just happened on top; a payment whose result changed stays where it is. Newest first. */
export function withLive(rows: readonly PaymentSummary[], arrived: readonly PaymentSummary[]): readonly PaymentSummary[] {
  if (arrived.length === 0) return rows
  const latest = new Map(arrived.map((payment) => [payment.id, payment]))
  const kept = rows.map((row) => {
    const change = latest.get(row.id)
    if (change === undefined) return row
    latest.delete(row.id)
    return change
  })
  const fresh = [...latest.values()].toSorted((a, b) => b.at.localeCompare(a.at))
  return [...fresh, ...kept].slice(0, ROWS_MAX)
}

/** @returns share of decided payments that were approved, in percent; `null` before the first */
export function approvalRate(totals: { approved: number; rejected_by_us: number; rejected_by_network: number }): number | null {
  const decided = totals.approved + totals.rejected_by_us + totals.rejected_by_network
  return decided === 0 ? null : Math.round((totals.approved / decided) * 1000) / 10
}

/** What to ask the server, from the address of the page; what is unfinished or misspelt is left out. */
export function askable(filters: {
  readonly [name in 'result' | 'cause' | 'merchant' | 'terminal' | 'from' | 'to']?: string | undefined
}): Record<string, string> {
  const query: Record<string, string> = {}
  if (filters.result !== undefined) query['result'] = filters.result
  if (filters.cause !== undefined) query['cause'] = filters.cause
  if (filters.merchant?.length === 15) query['merchant'] = filters.merchant
  if (filters.terminal?.length === 8) query['terminal'] = filters.terminal
  for (const side of ['from', 'to'] as const) {
    const at = filters[side] === undefined ? Number.NaN : Date.parse(`${filters[side]}:00+08:00`)
    if (Number.isFinite(at)) query[side] = new Date(at).toISOString()
  }
  return query
}
