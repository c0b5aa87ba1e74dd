import type { api, Asked, Handler, ProblemCode } from '@shouli/contract'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { pageHeaders } from '../headers.ts'
import { languageOf } from '../language.ts'
import { askPage, type Reason } from '../pages/ask.ts'
import { style } from '../pages/layout.ts'
import { slipPage, type Support } from '../pages/slip.ts'
import type { Said } from '../problems.ts'

const headers = pageHeaders(style)

const languageFor = (request: FastifyRequest) => languageOf((request.query as { lang?: unknown }).lang, request.headers['accept-language'])

/** `/r/R7K2Q9`: what the JSON route says, as a page. */
export const showSlip =
  (lookup: Handler<typeof api.readReference>, support: Support) =>
  async (request: FastifyRequest, reply: FastifyReply): Promise<string> => {
    const { reference } = request.params as { reference: string }
    const slip = await lookup({ params: { reference } } as Asked<typeof api.readReference>)
    reply.headers(headers).type('text/html; charset=utf-8')
    return slipPage(slip, languageFor(request), support)
  }

/** `/r`: the form; with `?reference=` it leads on. */
export const askForSlip =
  (support: Support) =>
  async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
    const language = languageFor(request)
    const { reference } = request.query as { reference?: unknown }
    reply.headers(headers).type('text/html; charset=utf-8')
    // Only characters of a reference go into the address: what somebody typed may be a card number.
    const plain = typeof reference === 'string' ? reference.toUpperCase().replace(/[^0-9A-Z]/g, '') : ''
    if (plain !== '' && plain.length <= REFERENCE_MAX) return reply.code(303).header('location', `/r/${plain}?lang=${language}`).send('')
    return reply.send(askPage(plain === '' ? 'empty' : 'mistyped', null, language, support))
  }

/** Nine characters and the check character. */
const REFERENCE_MAX = 10

const reasons: Partial<Record<ProblemCode, Reason>> = {
  reference_not_found: 'unknown',
  reference_mistyped: 'mistyped',
  too_many_requests: 'too many',
  unavailable: 'unavailable',
}

/** What went wrong, on the page that asks again. */
export const slipProblem =
  (support: Support) =>
  ({ code }: Said, request: FastifyRequest) => {
    const { reference = null } = request.params as { reference?: string }
    return { html: askPage(reasons[code] ?? 'broken', reference, languageFor(request), support), headers }
  }
