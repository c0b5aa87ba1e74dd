import type { Random } from '@shouli/fleet'

/** A terminal as the load knows it. */
export interface ReportingTerminal {
  readonly terminalId: string
  readonly token: string
  /** Tells the reports of one run from those of another. */
  readonly round: string
  /** Reports made so far. */
  told: number
  /** The newest reports, which may be sent again. */
  last: readonly LookAtSelf[]
}

interface LookAtSelf {
  readonly id: string
  readonly at: string
  readonly seen: Readonly<Record<string, string | number | boolean>>
}

interface Delivery {
  readonly body: { readonly terminal_id: string; readonly reports: readonly LookAtSelf[] }
  readonly key: string
  readonly token: string
  /** In the body, and how many of them were never sent before. */
  readonly reports: number
  readonly fresh: number
}

const BETWEEN_MS = 60_000
const HOUR_MS = 3_600_000

/** What a terminal sends that was last heard of 5 to 20 looks ago. One call in ten repeats some, one in five is in disorder or late. */
export function drawDelivery(terminal: ReportingTerminal, now: number, random: Random): Delivery {
  const fresh = random.whole(5, 20)
  const lateMs = random.chance(0.1) ? random.whole(1, 48) * HOUR_MS : 0
  const made = Array.from({ length: fresh }, (_, index): LookAtSelf => {
    terminal.told += 1
    return { id: `${terminal.round}-${terminal.told}`, at: new Date(now - lateMs - index * BETWEEN_MS).toISOString(), seen: look(random) }
  })
  const again = random.chance(0.1) ? terminal.last.slice(0, 3) : []
  const all = [...again, ...made]
  const reports = random.chance(0.2) ? all : all.toReversed()
  terminal.last = made
  return {
    body: { terminal_id: terminal.terminalId, reports },
    key: `${terminal.terminalId}-${terminal.round}-${terminal.told}`,
    token: terminal.token,
    reports: reports.length,
    fresh,
  }
}

function look(random: Random): LookAtSelf['seen'] {
  return {
    connectivity: 'cellular',
    carrier: random.pick(['carrier A', 'carrier B', 'carrier C']),
    signal: random.pick(['good', 'good', 'good', 'weak']),
    battery_pct: random.whole(5, 100),
    charging: random.chance(0.4),
    printer: random.pick(['ok', 'ok', 'ok', 'out_of_paper']),
    sim: 'ok',
    chip_reader: 'ok',
    contactless: 'ok',
    signed_in: true,
    app_version: '3.2.1',
    temperature: random.whole(18, 45),
  }
}
