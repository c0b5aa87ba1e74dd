// An app on a real database, listening on a free port, for tests of what every route shares.

import { randomUUID } from 'node:crypto'
import type { Instant } from '@shouli/vocabulary'
import { createApp, type App, type AppParts, type RoomHandlers } from '../../app.ts'
import { standingClock } from '../../ground/clock.ts'
import { freshDatabase, NOON } from '../../ground/database/testing/index.ts'
import { createLog } from '../log.ts'
import { createMetrics } from '../metrics.ts'
import { defaultHttpSettings, type HttpSettings } from '../settings.ts'

export interface TestApp extends App {
  readonly base: string
  /** Every line that was logged. */
  readonly lines: string[]
  readonly clock: ReturnType<typeof standingClock>
  readonly database: AppParts['database']
  close(): Promise<void>
}

export interface TestOptions {
  readonly settings?: Partial<HttpSettings>
  readonly rooms?: Partial<RoomHandlers>
  readonly guide?: Partial<AppParts['guide']>
  readonly database?: AppParts['database']
  readonly feed?: AppParts['feed']
  readonly check?: AppParts['check']
}

/** A room that is not part of a test. */
const closed = async (): Promise<never> => {
  throw new Error('this room is closed in this test')
}

const closedRooms: RoomHandlers = {
  listPayments: closed,
  readPayment: closed,
  readMessages: closed,
  readSummary: closed,
  assess: closed,
  listMerchants: closed,
  readMerchant: closed,
  listTerminals: closed,
  readTerminal: closed,
  listPolicies: closed,
  readReference: closed,
  listCases: closed,
  readCase: closed,
  actOnCase: closed,
  readDiagnosis: closed,
  listIncidents: closed,
  beginTroubleshooting: closed,
  readTroubleshooting: closed,
  goOnTroubleshooting: closed,
  readTelemetry: closed,
  reportTelemetry: closed,
}

export async function startApp({ settings = {}, rooms = {}, guide = {}, database, feed, check }: TestOptions = {}): Promise<TestApp> {
  const lines: string[] = []
  const clock = standingClock(NOON)
  const data = database ?? (await freshDatabase())
  const app = await createApp({
    database: data,
    clock,
    log: createLog('debug', { write: (line) => void lines.push(line) }),
    metrics: createMetrics('1.2.3'),
    settings: { ...defaultHttpSettings, ...settings },
    version: '1.2.3',
    startedAt: NOON,
    rooms: { ...closedRooms, ...rooms },
    guide: { begin: closed, read: closed, goOn: closed, ...guide },
    feed: feed ?? { reachable: async () => undefined, subscribe: () => () => undefined, end: () => undefined },
    check: check ?? (async () => [{ name: 'database', state: 'up', required: true, detail: null }]),
  })
  const base = await app.fastify.listen({ port: 0, host: '127.0.0.1' })
  return { ...app, base, lines, clock, database: data, close: () => app.fastify.close() }
}

/** A POST with its own key unless one is given. */
export function post(
  url: string,
  body: unknown,
  { key = randomUUID(), headers = {} }: { key?: string | null; headers?: Record<string, string> } = {},
) {
  return fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(key === null ? {} : { 'idempotency-key': key }), ...headers },
    body: JSON.stringify(body),
  })
}

export const later = (clock: TestApp['clock'], ms: number): void => clock.moveTo((clock() + ms) as Instant)
