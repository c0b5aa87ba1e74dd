import { momentOf, wire, type Terminal as Shown } from '@shouli/contract'
import type { BoundTerminal } from './store.ts'

export function terminalOf({ merchantId, facts }: BoundTerminal): Shown {
  return {
    id: facts.id,
    merchant_id: merchantId,
    serial: facts.serial,
    model: facts.model,
    status: wire(facts.status),
    status_reason: facts.statusReason,
    status_since: momentOf(facts.statusSince),
    application_version: facts.applicationVersion,
    mobile: facts.mobile,
    place: facts.place,
    position: facts.position,
    position_at: momentOf(facts.positionAt),
    installed_on: facts.installedOn,
    last_payment_at: momentOf(facts.lastPaymentAt),
  }
}
