import { api } from './api.ts'
import { authorization, pathOf, problemOf, Refused, type ClientOptions } from './client.ts'
import type { Query } from './route.ts'
import type { PaymentSummary } from './schemas/payment.ts'

export interface FollowOptions extends ClientOptions {
  readonly query?: Query<typeof api.followPayments>
  /** Id of the last event seen, to go on from there; `null`: from now on. */
  readonly after: string | null
  readonly signal?: AbortSignal
}

export type Followed =
  | { readonly event: 'payment'; readonly id: string; readonly payment: PaymentSummary }
  /** What came since `after` is no longer kept: read the list again. */
  | { readonly event: 'reset'; readonly id: string }

/**
 * Payments as they happen, over one connection. With `fetch` rather than `EventSource`, because a staff token travels in a header.
 *
 * @returns ends when the connection does; begin again with the last `id`
 * @throws Refused when the server does not open the stream
 */
export async function* follow({ base, send, token, query, after, signal }: FollowOptions): AsyncGenerator<Followed, void, undefined> {
  const answer = await send(base + pathOf(api.followPayments, query === undefined ? {} : { query }), {
    method: 'GET',
    headers: { accept: 'text/event-stream', ...authorization(token), ...(after === null ? {} : { 'last-event-id': after }) },
    ...(signal === undefined ? {} : { signal }),
  })
  if (!answer.ok) throw new Refused(answer.status, await problemOf(answer))

  const reader = (answer.body as Readable).getReader()
  const decoder = new TextDecoder()
  let waiting = ''
  try {
    for (;;) {
      const { done, value } = await reader.read()
      if (done) return
      waiting += decoder.decode(value, { stream: true })
      const blocks = waiting.split('\n\n')
      waiting = blocks.pop() ?? ''
      for (const block of blocks) {
        const event = read(block)
        if (event !== null) yield event
      }
    }
  } finally {
    await reader.cancel().catch(() => undefined)
  }
}

interface Readable {
  getReader(): { read(): Promise<{ done: boolean; value?: Uint8Array }>; cancel(): Promise<void> }
}

/** One block of an event stream; `null`: a comment that keeps the line open. */
function read(block: string): Followed | null {
  const lines = new Map<string, string>()
  for (const line of block.split('\n')) {
    const colon = line.indexOf(':')
    if (colon > 0) lines.set(line.slice(0, colon), line.slice(colon + 1).trimStart())
  }
  const id = lines.get('id') ?? ''
  const data = lines.get('data')
  if (lines.get('event') === 'reset') return { event: 'reset', id }
  if (data === undefined) return null
  return { event: 'payment', id, payment: JSON.parse(data) as PaymentSummary }
}
