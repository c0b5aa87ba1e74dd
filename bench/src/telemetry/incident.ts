// How soon a fault that many terminals share is on record, from end to end: terminals → gateway → PostgreSQL → incident watch.

import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { drawCard, readPortfolioFile, seeded, Terminal, type PortfolioTerminal, type Random } from '@shouli/fleet'
import { terminalId } from '@shouli/vocabulary'
import { systemClock } from '../../../server/src/ground/clock.ts'
import { firstRow, sql } from '../../../server/src/ground/database/index.ts'
import { takeReports } from '../../../server/src/registers/telemetry/index.ts'
import { openStage, type Stage } from '../gateway/stage.ts'
import { serveHttp } from './serve-http.ts'

/** One fault, as it was found. Times in seconds since its first payment failed; infinite: never. */
export interface Detection {
  readonly fault: 'carrier' | 'model' | 'host'
  /** Terminals that the fault hits. */
  readonly hit: number
  readonly seconds: number
  readonly group: string
  readonly right: boolean
  /** From the end of the fault until the incident is closed. */
  readonly closedAfter: number
}

export interface Incidents {
  readonly terminals: number
  readonly detections: readonly Detection[]
  /** Incidents that nothing had caused. */
  readonly falseAlarms: number
  readonly payments: number
}

const TERMINALS = 260
/** Of the carrier that fails: the least that the goal speaks of, and some. */
const SMALL_CARRIER = 24
const BETWEEN_PAYMENTS_MS = 60_000
const QUIET_MS = 60_000
const LONGEST_MS = { open: 180_000, close: 360_000 }
const LOOK_MS = 200

export async function stageIncidents(): Promise<Incidents> {
  await using stage = await openStage({ terminals: TERMINALS })
  const identities = readPortfolioFile(stage.portfolioFile).terminals
  const carriers = new Map(identities.map(({ terminalId: id }, index) => [id, carrierOf(index)]))
  await tellCarriers(stage, carriers)
  const gateway = await stage.serve()
  const http = await serveHttp({ databaseUrl: stage.databaseUrl, folder: path.dirname(stage.portfolioFile) })
  const trade = new Trade(identities, gateway.port)
  await trade.open()
  await pause(QUIET_MS)

  const model = modelOfMany(identities)
  const ofCarrier = ({ terminalId: id }: PortfolioTerminal): boolean => carriers.get(id) === 'carrier C'
  const detections: Detection[] = []
  detections.push(await detect(stage, trade, 'carrier', (group) => group === 'carrier carrier C', failingFor(trade, ofCarrier)))
  // Where all terminals of a model run one version, the two groups are the same terminals; so are the host and everything.
  const isModel = (group: string): boolean => new RegExp(`^model(×version)? ${model}( |$)`).test(group)
  detections.push(
    await detect(
      stage,
      trade,
      'model',
      isModel,
      failingFor(trade, (identity) => identity.model === model),
    ),
  )
  const isHost = (group: string): boolean => group === 'all' || group.startsWith('host ')
  detections.push(
    await detect(stage, trade, 'host', isHost, {
      hit: identities.length,
      begin: () => stage.host.turn({ answerAll: '91' }),
      end: () => stage.host.turn({ answerAll: null }),
    }),
  )
  await trade.close()
  const { count } = (await firstRow<{ count: number }>(stage.database, sql`select count(*) as count from incidents`))!
  const found = detections.filter(({ seconds }) => Number.isFinite(seconds)).length
  await gateway.stop()
  await http.stop()
  return { terminals: identities.length, detections, falseAlarms: count - found, payments: trade.payments }
}

interface Switch {
  readonly hit: number
  readonly begin: () => unknown
  readonly end: () => unknown
}

/** The network answers 96 (system fault) to these terminals. */
function failingFor(trade: Trade, which: (identity: PortfolioTerminal) => boolean): Switch {
  return {
    hit: trade.identities.filter(which).length,
    begin: () => trade.fail(which),
    end: () => trade.fail(() => false),
  }
}

