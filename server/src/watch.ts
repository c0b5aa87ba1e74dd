// What this process needs, looked at for /ready, and what its gateway counts, read for /metrics.

import { Counter, Gauge, type Registry } from 'prom-client'
import { wire } from '@shouli/contract'
import type { Gateway, GatewayFigures } from './desks/gateway/index.ts'
import { lastMinute } from './desks/gateway/routes/index.ts'
import type { Clock } from './ground/clock.ts'
import { rows, sql, type Database } from './ground/database/index.ts'
import type { Check } from './http/routes/state.ts'
import { readLines } from './registers/lines/index.ts'

export interface WatchParts {
  readonly database: Database
  /** `null`: another process is the gateway. */
  readonly gateway: Gateway | null
  readonly clock: Clock
  /** Name of the network host. */
  readonly host: string
  readonly registry: Registry
}

/** A database that takes longer does not serve anybody, in ms. */
const DATABASE_MS_MAX = 2_000

/** @returns looks at everything that this process needs */
export function watch(parts: WatchParts): () => Promise<Check[]> {
  if (parts.gateway !== null) countGateway(parts.gateway, parts.registry)
  countOutbox(parts)
  countPayments(parts)
  return () => look(parts)
}

async function look({ database, gateway, host }: WatchParts): Promise<Check[]> {
  const answers = await within(DATABASE_MS_MAX, rows(database, sql`select 1`)).then(
    () => true,
    () => false,
  )
  const state = gateway === null ? await stateOf(host, database, answers) : gateway.health().state
  return [
    { name: 'database', state: answers ? 'up' : 'down', required: true, detail: answers ? null : unreadable },
    ...(gateway === null ? [] : [{ name: 'gateway', state: 'up', required: true, detail: null } as const]),
    { name: 'upstream', state, required: false, detail: state === 'down' ? noNetwork : null },
  ]
}

const unreadable = { zh: '数据库没有及时回答', en: 'the database did not answer in time' }
const noNetwork = {
  zh: '网络主机不通：需要联机的交易会被拒绝',
  en: 'the network host cannot be reached: payments that need it are refused',
}

/** As the gateways of other processes reported it. */
async function stateOf(host: string, database: Database, readable: boolean): Promise<Check['state']> {
  if (!readable) return 'down'
  const states = (await readLines(database)).filter((line) => line.host === host).map(({ state }) => state)
  return states.includes('up') ? 'up' : states.includes('degraded') ? 'degraded' : 'down'
}

async function within<result>(ms: number, promise: Promise<result>): Promise<result> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, failed) => {
    timer = setTimeout(() => failed(new Error('took too long')), ms)
  })
  try {
    return await Promise.race([promise, late])
  } finally {
    clearTimeout(timer)
  }
}

