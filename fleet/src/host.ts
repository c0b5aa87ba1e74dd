import { createServer, type AddressInfo, type Server } from 'node:net'
import { once } from 'node:events'
import type { Codec, Message } from '@shouli/iso8583'
import { answerFields, answerFromBook, answerMti } from './host/answer.ts'
import { Book, type Entry } from './host/book.ts'
import { startControl } from './host/control.ts'
import { upstreamCodec, type UpstreamDialect } from './host/dialect.ts'
import { decide, type Decision } from './host/issuer.ts'
import { keepBook } from './host/keep-book.ts'
import { Link } from './host/link.ts'
import { readRequest, type HostRequest } from './host/request.ts'
import { allWell, turn, type Switches } from './host/switches.ts'
import { isApproval } from './host/trigger.ts'
import { seeded, type Random } from './random.ts'
import { systemClock, type Clock } from './time.ts'

export interface HostOptions {
  /** For the institution's links; 0: any free port. */
  readonly port?: number
  /** For tests and people, HTTP; 0: any free port. */
  readonly controlPort?: number
  readonly seed?: number
  readonly dialect?: UpstreamDialect
  /** Time that the network and the issuers behind it take; `null`: none, for benches. */
  readonly latency?: { readonly medianMs: number; readonly sigma: number } | null
  /** A late answer (amount ending 81) comes after this many milliseconds: longer than any institution waits. */
  readonly lateMs?: number
  /** A slow answer (amount ending 86) comes after this many milliseconds: shorter than any institution waits. */
  readonly slowMs?: number
  /** Keep the book in this file and go on from it; left out: in memory only. */
  readonly bookFile?: string
  /** Wait for the disk before each group of answers leaves. */
  readonly fsync?: boolean
  readonly clock?: Clock
}

/** A running host, in this process. */
export interface Host {
  readonly port: number
  readonly controlPort: number
  readonly book: Book
  switches(): Switches
  turn(change: Partial<Switches>): Promise<void>
  stop(): Promise<void>
}

/** The network shows what it knows: nothing about the institution's books. */
export interface HostState {
  readonly switches: Switches
  readonly signedOn: boolean
  readonly links: number
  readonly served: number
  readonly unreadable: number
}

/**
 * Starts the simulated upstream network: a stranger who speaks the dialect of docs/upstream.md, keeps its own book, recognises
 * repeats, takes reversals before, after and without their original, and misbehaves by amount (see {@link amountTriggers}) or by
 * switch.
 *
 * @throws the operating system's error when a port is taken
 */
export async function startHost(options: HostOptions = {}): Promise<Host> {
  const keeper = options.bookFile === undefined ? null : keepBook(options.bookFile, { fsync: options.fsync === true })
  const book = new Book((line) => keeper?.write(line))
  if (keeper !== null) book.restore(keeper.earlier)
  const network = new Network(book, options)

  const server = createServer((socket) => network.connect(new Link(socket, (bytes, link) => network.receive(bytes, link)), socket))
  await listen(server, options.port ?? 0)
  const { port } = server.address() as AddressInfo

  const turnAll = async (change: unknown): Promise<Switches> => {
    const next = turn(network.switches, change)
    network.switches = next
    if (next.link === 'down') {
      network.dropLinks()
      if (server.listening) await closed(server)
    } else if (!server.listening) await listen(server, port)
    return next
  }
  const control = await startControl({ port: options.controlPort ?? 0, book, state: () => network.state(), turn: turnAll })

  return {
    port,
    controlPort: control.port,
    book,
    switches: () => network.switches,
    turn: async (change) => void (await turnAll(change)),
    stop: async () => {
      network.dropLinks()
      network.stop()
      await Promise.all([server.listening ? closed(server) : undefined, control.stop()])
      await keeper?.close()
    },
  }
}

class Network {
  switches: Switches = allWell
  readonly #book: Book
  readonly #codec: Codec
  readonly #clock: Clock
  readonly #chance: Random
  readonly #options: HostOptions
  readonly #links = new Set<Link>()
  readonly #timers = new Set<NodeJS.Timeout>()
  #signedOn = false
  #served = 0
  #unreadable = 0
  #rrnLast: number

