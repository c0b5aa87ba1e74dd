// Every status that the contract promises is given by a running server, and keeps its form. A route or status without a proof fails.

import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, before, describe, it } from 'node:test'
import { api, Problem, problems, statusesOf, type Message, type Payment, type Route } from '@shouli/contract'
import { Client } from 'pg'
import { Compile } from 'typebox/compile'
import { debitCard, SHOP } from './desks/gateway/testing/index.ts'
import { references } from './desks/gateway/routes/index.ts'
import { freshUrl } from './ground/database/testing/index.ts'
import { systemClock } from './ground/clock.ts'
import { AnswerStore } from './http/idempotency.ts'
import { firstRow, sql } from './ground/database/index.ts'
import type { Server } from './main.ts'
import { telemetryTokens } from './registers/telemetry/index.ts'
import { ask, openHouse, type Answered, type Asked, type House } from './testing/house.ts'

/** The servers of this test, all but the last on one database: an ordinary one, one with a staff token, one with a quota of one call, one whose database is gone. */
interface Street {
  readonly plain: Server
  readonly guarded: Server
  readonly strict: Server
  readonly cut: Server
}

/** What the proofs refer to. */
interface Known {
  approved: string
  rejected: string
  reference: string
  /** Well-formed, but never given out. */
  unknownReference: string
  /** Well-formed for the server whose database is gone. */
  cutReference: string
  session: string
  openCase: string
  endedCase: string
  telemetryToken: string
}

type Proof = (known: Known) => Asked

const json = { 'content-type': 'application/json' }
const form = { 'content-type': 'application/x-www-form-urlencoded' }
const get =
  (path: string | ((known: Known) => string)): Proof =>
  (known) => ({ path: typeof path === 'string' ? path : path(known) })
const post =
  (path: string | ((known: Known) => string), body: unknown, more: Readonly<Record<string, string>> = {}): Proof =>
  (known) => ({
    method: 'POST',
    path: typeof path === 'string' ? path : path(known),
    headers: { ...json, 'idempotency-key': randomUUID(), ...more },
    body: JSON.stringify(typeof body === 'function' ? (body as (known: Known) => unknown)(known) : body),
  })
const sendForm =
  (path: string | ((known: Known) => string), fields: Record<string, string>): Proof =>
  (known) => ({
    method: 'POST',
    path: typeof path === 'string' ? path : path(known),
    headers: form,
    body: new URLSearchParams(fields).toString(),
  })

const merchant = { merchant_id: SHOP }
const telemetry = (known: Known) => ({ authorization: `Bearer ${known.telemetryToken}` })
const reports = { terminal_id: '10000001', reports: [{ id: 'r1', at: '2026-07-15T04:00:00Z', seen: { battery_pct: 80, printer: 'ok' } }] }

