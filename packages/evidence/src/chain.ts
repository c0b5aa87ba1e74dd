import { createHash } from 'node:crypto'
import { canonicalJson, type Json } from './canonical-json.ts'

/** One entry of a chain. `hash` covers the entry and, through `previous`, all before it. */
export interface Link {
  readonly position: number
  readonly previous: string
  readonly entry: Json
  readonly hash: string
}

const GENESIS = '0'.repeat(64)

/** The next link after `last`, or the first when there is none. */
export function append(last: Link | null, entry: Json): Link {
  const position = last === null ? 1 : last.position + 1
  const previous = last === null ? GENESIS : last.hash
  return { position, previous, entry, hash: hashOf(position, previous, entry) }
}

/** @returns the position of the first link that does not hold, or `null` when the whole chain does */
export function verify(chain: readonly Link[]): number | null {
  let previous = GENESIS
  for (const [index, link] of chain.entries()) {
    if (link.position !== index + 1) return index + 1
    if (link.previous !== previous) return link.position
    if (link.hash !== hashOf(link.position, link.previous, link.entry)) return link.position
    previous = link.hash
  }
  return null
}

function hashOf(position: number, previous: string, entry: Json): string {
  return createHash('sha256')
    .update(canonicalJson([position, previous, entry]))
    .digest('hex')
}
