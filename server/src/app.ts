import { randomUUID } from 'node:crypto'
import type { Socket } from 'node:net'
import { api, openapi, type Handler, type Route } from '@shouli/contract'
import type { Instant } from '@shouli/vocabulary'
import fastify, { LogController, type FastifyBaseLogger, type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify'
import type { Logger } from 'pino'
import type { TSchema } from 'typebox'
import type { Clock } from './ground/clock.ts'
import type { Database } from './ground/database/index.ts'
import { guard } from './http/access.ts'
import { answering, bind, refuse, sendProblem, type Bound, type Shared } from './http/bind.ts'
import { serveConsole, wantsPage } from './http/console.ts'
import { dataHeaders, pageHeaders } from './http/headers.ts'
import { AnswerStore } from './http/idempotency.ts'
import { languageOf } from './http/language.ts'
import { Limiter } from './http/limits.ts'
import type { Feed } from './http/feed.ts'
import { followFeed } from './http/live.ts'
import type { Metrics } from './http/metrics.ts'
import { docsPage } from './http/pages/docs.ts'
import { style } from './http/pages/layout.ts'
import { problemBody } from './http/problems.ts'
import { listCauses, readCause, readCode } from './http/routes/knowledge.ts'
import { actGuided, beginGuided, guidedProblem, showGuided, startGuided, type GuideForPages } from './http/routes/guided.ts'
import { askForSlip, showSlip, slipProblem } from './http/routes/slip.ts'
import { health, readiness, type Check } from './http/routes/state.ts'
import type { HttpSettings } from './http/settings.ts'
import { validatorOf, type Part } from './http/validate.ts'

/** Routes that a room answers; the others are answered here. */
type FromRooms =
  | 'listPayments'
  | 'readPayment'
  | 'readMessages'
  | 'readSummary'
  | 'assess'
  | 'listMerchants'
  | 'readMerchant'
  | 'listTerminals'
  | 'readTerminal'
  | 'listPolicies'
  | 'readReference'
  | 'listCases'
  | 'readCase'
  | 'actOnCase'
  | 'readDiagnosis'
  | 'listIncidents'
  | 'beginTroubleshooting'
  | 'readTroubleshooting'
  | 'goOnTroubleshooting'
  | 'readTelemetry'
  | 'reportTelemetry'

export type RoomHandlers = { readonly [name in FromRooms]: Handler<(typeof api)[name]> }

export interface AppParts {
  readonly database: Database
  readonly clock: Clock
  readonly log: Logger
  readonly metrics: Metrics
  readonly settings: HttpSettings
  readonly version: string
  readonly startedAt: Instant
  readonly rooms: RoomHandlers
  /** Guided troubleshooting, for its pages. */
  readonly guide: GuideForPages
  /** Payments as they happen. */
  readonly feed: Feed
  /** Looks at what this process needs. */
  readonly check: () => Promise<Check[]>
}

/** The HTTP side of the house, and the way to take it down gently. */
export interface App {
  readonly fastify: FastifyInstance
  /** From now on `/ready` says no and open streams are ended, so that callers go elsewhere; requests are still answered. */
  drain(): void
}

/** Fastify with every route of the contract. Does not listen yet. */
export async function createApp(parts: AppParts): Promise<App> {
  const { settings, clock, log, metrics } = parts
  const app = fastify({
    loggerInstance: log as unknown as FastifyBaseLogger,
    // Our own line for each answer is in `tell`.
    logController: new LogController({ disableRequestLogging: true, requestIdLogLabel: 'request' }),
    genReqId: () => randomUUID(),
    trustProxy: settings.trustProxy.length === 0 ? false : [...settings.trustProxy],
    bodyLimit: settings.bodyBytesMax,
    requestTimeout: 15_000,
    keepAliveTimeout: 65_000,
    routerOptions: { maxParamLength: 200 },
    frameworkErrors: (error, request, reply) =>
      void refuse(shared, error, request, reply.headers(dataHeaders).header('request-id', request.id)),
    clientErrorHandler: refuseNonsense,
    return503OnClosing: false,
  })
  const shared: Shared = {
    clock,
    guard: guard(settings.staffToken),
    limiters: {
      staff: new Limiter(settings.limits.staff),
      public: new Limiter(settings.limits.public),
      reference: new Limiter(settings.limits.reference),
    },
    answers: new AnswerStore(parts.database, settings.idempotencyHours),
  }

  app.removeContentTypeParser('text/plain')
  readForms(app)
  app.decorateRequest('mark', null)
  app.setValidatorCompiler(({ schema, httpPart }) => validatorOf(schema as TSchema, httpPart as Part))
  app.setErrorHandler((error, request, reply) => refuse(shared, error, request, reply))
  app.addHook('onResponse', (request, reply, done) => {
    tell(log, metrics, request, reply)
    done()
  })

  let draining = false
  bindAll(app, shared, parts, () => draining)
  const showConsole = await serveConsole(app, settings.consoleFolder)
  app.setNotFoundHandler((request, reply) => {
    reply.header('request-id', request.id)
    if (wantsPage(request)) return showConsole(reply)
    return sendProblem(reply.headers(dataHeaders), problemBody({ code: 'route_not_found', pointer: null, detail: null }, request.id))
  })
  await app.ready()
  return {
    fastify: app,
    drain() {
      draining = true
      parts.feed.end()
    },
  }
}

function bindAll(app: FastifyInstance, shared: Shared, parts: AppParts, draining: () => boolean): void {
  const { settings, rooms, guide, metrics, feed, check, version, startedAt } = parts
  const support = { contact: settings.supportContact }
  const document = openapi(api, version)

  const answers: { readonly [name in keyof typeof api]: (request: FastifyRequest, reply: FastifyReply) => unknown } = {
    listPayments: answering(rooms.listPayments),
    readPayment: answering(rooms.readPayment),
    readMessages: answering(rooms.readMessages),
    followPayments: followFeed(feed),
    listCases: answering(rooms.listCases),
    readCase: answering(rooms.readCase),
    actOnCase: answering(rooms.actOnCase),
    readSummary: answering(rooms.readSummary),
    assess: answering(rooms.assess),
    listMerchants: answering(rooms.listMerchants),
    readMerchant: answering(rooms.readMerchant),
    listTerminals: answering(rooms.listTerminals),
    readTerminal: answering(rooms.readTerminal),
    listPolicies: answering(rooms.listPolicies),
    listCauses: answering(listCauses),
    readCause: answering(readCause),
    readCode: answering(readCode),
    readReference: answering(rooms.readReference),
    readDiagnosis: answering(rooms.readDiagnosis),
    listIncidents: answering(rooms.listIncidents),
    beginTroubleshooting: answering(rooms.beginTroubleshooting),
    readTroubleshooting: answering(rooms.readTroubleshooting),
    goOnTroubleshooting: answering(rooms.goOnTroubleshooting),
    guidedStart: startGuided,
    guidedBegin: beginGuided(guide),
    guidedPage: showGuided(guide),
    guidedAct: actGuided(guide),
    readTelemetry: answering(rooms.readTelemetry),
    reportTelemetry: answering(rooms.reportTelemetry),
    slipForm: askForSlip(support),
    slipPage: showSlip(rooms.readReference, support),
    health: answering(health(version, startedAt)),
    ready: async (_request, reply) => {
      const found = await readiness(check, draining())
      return reply.code(found.ready ? 200 : 503).send(found)
    },
    metrics: async (_request, reply) => reply.type(metrics.registry.contentType).send(await metrics.registry.metrics()),
    openApi: async (_request, reply) => reply.type('application/json; charset=utf-8').send(JSON.stringify(document)),
    docs: async (request, reply) => {
      const { lang } = request.query as { lang?: unknown }
      reply.headers(pageHeaders(style)).type('text/html; charset=utf-8')
      return docsPage(api, document, languageOf(lang, request.headers['accept-language']))
    },
  }
  for (const [name, answer] of Object.entries(answers) as [keyof typeof api, (typeof answers)[keyof typeof api]][]) {
    const route: Route = api[name]
    const page = name.startsWith('guided') ? guidedProblem : slipProblem(support)
    const bound: Bound = { name, route, ...(route.media === 'text/html' ? { page } : {}) }
    bind(app, shared, bound, answer)
  }
}

/** Forms are read for our own pages alone; a route that takes JSON says so to anything else. */
function readForms(app: FastifyInstance): void {
  app.addContentTypeParser('application/x-www-form-urlencoded', { parseAs: 'string' }, (request, body, done) => {
    if (request.routeOptions.config.bound?.route.form === true) done(null, Object.fromEntries(new URLSearchParams(body as string)))
    else done(Object.assign(new Error('not a form'), { code: 'FST_ERR_CTP_INVALID_MEDIA_TYPE', statusCode: 415 }))
  })
}

/** One line and one count for every answer. The address as asked for is not written: it may hold anything. */
function tell(log: Logger, metrics: Metrics, request: FastifyRequest, reply: FastifyReply): void {
  const name = request.routeOptions.config.bound?.name ?? 'none'
  const ms = reply.elapsedTime
  metrics.answered(name, reply.statusCode, ms / 1000)
  log.info(
    {
      request: request.id,
      route: name,
      method: request.method,
      status: reply.statusCode,
      ms: Math.round(ms * 100) / 100,
      from: request.ip,
    },
    'answered',
  )
}

/** What is no HTTP gets one line back, and none of it is written anywhere. */
function refuseNonsense(_error: Error, socket: Socket): void {
  if (socket.writable) socket.end('HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\nConnection: close\r\n\r\n')
}
