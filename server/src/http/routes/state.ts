import type { Handler, Ready, api } from '@shouli/contract'
import { momentOf } from '@shouli/contract'
import type { Instant } from '@shouli/vocabulary'

export type Check = Ready['checks'][number]

export const health =
  (version: string, startedAt: Instant): Handler<typeof api.health> =>
  async () => ({ status: 'ok', version, started_at: momentOf(startedAt) })

/**
 * @param check looks at everything that the process needs
 * @param draining is it on its way out? Then it sends new callers elsewhere while it finishes
 */
export async function readiness(check: () => Promise<Check[]>, draining: boolean): Promise<Ready> {
  const checks = await check()
  return { ready: !draining && checks.every(({ required, state }) => !required || state !== 'down'), checks }
}