  constructor(book: Book, options: HostOptions) {
    this.#book = book
    this.#options = options
    this.#codec = upstreamCodec(options.dialect)
    this.#clock = options.clock ?? systemClock
    this.#chance = seeded(options.seed ?? 1).fork('host')
    this.#rrnLast = (Math.floor(this.#clock() / 1000) % 1_000_000) * 1_000_000
  }

  state(): HostState {
    return {
      switches: this.switches,
      signedOn: this.#signedOn,
      links: this.#links.size,
      served: this.#served,
      unreadable: this.#unreadable,
    }
  }

  connect(link: Link, socket: { once(event: 'close', then: () => void): unknown }): void {
    this.#links.add(link)
    socket.once('close', () => this.#links.delete(link))
  }

  dropLinks(): void {
    for (const link of this.#links) link.destroy()
    this.#signedOn = false
  }

  stop(): void {
    for (const timer of this.#timers) clearTimeout(timer)
  }

  receive(bytes: Buffer, link: Link): void {
    if (this.switches.link === 'silent') return
    let message: Message
    try {
      message = this.#codec.unpack(bytes)
    } catch {
      this.#unreadable += 1
      return
    }
    this.#served += 1
    if (message.mti === '0800') this.#manage(message, link)
    else if (message.mti.startsWith('04')) this.#reverse(message, link)
    else this.#authorise(message, link)
  }

  /** 0800 with field 70: 001 sign-on, 002 sign-off, 301 echo. */
  #manage(message: Message, link: Link): void {
    const code = message.text(70)
    const refused = code === '001' && this.switches.refuseSignOn
    if (code === '001' && !refused) this.#signedOn = true
    if (code === '002') this.#signedOn = false
    this.#answer(message, link, answerFields(message, { answer: refused ? '05' : '00', at: this.#clock() }), this.switches.slowMs)
  }

  #authorise(message: Message, link: Link): void {
    const request = readRequest(message)
    const earlier = this.#book.find(request.key)
    if (earlier !== undefined) return this.#repeat(message, request, earlier, link)
    if (!this.#signedOn) return this.#refuse(message, link, '91')
    if (this.switches.answerAll !== null) return this.#refuse(message, link, this.switches.answerAll)

    const decision = decide(request, this.#book)
    if (decision.delivery === 'lost on the way in') return
    const entry = this.#enter(request, decision)
    this.#deliver(message, link, entry, decision.delivery)
  }

  /** The same request again gets the same answer; one that differs under the same key is a mistake of the sender: 94. */
  #repeat(message: Message, request: HostRequest, earlier: Entry, link: Link): void {
    this.#book.countRepeat()
    if (earlier.state === 'refused ahead') return this.#refuse(message, link, '22')
    if (earlier.amountFen !== request.amountFen || earlier.kind !== request.kind) return this.#refuse(message, link, '94')
    this.#answer(message, link, answerFromBook(message, earlier, this.#clock()), this.#latency())
  }

  #refuse(message: Message, link: Link, code: string): void {
    this.#answer(message, link, answerFields(message, { answer: code, at: this.#clock(), rrn: message.text(37) }), this.#latency())
  }

  #enter(request: HostRequest, { answer, approvedFen, original }: Decision): Entry {
    const approved = isApproval(answer)
    const entry: Entry = {
      key: request.key,
      kind: request.kind,
      merchantId: request.merchantId,
      terminalId: request.terminalId,
      trace: request.trace,
      sentAt: request.sentAt,
      // A new request keeps the number that the institution gave it; a void or refund that names its original gets one of its own.
      rrn: request.rrn !== null && !this.#book.knowsRrn(request.rrn) ? request.rrn : this.#nextRrn(),
      authCode: approved ? this.#nextAuthCode() : null,
      card: request.card,
      amountFen: request.amountFen,
      approvedFen,
      answer,
      state: approved ? 'approved' : 'declined',
      originalKey: original?.key ?? null,
      takenBackFen: 0,
    }
    this.#book.write(entry)
    return entry
  }

