import { observe, type Model, type Observed } from '@shouli/acceptance'
import type { GuidedStart } from '@shouli/contract'
import { withoutCardNumbers, type Instant, type MerchantId, type TerminalId } from '@shouli/vocabulary'
import type { Connection } from '../../ground/database/index.ts'
import { telemetryOf } from '../../registers/telemetry/index.ts'
import { openSession } from './store.ts'
import type { GuidedSession } from './session.ts'

/** The rejected payment behind a reference, with what is known around it. */
export interface Beginning {
  readonly merchantId: MerchantId
  readonly terminalId: TerminalId
  readonly kind: string
  readonly findings: readonly Observed[]
}

/**
 * Opens a session from what is known: the payment behind a reference, the terminal's own reports, the words of whoever asks.
 *
 * @param payment found by the reference; `null`: none was given
 */
export async function beginSession(
  connection: Connection,
  model: Model,
  { reference = null, terminal_id = null, text = '' }: { readonly [name in keyof GuidedStart]?: string | null },
  payment: Beginning | null,
  at: Instant,
): Promise<GuidedSession> {
  const terminalId = payment?.terminalId ?? (terminal_id as TerminalId | null)
  // People type what is on the card in front of them; it is neither needed nor kept.
  const words = withoutCardNumbers((text ?? '').trim())
  const said = words === '' ? [] : observe({ text: words }).findings
  const reported = payment === null && terminalId !== null ? await reportsAs(connection, terminalId) : []
  return openSession(connection, {
    merchantId: payment?.merchantId ?? null,
    terminalId,
    kind: payment?.kind ?? null,
    reference: payment === null ? null : reference,
    openedAt: at,
    version: model.version,
    words: words === '' ? [] : [words],
    findings: [...(payment?.findings ?? []), ...reported, ...said],
  })
}

async function reportsAs(connection: Connection, terminalId: TerminalId): Promise<readonly Observed[]> {
  const state = await telemetryOf(connection, terminalId)
  if (state === null) return []
  return observe({ telemetry: Object.fromEntries(Object.entries(state.seen).map(([key, { value }]) => [key, value])) }).findings
}
