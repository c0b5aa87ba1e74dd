import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { api, client, follow, Refused, type Send } from './index.ts'

type Sent = { url: string; method: string; headers: Record<string, string>; body?: string }

function answering(status: number, body: unknown): { send: Send; sent: Sent[] } {
  const sent: Sent[] = []
  const send: Send = async (url, init) => {
    sent.push({ url, ...init })
    return Response.json(body, { status })
  }
  return { send, sent }
}

describe('the typed client', () => {
  it('puts path, query, body, key and token where the server looks for them', async () => {
    const { send, sent } = answering(200, {})
    const calls = client(api, { base: 'http://server', send, token: () => 'secret' })
    await calls.readPayment({ params: { id: 'a/b' } })
    await calls.listPayments({ query: { result: 'rejected', limit: 10, cause: 'risk/amount-over-limit' } })
    await calls.listPayments()
    await calls.assess({
      idempotencyKey: 'k1',
      body: { merchant_id: '898310058120001', transaction: { kind: 'sale', amount_fen: 800_000 } },
    })

    assert.deepEqual(
      sent.map(({ method, url }) => `${method} ${url}`),
      [
        'GET http://server/v1/payments/a%2Fb',
        'GET http://server/v1/payments?result=rejected&limit=10&cause=risk%2Famount-over-limit',
        'GET http://server/v1/payments',
        'POST http://server/v1/assessments',
      ],
    )
    assert.equal(sent[3]!.headers['idempotency-key'], 'k1')
    assert.equal(sent[3]!.headers['content-type'], 'application/json')
    assert.equal(sent[3]!.headers['authorization'], 'Bearer secret')
    assert.deepEqual(JSON.parse(sent[3]!.body!), { merchant_id: '898310058120001', transaction: { kind: 'sale', amount_fen: 800_000 } })
  })

  it('throws the problem that the server gave', async () => {
    const problem = { code: 'payment_not_found', detail: { zh: '没有', en: 'none' } }
    const { readPayment } = client(api, { base: '', send: answering(404, problem).send })
    await assert.rejects(
      readPayment({ params: { id: 'x' } }),
      (error) => error instanceof Refused && error.status === 404 && error.problem?.code === 'payment_not_found',
    )
  })

  it('says so when something on the way answered instead', async () => {
    const send: Send = async () => new Response('<html>', { status: 502 })
    await assert.rejects(client(api, { base: '', send }).health(), (error) => error instanceof Refused && error.problem === null)
  })

  it('is typed: what a route does not take does not compile', () => {
    const calls = client(api, { base: '', send: answering(200, {}).send })
    const wrong = [
      // @ts-expect-error a route with a path parameter needs it
      () => calls.readPayment(),
      // @ts-expect-error no such result
      () => calls.listPayments({ query: { result: 'refused' } }),
      // @ts-expect-error a POST needs a key
      () => calls.assess({ body: { merchant_id: '898310058120001' } }),
      // @ts-expect-error no such property of the answer
      async () => (await calls.health()).nothing,
    ]
    assert.equal(wrong.length, 4)
  })
})

describe('following payments', () => {
  const stream = (...parts: string[]): Send => {
    const bytes = parts.map((part) => new TextEncoder().encode(part))
    return async (_url, { headers }) => {
      assert.equal(headers['last-event-id'], '7')
      return new Response(ReadableStream.from(bytes))
    }
  }

  it('gives whole events, wherever the network cut them, and passes over comments', async () => {
    const zh = JSON.stringify({ id: 'p1', merchant_name: '小店' })
    const text = `: hello\n\nid: 8\nevent: payment\ndata: ${zh}\n\nid: 9\nevent: reset\ndata: {}\n\n`
    const events = []
    for await (const event of follow({ base: '', send: stream(text.slice(0, 31), text.slice(31, 32), text.slice(32)), after: '7' }))
      events.push(event)
    assert.deepEqual(events, [
      { event: 'payment', id: '8', payment: { id: 'p1', merchant_name: '小店' } },
      { event: 'reset', id: '9' },
    ])
  })

  it('keeps a character whole that was cut between its bytes', async () => {
    const bytes = new TextEncoder().encode('id: 8\nevent: payment\ndata: {"merchant_name":"店"}\n\n')
    const cut = bytes.indexOf(0xe5) + 1
    const send: Send = async () => new Response(ReadableStream.from([bytes.slice(0, cut), bytes.slice(cut)]))
    const events = []
    for await (const event of follow({ base: '', send, after: null })) events.push(event)
    assert.deepEqual(events, [{ event: 'payment', id: '8', payment: { merchant_name: '店' } }])
  })
})
