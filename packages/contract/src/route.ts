import type { Text } from '@shouli/vocabulary'
import type { Static, TSchema } from 'typebox'
import { problems, type ProblemCode } from './problem.ts'

/** Who may call a route. Everything but `public` asks for the institution's staff token, or for a caller on the server's own machine. */
export type Permission =
  | 'public'
  | 'payments.read'
  | 'merchants.read'
  | 'terminals.read'
  | 'policies.read'
  | 'assessments.make'
  | 'operations.read'
  | 'cases.read'
  | 'cases.act'
  /** The terminal itself, with its own token. */
  | 'terminal'

export type Media = 'application/json' | 'text/event-stream' | 'text/html' | 'text/plain'

/** Which counter a call is counted on; `null`: none, because machines that watch the server call it. */
export type Limit = 'staff' | 'public' | 'reference' | null

/** What the author of a route writes down; {@link route} adds what follows from it. */
export interface Definition {
  readonly method: 'GET' | 'POST'
  /** Path with `:names`, e.g. `/v1/payments/:id`. */
  readonly url: string
  readonly summary: Text
  readonly description?: Text
  readonly permission: Permission
  readonly limit: Limit
  /** Does it read PostgreSQL? Then it can answer 503. */
  readonly database: boolean
  readonly params?: TSchema
  readonly query?: TSchema
  readonly body?: TSchema
  /** The body of status 200; left out: it never answers with one (a form that leads on). */
  readonly ok?: TSchema
  readonly media?: Media
  /** Sent by a form on one of our own pages: no key is asked for, because the page's own turn makes a repeat harmless. */
  readonly form?: true
  /** Problems of this route alone; those that follow from method, input and permission are added. */
  readonly refuses?: readonly ProblemCode[]
  /** Statuses whose body is not a problem, e.g. a page that says what is wrong. */
  readonly also?: Readonly<Record<number, { readonly schema: TSchema; readonly description: Text }>>
}

/** One row of the interface: the server validates with it, the client is typed by it, the documentation is printed from it. */
export type Route<definition extends Definition = Definition> = definition & {
  readonly media: Media
  /** Every problem that this route can answer with, by status, then code. */
  readonly problems: readonly ProblemCode[]
}

/**
 * Completes a definition.
 *
 * @returns the definition with its media type and with every problem that can happen: 400 where there is input, 401 and 403 where it
 *   is not public, 409, 413, 415 and 422 for a POST, 429 where calls are counted, 503 where a database is read
 */
export function route<const definition extends Definition>(definition: definition): Route<definition> {
  const { method, params, query, permission, limit, database, refuses = [] } = definition
  const found = new Set<ProblemCode>(refuses)

  // A page makes the best of whatever was typed.
  const strict = definition.media !== 'text/html' && (params !== undefined || query !== undefined || method === 'POST')
  if (strict) found.add('invalid_request')
  if (permission !== 'public') found.add('not_signed_in')
  // A terminal always has a token of its own.
  if (permission !== 'public' && permission !== 'terminal') found.add('not_allowed')
  if (method === 'POST' && definition.form !== true) {
    for (const code of ['idempotency_key_missing', 'idempotency_running', 'too_large', 'media_type', 'idempotency_key_reused'] as const) {
      found.add(code)
    }
  }
  if (limit !== null) found.add('too_many_requests')
  if (database) found.add('unavailable')

  const order = Object.keys(problems)
  const sorted = [...found].sort((a, b) => problems[a].status - problems[b].status || order.indexOf(a) - order.indexOf(b))
  return { ...definition, media: definition.media ?? 'application/json', problems: sorted }
}

/** Every status that a route can answer with, ascending. */
export function statusesOf(route: Route): number[] {
  const statuses = [
    ...(route.ok === undefined ? [] : [200]),
    ...Object.keys(route.also ?? {}).map(Number),
    ...route.problems.map((code) => problems[code].status),
  ]
  return [...new Set(statuses)].sort((a, b) => a - b)
}

type Of<route, part extends string> = route extends { readonly [key in part]: infer schema extends TSchema } ? Static<schema> : undefined

/** The path parameters of a route. */
export type Params<route> = Of<route, 'params'>
/** The query of a route, after defaults. */
export type Query<route> = Of<route, 'query'>
/** The body that a route takes. */
export type Body<route> = Of<route, 'body'>
/** The body of a route's 200. */
export type Ok<route> = Of<route, 'ok'>
