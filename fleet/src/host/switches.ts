/** What can be made to go wrong with the simulated host while it runs. */
export interface Switches {
  /** `down`: connections are refused and open ones dropped. `silent`: they stay open and nothing is ever answered. */
  readonly link: 'up' | 'down' | 'silent'
  /** Added to every answer, in milliseconds. */
  readonly slowMs: number
  readonly refuseSignOn: boolean
  /** Answer every financial request with this code, e.g. `91` or `A7`; `null`: by amount. */
  readonly answerAll: string | null
  /** Reversals are neither booked nor answered. */
  readonly ignoreReversals: boolean
}

export const allWell: Switches = { link: 'up', slowMs: 0, refuseSignOn: false, answerAll: null, ignoreReversals: false }

/** @throws SwitchRefused naming the switch and what it takes */
export function turn(switches: Switches, change: unknown): Switches {
  if (typeof change !== 'object' || change === null || Array.isArray(change)) throw new SwitchRefused('an object of switches')
  const next: { -readonly [name in keyof Switches]: Switches[name] } = { ...switches }
  for (const [name, value] of Object.entries(change)) {
    if (name === 'link' && (value === 'up' || value === 'down' || value === 'silent')) next.link = value
    else if (name === 'slowMs' && typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= 600_000)
      next.slowMs = value
    else if (name === 'refuseSignOn' && typeof value === 'boolean') next.refuseSignOn = value
    else if (name === 'answerAll' && (value === null || (typeof value === 'string' && /^[0-9A-Z]{2}$/.test(value)))) next.answerAll = value
    else if (name === 'ignoreReversals' && typeof value === 'boolean') next.ignoreReversals = value
    else throw new SwitchRefused(takes.get(name) ?? `one of ${[...takes.keys()].join(', ')}`)
  }
  return next
}

const takes = new Map([
  ['link', 'link: up, down or silent'],
  ['slowMs', 'slowMs: 0 to 600000 milliseconds'],
  ['refuseSignOn', 'refuseSignOn: true or false'],
  ['answerAll', 'answerAll: two characters, or null'],
  ['ignoreReversals', 'ignoreReversals: true or false'],
])

export class SwitchRefused extends Error {
  readonly code = 'SWITCH_REFUSED'
  constructor(expected: string) {
    super(`expected ${expected}`)
    this.name = 'SwitchRefused'
  }
}
