import { Refusal } from './handler.ts'

/**
 * Where a page ends, as an opaque word. It holds the place in the order, not a count, so that rows which arrive meanwhile neither
 * repeat nor hide others; and a mark of the filters, so that it is refused under other ones.
 *
 * @param place values that the listing is ordered by, of the last row of the page
 * @param filters the query without `cursor` and `limit`
 */
export function cursorOf(place: readonly (string | number)[], filters: object): string {
  return btoa(encodeURIComponent(JSON.stringify([1, markOf(filters), ...place])))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '')
}

/**
 * @returns the place, or `null` when there is no cursor
 * @throws Refusal cursor_invalid when it is not one of ours, or was given under other filters
 */
export function placeOf(cursor: string | undefined, kinds: readonly ('string' | 'number')[], filters: object): (string | number)[] | null {
  if (cursor === undefined) return null
  const [version, mark, ...place] = read(cursor)
  const fits = place.length === kinds.length && place.every((value, index) => typeof value === kinds[index])
  if (version !== 1 || mark !== markOf(filters) || !fits) throw new Refusal('cursor_invalid', { pointer: '/query/cursor' })
  return place as (string | number)[]
}

function read(cursor: string): unknown[] {
  try {
    const found: unknown = JSON.parse(decodeURIComponent(atob(cursor.replaceAll('-', '+').replaceAll('_', '/'))))
    return Array.isArray(found) ? found : []
  } catch {
    return []
  }
}

/** FNV-1a over what filters the listing, in the order of names. Not a secret: it catches mistakes, not attacks. */
function markOf(filters: object): number {
  const chosen = Object.entries(filters).filter(([name, value]) => value !== undefined && name !== 'cursor' && name !== 'limit')
  const text = JSON.stringify(chosen.sort(([a], [b]) => (a < b ? -1 : 1)))
  let hash = 0x811c9dc5
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193)
  return hash >>> 0
}
