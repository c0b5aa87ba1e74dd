import { assert, type Instant } from '@shouli/vocabulary'
import type { Codec, Fields, Message } from '@shouli/iso8583'
import type { Clock } from '../../../ground/clock.ts'
import { wallTime } from '../wall-time.ts'
import { Link, upstreamCodec, type UpstreamDialect } from './link.ts'

/** One request to the network. Its answer is recognised by class, merchant, terminal, field 7 and field 11. */
export interface NetworkRequest {
  readonly mti: string
  readonly fields: Fields
}

export type NetworkExchange =
  | { readonly ending: 'answered'; readonly message: Message }
  /** Sent, and nothing came within the time limit: the network may have the money. */
  | { readonly ending: 'no answer' }
  /** Sent, and the connection dropped: the network may have the money. */
  | { readonly ending: 'line lost' }
  /** Nothing left us. */
  | { readonly ending: 'not sent' }

/** Facts.line, as this process sees it. */
export interface NetworkHealth {
  readonly host: string
  readonly state: 'up' | 'degraded' | 'down'
  readonly since: Instant
  readonly lastAnswerAt: Instant | null
}

export interface NetworkFigures {
  readonly inFlight: number
  readonly links: number
  readonly linksUp: number
  readonly asked: number
  readonly answered: number
  readonly unanswered: number
  /** Came after their time limit; the reversal was already on its way. */
  readonly late: number
  /** Answers to nothing that we asked. */
  readonly foreign: number
  readonly unreadable: number
}

export interface NetworkOptions {
  /** Name under which it stands in the register of lines. */
  readonly name: string
  readonly host: string
  readonly port: number
  readonly tls: boolean
  readonly dialect: UpstreamDialect
  /** Connections kept open. */
  readonly links: number
  /** Pause between echo tests on a silent link, and how long an answer to sign-on or echo may take. */
  readonly echoMs: number
  readonly managementTimeLimitMs: number
  readonly clock: Clock
  readonly random: () => number
  readonly onHealth: (health: NetworkHealth) => void
}

interface Pending {
  readonly link: LinkState
  readonly timer: NodeJS.Timeout
  readonly end: (exchange: NetworkExchange) => void
}

interface LinkState {
  readonly link: Link
  signedOn: boolean
  lastHeardAt: Instant
  /** Since the last answer; one that only swallows is dropped. */
  unansweredInARow: number
}

const LATE_KEYS_MOST = 10_000
/** So many requests in a row without any answer, and a link counts as broken although it stands. */
const SWALLOWED_MOST = 20

/** The way to the network: several persistent connections, all requests in flight on them at once. */
export class Network {
  readonly #options: NetworkOptions
  readonly #codec: Codec
  readonly #links: LinkState[] = []
  readonly #pending = new Map<string, Pending>()
  /** Keys given up on, so that an answer that comes too late is not taken for a stranger's. */
  readonly #late = new Set<string>()
  readonly #watch: NodeJS.Timeout
  readonly #counts = { asked: 0, answered: 0, unanswered: 0, late: 0, foreign: 0, unreadable: 0 }
  #turn = 0
  #trace = 0
  #health: NetworkHealth
  #stopped = false

  constructor(options: NetworkOptions) {
    this.#options = options
    this.#codec = upstreamCodec(options.dialect)
    this.#health = { host: options.name, state: 'down', since: options.clock(), lastAnswerAt: null }
    for (let index = 0; index < options.links; index += 1) this.#links.push(this.#makeLink())
    this.#watch = setInterval(() => this.#watchLinks(), Math.min(1_000, options.echoMs))
  }

  get health(): NetworkHealth {
    return this.#health
  }

