import { createHash, randomUUID } from 'node:crypto'
import { Refusal } from '@shouli/contract'
import type { Instant } from '@shouli/vocabulary'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Clock } from '../ground/clock.ts'
import { firstRow, moment, prepared, run, sql, type Database } from '../ground/database/index.ts'

/** What a POST is recognised by when it comes again. */
export interface Intention {
  /** Who asks; two callers may happen to choose the same key. */
  readonly caller: string
  /** Method and address of the route. */
  readonly route: string
  readonly key: string
  readonly body: unknown
}

export interface StoredAnswer {
  readonly status: number
  readonly mediaType: string
  readonly body: string
}

export type Claim =
  | { readonly is: 'new'; readonly mark: Mark }
  | { readonly is: 'answered'; readonly answer: StoredAnswer }
  | { readonly is: 'running' }
  | { readonly is: 'other request' }

/** Our hold on a key while its request is worked on. */
interface Mark {
  readonly keyHash: Buffer
  readonly holder: string
}

/** A process that died while working holds its keys for so long, in ms. Longer than any request may take. */
const HOLD_MS = 60_000

/**
 * Answers to POST requests, kept in PostgreSQL so that a repeat gets the same answer from whichever process it meets. Neither the
 * key nor the body is kept: a caller may put anything into them. Their digests are enough.
 */
export class AnswerStore {
  readonly #database: Database
  readonly #keepMs: number

  constructor(database: Database, keepHours: number) {
    this.#database = database
    this.#keepMs = keepHours * 3_600_000
  }

  async claim({ caller, route, key, body }: Intention, at: Instant): Promise<Claim> {
    const keyHash = digest(JSON.stringify([caller, route, key]))
    const fingerprint = digest(JSON.stringify(body ?? null))
    const holder = randomUUID()
    const now = moment(at)
    const hold = moment((at + HOLD_MS) as Instant)
    const expires = moment((at + this.#keepMs) as Instant)

    const won = await firstRow(
      this.#database,
      prepared(
        'http.claim',
        sql`
          insert into http_answers as had (key_hash, fingerprint, holder, held_until, expires_at)
          values (${keyHash}, ${fingerprint}, ${holder}, ${hold}, ${expires})
          on conflict (key_hash) do update
          set fingerprint = excluded.fingerprint, holder = excluded.holder, held_until = excluded.held_until,
              expires_at = excluded.expires_at, status = null, media_type = null, body = null
          where had.expires_at <= ${now}
             or (had.status is null and had.held_until <= ${now} and had.fingerprint = excluded.fingerprint)
          returning key_hash`,
      ),
    )
    if (won !== null) return { is: 'new', mark: { keyHash, holder } }

    const had = await firstRow<{ fingerprint: Buffer; status: number | null; mediaType: string | null; body: string | null }>(
      this.#database,
      prepared(
        'http.answered',
        sql`select fingerprint, status, media_type as "mediaType", body from http_answers where key_hash = ${keyHash}`,
      ),
    )
    // Given up between the two statements: to the caller it looks like one that is still running.
    if (had === null) return { is: 'running' }
    if (!had.fingerprint.equals(fingerprint)) return { is: 'other request' }
    if (had.status === null) return { is: 'running' }
    return { is: 'answered', answer: { status: had.status, mediaType: had.mediaType ?? 'application/json', body: had.body ?? '' } }
  }

  /** Keeps the answer. Does nothing when the hold was lost meanwhile. */
  async keep({ keyHash, holder }: Mark, { status, mediaType, body }: StoredAnswer): Promise<void> {
    await run(
      this.#database,
      sql`update http_answers set status = ${status}, media_type = ${mediaType}, body = ${body} where key_hash = ${keyHash} and holder = ${holder}`,
    )
  }

  /** Forgets the request: it failed on our side, and a repeat shall try again. */
  async giveUp({ keyHash, holder }: Mark): Promise<void> {
    await run(this.#database, sql`delete from http_answers where key_hash = ${keyHash} and holder = ${holder} and status is null`)
  }
}

/**
 * Deletes what is past its time, a batch at a time.
 *
 * @returns how many answers went
 */
export function forgetAnswers(database: Database, at: Instant, atMost = 1_000): Promise<number> {
  return run(
    database,
    sql`
      delete from http_answers
      where key_hash in (select key_hash from http_answers where expires_at <= ${moment(at)} order by expires_at limit ${atMost})`,
  )
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest()
}

declare module 'fastify' {
  interface FastifyRequest {
    /** Our hold on the Idempotency-Key of this request, while it is worked on. */
    mark: Mark | null
  }
}

/**
 * The hooks that make a POST repeatable: the first is worked on, a repeat gets the stored answer with `Idempotency-Replayed`, the
 * same key with another body is refused. Requests that were refused before they were worked on (400, 401, 403, 413, 415, 429) and
 * failures of ours (5xx) are not stored.
 */
export function idempotent(store: AnswerStore, clock: Clock, route: string) {
  return {
    // Before the body is looked at, so that a caller learns of the header first.
    preValidation: (request: FastifyRequest, _reply: FastifyReply, done: (error?: Error) => void): void =>
      done(
        isKey(request.headers['idempotency-key'])
          ? undefined
          : new Refusal('idempotency_key_missing', { pointer: '/headers/idempotency-key' }),
      ),

    preHandler: async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply | undefined> => {
      const key = request.headers['idempotency-key'] as string
      const caller = request.headers.authorization ?? request.ip
      const claim = await store.claim({ caller, route, key, body: request.body }, clock())
      if (claim.is === 'running') throw new Refusal('idempotency_running')
      if (claim.is === 'other request') throw new Refusal('idempotency_key_reused')
      if (claim.is === 'new') {
        request.mark = claim.mark
        return undefined
      }
      const { status, mediaType, body } = claim.answer
      return reply.code(status).type(mediaType).header('idempotency-replayed', 'true').send(body)
    },

    onSend: async (request: FastifyRequest, reply: FastifyReply, payload: unknown): Promise<unknown> => {
      const { mark } = request
      if (mark === null) return payload
      request.mark = null
      if (reply.statusCode >= 500 || typeof payload !== 'string') await store.giveUp(mark)
      else await store.keep(mark, { status: reply.statusCode, mediaType: String(reply.getHeader('content-type')), body: payload })
      return payload
    },
  }
}

/** 1 to 255 printable characters. */
function isKey(key: unknown): key is string {
  return typeof key === 'string' && /^[\x20-\x7e]{1,255}$/.test(key)
}
