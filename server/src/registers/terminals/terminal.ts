import type { Place, Terminal } from '@shouli/acceptance'
import type { Instant, LocalDate, MerchantId, TerminalId, Text } from '@shouli/vocabulary'

/** A terminal as the institution has it on file (259 §1.2: one terminal, one serial number, one merchant). */
export interface TerminalRecord {
  readonly id: TerminalId
  /** `null`: in stock. */
  readonly merchantId: MerchantId | null
  readonly serial: string
  readonly model: string
  readonly status: Terminal['status']
  readonly statusReason: Text | null
  readonly statusSince: Instant
  readonly mobile: boolean
  readonly place: Place | null
  readonly installedOn: LocalDate | null
}

/** What may be done with a terminal. */
export type TerminalChange =
  | { readonly do: 'suspend'; readonly reason: Text }
  | { readonly do: 'resume' }
  | { readonly do: 'withdraw'; readonly reason: Text }
  | { readonly do: 'move'; readonly place: Place }

/**
 * The record after the change.
 *
 * @throws TerminalChangeRefused when its state does not allow it
 */
export function changed(record: TerminalRecord, change: TerminalChange, at: Instant): TerminalRecord {
  switch (change.do) {
    case 'suspend':
      if (record.status !== 'trading') throw new TerminalChangeRefused(record, change.do)
      return { ...record, status: 'suspended', statusReason: change.reason, statusSince: at }
    case 'resume':
      if (record.status !== 'suspended') throw new TerminalChangeRefused(record, change.do)
      return { ...record, status: 'trading', statusReason: null, statusSince: at }
    case 'withdraw':
      if (record.status === 'withdrawn') throw new TerminalChangeRefused(record, change.do)
      return { ...record, status: 'withdrawn', statusReason: change.reason, statusSince: at }
    case 'move':
      if (record.status === 'withdrawn') throw new TerminalChangeRefused(record, change.do)
      return { ...record, place: change.place }
  }
}

export class TerminalChangeRefused extends Error {
  readonly code = 'TERMINAL_CHANGE_REFUSED'
  constructor({ id, status }: Pick<TerminalRecord, 'id' | 'status'>, change: TerminalChange['do']) {
    super(`cannot ${change} terminal ${id}: it is ${status}`)
    this.name = 'TerminalChangeRefused'
  }
}
