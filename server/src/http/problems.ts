import { problems, Refusal, type Problem, type ProblemCode } from '@shouli/contract'
import { withoutCardNumbers, type Text } from '@shouli/vocabulary'

/** A request that its route's schema does not allow. Says where and what was expected, never what was there. */
export class InvalidRequest extends Error {
  readonly pointer: string
  readonly detail: Text
  constructor(pointer: string, detail: Text) {
    super(`invalid request at ${pointer}`)
    this.name = 'InvalidRequest'
    this.pointer = pointer
    this.detail = detail
  }
}

export interface Said {
  readonly code: ProblemCode
  readonly pointer: string | null
  readonly detail: Text | null
}

const said = (code: ProblemCode, pointer: string | null = null, detail: Text | null = null): Said => ({ code, pointer, detail })

/** Codes that say: PostgreSQL, or the way to it, is not there. https://www.postgresql.org/docs/18/errcodes-appendix.html */
const databaseGone = /^(DATABASE_UNREACHABLE|ECONN(REFUSED|RESET)|EPIPE|ENOENT|ETIMEDOUT|08...|57P0[123]|57014|53300)$/

/** The one place where errors become HTTP. What it does not know is our own bug: 500, and the log has the rest. */
export function problemOf(error: unknown): Said {
  if (error instanceof Refusal) return said(error.code, error.pointer, error.detail)
  if (error instanceof InvalidRequest) return said('invalid_request', error.pointer, error.detail)

  const { code, statusCode, message } = error as { code?: unknown; statusCode?: unknown; message?: unknown }
  if (typeof code === 'string') {
    if (databaseGone.test(code)) return said('unavailable')
    if (code === 'FST_ERR_CTP_BODY_TOO_LARGE') return said('too_large')
    if (code === 'FST_ERR_CTP_INVALID_MEDIA_TYPE') return said('media_type')
    if (code === 'FST_ERR_CTP_EMPTY_JSON_BODY' || code === 'FST_ERR_CTP_INVALID_JSON_BODY') return said('invalid_request', '/body', notJson)
    if (code.startsWith('FST_ERR_') && typeof statusCode === 'number' && statusCode < 500) return said('invalid_request')
  }
  // The driver gives these no code: the server went away under a running statement, or was never reached in time.
  if (message === 'Connection terminated unexpectedly' || message === 'timeout exceeded when trying to connect') return said('unavailable')
  if (error instanceof SyntaxError && statusCode === 400) return said('invalid_request', '/body', notJson)
  return said('internal')
}

const notJson: Text = { zh: '请求内容不是有效的 JSON。', en: 'The body is not valid JSON.' }

/** The body that goes out. A pointer may repeat a property name of the caller's, so it is cleared of digits. */
export function problemBody({ code, pointer, detail }: Said, requestId: string): Problem {
  const { status, title, remedies } = problems[code]
  return {
    type: `/docs#problem-${code}`,
    status,
    code,
    title: `${title.zh} · ${title.en}`,
    detail: detail ?? title,
    pointer: pointer === null ? null : withoutCardNumbers(pointer).slice(0, 200),
    remedies: [...remedies],
    request_id: requestId,
  }
}
