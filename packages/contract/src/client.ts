import type { Body, Ok, Params, Query, Route } from './route.ts'
import type { Problem } from './problem.ts'

/** As much of `fetch` as is used here; browsers and Node both have it. */
export type Send = (
  url: string,
  init: { method: string; headers: Record<string, string>; body?: string; signal?: AbortSignal },
) => Promise<{ status: number; ok: boolean; json(): Promise<unknown>; text(): Promise<string>; body: unknown }>

export interface ClientOptions {
  /** Where the server is, e.g. `http://127.0.0.1:8080`; empty: where the page came from. */
  readonly base: string
  readonly send: Send
  /** Staff token; `null`: none. Asked for before each call, so that it may change. */
  readonly token?: () => string | null
}

type Given<route> = (Params<route> extends undefined ? unknown : { params: Params<route> }) &
  (Query<route> extends undefined ? unknown : { query?: Query<route> }) &
  (Body<route> extends undefined
    ? unknown
    : { body: Body<route>; /** One value for one intention; repeat it when you repeat the call. */ idempotencyKey: string }) & {
    signal?: AbortSignal
  }

type Call<route> = object extends Given<route> ? (given?: Given<route>) => Promise<Ok<route>> : (given: Given<route>) => Promise<Ok<route>>

export type Client<routes> = { readonly [name in keyof routes]: Call<routes[name]> }

/** The server refused. `problem` says why, in both languages; `null`: something on the way answered instead of our server. */
export class Refused extends Error {
  readonly status: number
  readonly problem: Problem | null
  constructor(status: number, problem: Problem | null) {
    super(problem === null ? `HTTP ${status}` : `${problem.code}: ${problem.detail.en}`)
    this.name = 'Refused'
    this.status = status
    this.problem = problem
  }
}

/**
 * A function for every route, typed by its schemas; nothing is generated.
 *
 * @returns functions that give the body of the 200
 * @throws Refused on any other status; whatever `send` throws when there is no connection
 */
export function client<const routes extends Readonly<Record<string, Route>>>(routes: routes, options: ClientOptions): Client<routes> {
  const calls = Object.entries(routes).map(([name, route]) => [name, (given: Loose = {}) => call(route, given, options)])
  return Object.fromEntries(calls) as Client<routes>
}

interface Loose {
  readonly params?: Readonly<Record<string, unknown>>
  readonly query?: Readonly<Record<string, unknown>>
  readonly body?: unknown
  readonly idempotencyKey?: string
  readonly signal?: AbortSignal
}

async function call(route: Route, given: Loose, { base, send, token }: ClientOptions): Promise<unknown> {
  const headers: Record<string, string> = { accept: route.media, ...authorization(token) }
  if (given.body !== undefined) headers['content-type'] = 'application/json'
  if (given.idempotencyKey !== undefined) headers['idempotency-key'] = given.idempotencyKey
  const answer = await send(base + pathOf(route, given), {
    method: route.method,
    headers,
    ...(given.body === undefined ? {} : { body: JSON.stringify(given.body) }),
    ...(given.signal === undefined ? {} : { signal: given.signal }),
  })
  if (!answer.ok) throw new Refused(answer.status, await problemOf(answer))
  return route.media === 'application/json' ? answer.json() : answer.text()
}

export function authorization(token: ClientOptions['token']): Record<string, string> {
  const given = token?.() ?? null
  return given === null ? {} : { authorization: `Bearer ${given}` }
}

/** Path and query of a call, e.g. `/v1/payments?result=rejected`. */
export function pathOf(route: Route, { params = {}, query = {} }: Pick<Loose, 'params' | 'query'>): string {
  const path = route.url.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(String(params[name])))
  const pairs = Object.entries(query).filter(([, value]) => value !== undefined && value !== null)
  if (pairs.length === 0) return path
  return `${path}?${pairs.map(([name, value]) => `${name}=${encodeURIComponent(String(value))}`).join('&')}`
}

export async function problemOf(answer: { json(): Promise<unknown> }): Promise<Problem | null> {
  const body = await answer.json().catch(() => null)
  return typeof body === 'object' && body !== null && 'code' in body && 'detail' in body ? (body as Problem) : null
}
