import type { Text } from '@shouli/vocabulary'
import type { ProblemCode } from './problem.ts'
import type { Body, Ok, Params, Query } from './route.ts'

/** What a handler is given: validated, and typed by the route. */
export interface Asked<route> {
  readonly params: Params<route>
  readonly query: Query<route>
  readonly body: Body<route>
  /** What stood behind `Authorization: Bearer`; only routes that check it themselves look at it. */
  readonly bearer?: string | null
}

/**
 * What answers a route. It knows nothing of HTTP: it returns the body of the 200, or throws a {@link Refusal}.
 */
export type Handler<route> = (asked: Asked<route>) => Promise<Ok<route>>

/** A handler's "no". Becomes the problem of that code; the caller was wrong, or what it asked for is not there. */
export class Refusal extends Error {
  readonly code: ProblemCode
  /** Where in the request, e.g. `/query/cursor`; `null`: nowhere in particular. */
  readonly pointer: string | null
  /** Replaces the problem's own title as detail. Must not repeat what was sent. */
  readonly detail: Text | null
  constructor(code: ProblemCode, { pointer = null, detail = null }: { pointer?: string | null; detail?: Text | null } = {}) {
    super(code)
    this.name = 'Refusal'
    this.code = code
    this.pointer = pointer
    this.detail = detail
  }
}
