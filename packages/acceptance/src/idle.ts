import { dayOf, type Instant, type LocalDate } from '@shouli/vocabulary'
import type { Merchant, Terminal } from './facts.ts'

const DAY_MS = 86_400_000

/** Certainly not idle for so many months: spares the calendar for almost every payment. */
export const paidLately = (lastPaymentAt: Instant | null, months: number, at: Instant): boolean =>
  lastPaymentAt !== null && Math.abs(at - lastPaymentAt) < months * 28 * DAY_MS

/** Day of the last payment, or the first day as merchant where there never was one. */
export const merchantTradedOn = ({ lastPaymentAt, since }: Merchant): LocalDate => (lastPaymentAt === null ? since : dayOf(lastPaymentAt))

/** Day of the last payment, installation or change of status, whichever is latest: resuming a terminal starts its count anew. */
export function terminalAliveOn({ lastPaymentAt, installedOn, statusSince }: Terminal): LocalDate {
  const days = [dayOf(statusSince), installedOn, lastPaymentAt === null ? null : dayOf(lastPaymentAt)]
  return days.reduce<LocalDate>((latest, day) => (day !== null && day > latest ? day : latest), dayOf(statusSince))
}
