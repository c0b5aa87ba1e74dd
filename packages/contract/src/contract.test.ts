import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { Compile } from 'typebox/compile'
import { api, openapi, problems, statusesOf, unwire, wire, type Route } from './index.ts'

const routes: [string, Route][] = Object.entries(api)

describe('the contract', () => {
  it('has one route for one method and address', () => {
    const places = routes.map(([, { method, url }]) => `${method} ${url}`)
    assert.equal(new Set(places).size, places.length)
  })

  it('describes every path parameter, and no other', () => {
    for (const [name, { url, params }] of routes) {
      const inUrl = [...url.matchAll(/:(\w+)/g)].map(([, parameter]) => parameter)
      const { properties = {} } = (params ?? {}) as { properties?: object }
      assert.deepEqual(Object.keys(properties), inUrl, name)
    }
  })

  it('refuses a property that it does not know in a body or a query of the API', () => {
    for (const [name, { url, body, query }] of routes) {
      for (const schema of [body, url.startsWith('/v1/') ? query : undefined]) {
        if (schema !== undefined) assert.equal((schema as { additionalProperties?: unknown }).additionalProperties, false, name)
      }
    }
  })

  it('says for every route what can go wrong', () => {
    assert.deepEqual(statusesOf(api.assess), [200, 400, 401, 403, 404, 409, 413, 415, 422, 429, 503])
    assert.deepEqual(statusesOf(api.health), [200])
    assert.deepEqual(statusesOf(api.slipPage), [200, 404, 429, 503])
  })

  it('gives each problem both languages and something to do', () => {
    for (const [code, { title, remedies }] of Object.entries(problems)) {
      for (const { zh, en } of [title, ...remedies]) assert.ok(/[\u4e00-\u9fff]/.test(zh) && /^[\x20-\x7e]+$/.test(en), code)
      assert.ok(remedies.length > 0, code)
    }
  })

  it('takes the examples that it gives', () => {
    const walk = (schema: unknown): void => {
      if (typeof schema !== 'object' || schema === null) return
      const { examples } = schema as { examples?: unknown[] }
      if (Array.isArray(examples)) for (const example of examples) assert.ok(Compile(schema).Check(example), JSON.stringify(schema))
      for (const inner of Object.values(schema)) walk(inner)
    }
    for (const [, { params, query, body, ok }] of routes) [params, query, body, ok].forEach(walk)
  })
})

describe('the OpenAPI document', () => {
  const document = openapi(api, '1.2.3') as {
    openapi: string
    paths: Record<string, Record<string, { operationId: string; responses: Record<string, unknown> }>>
    components: { schemas: Record<string, unknown> }
  }

  it('holds every route with every status', () => {
    const printed = Object.values(document.paths).flatMap((path) => Object.values(path))
    assert.deepEqual(
      printed.map(({ operationId }) => operationId),
      routes.map(([name]) => name),
    )
    for (const [name, route] of routes) {
      const { responses } = printed.find(({ operationId }) => operationId === name)!
      assert.deepEqual(Object.keys(responses).map(Number), statusesOf(route), name)
    }
  })

  it('resolves every reference, and uses every component', () => {
    const referred = [...JSON.stringify(document).matchAll(/"#\/components\/schemas\/(\w+)"/g)].map(([, name]) => name!)
    assert.deepEqual([...new Set(referred)].sort(), Object.keys(document.components.schemas).sort())
  })

  it('does not change the schemas that it prints', () => {
    assert.deepEqual(openapi(api, '1.2.3'), document)
  })
})

describe('words on the wire', () => {
  it('travel with underscores and come back as they were', () => {
    assert.equal(wire('pre-authorisation void'), 'pre-authorisation_void')
    assert.equal(unwire(['sale', 'sale void'], 'sale_void'), 'sale void')
    assert.throws(() => unwire(['sale'], 'refund'), RangeError)
  })
})
