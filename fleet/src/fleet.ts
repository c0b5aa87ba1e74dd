import type { Text } from '@shouli/vocabulary'
import { drawCard } from './cards.ts'
import { faults as everyFault } from './faults/all.ts'
import type { Fault } from './faults/fault.ts'
import { Plays, type Played } from './faults/plays.ts'
import { firstTrace } from './first-trace.ts'
import type { HostControl } from './host-control.ts'
import { Person, type Reaction } from './person.ts'
import type { PortfolioFile, PortfolioMerchant, PortfolioTerminal } from './portfolio-file.ts'
import { seeded, type Random } from './random.ts'
import type { Scenario } from './scenarios/scenario.ts'
import { Shop } from './shop.ts'
import { Telemetry } from './telemetry.ts'
import { Terminal } from './terminal.ts'
import type { Outcome } from './terminal/outcome.ts'
import type { Order } from './terminal/transaction.ts'
import { pause, stopped, systemClock, type Clock } from './time.ts'

export interface FleetOptions {
  readonly gateway: { readonly host?: string; readonly port: number }
  readonly portfolio: PortfolioFile
  /** Ordinary payments a second, over all shops. */
  readonly perSecond?: number
  /** Only so many of the portfolio's ordinary terminals; left out: all. */
  readonly terminals?: number
  /** Ids of faults to provoke one after the other; left out: every one that can be provoked here. Empty: none. */
  readonly faults?: readonly string[]
  /** Seconds from one provoked fault to the next. */
  readonly faultEverySeconds?: number
  readonly scenario?: Scenario
  /** How much faster than ours time passes between faults, in scenarios and while people think. Answers take what they take. */
  readonly speed?: number
  /** Shops keep their opening hours; without it somebody is always open. */
  readonly keepsHours?: boolean
  /** For faults of the network host; without it they are left out. */
  readonly hostControl?: Pick<HostControl, 'turn'>
  /** Where terminals report what they see of themselves, e.g. `http://127.0.0.1:8080`; left out: nowhere. */
  readonly telemetryBase?: string
  /** Seconds between two reports of one terminal. */
  readonly reportEverySeconds?: number
  readonly answerTimeoutMs?: number
  readonly seed?: number | string
  readonly clock?: Clock
  readonly signal?: AbortSignal
  readonly onEvent?: (event: FleetEvent) => void
}

export type FleetEvent =
  | { readonly what: 'ready'; readonly terminals: number; readonly shops: number; readonly faults: number }
  | { readonly what: 'payment'; readonly at: Place; readonly order: Order; readonly outcome: Outcome; readonly reaction: string | null }
  | ({ readonly what: 'fault'; readonly at: Place } & Played)
  | { readonly what: 'sign-on failed'; readonly at: Place; readonly answer: string | null }
  | { readonly what: 'said'; readonly text: Text }

export interface Place {
  readonly merchant: PortfolioMerchant
  readonly terminalId: string
}

export interface FleetSummary {
  readonly payments: number
  readonly approved: number
  readonly faultsPlayed: number
}

/** Terminals kept apart for faults that a terminal or a cashier does, so that no shop is disturbed by them. */
const STAGES = 3
/** Every so many ordinary payments the network declines one for the card's sake. */
const DECLINED_SHARE = 0.03
/** Payments in a batch after which a shop settles. */
const BATCH = 120

interface Till {
  readonly place: Place
  readonly shop: Shop
  readonly terminal: Terminal
  busy: boolean
}

/**
 * Runs a small town: shops that sell, people who react to refusals, and faults, until the signal or for ever. Repeatable from its
 * seed as far as the server's answers are.
 *
 * @throws RangeError when the portfolio has no terminal with a key for ordinary shops, or a fault is asked for that does not exist
 */
export async function runFleet(options: FleetOptions): Promise<FleetSummary> {
  return await new Fleet(options).run()
}

export class Fleet {
  readonly #options: FleetOptions
  readonly #random: Random
  readonly #clock: Clock
  readonly #merchants: ReadonlyMap<string, PortfolioMerchant>
  readonly #tills: Till[]
  readonly #plays: Plays
  readonly #telemetry: Telemetry | null
  readonly #declines: readonly { readonly ending: number; readonly weight: number }[]
  readonly #underWay = new Set<Promise<void>>()
  readonly #summary = { payments: 0, approved: 0, faultsPlayed: 0 }

