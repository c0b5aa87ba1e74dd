import type { Message } from '@shouli/iso8583'
import { drawCard } from '../cards.ts'
import type { PortfolioTerminal } from '../portfolio-file.ts'
import { seeded, type Random } from '../random.ts'
import { Terminal } from '../terminal.ts'
import { pause } from '../time.ts'
import type { LoadFigures } from './figures.ts'
import { Lane, type LaneListener, type LoadKind } from './lane.ts'
import { evenPace, type Pace } from './pace.ts'
import { Tally } from './tally.ts'

export interface LoadOptions {
  readonly gateway: { readonly host?: string; readonly port: number }
  /** Each with its master key; one connection and one request in flight each. */
  readonly terminals: readonly PortfolioTerminal[]
  /** `sale`: amounts in whole yuan, which the simulated host approves. `echo`: 0820 with 301, no MAC, nothing recorded. */
  readonly kind?: LoadKind
  /** Even pace, whatever the answers do; `null`: the next request of a terminal follows its last answer (saturation). */
  readonly perSecond?: number | null
  readonly seconds: number
  readonly warmUpSeconds?: number
  /** Whole yuan, both included. */
  readonly amountYuan?: { readonly least: number; readonly most: number }
  readonly cardsPerTerminal?: number
  readonly answerTimeoutMs?: number
  /** After the run: how long terminals go on trying to get open reversals answered. */
  readonly patienceMs?: number
  readonly seed?: number | string
  readonly signal?: AbortSignal
  /** Hears every answered sale and every reversal that was answered, for whoever compares books afterwards. */
  readonly onEvent?: (event: LoadEvent) => void
}

export interface LoadEvent {
  readonly what: 'answered' | 'reversed'
  readonly merchantId: string
  readonly terminalId: string
  readonly batch: number
  readonly trace: number
  readonly amountFen: number
  /** Field 39; of a reversal `null`. */
  readonly answer: string | null
  /** Field 37. */
  readonly rrn: string | null
}

/** Sign-ons under way at a time: a fleet that wakes up all at once is another experiment. */
const SIGN_ONS_AT_ONCE = 16
const SWEEP_MS = 50
const TICK_MS = 1
const AGAIN_MS = 200

/**
 * Signs the terminals on and loads the gateway with them: open-loop at an even pace, or closed-loop to saturation. A terminal that
 * gets no answer, or loses its line, takes its payment back before it goes on, as the rules want, and keeps trying while the server
 * is away; so both books can be compared afterwards.
 *
 * @returns figures over the time after the warm-up
 * @throws RangeError when no terminal could sign on
 */
export async function runLoad(options: LoadOptions): Promise<LoadFigures> {
  return await new Load(options).run()
}

class Load implements LaneListener {
  readonly #options: LoadOptions
  readonly #kind: LoadKind
  readonly #random: Random
  readonly #timeoutMs: number
  readonly #lanes: Lane[] = []
  /** Connected, signed on, nothing in flight. */
  readonly #idle: Lane[] = []
  readonly #recoveries = new Map<Lane, Promise<void>>()
  #tally = new Tally(0, 1)
  #pace: Pace | null = null
  #running = false
  #patienceEnds = Infinity
  #signOnFailed = 0

  constructor(options: LoadOptions) {
    this.#options = options
    this.#kind = options.kind ?? 'sale'
    this.#random = seeded(options.seed ?? 1).fork('load')
    this.#timeoutMs = options.answerTimeoutMs ?? 60_000
  }

