import { drawCard, type Card } from '../cards.ts'
import type { PortfolioTerminal } from '../portfolio-file.ts'
import type { Random } from '../random.ts'
import { Terminal, type TerminalOptions } from '../terminal.ts'
import type { Outcome } from '../terminal/outcome.ts'
import type { Order } from '../terminal/transaction.ts'

/** Where a fault plays: one terminal of the fleet, as it is and as the fault makes it. */
export interface Stage {
  readonly random: Random
  /** The terminal as the institution handed it out; nobody else uses it meanwhile. */
  readonly identity: PortfolioTerminal
  readonly gateway: TerminalOptions['gateway']
  /** Another merchant's terminal, where the fault needs one. */
  readonly other: PortfolioTerminal | null
  /** Makes a terminal out of {@link identity} with these changes. It is closed when the play is over. */
  readonly terminal: (changes?: Partial<PortfolioTerminal>, options?: Partial<TerminalOptions>) => Terminal
  /** Signs on, and fails the play where that is not answered 00. */
  readonly signedOn: (changes?: Partial<PortfolioTerminal>, options?: Partial<TerminalOptions>) => Promise<Terminal>
  /** A sale of whole yuan such as any shop makes. */
  readonly sale: (more?: Partial<Order>) => Order
}

export interface StageSetting extends Pick<Stage, 'random' | 'identity' | 'gateway' | 'other'> {
  readonly options?: Partial<TerminalOptions>
  /** Last trace number that this terminal has used; moved on by the play. */
  readonly traces: { last: number }
}

/** Plays one fault, and closes what it opened. */
export async function play(act: (stage: Stage) => Promise<Outcome>, setting: StageSetting): Promise<Outcome> {
  const opened: Terminal[] = []
  const terminal: Stage['terminal'] = (changes = {}, options = {}) => {
    const made = new Terminal({
      gateway: setting.gateway,
      seed: setting.random.whole(1, 1_000_000),
      ...setting.options,
      ...options,
      terminal: { ...setting.identity, ...changes },
    })
    made.state.trace = opened.at(-1)?.state.trace ?? setting.traces.last
    opened.push(made)
    return made
  }
  const stage: Stage = {
    ...setting,
    terminal,
    async signedOn(changes, options) {
      const made = terminal(changes, options)
      const { answer } = await made.signOn()
      if (answer !== '00') throw new StageFailed(`sign-on answered ${answer ?? 'nothing'}`)
      return made
    },
    sale: (more = {}) => ({ kind: 'sale', amountFen: setting.random.whole(20, 300) * 100, card: goodCard(setting.random), ...more }),
  }
  try {
    return await act(stage)
  } finally {
    for (const made of opened) {
      made.close()
      setting.traces.last = Math.max(setting.traces.last, made.state.trace)
    }
  }
}

/** A debit card with a chip: no fault lies with it. */
function goodCard(random: Random): Card {
  return { ...drawCard(random, 'debit'), hasChip: true }
}

/** The play could not begin: the world around it is not as it should be. */
export class StageFailed extends Error {
  readonly code = 'STAGE_FAILED'
  constructor(why: string) {
    super(why)
    this.name = 'StageFailed'
  }
}