/** For each route: a request that is answered with 200 (or leads on), and what is particular to its other statuses. */
const proofs: { readonly [name in keyof typeof api]: Readonly<Record<number, Proof>> } = {
  listPayments: { 200: get('/v1/payments?limit=2'), 400: get('/v1/payments?limit=0') },
  readPayment: {
    200: get(({ approved }) => `/v1/payments/${approved}`),
    400: get(`/v1/payments/${'x'.repeat(65)}`),
    404: get(`/v1/payments/${SHOP}-0198000000007000800000000000abcd`),
  },
  readMessages: {
    200: get(({ rejected }) => `/v1/payments/${rejected}/messages`),
    400: get(`/v1/payments/${'x'.repeat(65)}/messages`),
    404: get('/v1/payments/nothing/messages'),
  },
  followPayments: { 200: get('/v1/payments/live'), 400: get('/v1/payments/live?since=yesterday') },
  readDiagnosis: {
    200: get(({ rejected }) => `/v1/payments/${rejected}/diagnosis`),
    400: get(`/v1/payments/${'x'.repeat(65)}/diagnosis`),
    404: get(({ approved }) => `/v1/payments/${approved}/diagnosis`),
  },
  listCases: { 200: get('/v1/cases?state=open'), 400: get('/v1/cases?state=happy') },
  readCase: {
    200: get(({ openCase }) => `/v1/cases/${openCase}`),
    400: get(`/v1/cases/${'x'.repeat(65)}`),
    404: get(`/v1/cases/${SHOP}-0198000000007000800000000000abcd`),
  },
  actOnCase: {
    200: post(({ openCase }) => `/v1/cases/${openCase}/events`, { action: 'remedy_done', by: 'lin', remedy: 'sign-on-again' }),
    400: post(({ openCase }) => `/v1/cases/${openCase}/events`, { action: 'withdraw', by: 'lin' }),
    404: post(`/v1/cases/${SHOP}-0198000000007000800000000000abcd/events`, { action: 'withdraw', by: 'lin', reason: 'none' }),
    409: post(({ endedCase }) => `/v1/cases/${endedCase}/events`, { action: 'withdraw', by: 'lin', reason: 'once more' }),
  },
  readSummary: { 200: get('/v1/summary?step=hour'), 400: get('/v1/summary?from=2026-07-15T00:00:00Z&to=2026-07-14T00:00:00Z') },
  listIncidents: { 200: get('/v1/incidents'), 400: get('/v1/incidents?state=imagined') },
  assess: {
    200: post('/v1/assessments', { ...merchant, terminal_id: '10000001', transaction: { kind: 'sale', amount_fen: 800_000 } }),
    400: post('/v1/assessments', { merchant_id: 'short' }),
    404: post('/v1/assessments', { ...merchant, policy_version: '1999-01' }),
  },
  listMerchants: { 200: get('/v1/merchants?search=%E7%A4%BA%E4%BE%8B'), 400: get('/v1/merchants?status=happy') },
  readMerchant: { 200: get(`/v1/merchants/${SHOP}`), 400: get('/v1/merchants/short'), 404: get('/v1/merchants/000000000000000') },
  listTerminals: { 200: get(`/v1/terminals?merchant=${SHOP}`), 400: get('/v1/terminals?cursor=made-up') },
  readTerminal: { 200: get('/v1/terminals/10000001'), 400: get('/v1/terminals/1'), 404: get('/v1/terminals/99999999') },
  listPolicies: { 200: get('/v1/policies') },
  listCauses: { 200: get('/v1/causes?row=risk'), 400: get('/v1/causes?row=luck') },
  readCause: { 200: get('/v1/causes/risk/amount-over-limit'), 400: get('/v1/causes/luck/bad'), 404: get('/v1/causes/risk/bad-luck') },
  readCode: { 200: get('/v1/codes/61'), 400: get('/v1/codes/610'), 404: get('/v1/codes/q7') },
  readReference: {
    200: get(({ reference }) => `/v1/references/${reference.toLowerCase()}`),
    400: get(`/v1/references/${'R'.repeat(65)}`),
    404: get(({ unknownReference }) => `/v1/references/${unknownReference}`),
  },
  slipForm: { 200: get('/r?lang=en'), 303: get(({ reference }) => `/r?reference=${reference}`) },
  slipPage: { 200: get(({ reference }) => `/r/${reference}`), 404: get(({ unknownReference }) => `/r/${unknownReference}`) },
  beginTroubleshooting: {
    200: post('/v1/troubleshooting', { text: '打印机不出纸' }),
    400: post('/v1/troubleshooting', {}),
    404: post('/v1/troubleshooting', ({ unknownReference }: Known) => ({ reference: unknownReference })),
  },
  readTroubleshooting: {
    200: get(({ session }) => `/v1/troubleshooting/${session}`),
    400: get('/v1/troubleshooting/x'),
    404: get(`/v1/troubleshooting/${'x'.repeat(24)}`),
  },
  goOnTroubleshooting: {
    200: post(({ session }) => `/v1/troubleshooting/${session}/events`, { turn: 0, event: 'said', text: '纸用完了' }),
    400: post(({ session }) => `/v1/troubleshooting/${session}/events`, { turn: -1, event: 'said' }),
    404: post(`/v1/troubleshooting/${'x'.repeat(24)}/events`, { turn: 0, event: 'stopped' }),
  },
  guidedStart: { 200: get('/t') },
  guidedBegin: {
    200: sendForm('/t', { text: '' }),
    303: sendForm('/t', { text: 'screen is dark' }),
    404: sendForm('/t', { reference: 'ZZZZZZ' }),
  },
  guidedPage: { 200: get(({ session }) => `/t/${session}`), 404: get('/t/nothing') },
  guidedAct: {
    303: sendForm(({ session }) => `/t/${session}`, { turn: '1', event: 'stopped' }),
    404: sendForm('/t/nothing', { turn: '0', event: 'stopped' }),
  },
  reportTelemetry: {
    200: (known) => post('/v1/telemetry', reports, telemetry(known))(known),
    400: (known) => post('/v1/telemetry', { terminal_id: '10000001' }, telemetry(known))(known),
    401: post('/v1/telemetry', reports, { authorization: 'Bearer of-somebody-else' }),
  },
  readTelemetry: {
    200: get('/v1/terminals/10000001/telemetry'),
    400: get('/v1/terminals/short/telemetry'),
  },
  health: { 200: get('/health') },
  ready: { 200: get('/ready') },
  metrics: { 200: get('/metrics') },
  openApi: { 200: get('/openapi.json') },
  docs: { 200: get('/docs') },
}

