import { Refusal, type Guided, type GuidedEvent, type GuidedStart } from '@shouli/contract'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { pageHeaders } from '../headers.ts'
import { languageOf, type Language } from '../language.ts'
import { guidedPage, guidedStartPage, guidedStyle } from '../pages/guided.ts'
import type { Said } from '../problems.ts'

/** What the pages need of the desk; see `desks/troubleshooting`. */
export interface GuideForPages {
  begin(start: GuidedStart): Promise<Guided>
  read(id: string): Promise<Guided>
  goOn(id: string, event: GuidedEvent): Promise<Guided>
}

const headers = pageHeaders(guidedStyle)

type Form = Readonly<Record<string, string | undefined>>
const formOf = (request: FastifyRequest): Form => (typeof request.body === 'object' && request.body !== null ? (request.body as Form) : {})

function languageFor(request: FastifyRequest): Language {
  const { lang } = request.query as { lang?: unknown }
  return languageOf(lang ?? formOf(request)['lang'], request.headers['accept-language'])
}

const html = (reply: FastifyReply, page: string): FastifyReply => reply.headers(headers).type('text/html; charset=utf-8').send(page)

export const startGuided = (request: FastifyRequest, reply: FastifyReply): FastifyReply => {
  const { reference } = request.query as { reference?: unknown }
  return html(reply, guidedStartPage(languageFor(request), null, typeof reference === 'string' ? reference.slice(0, 12) : ''))
}

/** Words or a reference were sent: on to the session that begins from them. */
export const beginGuided =
  (guide: GuideForPages) =>
  async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
    const language = languageFor(request)
    const { text = '', reference = '' } = formOf(request)
    if (text.trim() === '' && reference.trim() === '') return html(reply, guidedStartPage(language, 'empty'))
    const { id } = await guide.begin({
      ...(text.trim() === '' ? {} : { text: text.slice(0, 2000) }),
      ...(reference.trim() === '' ? {} : { reference: reference.trim().slice(0, 64) }),
    })
    return reply.headers(headers).type('text/html; charset=utf-8').code(303).header('location', `/t/${id}?lang=${language}`).send('')
  }

export const showGuided =
  (guide: GuideForPages) =>
  async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
    const { id } = request.params as { id: string }
    const { look, note } = request.query as { look?: string; note?: string }
    const guided = await guide.read(id)
    const say = note === 'passed' ? 'passed' : look !== undefined && guided.proof === null ? 'not yet' : null
    return html(reply, guidedPage(guided, { language: languageFor(request), note: say }))
  }

/** A step was answered or done. A form that is sent twice finds its turn passed and shows where things stand. */
export const actGuided =
  (guide: GuideForPages) =>
  async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
    const { id } = request.params as { id: string }
    const language = languageFor(request)
    const passed = await guide.goOn(id, eventIn(formOf(request))).then(
      () => false,
      (reason: unknown) => {
        if (reason instanceof Refusal && reason.code === 'turn_passed') return true
        throw reason
      },
    )
    return reply
      .headers(headers)
      .type('text/html; charset=utf-8')
      .code(303)
      .header('location', `/t/${id}?lang=${language}${passed ? '&note=passed' : ''}`)
      .send('')
  }

function eventIn({ turn, event, what, answer, text }: Form): GuidedEvent {
  return {
    turn: Number(turn ?? -1),
    event: (event ?? 'looked') as GuidedEvent['event'],
    ...(what === undefined ? {} : { what: what.slice(0, 80) }),
    ...(answer === undefined ? {} : { answer: answer.slice(0, 80) }),
    ...(text === undefined ? {} : { text: text.slice(0, 2000) }),
  }
}

/** What went wrong, on the page that begins again. */
export const guidedProblem = ({ code }: Said, request: FastifyRequest) => {
  const reason = code === 'reference_not_found' || code === 'reference_mistyped' ? 'reference' : 'lost'
  return { html: guidedStartPage(languageFor(request), reason, formOf(request)['reference'] ?? ''), headers }
}
