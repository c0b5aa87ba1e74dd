import type { Instant, TerminalId } from '@shouli/vocabulary'

/** One look of a terminal at itself, as it sends it: any of the keys of the observation format, and others, which are kept as they are. */
export interface Report {
  /** Chosen by the terminal, unique for it; the same report sent again is the same report. At most 64 characters. */
  readonly id: string
  /** When the terminal looked, by its own clock. */
  readonly at: Instant
  readonly seen: Readonly<Record<string, ReportedValue>>
}

export type ReportedValue = string | number | boolean | null

/** Reports of one terminal that came in one call. */
export interface Delivery {
  readonly terminalId: TerminalId
  readonly receivedAt: Instant
  readonly reports: readonly Report[]
}

/** A clock that runs ahead by more than this is not believed: its report counts as made when it came. */
const AHEAD_MS_MAX = 5 * 60_000

/** Reports older than this say nothing about today; they are not taken in. */
const AGE_MS_MAX = 400 * 86_400_000

/** Keys and texts longer than this are cut: a report describes a state, it does not carry logs. */
const TEXT_MAX = 200
const KEYS_MAX = 80

/**
 * Makes a report fit to keep: its time is not after it came, its texts are short, and nothing in it looks like a card number.
 *
 * @returns `null` when it is too old to say anything
 */
export function fit(report: Report, receivedAt: Instant): Report | null {
  if (receivedAt - report.at > AGE_MS_MAX) return null
  const at = report.at - receivedAt > AHEAD_MS_MAX ? receivedAt : report.at
  const seen = Object.fromEntries(
    Object.entries(report.seen)
      .slice(0, KEYS_MAX)
      .map(([key, value]) => [masked(key).slice(0, TEXT_MAX), fitValue(value)]),
  )
  return { id: masked(report.id), at, seen }
}

/** A number of thirteen digits is a card number as well as a text of them. */
function fitValue(value: ReportedValue): ReportedValue {
  if (typeof value === 'string') return masked(value).slice(0, TEXT_MAX)
  return typeof value === 'number' && Math.abs(value) >= 1e12 ? null : value
}

/** A terminal has no business to report digits like these; if one does, they are not kept. PCI DSS 3.4. */
const masked = (text: string): string =>
  text.replace(/\d[\d -]{11,22}\d/g, (digits) => (digits.replace(/\D/g, '').length >= 13 ? '[digits]' : digits))