  figures(): NetworkFigures {
    const linksUp = this.#links.filter(({ signedOn }) => signedOn).length
    return { inFlight: this.#pending.size, links: this.#links.length, linksUp, ...this.#counts }
  }

  /** Sends a request on the next link that is signed on, and waits for its answer. */
  ask(request: NetworkRequest, timeLimitMs: number): Promise<NetworkExchange> {
    const state = this.#nextLink()
    if (state === null) return Promise.resolve({ ending: 'not sent' })
    return this.#askOn(state, request, timeLimitMs)
  }

  /** Waits until a link is signed on; for starts and tests. @returns `false` after `timeLimitMs` */
  async ready(timeLimitMs: number): Promise<boolean> {
    const until = performance.now() + timeLimitMs
    while (this.#nextLink() === null) {
      if (performance.now() > until) return false
      await new Promise((resolve) => void setTimeout(resolve, 5))
    }
    return true
  }

  /** Whatever is still in flight ends as `line lost`. */
  stop(): void {
    this.#stopped = true
    clearInterval(this.#watch)
    for (const { link } of this.#links) link.close()
    for (const [key, pending] of this.#pending) this.#end(key, pending, { ending: 'line lost' })
  }

  #askOn(state: LinkState, request: NetworkRequest, timeLimitMs: number): Promise<NetworkExchange> {
    const key = keyOf(request.mti, request.fields)
    assert(!this.#pending.has(key), 'two requests to the network share a key')
    this.#counts.asked += 1
    state.link.send(this.#codec.pack(request))
    return new Promise((end) => {
      const timer = setTimeout(() => this.#giveUp(key), timeLimitMs)
      this.#pending.set(key, { link: state, timer, end })
    })
  }

  #giveUp(key: string): void {
    const pending = this.#pending.get(key)
    if (pending === undefined) return
    this.#counts.unanswered += 1
    pending.link.unansweredInARow += 1
    this.#late.add(key)
    if (this.#late.size > LATE_KEYS_MOST) this.#late.delete(this.#late.values().next().value!)
    this.#end(key, pending, { ending: 'no answer' })
  }

  #end(key: string, pending: Pending, exchange: NetworkExchange): void {
    clearTimeout(pending.timer)
    this.#pending.delete(key)
    pending.end(exchange)
  }

  #nextLink(): LinkState | null {
    const count = this.#links.length
    for (let step = 0; step < count; step += 1) {
      this.#turn = (this.#turn + 1) % count
      const state = this.#links[this.#turn]!
      if (state.signedOn) return state
    }
    return null
  }

  #makeLink(): LinkState {
    const { host, port, tls, random, clock } = this.#options
    const state: LinkState = {
      signedOn: false,
      lastHeardAt: clock(),
      unansweredInARow: 0,
      link: new Link({
        host,
        port,
        tls,
        random,
        codec: this.#codec,
        listener: {
          connected: () => void this.#signOn(state),
          received: (message) => this.#received(message, state),
          unreadable: () => void (this.#counts.unreadable += 1),
          lost: () => this.#lost(state),
        },
      }),
    }
    return state
  }

  /** 0800 with 001 in field 70; until it is answered 00 nothing else leaves on this link. */
  async #signOn(state: LinkState): Promise<void> {
    state.lastHeardAt = this.#options.clock()
    state.unansweredInARow = 0
    const exchange = await this.#manage(state, '001')
    if (exchange.ending === 'answered' && exchange.message.text(39) === '00') {
      state.signedOn = true
      state.link.proved()
      this.#judge()
    } else if (!this.#stopped) state.link.drop()
  }

  #manage(state: LinkState, code: '001' | '301'): Promise<NetworkExchange> {
    this.#trace = (this.#trace % 999_999) + 1
    const { date, time } = wallTime(this.#options.clock())
    const fields = { 7: date + time, 11: String(this.#trace).padStart(6, '0'), 70: code }
    return this.#askOn(state, { mti: '0800', fields }, this.#options.managementTimeLimitMs)
  }

  #received(message: Message, state: LinkState): void {
    const key = keyOf(message.mti, { 7: message.text(7), 11: message.text(11), 41: message.text(41), 42: message.text(42) })
    state.lastHeardAt = this.#options.clock()
    state.unansweredInARow = 0
    const pending = this.#pending.get(key)
    if (pending !== undefined) {
      this.#counts.answered += 1
      this.#health = { ...this.#health, lastAnswerAt: state.lastHeardAt }
      this.#end(key, pending, { ending: 'answered', message })
    } else if (this.#late.delete(key)) this.#counts.late += 1
    else this.#counts.foreign += 1
  }

  #lost(state: LinkState): void {
    state.signedOn = false
    for (const [key, pending] of this.#pending) if (pending.link === state) this.#end(key, pending, { ending: 'line lost' })
    this.#judge()
  }

  #watchLinks(): void {
    const now = this.#options.clock()
    for (const state of this.#links) {
      if (!state.signedOn) continue
      if (state.unansweredInARow >= SWALLOWED_MOST) state.link.drop()
      else if (now - state.lastHeardAt >= this.#options.echoMs) void this.#echo(state)
    }
    this.#judge()
  }

  /** 0800 with 301 in field 70. */
  async #echo(state: LinkState): Promise<void> {
    state.lastHeardAt = this.#options.clock()
    const exchange = await this.#manage(state, '301')
    if (exchange.ending === 'no answer') state.link.drop()
  }

  #judge(): void {
    const up = this.#links.filter(({ signedOn }) => signedOn).length
    const swallowing = this.#links.some(({ signedOn, unansweredInARow }) => signedOn && unansweredInARow > 0)
    const state = up === 0 ? 'down' : up < this.#links.length || swallowing ? 'degraded' : 'up'
    if (state !== this.#health.state) this.#health = { ...this.#health, state, since: this.#options.clock() }
    this.#options.onHealth(this.#health)
  }
}

/** Class of the message, so that a reversal never takes the answer of its sale; then what host and institution have in common. */
function keyOf(mti: string, fields: { readonly [field: number]: string | Uint8Array | undefined }): string {
  return `${mti[1]}/${String(fields[42] ?? '')}/${String(fields[41] ?? '')}/${String(fields[7])}/${String(fields[11])}`
}
