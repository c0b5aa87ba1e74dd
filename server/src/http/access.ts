import { createHash, timingSafeEqual } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import type { Permission, ProblemCode } from '@shouli/contract'

const digest = (text: string): Buffer => createHash('sha256').update(text).digest()

/**
 * Who may call what, until people sign in by themselves: with a staff token set, whoever carries it; without, only this machine.
 *
 * @param token `null`: none is set
 * @returns for a request, why it is refused, or `null`
 */
export function guard(token: string | null): (permission: Permission, request: IncomingMessage) => ProblemCode | null {
  const expected = token === null ? null : digest(token)
  return (permission, request) => {
    // A terminal's token is checked where its number is known: by the handler.
    if (permission === 'public' || permission === 'terminal') return null
    if (expected === null) return isThisMachine(request) ? null : 'not_allowed'
    const carried = bearerOf(request)
    if (carried === null) return 'not_signed_in'
    // Digests are of equal length and say nothing about how much of a guess was right.
    return timingSafeEqual(digest(carried), expected) ? null : 'not_signed_in'
  }
}

/** What stood behind `Authorization: Bearer`; `null`: nothing. */
export const bearerOf = ({ headers }: Pick<IncomingMessage, 'headers'>): string | null =>
  /^Bearer ([\x21-\x7e]+)$/i.exec(headers.authorization ?? '')?.[1] ?? null

const loopback = /^(127\.\d+\.\d+\.\d+|::1|::ffff:127\.\d+\.\d+\.\d+)$/

/**
 * Not through a proxy, which makes everybody look local, and by a name of this machine: a page from elsewhere whose name was
 * made to point here (DNS rebinding) asks for its own name.
 */
function isThisMachine({ socket, headers }: IncomingMessage): boolean {
  if (!loopback.test(socket.remoteAddress ?? '')) return false
  if (headers['x-forwarded-for'] !== undefined || headers['forwarded'] !== undefined || headers['via'] !== undefined) return false
  return /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])(:\d+)?$/i.test(headers.host ?? '')
}
