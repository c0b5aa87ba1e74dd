import { codeOf } from '../codes/index.ts'
import { groupDown } from '../peers.ts'
import type { Observed } from '../posterior.ts'
import type { Guard } from '../remedy.ts'

/** What is known of each state: `true` it holds, `false` it does not, left out: nobody knows. */
export type GuardStates = { readonly [guard in Guard]?: boolean }

/**
 * What ends a state, where something does: the step must be done before any that the state forbids.
 * A state that is not in this list is waited out or handled by somebody else; the planner never works around it.
 */
export const clearedBy: { readonly [guard in Guard]?: string } = {
  'transaction open': 'look-up-before-repeating',
  'off-line payments stored': 'upload-off-line-payments',
  'batch unsettled': 'settle-batch',
  'reversal open': 'send-open-reversal',
  'battery low': 'charge-battery',
}

/** States that somebody at the terminal can rule out by looking. The others are known to the system, or hold until it says otherwise. */
const lookedAt: ReadonlySet<Guard> = new Set<Guard>([
  'transaction open',
  'off-line payments stored',
  'batch unsettled',
  'reversal open',
  'tamper',
  'battery low',
])

/** What was seen that means a state, or means that it is over. */
export const holdsWhen: Readonly<Record<string, Guard>> = {
  'stored_offline:true': 'off-line payments stored',
  'says:stored-off-line': 'off-line payments stored',
  'batch:open': 'batch unsettled',
  'batch:full': 'batch unsettled',
  'says:not-settled': 'batch unsettled',
  'says:reversal-open': 'reversal open',
  'tamper:true': 'tamper',
  'opened:true': 'tamper',
  'says:tampered': 'tamper',
  'battery:low': 'battery low',
  'battery:drains_fast': 'battery low',
  'says:battery-low': 'battery low',
  'transaction_status:unknown': 'transaction open',
  'transaction_status:pending': 'transaction open',
  'peers:model': 'model alarm',
}
export const overWhen: Readonly<Record<string, Guard>> = {
  'stored_offline:false': 'off-line payments stored',
  'tamper:false': 'tamper',
  'battery:ok': 'battery low',
  'charging:true': 'battery low',
}

/** A report this doubtful is not yet a reason to forbid a step. */
const leastConfidence = 0.3
/** P(a whole model or version is down) from which restarting is not advised. */
const modelAlarm = 0.9

/** States as the findings show them. When findings disagree the state holds: safety before cost. */
export function statesOf(findings: readonly Observed[], byMerchant: boolean): GuardStates {
  const states: { [guard in Guard]?: boolean } = { 'not by the merchant': byMerchant }
  for (const { seen } of findings) {
    const over = overWhen[seen]
    if (over !== undefined) states[over] ??= false
  }
  for (const finding of findings) {
    const guard = holdsWhen[finding.seen]
    if (guard !== undefined && (!('confidence' in finding) || finding.confidence >= leastConfidence)) states[guard] = true
    if (finding.kind === 'peers' && finding.group.startsWith('model') && groupDown(0.05, finding) > modelAlarm) states['model alarm'] = true
    if (finding.kind === 'code' && forbidsRetry(finding.seen)) states['retry forbidden'] = true
  }
  // Charging is as good as charged.
  if (findings.some(({ seen }) => seen === 'charging:true')) states['battery low'] = false
  return states
}

/** Card schemes fine whoever repeats a payment after these; the card would be kept in an older table. */
function forbidsRetry(seen: string): boolean {
  const code = codeOf(seen.slice(seen.lastIndexOf(':') + 1))
  return code !== undefined && seen.startsWith('code:unionpay:') && (code.retry === 'no' || code.keepCard)
}

/** @returns `null` when a state forbids the step for good; else the states to end first and those to rule out by looking */
export function admission(
  guards: readonly Guard[],
  states: GuardStates,
  canClear: (remedy: string) => boolean,
): { readonly clearFirst: readonly Guard[]; readonly lookFirst: readonly Guard[] } | null {
  const holding = guards.filter((guard) => states[guard] === true)
  const clearFirst = holding.filter((guard) => clearedBy[guard] !== undefined && canClear(clearedBy[guard]))
  if (clearFirst.length < holding.length) return null
  return { clearFirst, lookFirst: guards.filter((guard) => states[guard] === undefined && lookedAt.has(guard)) }
}
