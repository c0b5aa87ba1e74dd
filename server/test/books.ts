import { rows, sql, type Database } from '../src/ground/database/index.ts'
import type { HostTotals } from '@shouli/fleet'

export type Book = Readonly<Record<string, { readonly count: number; readonly fen: number }>>

/** Our book: what stands approved, by kind. */
export async function ourBook(database: Database): Promise<Book> {
  const found = await rows<{ kind: string; count: number; fen: number }>(
    database,
    sql`
      select case kind when 'completion advice' then 'completion' when 'off-line sale' then 'sale' else kind end as kind,
             count(*) as count, sum(approved)::bigint as fen
      from payments where state = 'approved' group by 1 order by 1`,
  )
  return Object.fromEntries(found.map(({ kind, count, fen }) => [kind, { count, fen }]))
}

/** The network's book in the same form. */
export function networkBook({ standing }: HostTotals): Book {
  return Object.fromEntries(
    Object.entries(standing)
      .map(([kind, { count, fen }]) => [kind, { count, fen }] as const)
      .toSorted(([one], [other]) => one.localeCompare(other)),
  )
}

export async function bothBooks({
  server,
  host,
}: {
  server: { database: Database }
  host: { book: { totals(): HostTotals } }
}): Promise<{ ours: Book; network: Book }> {
  return { ours: await ourBook(server.database), network: networkBook(host.book.totals()) }
}