  #deliver(message: Message, link: Link, entry: Entry, delivery: Decision['delivery']): void {
    const balance = entry.kind === 'balance' ? { balanceFen: this.#chance.whole(10_000, 90_000_000) } : {}
    const fields = answerFields(message, { ...entry, ...balance, at: this.#clock() })
    const latency = this.#latency()
    switch (delivery) {
      case 'at once':
        return this.#answer(message, link, fields, latency)
      case 'slow':
        return this.#answer(message, link, fields, this.#options.slowMs ?? 3_000)
      case 'late':
        return this.#answer(message, link, fields, this.#options.lateMs ?? 70_000)
      case 'twice':
        this.#answer(message, link, fields, latency)
        return this.#answer(message, link, fields, latency)
      case 'then drop the line':
        return this.#after(latency, () => {
          link.send(this.#codec.pack({ mti: answerMti(message.mti), fields }))
          link.drop()
        })
      case 'drop the line instead':
        return this.#after(latency, () => link.destroy())
      case 'garbage':
        return this.#after(latency, () => link.send(Uint8Array.from({ length: 40 }, () => this.#chance.whole(0, 255))))
      case 'under a foreign trace': {
        const foreign = { ...fields, 11: String(999_999 - Number(entry.trace)).padStart(6, '0'), 37: this.#nextRrn() }
        return this.#answer(message, link, foreign, latency)
      }
      case 'never':
      case 'lost on the way in':
        return
    }
  }

  /** Idempotent: before, after or without its original, once or many times, the end state is the same. 25: nothing to take back. */
  #reverse(message: Message, link: Link): void {
    if (this.switches.ignoreReversals) return
    const request = readRequest(message)
    const original = this.#book.originalOf(request) ?? this.#book.find(request.key)
    if (original === undefined) this.#refuseAhead(request)
    else this.#book.reverse(original)
    const answer = original === undefined || original.state === 'refused ahead' ? '25' : '00'
    // One that was refused ahead never got a number of its own.
    const rrn = original === undefined || original.rrn === '' ? message.text(37) : original.rrn
    const fields = answerFields(message, { answer, at: this.#clock(), rrn })
    this.#answer(message, link, fields, this.#latency())
  }

  #refuseAhead(request: HostRequest): void {
    const key = request.originalKey ?? request.key
    const trace = key.slice(key.lastIndexOf('/') + 1)
    this.#book.write({
      key,
      trace,
      kind: 'reversal',
      merchantId: request.merchantId,
      terminalId: request.terminalId,
      sentAt: request.sentAt,
      rrn: '',
      authCode: null,
      card: request.card,
      amountFen: request.amountFen,
      approvedFen: 0,
      answer: '25',
      state: 'refused ahead',
      originalKey: null,
      takenBackFen: 0,
    })
  }

  #answer(message: Message, link: Link, fields: ReturnType<typeof answerFields>, delayMs: number): void {
    const bytes = this.#codec.pack({ mti: answerMti(message.mti), fields })
    if (delayMs <= 0) link.send(bytes)
    else this.#after(delayMs, () => link.send(bytes))
  }

  #after(ms: number, then: () => void): void {
    const timer = setTimeout(() => {
      this.#timers.delete(timer)
      then()
    }, ms)
    this.#timers.add(timer)
  }

  #latency(): number {
    const { latency = null } = this.#options
    const own = latency === null ? 0 : Math.round(this.#chance.logNormal(latency.medianMs, latency.sigma))
    return own + this.switches.slowMs
  }

  /** Unique over restarts: the second of the start before the running number. */
  #nextRrn(): string {
    this.#rrnLast += 1
    return String(this.#rrnLast).padStart(12, '0').slice(-12)
  }

  #nextAuthCode(): string {
    return String(this.#chance.whole(0, 999_999)).padStart(6, '0')
  }
}

async function listen(server: Server, port: number): Promise<void> {
  server.listen(port, '127.0.0.1')
  await once(server, 'listening')
}

async function closed(server: Server): Promise<void> {
  server.close()
  await once(server, 'close')
}
