import { Problem, problems, type Handler, type Limit, type Problem as ProblemBody, type Route } from '@shouli/contract'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { TSchema } from 'typebox'
import type { Clock } from '../ground/clock.ts'
import { bearerOf, type guard } from './access.ts'
import { dataHeaders } from './headers.ts'
import { idempotent, type AnswerStore } from './idempotency.ts'
import { callerOf, limitHeaders, type Limiter, type Standing } from './limits.ts'
import { problemBody, problemOf, type Said } from './problems.ts'

/** What every route shares. */
export interface Shared {
  readonly clock: Clock
  readonly guard: ReturnType<typeof guard>
  readonly limiters: Readonly<Record<Exclude<Limit, null>, Limiter>>
  readonly answers: AnswerStore
}

/** A route as Fastify keeps it beside the handler. */
export interface Bound {
  readonly name: string
  readonly route: Route
  /** For routes whose problems are pages. */
  readonly page?: (said: Said, request: FastifyRequest) => { html: string; headers: Readonly<Record<string, string>> }
}

declare module 'fastify' {
  interface FastifyContextConfig {
    bound?: Bound
  }
}

type Answer = (request: FastifyRequest, reply: FastifyReply) => unknown

/** A handler of the contract as Fastify calls it: the parts of the request are validated by then. */
export function answering<route>(handler: Handler<route>): Answer {
  return ({ params, query, body, raw }) => handler({ params, query, body, bearer: bearerOf(raw) } as Parameters<Handler<route>>[0])
}

/**
 * Puts one route of the contract on the server: validation, access, limits, idempotency and the shape of the answer all follow
 * from its description.
 *
 * @param answer {@link answering} a handler, or a function that writes the reply itself (pages, streams)
 */
export function bind(app: FastifyInstance, shared: Shared, bound: Bound, answer: Answer): void {
  const { route } = bound
  const { method, url, params, query, body, media } = route
  const post = method === 'POST' && route.form !== true ? idempotent(shared.answers, shared.clock, `${method} ${url}`) : {}

  app.route({
    method,
    url,
    config: { bound },
    // HEAD as for GET, except where the answer never ends.
    exposeHeadRoute: media !== 'text/event-stream',
    schema: {
      // A page makes the best of whatever stands in the address.
      ...(params === undefined || media === 'text/html' ? {} : { params }),
      ...(query === undefined || media === 'text/html' ? {} : { querystring: query }),
      ...(body === undefined ? {} : { body }),
      response: answersOf(route),
    },
    onRequest: admit(shared, route),
    ...post,
    handler: answer,
  })
}

/** What each status is written with. Pages and streams write themselves. */
function answersOf(route: Route): Record<number, TSchema> {
  const answers: Record<number, TSchema> = {}
  for (const code of route.problems) answers[problems[code].status] = Problem
  if (route.media !== 'application/json') return answers
  for (const [status, { schema }] of Object.entries(route.also ?? {})) answers[Number(status)] = schema
  return route.ok === undefined ? answers : { ...answers, 200: route.ok }
}

/** May this caller come in, and is it too often? Sets the headers that every answer carries. */
function admit({ guard, limiters, clock }: Shared, { permission, limit }: Route) {
  return (request: FastifyRequest, reply: FastifyReply, done: (error?: Error) => void): void => {
    reply.headers(dataHeaders)
    reply.header('request-id', request.id)

    if (limit !== null) {
      const at = clock()
      const caller = callerOf(request.ip)
      // A reference is free to look up as long as it exists; only misses are counted, by `refuse`.
      const standing = limiters[limit].take(caller, limit === 'reference' ? 0 : 1, at)
      reply.headers(limitHeaders(limit, limiters[limit].quota, standing))
      const overall = limit === 'reference' ? limiters.public.take(caller, 1, at) : standing
      if (!standing.allowed || !overall.allowed) return done(new TooMany(standing.allowed ? overall : standing))
    }
    const refused = guard(permission, request.raw)
    done(refused === null ? undefined : new NotAdmitted(refused))
  }
}

class TooMany extends Error {
  readonly retrySeconds: number
  constructor({ retrySeconds }: Standing) {
    super('too many requests')
    this.retrySeconds = retrySeconds
  }
}

class NotAdmitted extends Error {
  readonly refused: Said['code']
  constructor(refused: Said['code']) {
    super(refused)
    this.refused = refused
  }
}

/** Turns whatever was thrown into the problem that the route promises, as JSON or as a page. */
export function refuse({ limiters, clock }: Shared, error: unknown, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const said = saidBy(error)
  const { status } = problems[said.code]
  if (status >= 500) request.log.error({ err: error }, 'could not answer')
  if (said.code === 'reference_not_found') limiters.reference.take(callerOf(request.ip), 1, clock())

  if (error instanceof TooMany) reply.header('retry-after', String(error.retrySeconds))
  else if (status === 409) reply.header('retry-after', '1')
  else if (status === 503) reply.header('retry-after', '5')
  if (status === 401) reply.header('www-authenticate', 'Bearer realm="shouli"')

  const { bound } = request.routeOptions.config
  if (bound?.page !== undefined) {
    const { html, headers } = bound.page(said, request)
    return reply.code(status).headers(headers).type('text/html; charset=utf-8').send(html)
  }
  return sendProblem(reply, problemBody(said, request.id))
}

function saidBy(error: unknown): Said {
  if (error instanceof TooMany) return { code: 'too_many_requests', pointer: null, detail: null }
  if (error instanceof NotAdmitted) return { code: error.refused, pointer: null, detail: null }
  return problemOf(error)
}

export function sendProblem(reply: FastifyReply, body: ProblemBody): FastifyReply {
  return reply.code(body.status).type('application/problem+json; charset=utf-8').send(body)
}
