import type { TSchema } from 'typebox'
import { Problem, problems } from './problem.ts'
import { statusesOf, type Route } from './route.ts'

type Json = Record<string, unknown>

/** A schema as the OpenAPI document holds it. */
export interface Schema {
  readonly $ref?: string
  readonly anyOf?: readonly Schema[]
  readonly type?: string | readonly string[]
  readonly enum?: readonly unknown[]
  readonly format?: string
  readonly description?: string
  readonly properties?: Readonly<Record<string, Schema>>
  readonly required?: readonly string[]
  readonly items?: Schema
  readonly default?: unknown
}

export interface OpenApi {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> }
}

export interface Operation {
  readonly operationId: string
  readonly parameters: readonly {
    readonly name: string
    readonly in: string
    readonly required: boolean
    readonly schema: Schema
    readonly description?: string
  }[]
  readonly requestBody?: { readonly content: { readonly 'application/json': { readonly schema: Schema } } }
  readonly responses: Readonly<Record<string, { readonly content?: Readonly<Record<string, { readonly schema: Schema }>> }>>
}

/**
 * Prints routes as OpenAPI 3.1.
 *
 * @param routes name → route; the name becomes the `operationId`
 * @param version of the server
 * @returns a document; schemas with a title are listed once, under `components`
 */
export function openapi(routes: Readonly<Record<string, Route>>, version: string): Json {
  const components = new Map<string, unknown>()
  const paths: Record<string, Json> = {}
  for (const [name, route] of Object.entries(routes)) {
    const path = route.url.replace(/:(\w+)/g, '{$1}')
    paths[path] = { ...paths[path], [route.method.toLowerCase()]: operation(name, route, components) }
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Shouli 受理',
      version,
      description:
        'Why a POS terminal was rejected, what to do, and whether a payment would be accepted. 终端为什么被拒、怎么办、某笔交易能否受理。\n\n' +
        'Problems follow RFC 9457. Every POST takes an Idempotency-Key, kept for 24 hours unless the server is set otherwise.',
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    paths,
    components: {
      schemas: Object.fromEntries([...components].sort(([a], [b]) => a.localeCompare(b))),
      securitySchemes: {
        staff: { type: 'http', scheme: 'bearer', description: 'Staff token; not needed on the server’s own machine while none is set.' },
      },
    },
  }
}

function operation(name: string, route: Route, components: Map<string, unknown>): Json {
  const shown = (schema: TSchema) => lift(schema, components)
  return {
    operationId: name,
    summary: `${route.summary.zh} · ${route.summary.en}`,
    ...(route.description === undefined ? {} : { description: `${route.description.zh}\n\n${route.description.en}` }),
    tags: [route.url.split('/')[route.url.startsWith('/v1/') ? 2 : 1]],
    ...(route.permission === 'public' ? {} : { security: [{ staff: [] }], 'x-permission': route.permission }),
    parameters: parametersOf(route, components),
    ...(route.body === undefined
      ? {}
      : { requestBody: { required: true, content: { 'application/json': { schema: shown(route.body) } } } }),
    responses: Object.fromEntries(statusesOf(route).map((status) => [status, answerOf(route, status, shown)])),
  }
}

function parametersOf(route: Route, components: Map<string, unknown>): Json[] {
  const listed = (place: 'path' | 'query', schema: TSchema | undefined): Json[] => {
    const { properties = {}, required = [] } = (schema ?? {}) as { properties?: Record<string, TSchema>; required?: string[] }
    return Object.entries(properties).map(([name, property]) => ({
      name,
      in: place,
      required: place === 'path' || required.includes(name),
      schema: lift(property, components),
    }))
  }
  const headers: Json[] = []
  if (route.method === 'POST') {
    headers.push({
      name: 'Idempotency-Key',
      in: 'header',
      required: true,
      description: 'A value of your own, 1 to 255 printable characters, new for each intention.',
      schema: { type: 'string', minLength: 1, maxLength: 255 },
    })
  }
  if (route.media === 'text/event-stream') {
    headers.push({ name: 'Last-Event-ID', in: 'header', required: false, schema: { type: 'string' } })
  }
  return [...listed('path', route.params), ...listed('query', route.query), ...headers]
}

function answerOf(route: Route, status: number, shown: (schema: TSchema) => unknown): Json {
  const special = route.also?.[status]
  const codes = route.problems.filter((code) => problems[code].status === status)
  if (status === 200 && route.ok !== undefined) {
    return { description: 'OK', headers: headersOf(route), content: { [route.media]: { schema: shown(route.ok) } } }
  }
  if (special !== undefined) {
    return {
      description: `${special.description.zh} · ${special.description.en}`,
      content: { [route.media]: { schema: shown(special.schema) } },
    }
  }
  return {
    description: codes.map((code) => `\`${code}\` ${problems[code].title.zh} · ${problems[code].title.en}`).join('\n\n'),
    ...(status === 429 || status === 409 || status === 503
      ? { headers: { 'Retry-After': { schema: { type: 'integer' }, description: 'Seconds.' } } }
      : {}),
    content: { 'application/problem+json': { schema: shown(Problem) } },
  }
}

function headersOf(route: Route): Json {
  const text = { schema: { type: 'string' } }
  return {
    'Request-Id': text,
    ...(route.limit === null ? {} : { RateLimit: text, 'RateLimit-Policy': text }),
    ...(route.method === 'POST' ? { 'Idempotency-Replayed': { ...text, description: '`true` when this is the stored answer.' } } : {}),
  }
}

/** Replaces each schema that has a title by a reference, and remembers it. */
function lift(schema: unknown, components: Map<string, unknown>): unknown {
  if (Array.isArray(schema)) return schema.map((item) => lift(item, components))
  if (typeof schema !== 'object' || schema === null) return schema
  const { title, ...rest } = schema as Json
  const inner = (): Json => Object.fromEntries(Object.entries(rest).map(([key, value]) => [key, lift(value, components)]))
  if (typeof title !== 'string') return inner()

  const nullish = Array.isArray(rest['type']) && rest['type'].includes('null')
  if (nullish) {
    const { description, ...plain } = rest
    const { type } = plain as { type: string[] }
    const alone = lift({ ...plain, type: type.find((word) => word !== 'null'), title }, components)
    return { anyOf: [alone, { type: 'null' }], ...(description === undefined ? {} : { description }) }
  }
  if (!components.has(title)) {
    components.set(title, {})
    components.set(title, inner())
  }
  return { $ref: `#/components/schemas/${title}` }
}