const routes = Object.entries(api) as [keyof typeof api, Route][]

/** The statuses that every route comes by in the same way, from the request that it answers. */
const common: Readonly<Record<number, (street: Street, usual: Asked, prepare: Prepare) => Promise<Answered>>> = {
  401: ({ guarded }, usual) => ask(guarded.http!.base, usual),
  403: ({ plain }, usual) => ask(plain.http!.base, { ...usual, headers: { ...usual.headers, host: 'attacker.example' } }),
  409: async ({ plain }, usual, { hold }) => {
    await hold(usual)
    return ask(plain.http!.base, usual)
  },
  413: ({ plain }, usual) => ask(plain.http!.base, { ...usual, body: JSON.stringify({ text: 'x'.repeat(70_000) }) }),
  415: ({ plain }, usual) => ask(plain.http!.base, { ...usual, headers: { ...usual.headers, 'content-type': 'text/plain' } }),
  422: async ({ plain }, usual) => {
    await ask(plain.http!.base, usual)
    return ask(plain.http!.base, { ...usual, body: JSON.stringify({ ...(JSON.parse(usual.body!) as object), ...other(usual) }) })
  },
  429: async ({ strict }, usual) => {
    await ask(strict.http!.base, usual)
    return ask(strict.http!.base, usual)
  },
  503: ({ cut }, usual) => ask(cut.http!.base, usual),
}

interface Prepare {
  /** Another process works on this very request. */
  readonly hold: (usual: Asked) => Promise<void>
}

/** A change that keeps the body well-formed. */
function other({ path }: Asked): object {
  if (path === '/v1/telemetry') return { reports: [{ id: 'r2', at: '2026-07-15T04:00:00Z', seen: {} }] }
  if (path.startsWith('/v1/cases')) return { by: 'wang' }
  if (path.endsWith('/events')) return { text: 'something else' }
  return path === '/v1/troubleshooting' ? { text: 'something else' } : { terminal_id: '10000002' }
}