  async run(): Promise<LoadFigures> {
    await this.#connectAll()
    if (this.#idle.length === 0) throw new RangeError('no terminal could sign on')

    const { perSecond = null, seconds, warmUpSeconds = 0 } = this.#options
    const start = performance.now()
    const from = start + warmUpSeconds * 1000
    const until = from + seconds * 1000
    this.#tally = new Tally(from, until)
    this.#tally.errors.signOnFailed = this.#signOnFailed
    this.#pace = perSecond === null ? null : evenPace(perSecond, start)
    const terminals = this.#lanes.length

    this.#running = true
    const sweep = setInterval(() => this.#sweep(), SWEEP_MS)
    const ticker = this.#pace === null ? null : setInterval(() => this.#sendDue(), TICK_MS)
    if (this.#pace === null) for (const lane of this.#idle.splice(0)) this.#send(lane, performance.now())
    await pause(from - performance.now(), this.#options.signal)
    this.#tally.warm()
    await pause(until - performance.now(), this.#options.signal)
    this.#sendDue()
    this.#running = false
    this.#tally.end(performance.now())
    if (ticker !== null) clearInterval(ticker)
    this.#countNeverSent(Math.min(until, performance.now()))
    await this.#drain()
    clearInterval(sweep)

    const figures = this.#tally.figures({ kind: this.#kind, terminals, offeredPerSecond: perSecond })
    for (const lane of this.#lanes) lane.close()
    return figures
  }

  answered(lane: Lane, message: Message, macHolds: boolean): void {
    const now = performance.now()
    const answer = this.#tally.answered(lane, message, macHolds, now)
    if (this.#kind === 'sale') this.#tell('answered', lane, answer, message.text(37) ?? null)
    // The server no longer knows this terminal's keys or batch: a person would sign on again.
    if (answer === 'A0' || answer === '77') this.#recover(lane)
    else if (!this.#running) return
    else if (this.#pace === null) this.#send(lane, now)
    else {
      this.#idle.push(lane)
      if (this.#pace.nextDue() <= now) this.#sendDue()
    }
  }

  unreadable(): void {
    this.#tally.errors.unreadable += 1
  }

  lost(lane: Lane): void {
    if (lane.busy) this.#tally.errors.lineLost += 1
    this.#recover(lane)
  }

  async #connectAll(): Promise<void> {
    const waiting = [...this.#options.terminals]
    const worker = async (): Promise<void> => {
      for (let identity = waiting.shift(); identity !== undefined; identity = waiting.shift()) await this.#connect(identity)
    }
    await Promise.all(Array.from({ length: Math.min(SIGN_ONS_AT_ONCE, waiting.length) }, worker))
  }

  async #connect(identity: PortfolioTerminal): Promise<void> {
    const { gateway, cardsPerTerminal = 3 } = this.#options
    const terminal = new Terminal({ gateway, terminal: identity, answerTimeoutMs: this.#timeoutMs, seed: this.#options.seed ?? 1 })
    const lane = new Lane({
      terminal,
      gateway: { host: gateway.host ?? '127.0.0.1', port: gateway.port },
      kind: this.#kind,
      cards: Array.from({ length: cardsPerTerminal }, () => drawCard(this.#random)),
      listener: this,
    })
    if (await this.#ready(lane)) {
      this.#lanes.push(lane)
      this.#idle.push(lane)
    } else this.#signOnFailed += 1
  }

  /** Signs on where that is needed, and connects. */
  async #ready(lane: Lane): Promise<boolean> {
    const { terminal } = lane
    if (this.#kind === 'sale') {
      const signedOn = await terminal.signOn().catch(() => null)
      terminal.close()
      if (signedOn === null || !terminal.signedOn || signedOn.answer !== '00') return false
    }
    return await lane.open().then(
      () => true,
      () => false,
    )
  }

  #send(lane: Lane, dueAt: number): void {
    const { least, most } = this.#options.amountYuan ?? { least: 1, most: 500 }
    lane.send(this.#kind === 'echo' ? 0 : this.#random.whole(least, most) * 100, dueAt, performance.now())
  }

  #sendDue(): void {
    const pace = this.#pace
    if (pace === null || !this.#running) return
    const now = performance.now()
    while (this.#idle.length > 0 && pace.nextDue() <= now) {
      // The one that has been idle for longest, so that the load is spread over all terminals.
      const lane = this.#idle.shift()!
      this.#send(lane, pace.nextDue())
      pace.take()
    }
  }

  #countNeverSent(until: number): void {
    const pace = this.#pace
    if (pace === null) return
    while (pace.nextDue() <= until) {
      this.#tally.errors.neverSent += 1
      pace.take()
    }
  }

  /** One clock for all terminals: a timer for each request would cost more than the request. */
  #sweep(): void {
    const tooOld = performance.now() - this.#timeoutMs
    for (const lane of this.#lanes) {
      if (!lane.busy || lane.sentAt > tooOld || this.#recoveries.has(lane)) continue
      this.#tally.errors.noAnswer += 1
      this.#recover(lane)
    }
  }

  /** Takes back what is open, signs on again, and goes on. */
  #recover(lane: Lane): void {
    if (this.#recoveries.has(lane)) return
    lane.close()
    const waiting = this.#idle.indexOf(lane)
    if (waiting >= 0) this.#idle.splice(waiting, 1)
    const recovery = this.#recoverNow(lane).finally(() => this.#recoveries.delete(lane))
    this.#recoveries.set(lane, recovery)
  }

  async #recoverNow(lane: Lane): Promise<void> {
    while (lane.busy) {
      const { trace } = lane
      const end = await lane.takeBack()
      if (end === 'done') {
        this.#tally.errors.reversed += 1
        this.#tell('reversed', lane, null, null, trace)
      } else if (end === 'open' && performance.now() > this.#patienceEnds) {
        this.#tally.errors.reversalOpen += 1
        lane.giveUp()
      } else if (end === 'open') {
        await pause(AGAIN_MS)
        // A server that came back may hold other keys for this terminal.
        await lane.terminal.signOn().catch(() => null)
        lane.terminal.close()
      }
    }
    while (this.#running) {
      if (await this.#ready(lane)) {
        if (this.#pace === null && this.#running) this.#send(lane, performance.now())
        else this.#idle.push(lane)
        return
      }
      await pause(AGAIN_MS)
    }
  }

  /** Waits for the answers and reversals that are still under way. */
  async #drain(): Promise<void> {
    this.#patienceEnds = performance.now() + this.#timeoutMs + (this.#options.patienceMs ?? 10_000)
    while (this.#recoveries.size > 0 || this.#lanes.some(({ busy }) => busy)) await pause(20)
  }

  #tell(what: LoadEvent['what'], lane: Lane, answer: string | null, rrn: string | null, trace = lane.trace): void {
    const { merchantId, terminalId } = lane.terminal.identity
    const { batch } = lane.terminal.state
    this.#options.onEvent?.({ what, merchantId, terminalId, batch, trace, amountFen: lane.amountFen, answer, rrn })
  }
}
