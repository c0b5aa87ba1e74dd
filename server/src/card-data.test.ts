// Card data is pushed into every route, query, header, path and body; then logs, rows, answers, pages and metrics are searched for it.

import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { api, type Route } from '@shouli/contract'
import type { Card } from '@shouli/fleet'
import { debitCard, SHOP } from './desks/gateway/testing/index.ts'
import { rows, sql, type Database } from './ground/database/index.ts'
import { systemClock } from './ground/clock.ts'
import type { Server } from './main.ts'
import { telemetryTokens } from './registers/telemetry/index.ts'
import { ask, openHouse, type Asked, type House } from './testing/house.ts'

/** Of the test range, without zeros that a blotted number would show as well. */
const card: Card = { ...debitCard, pan: '6224248765432101' }
const { pan } = card
const track2 = `${pan}=30125015432112345678`
const grouped = pan.replace(/(\d{4})(?=\d)/g, '$1 ')
/** What no log, row or page may hold: the number, its middle, the discretionary data of the track. */
const forbidden = /6224\D?2487\D?6543\D?2101|248765432|5015432112345678/

/** The request of a route with `secret` wherever a caller can put text. */
function* stuffed(route: Route, secret: string): Generator<Asked> {
  const { method, url } = route
  const path = url.replace(/:(\w+)/g, () => encodeURIComponent(secret))
  const harmless = url.replace(/:(\w+)/g, 'x')
  const headers = {
    'user-agent': secret,
    'x-card': secret,
    referer: `https://till.example/?card=${encodeURIComponent(secret)}`,
    cookie: `card=${secret}`,
  }
  const query = new URLSearchParams({
    card: secret,
    cursor: secret,
    search: secret,
    reference: secret,
    lang: secret,
    [secret]: secret,
  }).toString()

  if (method === 'GET') {
    yield { path, headers }
    yield {
      path: `${harmless}?${query}`,
      headers: { ...headers, accept: 'text/html', 'last-event-id': secret, authorization: `Bearer ${secret}` },
    }
    return
  }
  const body = {
    [secret]: secret,
    merchant_id: secret,
    terminal_id: secret,
    reference: secret,
    text: secret,
    transaction: { [secret]: secret },
    event: secret,
    answer: secret,
  }
  const json = { ...headers, 'content-type': 'application/json' }
  yield { method, path, headers: { ...json, 'idempotency-key': secret }, body: JSON.stringify(body) }
  yield { method, path, headers: { ...json, 'idempotency-key': secret }, body: `{"card": ${secret}` }
  yield { method, path, headers: json, body: JSON.stringify(secret) }
  yield { method, path, headers: { ...headers, 'content-type': 'text/plain', 'idempotency-key': secret }, body: secret }
  yield {
    method,
    path,
    headers: { ...headers, 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams(body as never).toString(),
  }
}

describe('card data', () => {
  let house: House
  let server: Server
  before(async () => {
    house = await openHouse()
    server = await house.open({}, {})
    const terminal = await house.terminal(server)
    for (const amountFen of [12_300, 851, 900_000_000]) await terminal.pay({ kind: 'sale', amountFen, card })
  })
  after(() => house[Symbol.asyncDispose]())

  it('goes into no answer, whatever route it is pushed into', async () => {
    for (const route of Object.values(api) as Route[]) {
      for (const secret of [pan, track2, grouped]) {
        for (const asked of stuffed(route, secret)) {
          const { status, text, headers } = await ask(server.http!.base, asked)
          const where = `${route.method} ${route.url} ${status}`
          assert.notEqual(status, 500, where)
          assert.doesNotMatch(text, forbidden, where)
          assert.doesNotMatch(JSON.stringify(headers), forbidden, where)
        }
      }
    }
  })

  it('that a terminal reports of itself, or a person types, is not kept', async () => {
    const tokens = telemetryTokens(await server.keyStore.secret('telemetry tokens'))
    const json = { 'content-type': 'application/json', 'idempotency-key': 'card-data' }
    const report = {
      id: pan,
      at: new Date(systemClock()).toISOString(),
      seen: { [pan]: pan, screen: `card ${grouped}`, last: Number(pan) },
    }
    const reported = await ask(server.http!.base, {
      method: 'POST',
      path: '/v1/telemetry',
      headers: { ...json, authorization: `Bearer ${tokens.of('10000001' as never)}` },
      body: JSON.stringify({ terminal_id: '10000001', reports: [report] }),
    })
    assert.deepEqual(JSON.parse(reported.text), { taken: 1 })
    const begun = await ask(server.http!.base, {
      method: 'POST',
      path: '/v1/troubleshooting',
      headers: json,
      body: JSON.stringify({ text: `卡号 ${grouped} 刷不了，磁道 ${track2}` }),
    })
    assert.equal(begun.status, 200)
    const { id } = JSON.parse(begun.text) as { id: string }
    const said = { turn: 0, event: 'said', text: `还是 ${pan}` }
    const went = await ask(server.http!.base, {
      method: 'POST',
      path: `/v1/troubleshooting/${id}/events`,
      headers: { ...json, 'idempotency-key': 'card-data-2' },
      body: JSON.stringify(said),
    })
    assert.equal(went.status, 200)
    assert.doesNotMatch(begun.text + went.text, forbidden)
  })

  it('goes into no answer to what is no route, no HTTP, or no address', async () => {
    for (const path of [`/${pan}`, `/v1/${pan}?card=${pan}`, `/%zz${pan}`, `/r/${pan}`, `/assets/${pan}.js`, `//${pan}`]) {
      for (const accept of ['application/json', 'text/html']) {
        const { text } = await ask(server.http!.base, { path, headers: { accept } })
        assert.doesNotMatch(text, forbidden, path)
      }
    }
  })

  it('of a payment that was really made is on its page, its list and its slip only masked', async () => {
    const { text: list } = await ask(server.http!.base, { path: '/v1/payments' })
    assert.match(list, /622424\*{6}2101/)
    assert.doesNotMatch(list, forbidden)
    for (const { id, reference } of (JSON.parse(list) as { items: { id: string; reference: string | null }[] }).items) {
      assert.doesNotMatch((await ask(server.http!.base, { path: `/v1/payments/${id}` })).text, forbidden)
      assert.doesNotMatch((await ask(server.http!.base, { path: `/v1/payments/${id}/messages` })).text, forbidden)
      if (reference !== null) assert.doesNotMatch((await ask(server.http!.base, { path: `/r/${reference}` })).text, forbidden)
    }
  })

  it('is in no log line, no metric and no row of the database', async () => {
    assert.ok(house.lines.length > 200, 'everything above was logged')
    for (const line of house.lines) assert.doesNotMatch(line, forbidden)
    assert.doesNotMatch((await ask(server.http!.base, { path: '/metrics' })).text, forbidden)
    assert.deepEqual(await rowsWith(server.database, forbidden), [])
    assert.ok((await rowsWith(server.database, /622424.*2101/)).length > 0, 'the search sees what is kept: the masked number')
    assert.ok((await ask(server.http!.base, { path: `/v1/merchants/${SHOP}` })).status === 200, 'the server still serves')
  })
})

/** Every table, every column, as text and as the text inside bytes; BCD digits count as digits. */
async function rowsWith(database: Database, wanted: RegExp): Promise<string[]> {
  const tables = await rows<{ name: string }>(
    database,
    sql`select c.oid::regclass::text as name from pg_class c where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace`,
  )
  const found: string[] = []
  for (const { name } of tables) {
    const texts = await rows<{ text: string }>(database, { text: `select t::text as text from ${name} t`, values: [], parts: [] })
    for (const { text } of texts) {
      const bytes = [...text.matchAll(/\\x([0-9a-f]+)/g)].map(([, hex]) => `${hex} ${Buffer.from(hex!, 'hex').toString('latin1')}`)
      if (wanted.test([text, ...bytes].join(' '))) found.push(name)
    }
  }
  return found
}