  constructor(options: FleetOptions) {
    const { portfolio, gateway } = options
    this.#options = options
    this.#random = seeded(options.seed ?? 1).fork('fleet')
    this.#clock = options.clock ?? systemClock
    this.#merchants = new Map(portfolio.merchants.map((merchant) => [merchant.merchantId, merchant]))

    const faulty = new Set(portfolio.faults.map(({ merchantId }) => merchantId))
    const ordinary = portfolio.terminals.filter(({ tmkHex, merchantId }) => tmkHex !== undefined && !faulty.has(merchantId))
    const stages = ordinary.splice(-Math.min(STAGES, Math.floor(ordinary.length / 2)))
    this.#tills = ordinary.slice(0, options.terminals).map((identity) => this.#till(identity))
    if (this.#tills.length === 0) throw new RangeError('the portfolio has no terminal with a key for an ordinary shop')

    this.#telemetry =
      options.telemetryBase === undefined ? null : new Telemetry({ base: options.telemetryBase, random: this.#random.fork('telemetry') })
    this.#plays = new Plays({
      gateway,
      portfolio,
      stages,
      random: this.#random.fork('plays'),
      clock: this.#clock,
      hostControl: options.hostControl ?? null,
      telemetry: this.#telemetry,
      answerTimeoutMs: options.answerTimeoutMs ?? 60_000,
    })
    this.#declines = everyFault.flatMap(({ provoke, weight }) =>
      provoke.by === 'amount' ? [{ ending: Number(provoke.ending), weight }] : [],
    )
  }

  get tills(): readonly { readonly terminal: Terminal }[] {
    return this.#tills
  }

