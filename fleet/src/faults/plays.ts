import { drawCard, type Card } from '../cards.ts'
import { firstTrace } from '../first-trace.ts'
import type { HostControl } from '../host-control.ts'
import { allWell } from '../host/switches.ts'
import type { Readings } from '../incidents.ts'
import type { PortfolioFault, PortfolioFile, PortfolioTerminal } from '../portfolio-file.ts'
import type { Random } from '../random.ts'
import type { Telemetry } from '../telemetry.ts'
import type { Outcome } from '../terminal/outcome.ts'
import type { Clock } from '../time.ts'
import type { Fault, Provocation, RecordPlay } from './fault.ts'
import { play, StageFailed, type Stage } from './stage.ts'

export interface PlaysOptions {
  readonly gateway: Stage['gateway']
  readonly portfolio: PortfolioFile
  /** Terminals on which nobody sells. */
  readonly stages: readonly PortfolioTerminal[]
  readonly random: Random
  readonly clock: Clock
  readonly hostControl: Pick<HostControl, 'turn'> | null
  /** `null`: terminals keep to themselves what they see. */
  readonly telemetry: Telemetry | null
  readonly answerTimeoutMs: number
}

/** One fault, played. */
export interface Played {
  readonly cause: string
  readonly identity: PortfolioTerminal
  /** What the cashier saw; `null`: no message told of it, or the play could not begin, see {@link why}. */
  readonly outcome: Outcome | null
  /** What the terminal told of itself; `null`: nothing. */
  readonly reported: Readings | null
  readonly why: string | null
}

/** Plays faults against a running server, one at a time: two on one stage would mix up their traces. */
export class Plays {
  readonly #options: PlaysOptions
  readonly #terminals: ReadonlyMap<string, PortfolioTerminal>
  readonly #traces = new Map<string, { last: number }>()
  #turn = 0
  #before: Promise<unknown> = Promise.resolve()

  constructor(options: PlaysOptions) {
    this.#options = options
    this.#terminals = new Map(options.portfolio.terminals.map((terminal) => [terminal.terminalId, terminal]))
  }

  /** Is there all that it takes? */
  canPlay({ id, provoke }: Fault): boolean {
    switch (provoke.by) {
      case 'record':
        return this.#places(id).length > 0
      case 'host':
        return this.#options.hostControl !== null && this.#options.stages.length > 0
      case 'amount':
      case 'terminal':
        return this.#options.stages.length > 0
      case 'report':
        return this.#options.telemetry !== null && this.#options.stages.some(({ telemetryToken }) => telemetryToken !== undefined)
      default:
        return provoke
    }
  }

  /** @returns what the cashier saw and the terminal reported; a play that could not begin says why */
  async play(fault: Fault): Promise<Played> {
    const played = this.#before.then(async () => await this.#play(fault))
    this.#before = played.catch(() => null)
    return await played
  }

  async #play(fault: Fault): Promise<Played> {
    const { id, provoke } = fault
    const place = provoke.by === 'record' ? this.#options.random.pick(this.#places(id)) : null
    const identity = place === null ? this.#nextStage() : this.#terminals.get(place.terminalId)!
    try {
      // The terminal looks at itself first: what it reports is there when the payment is judged.
      const reported = (await this.#options.telemetry?.report(identity, fault, this.#options.clock())) ?? null
      const outcome = provoke.by === 'report' ? null : await this.#act(provoke, place, identity)
      return { cause: id, identity, outcome, reported, why: null }
    } catch (reason) {
      if (!(reason instanceof StageFailed)) throw reason
      return { cause: id, identity, outcome: null, reported: null, why: reason.message }
    }
  }

  async #act(provoke: Exclude<Provocation, { by: 'report' }>, place: PortfolioFault | null, identity: PortfolioTerminal): Promise<Outcome> {
    switch (provoke.by) {
      case 'record':
        return await this.#on(identity, async (stage) => await payOnRecord(stage, provoke.how, place))
      case 'amount':
        return await this.#on(identity, async (stage) => await payEnding(stage, Number(provoke.ending)))
      case 'terminal':
        return await this.#on(identity, provoke.act)
      case 'host': {
        const { hostControl } = this.#options
        if (hostControl === null) throw new StageFailed('the network host cannot be reached by its control port')
        return await this.#on(identity, async (stage) => {
          const till = await stage.signedOn()
          await hostControl.turn(provoke.switches)
          try {
            return await till.pay(stage.sale())
          } finally {
            await hostControl.turn(allWell)
          }
        })
      }
      default:
        return provoke
    }
  }

  async #on(identity: PortfolioTerminal, act: (stage: Stage) => Promise<Outcome>): Promise<Outcome> {
    const { gateway, random, clock, answerTimeoutMs, stages } = this.#options
    const traces = this.#traces.get(identity.terminalId) ?? { last: firstTrace(clock) }
    this.#traces.set(identity.terminalId, traces)
    const other = stages.find(({ merchantId }) => merchantId !== identity.merchantId) ?? null
    return await play(act, { random, identity, gateway, other, traces, options: { clock, answerTimeoutMs } })
  }

  #places(id: string): readonly PortfolioFault[] {
    return this.#options.portfolio.faults.filter(({ cause, terminalId }) => cause === id && this.#terminals.has(terminalId))
  }

  #nextStage(): PortfolioTerminal {
    const { stages } = this.#options
    this.#turn += 1
    return stages[this.#turn % stages.length]!
  }
}

async function payEnding({ signedOn, sale, random }: Stage, ending: number): Promise<Outcome> {
  const till = await signedOn()
  return await till.pay(sale({ amountFen: random.whole(20, 300) * 100 + ending }))
}

/** Pays where the registers hold the fault already, until a payment is refused. */
async function payOnRecord({ terminal, sale, random }: Stage, how: RecordPlay, place: PortfolioFault | null): Promise<Outcome> {
  const till = terminal()
  // Sign-on may be refused for the very reason that is to be shown; the sale then goes out without keys, and the host says why.
  await till.signOn().catch(() => null)
  const { amountFen, card: pan } = place ?? {}
  const draw = (): Card => ({ ...drawCard(random, how.card ?? 'debit'), ...(pan === undefined ? {} : { pan }) })
  const first = draw()
  for (let tries = 1; ; tries += 1) {
    const card = how.sameCard === true ? first : draw()
    const outcome = await till.pay(
      sale({
        card: { ...card, hasChip: how.entryMode !== 'magnetic stripe' },
        ...(how.kind === undefined ? {} : { kind: how.kind }),
        ...(how.entryMode === undefined ? {} : { entryMode: how.entryMode }),
        ...(amountFen === undefined ? {} : { amountFen }),
      }),
    )
    if (!outcome.approved || tries >= (how.upTo ?? 1)) return outcome
  }
}