describe('every status of the contract', () => {
  let house: House
  let street: Street
  const known: Known = {
    approved: '',
    rejected: '',
    reference: '',
    unknownReference: '',
    cutReference: '',
    session: '',
    openCase: '',
    endedCase: '',
    telemetryToken: '',
  }

  before(async () => {
    house = await openHouse()
    const cutUrl = await freshUrl()
    street = {
      plain: await house.open({}, {}),
      guarded: await house.open({ HTTP_STAFF_TOKEN: 'a-token-of-24-characters' }),
      strict: await house.open({ HTTP_REQUESTS_PER_MINUTE: '1', HTTP_PUBLIC_REQUESTS_PER_MINUTE: '1', HTTP_REFERENCE_MISSES: '1' }),
      cut: await house.open({}, { gateway: false }, cutUrl),
    }
    await sellSomething()
    known.cutReference = references(await street.cut.keyStore.secret('references')).write(0)
    await cutOff(cutUrl)
  })
  after(() => house[Symbol.asyncDispose]())

  async function sellSomething(): Promise<void> {
    const { plain } = street
    const terminal = await house.terminal(plain)
    await terminal.pay({ kind: 'sale', amountFen: 12_300, card: debitCard })
    const rejected = await terminal.pay({ kind: 'sale', amountFen: 851, card: debitCard })
    const { items } = JSON.parse((await ask(plain.http!.base, { path: '/v1/payments' })).text) as {
      items: { id: string; result: string }[]
    }
    known.approved = items.find(({ result }) => result === 'approved')!.id
    known.rejected = items.find(({ result }) => result === 'rejected')!.id
    known.reference = rejected.reference!
    known.unknownReference = references(await plain.keyStore.secret('references')).write(77_777)
    known.telemetryToken = telemetryTokens(await plain.keyStore.secret('telemetry tokens')).of('10000001' as never)
    const begun = await ask(plain.http!.base, post('/v1/troubleshooting', { text: '打印机不出纸' })(known))
    known.session = (JSON.parse(begun.text) as { id: string }).id
    await diagnosed()
    known.openCase = await rejectedForSignOn(await house.terminal(plain, 1))
    known.endedCase = await rejectedForSignOn(terminal)
    const ended = post(`/v1/cases/${known.endedCase}/events`, { action: 'withdraw', by: 'lin', reason: 'the shop closes early' })(known)
    assert.equal((await ask(plain.http!.base, ended)).status, 200)
  }

  /** A case is opened after the answer went out. */
  async function rejectedForSignOn(terminal: Awaited<ReturnType<House['terminal']>>): Promise<string> {
    await terminal.signOff()
    await terminal.pay({ kind: 'sale', amountFen: 12_300, card: debitCard })
    const path = `/v1/cases?terminal=${terminal.identity.terminalId}&cause=verification%2Fsign-on-missing`
    for (let tries = 0; tries < 200; tries++) {
      const { items } = JSON.parse((await ask(street.plain.http!.base, { path })).text) as { items: { id: string }[] }
      if (items[0] !== undefined) return items[0].id
      await new Promise((soon) => setTimeout(soon, 50))
    }
    throw new Error('no case was opened')
  }

  /** The diagnosis is made after the answer went out. */
  async function diagnosed(): Promise<void> {
    for (let tries = 0; tries < 200; tries++) {
      if ((await firstRow(street.plain.database, sql`select 1 from diagnoses`)) !== null) return
      await new Promise((soon) => setTimeout(soon, 50))
    }
    throw new Error('nothing was diagnosed')
  }

  async function cutOff(url: string): Promise<void> {
    const name = new URL(url).pathname.slice(1)
    const client = new Client({ connectionString: url.replace(`/${name}`, '/postgres') })
    await client.connect()
    await client.query(`alter database ${client.escapeIdentifier(name)} allow_connections false`)
    await client.query('select pg_terminate_backend(pid) from pg_stat_activity where datname = $1', [name])
    await client.end()
  }

  const prepare: Prepare = {
    async hold({ method, path, headers = {}, body }) {
      const [, { url }] = routes.find(([, route]) => route.method === method && matches(route.url, path))!
      const { authorization, 'idempotency-key': key } = headers as Record<string, string>
      const store = new AnswerStore(street.plain.database, 24)
      await store.claim(
        { caller: authorization ?? '127.0.0.1', route: `${method} ${url}`, key: key!, body: JSON.parse(body!) },
        systemClock(),
      )
    },
  }

  it('has a proof here', () => {
    for (const [name, route] of routes) {
      const proved = statusesOf(route).filter((status) => proofs[name][status] !== undefined || common[status] !== undefined)
      assert.deepEqual(proved, statusesOf(route), name)
      for (const status of Object.keys(proofs[name]))
        assert.ok(statusesOf(route).includes(Number(status)), `${name} does not promise ${status}`)
    }
  })

  for (const [name, route] of routes) {
    for (const status of statusesOf(route)) {
      it(`${name} ${status}`, async () => {
        const own = proofs[name][status]
        // What leads on does more than what only asks again; it is what a lost database must stop.
        const usual =
          status === 503
            ? (proofs[name][303] ?? proofs[name][200])!({ ...known, reference: known.cutReference })
            : (proofs[name][200] ?? proofs[name][303])!(known)
        const answered = own === undefined ? await common[status]!(street, usual, prepare) : await ask(street.plain.http!.base, own(known))
        assert.equal(answered.status, status, answered.text.slice(0, 500))
        checkForm(route, answered)
      })
    }
  }

  it('shows a payment whole: judgement, messages in words, timeline, link in the chain of evidence', async () => {
    const { text } = await ask(street.plain.http!.base, { path: `/v1/payments/${known.rejected}` })
    const payment = JSON.parse(text) as Payment
    assert.equal(payment.answer, '51')
    assert.equal(payment.decided_by, 'network')
    assert.equal(payment.reference, known.reference)
    assert.ok(payment.assessment!.cleared_count > 20)
    const { items } = JSON.parse((await ask(street.plain.http!.base, { path: `/v1/payments/${known.rejected}/messages` })).text) as {
      items: Message[]
    }
    assert.deepEqual(
      items.map(({ direction, mti }) => `${direction} ${mti}`),
      ['request 0200', 'answer 0210'],
    )
    assert.ok(items[0]!.fields.some(({ field, value }) => field === 'F4' && value.endsWith('851')))
    assert.deepEqual(
      payment.timeline.map(({ event }) => event),
      ['received', 'assessed', 'forwarded', 'answered_by_network', 'answered'],
    )
    assert.match(payment.evidence!.hash, /^[0-9a-f]{64}$/)
    assert.equal(payment.card, '622424******0082')
  })
})