async function detect(
  { database }: Stage,
  trade: Trade,
  fault: Detection['fault'],
  isRight: (group: string) => boolean,
  { hit, begin, end }: Switch,
): Promise<Detection> {
  trade.firstFailureAt = null
  const known = await firstRow<{ ids: string[] }>(database, sql`select coalesce(array_agg(incident_id), '{}') as ids from incidents`)
  const find = () =>
    firstRow<{ id: string; group: string; ended: number | null }>(
      database,
      sql`
        select incident_id as id, concat_ws(' ', group_kind, nullif(group_value, '')) as group, millis(ended_at) as ended
        from incidents where incident_id <> all(${known!.ids}::text[]) order by noticed_at limit 1`,
    )
  await begin()
  const began = Date.now()
  const opened = await until(LONGEST_MS.open, find, (row) => row !== null)
  const seconds = opened === null ? Infinity : (Date.now() - (trade.firstFailureAt ?? began)) / 1000
  // It lasts as long again as the second look at its group needs.
  if (opened !== null) await pause(30_000)
  await end()
  const ended = Date.now()
  const closed = opened === null ? null : await until(LONGEST_MS.close, find, (row) => row?.ended != null)
  const closedAfter = closed === null ? Infinity : (Date.now() - ended) / 1000
  const group = (closed ?? opened)?.group ?? 'none'
  return { fault, hit, seconds, group, right: isRight(group), closedAfter }
}

/** @returns `null` when it did not come true in time */
async function until<T>(longestMs: number, look: () => Promise<T>, isSo: (found: T) => boolean): Promise<T | null> {
  for (const from = Date.now(); Date.now() - from < longestMs; await pause(LOOK_MS)) {
    const found = await look()
    if (isSo(found)) return found
  }
  return null
}

const carrierOf = (index: number): string => (index < SMALL_CARRIER ? 'carrier C' : index % 2 === 0 ? 'carrier A' : 'carrier B')

/** A terminal's carrier is known from its own reports. */
async function tellCarriers({ database }: Stage, carriers: ReadonlyMap<string, string>): Promise<void> {
  const now = systemClock()
  await takeReports(
    database,
    [...carriers].map(([id, carrier]) => ({
      terminalId: terminalId(id),
      receivedAt: now,
      reports: [{ id: 'first', at: now, seen: { connectivity: 'cellular', carrier } }],
    })),
  )
}

/** The model that many terminals are of, but not most. */
function modelOfMany(identities: readonly PortfolioTerminal[]): string {
  const counts = [...Map.groupBy(identities, ({ model }) => model)].map(([model, of]) => ({ model, many: of.length }))
  const fitting = counts.filter(({ many }) => many >= 20).toSorted((one, other) => one.many - other.many)[0]
  if (fitting?.model === undefined) throw new Error('no model has twenty terminals')
  return fitting.model
}

/** Every terminal takes a payment about once a minute, as customers come. */
class Trade {
  readonly identities: readonly PortfolioTerminal[]
  readonly #port: number
  readonly #random: Random = seeded('incidents')
  #fails: (identity: PortfolioTerminal) => boolean = () => false
  #open = true
  #shops: Promise<void>[] = []
  firstFailureAt: number | null = null
  payments = 0

  constructor(identities: readonly PortfolioTerminal[], port: number) {
    this.identities = identities
    this.#port = port
  }

  async open(): Promise<void> {
    const tills = this.identities.map((terminal) => new Terminal({ gateway: { port: this.#port }, terminal, answerTimeoutMs: 20_000 }))
    for (const till of tills) {
      const { answer } = await till.signOn()
      if (answer !== '00') throw new Error(`sign-on answered ${answer ?? 'nothing'}`)
    }
    this.#shops = tills.map((till) => this.#sell(till, this.#random.fork(till.identity.terminalId)))
  }

  fail(which: (identity: PortfolioTerminal) => boolean): void {
    this.#fails = which
  }

  async close(): Promise<void> {
    this.#open = false
    await Promise.all(this.#shops)
  }

  async #sell(till: Terminal, random: Random): Promise<void> {
    for (;;) {
      await this.#customerComes(random)
      if (!this.#open) break
      // An amount that ends in 96 is answered with 96 by the simulated network.
      const ending = this.#fails(till.identity) ? 96 : 0
      const card = drawCard(random, 'debit')
      const sentAt = Date.now()
      const { answer } = await till.pay({ kind: 'sale', amountFen: random.whole(20, 300) * 100 + ending, card, entryMode: 'contactless' })
      this.payments += 1
      if (answer === '96' || answer === '91') this.firstFailureAt ??= sentAt
    }
    till.close()
  }

  async #customerComes(random: Random): Promise<void> {
    const at = Date.now() + random.exponential(BETWEEN_PAYMENTS_MS)
    while (this.#open && Date.now() < at) await pause(Math.min(1_000, Math.max(1, at - Date.now())))
  }
}
