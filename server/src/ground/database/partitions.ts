import { dayOf, type Instant, type LocalDate } from '@shouli/vocabulary'
import { rows } from './connection.ts'
import type { Database } from './database.ts'
import { sql } from './sql.ts'

/** One month in China: first day, and first day of the next. */
export interface Month {
  /** `2026_07`, as in the name of a partition. */
  readonly name: string
  readonly from: LocalDate
  readonly to: LocalDate
}

/** The months from the one of `from` to the one of `to`, both included. */
export function months(from: Instant, to: Instant): readonly Month[] {
  const found: Month[] = []
  const last = dayOf(to).slice(0, 7)
  let [year, month] = dayOf(from).split('-').map(Number) as [number, number]
  for (;;) {
    const name = `${year}-${String(month).padStart(2, '0')}`
    if (name > last) return found
    ;[year, month] = month === 12 ? [year + 1, 1] : [year, month + 1]
    const next = `${year}-${String(month).padStart(2, '0')}`
    found.push({ name: name.replace('-', '_'), from: `${name}-01` as LocalDate, to: `${next}-01` as LocalDate })
  }
}

/**
 * Makes the month partitions of every table that is partitioned by time and has a default partition, from the month of `from` to
 * that of `to`. A row outside finds its way into the default partition, so nothing is ever refused; this keeps that one empty.
 *
 * @returns names of the partitions that were made
 */
export async function ensurePartitions(database: Database, from: Instant, to: Instant): Promise<string[]> {
  return database.transaction(async (tx) => {
    await tx.query(sql`select pg_advisory_xact_lock(hashtextextended('shouli partitions', 0))`)
    const missing = await rows<{ parent: string; name: string; from: string; to: string; by_day: boolean }>(
      tx,
      sql`
        select parent.relname as parent, parent.relname || '_' || month.name as name,
               month.starts as "from", month.ends as "to",
               pg_get_partkeydef(parent.oid) = 'RANGE (day)' as by_day
        from pg_partitioned_table table_
        join pg_class parent on parent.oid = table_.partrelid and parent.relnamespace = current_schema()::regnamespace
        cross join unnest(${months(from, to).map(({ name }) => name)}::text[], ${months(from, to).map((month) => month.from)}::text[],
                          ${months(from, to).map((month) => month.to)}::text[]) as month(name, starts, ends)
        where table_.partdefid <> 0
          and to_regclass(quote_ident(parent.relname || '_' || month.name)) is null
        order by name`,
    )
    for (const { parent, name, from, to, by_day } of missing) {
      const edge = (day: string): string => (by_day ? `'${day}'` : `'${day} 00:00+08'`)
      // Made apart and attached: that leaves readers and writers of the parent undisturbed, which `partition of` does not.
      const text = `create table ${name} (like ${parent} including defaults including constraints including storage);
        alter table ${parent} attach partition ${name} for values from (${edge(from)}) to (${edge(to)});`
      await tx.query({ text, values: [], parts: [text] })
    }
    return missing.map(({ name }) => name)
  })
}