/** Read when asked for. Labels are words of ours: answer codes, reasons, states. */
function countGateway(gateway: Gateway, registry: Registry): void {
  const gauge = (name: string, help: string, value: (figures: GatewayFigures) => number): void => {
    registry.registerMetric(
      new Gauge({
        name: `shouli_gateway_${name}`,
        help,
        registers: [],
        collect() {
          this.set(value(gateway.figures()))
        },
      }),
    )
  }
  const counter = (
    name: string,
    help: string,
    label: string | null,
    values: (figures: GatewayFigures) => Readonly<Record<string, number>> | number,
  ): void => {
    registry.registerMetric(
      new Counter({
        name: `shouli_gateway_${name}_total`,
        help,
        labelNames: label === null ? [] : [label],
        registers: [],
        collect() {
          this.reset()
          const found = values(gateway.figures())
          if (typeof found === 'number') this.inc(found)
          else for (const [word, count] of Object.entries(found)) this.inc({ [label!]: word }, count)
        },
      }),
    )
  }

  counter('answers', 'Answers to terminals by answer code.', 'answer', ({ dispatch }) => dispatch.answers)
  counter('frames', 'Frames that came in.', null, ({ listener }) => listener.frames)
  counter('frames_refused', 'Frames that could not be served.', 'why', ({ dispatch: { refused, unknownKind, unreadable } }) => ({
    refused,
    unknown_kind: unknownKind,
    unreadable,
  }))
  counter('connections_accepted', 'Connections of terminals.', null, ({ listener }) => listener.accepted)
  counter('connections_closed', 'Connections that we refused or closed.', 'why', ({ listener }) => listener.closed)
  gauge('connections', 'Terminals connected.', ({ listener }) => listener.open)
  gauge('judging', 'Payments being judged.', ({ judging }) => judging)
  gauge('recording', 'Outcomes being recorded.', ({ recording }) => recording)
  gauge('owed', 'Outcomes that the database has not taken yet.', ({ owed }) => owed)
  counter(
    'network_messages',
    'Messages to the network host by what became of them.',
    'what',
    ({ network: { asked, answered, unanswered, late, foreign, unreadable } }) => ({
      asked,
      answered,
      unanswered,
      late,
      foreign,
      unreadable,
    }),
  )
  counter('reversals', 'Reversals to the network.', 'what', ({ reversals }) => reversals)
  gauge('network_in_flight', 'Payments with the network.', ({ network }) => network.inFlight)
  gauge('network_links_up', 'Connections to the network host that work.', ({ network }) => network.linksUp)
  registry.registerMetric(
    new Gauge({
      name: 'shouli_upstream_state',
      help: 'State of the network host: 1 for the one it is in.',
      labelNames: ['state'],
      registers: [],
      collect() {
        const { state } = gateway.health()
        for (const word of ['up', 'degraded', 'down'] as const) this.set({ state: word }, word === state ? 1 : 0)
      },
    }),
  )
}

/** The estate’s last minute, from the database: the same at every process. */
function countPayments({ database, clock, registry }: WatchParts): void {
  const read = remembered(() => within(DATABASE_MS_MAX, lastMinute(database, clock())))
  registry.registerMetric(
    new Gauge({
      name: 'shouli_payments_last_minute',
      help: 'Payments that arrived in the last minute.',
      labelNames: ['result', 'decided_by'],
      registers: [],
      async collect() {
        this.reset()
        const { counts } = (await read()) ?? { counts: [] }
        for (const { state, decidedBy, count } of counts) this.set({ result: wire(state), decided_by: decidedBy }, count)
      },
    }),
  )
  registry.registerMetric(
    new Gauge({
      name: 'shouli_payment_answer_seconds',
      help: 'From message to answer, of the last minute.',
      labelNames: ['quantile'],
      registers: [],
      async collect() {
        this.reset()
        const seconds = (await read())?.seconds ?? null
        if (seconds === null) return
        this.set({ quantile: '0.5' }, seconds.p50)
        this.set({ quantile: '0.95' }, seconds.p95)
        this.set({ quantile: '0.99' }, seconds.p99)
      },
    }),
  )
}

/** Two metrics of one page ask once. @returns `null` when it cannot be read: a page with the other figures is better than none */
function remembered<value>(read: () => Promise<value>): () => Promise<value | null> {
  let asked: Promise<value | null> | null = null
  return () => {
    asked ??= read()
      .catch(() => null)
      .finally(() => setImmediate(() => (asked = null)))
    return asked
  }
}

function countOutbox({ database, clock, registry }: WatchParts): void {
  registry.registerMetric(
    new Gauge({
      name: 'shouli_outbox_lag_seconds',
      help: 'Age of the oldest note that a reader has not taken in.',
      labelNames: ['reader'],
      registers: [],
      async collect() {
        this.reset()
        const lags = await within(DATABASE_MS_MAX, rows<{ reader: string; oldest: number | null }>(database, oldestUnread)).catch(() => [])
        for (const { reader, oldest } of lags) this.set({ reader }, oldest === null ? 0 : Math.max(0, (clock() - oldest) / 1000))
      },
    }),
  )
}

const oldestUnread = sql`
  select r.reader, min(n.at) as oldest
  from outbox_readers r
  left join lateral (
    select n.at from outbox_notes n where n.written_by >= r.read_up_to order by n.written_by, n.note_id limit 1) n on true
  group by r.reader`