  async run(): Promise<FleetSummary> {
    const { scenario } = this.#options
    const faults = this.#faultsToPlay()
    const shops = new Set(this.#tills.map(({ place }) => place.merchant.merchantId)).size
    await Promise.all(this.#tills.map(async (till) => await this.#signOn(till)))
    this.#tell({ what: 'ready', terminals: this.#tills.length, shops, faults: faults.length })

    await Promise.all([this.#sell(), this.#report(), this.#playAll(faults), scenario?.run(this)])
    // Nobody walks away from a payment: what is under way gets its answer, or is taken back.
    await Promise.all(this.#underWay)
    for (const { terminal } of this.#tills) terminal.close()
    return this.#summary
  }

  /** For scenarios. */
  async provoke(id: string): Promise<void> {
    const fault = everyFault.find((one) => one.id === id)
    if (fault === undefined) throw new RangeError(`no fault of the name ${id}`)
    await this.#play(fault)
  }

  /** For scenarios. */
  async pause(ms: number): Promise<void> {
    await pause(ms / (this.#options.speed ?? 1), this.#options.signal)
  }

  get stopped(): boolean {
    return stopped(this.#options.signal)
  }

  /** For scenarios: what a bystander would say. */
  say(zh: string, en: string): void {
    this.#tell({ what: 'said', text: { zh, en } })
  }

  async #sell(): Promise<void> {
    const { signal, perSecond = 1 } = this.#options
    if (perSecond === 0) return
    while (!stopped(signal)) {
      await pause(this.#random.exponential(1000 / perSecond), signal)
      const till = this.#nextCustomerAt()
      if (till !== null && !stopped(signal)) this.#follow(this.#serve(till))
    }
  }

  /** Terminals look at themselves in turn, so that reports come evenly. */
  async #report(): Promise<void> {
    const { signal, reportEverySeconds = 60 } = this.#options
    if (this.#telemetry === null) return
    while (!stopped(signal))
      for (const { terminal } of this.#tills) {
        await pause((reportEverySeconds * 1000) / this.#tills.length, signal)
        if (stopped(signal)) return
        if (terminal.line.usable) await this.#telemetry.report(terminal.identity, null, this.#clock())
      }
  }

  #nextCustomerAt(): Till | null {
    const free = this.#tills.filter(({ busy }) => !busy)
    const at = this.#clock()
    const open = free.filter(({ shop }) => shop.isOpen(at))
    const choice = open.length > 0 || this.#options.keepsHours === true ? open : free
    let draw = this.#random.next() * choice.reduce((sum, { shop }) => sum + weightAt(shop.perHour(at)), 0)
    return choice.find(({ shop }) => (draw -= weightAt(shop.perHour(at))) < 0) ?? choice[0] ?? null
  }

  /** One customer, from card to slip, with whatever the cashier does about a refusal. */
  async #serve(till: Till): Promise<void> {
    till.busy = true
    const { terminal, place, shop } = till
    const person = new Person({ random: this.#random })
    let order = this.#withChance(shop.basket())
    for (let tries = 1; ; tries += 1) {
      const outcome = await terminal.pay(order)
      this.#summary.payments += 1
      if (outcome.approved) this.#summary.approved += 1
      const reaction = outcome.approved ? null : person.reactsTo(outcome, tries)
      this.#tell({ what: 'payment', at: place, order, outcome, reaction })
      if (reaction === null || reaction === 'call support' || reaction === 'give up') break
      order = this.#changed(order, reaction)
      if (reaction === 'settle') await terminal.settle()
      if (reaction === 'sign on' || reaction === 'restart') await this.#signOn(till)
      await this.pause(this.#random.whole(1_000, 4_000))
      if (this.stopped) break
    }
    if (terminal.state.batchLog.length >= BATCH) await terminal.settle()
    till.busy = false
  }

  #changed(order: Order, reaction: Reaction): Order {
    if (reaction === 'other card') return { ...order, amountFen: wholeYuan(order.amountFen), card: drawCard(this.#random) }
    return reaction === 'insert the chip' ? { ...order, entryMode: 'chip' } : order
  }

  /** Now and then a card is declined for the card's own sake. */
  #withChance(order: Order): Order {
    if (!this.#random.chance(DECLINED_SHARE)) return order
    let draw = this.#random.next() * this.#declines.reduce((sum, { weight }) => sum + weight, 0)
    const { ending } = this.#declines.find(({ weight }) => (draw -= weight) < 0) ?? this.#declines[0]!
    return { ...order, amountFen: order.amountFen + ending }
  }

  #faultsToPlay(): readonly Fault[] {
    const asked = this.#options.faults
    const unknown = asked?.filter((id) => !everyFault.some((fault) => fault.id === id)) ?? []
    if (unknown.length > 0) throw new RangeError(`no fault of the name ${unknown.join(', ')}`)
    const wanted = asked === undefined ? everyFault : asked.map((id) => everyFault.find((fault) => fault.id === id)!)
    return wanted.filter((fault) => this.#plays.canPlay(fault))
  }

  /** The faults in a new order each round; those of the registers first, because they are what an institution can know. */
  async #playAll(faults: readonly Fault[]): Promise<void> {
    const { faultEverySeconds = 6 } = this.#options
    if (faults.length === 0) return
    for (let round = 0; !this.stopped; round += 1) {
      const order = shuffled(faults, this.#random.fork(`round ${round}`))
      if (round === 0) order.sort((one, other) => Number(other.provoke.by === 'record') - Number(one.provoke.by === 'record'))
      for (const fault of order) {
        await this.#play(fault)
        await this.pause(faultEverySeconds * 1000)
        if (this.stopped) return
      }
    }
  }

  async #play(fault: Fault): Promise<void> {
    const played = await this.#plays.play(fault)
    const merchant = this.#merchants.get(played.identity.merchantId)!
    this.#summary.faultsPlayed += 1
    this.#tell({ what: 'fault', at: { merchant, terminalId: played.identity.terminalId }, ...played })
  }

  async #signOn({ terminal, place }: Till): Promise<void> {
    const outcome = await terminal.signOn().catch(() => null)
    if (!terminal.signedOn) this.#tell({ what: 'sign-on failed', at: place, answer: outcome?.answer ?? null })
  }

  #till(identity: PortfolioTerminal): Till {
    const merchant = this.#merchants.get(identity.merchantId)!
    const terminal = new Terminal({
      gateway: this.#options.gateway,
      terminal: identity,
      merchantName: merchant.name,
      answerTimeoutMs: this.#options.answerTimeoutMs ?? 60_000,
      seed: this.#options.seed ?? 1,
      clock: this.#clock,
    })
    terminal.state.trace = firstTrace(this.#clock)
    return { place: { merchant, terminalId: identity.terminalId }, shop: new Shop(merchant, this.#random), terminal, busy: false }
  }

  #follow(work: Promise<void>): void {
    const followed = work.finally(() => this.#underWay.delete(followed))
    this.#underWay.add(followed)
  }

  #tell(event: FleetEvent): void {
    this.#options.onEvent?.(event)
  }
}

/** Even a closed shop may get a customer, when shops are asked to ignore the clock. */
const weightAt = (perHour: number): number => Math.max(perHour, 0.5)

const wholeYuan = (fen: number): number => fen - (fen % 100)

function shuffled<T>(list: readonly T[], random: Random): T[] {
  const order = [...list]
  for (let left = order.length - 1; left > 0; left -= 1) {
    const other = random.whole(0, left)
    ;[order[left], order[other]] = [order[other]!, order[left]!]
  }
  return order
}
