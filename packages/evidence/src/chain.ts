import { createHash } from 'node:crypto'
import { canonicalJson, type Json } from './canonical-json.ts'

/** One entry of a chain. `hash` covers the entry and, through `previous`, all before it. */
export interface Link {
  /** 1 for the first. */
  readonly position: number
  readonly previous: string
  readonly entry: Json
  /** SHA-256 in hex over the canonical JSON of `[position, previous, entry]`. */
  readonly hash: string
}

/** What one must know of a link to go on behind it. */
export type ChainEnd = Pick<Link, 'position' | 'hash'>

const GENESIS = '0'.repeat(64)

/** The next link after `last`, or the first when there is none. */
export function append(last: ChainEnd | null, entry: Json): Link {
  const position = last === null ? 1 : last.position + 1
  const previous = last === null ? GENESIS : last.hash
  return { position, previous, entry, hash: hashOf(position, previous, entry) }
}

/**
 * Checks a chain, or a piece of one that follows a link already checked.
 *
 * @param after the end of what was checked before; `null`: this begins at the first link
 * @returns the position of the first link that does not hold, or `null` when all do. A chain that was cut off at its end holds: whether
 *   it is complete shows only against an end kept elsewhere
 */
export function verify(chain: readonly Link[], after: ChainEnd | null = null): number | null {
  let end = after ?? { position: 0, hash: GENESIS }
  for (const link of chain) {
    const expected = end.position + 1
    if (link.position !== expected || link.previous !== end.hash) return expected
    if (link.hash !== hashOf(link.position, link.previous, link.entry)) return expected
    end = link
  }
  return null
}

function hashOf(position: number, previous: string, entry: Json): string {
  return createHash('sha256')
    .update(canonicalJson([position, previous, entry]))
    .digest('hex')
}
