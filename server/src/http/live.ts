import type { PaymentSummary, Query, api } from '@shouli/contract'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Event, Feed } from './feed.ts'

/** A comment so often keeps proxies from closing a quiet line, in ms. */
const BEAT_MS = 15_000
/** A listener that is further behind is dropped: it comes back by itself and goes on where it was. */
const BACKLOG_BYTES_MAX = 1_000_000

type Filters = Query<typeof api.followPayments>

/** `/v1/payments/live`: server-sent events, resumable by `Last-Event-ID`. */
export const followFeed =
  (feed: Feed) =>
  async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
    await feed.reachable()
    const filters = request.query as Filters
    const given = request.headers['last-event-id']
    reply.hijack()
    const { raw } = reply
    // What admission has set so far; from here on the connection is ours.
    for (const [name, value] of Object.entries(reply.getHeaders())) if (value !== undefined) raw.setHeader(name, value)
    raw.writeHead(200, { 'content-type': 'text/event-stream; charset=utf-8', 'cache-control': 'no-store', 'x-accel-buffering': 'no' })
    raw.write('retry: 2000\n\n')

    // An id without data moves the place from which a listener resumes, though its filters let nothing through.
    let place: string | null = null
    const beat = setInterval(() => raw.write(place === null ? ':\n\n' : `id: ${place}\n\n`), BEAT_MS)
    const stop = feed.subscribe({
      after: typeof given === 'string' && given !== '' ? given : null,
      hear(events, reset) {
        if (reset !== null) raw.write(`event: reset\nid: ${reset}\ndata: {}\n\n`)
        const chosen = events.filter(({ payment }) => matches(payment, filters))
        if (chosen.length > 0) raw.write(chosen.map(written).join(''))
        place = reset ?? events.at(-1)?.id ?? place
        if (raw.writableLength > BACKLOG_BYTES_MAX) raw.destroy()
      },
      over: () => void raw.end(),
      failed(error) {
        request.log.error({ err: error }, 'the live feed broke off')
        raw.destroy()
      },
    })
    raw.on('close', () => {
      clearInterval(beat)
      stop()
    })
    return reply
  }

const written = ({ id, payment }: Event): string => `id: ${id}\nevent: payment\ndata: ${JSON.stringify(payment)}\n\n`

function matches(payment: PaymentSummary, { result, cause, merchant, terminal }: Filters): boolean {
  return (
    (result === undefined || payment.result === result) &&
    (cause === undefined || payment.cause === cause) &&
    (merchant === undefined || payment.merchant_id === merchant) &&
    (terminal === undefined || payment.terminal_id === terminal)
  )
}
