import { deviceSigns } from './signs/device.ts'
import { lineSigns } from './signs/line.ts'
import { merchantSigns } from './signs/merchant.ts'
import { paymentSigns } from './signs/payment.ts'
import { peerSigns } from './signs/peers.ts'
import { sessionSigns } from './signs/session.ts'
import type { Outcome, Sign } from './signs/sign.ts'

export type { Outcome, Sign } from './signs/sign.ts'

/** Everything that can be observed, besides words (`understand/`) and answer codes (`codes/`). */
export const everySign: readonly Sign[] = [...deviceSigns, ...lineSigns, ...sessionSigns, ...merchantSigns, ...paymentSigns, ...peerSigns]

const byId = new Map(everySign.map((sign) => [sign.id, sign]))

/** @returns `undefined` for a sign that is not in the tables */
export const signOf = (id: string): Sign | undefined => byId.get(id)

/** @param seen `<sign>:<outcome>`; @returns both, or `undefined` when the tables do not know it */
export function outcomeOf(seen: string): { readonly sign: Sign; readonly name: string; readonly outcome: Outcome } | undefined {
  const colon = seen.indexOf(':')
  const sign = byId.get(seen.slice(0, colon))
  const name = seen.slice(colon + 1)
  const outcome = sign?.outcomes[name]
  return sign === undefined || outcome === undefined ? undefined : { sign, name, outcome }
}