const matches = (url: string, path: string): boolean => new RegExp(`^${url.replace(/:\w+/g, '[^/]+')}$`).test(path)

/** Body and headers as the contract describes them. */
function checkForm(route: Route, { status, headers, text }: Answered): void {
  const type = String(headers['content-type'] ?? '')
  assert.match(String(headers['request-id']), /^[0-9a-f-]{36}$/)
  assert.equal(headers['x-content-type-options'], 'nosniff')
  assert.match(String(headers['content-security-policy']), /default-src 'none'/)
  if (route.limit !== null) assert.match(String(headers['ratelimit']), /^"\w+";r=\d+;t=\d+$/)
  if (status === 429) assert.match(String(headers['retry-after']), /^\d+$/)

  const special = route.also?.[status]
  if (status === 200 || special !== undefined || route.media === 'text/html') {
    assert.ok(type.startsWith(route.media), `${type} is not ${route.media}`)
    const schema = status === 200 ? route.ok : special?.schema
    if (route.media === 'application/json' && schema !== undefined) assert.deepEqual(Compile(schema).Errors(JSON.parse(text)), [])
    return
  }
  assert.match(type, /^application\/problem\+json/)
  const problem = JSON.parse(text) as Problem
  assert.deepEqual(Compile(Problem).Errors(problem), [])
  assert.equal(problems[problem.code].status, status)
  assert.ok(route.problems.includes(problem.code), `${problem.code} is not promised`)
  assert.equal(problem.request_id, headers['request-id'])
}
