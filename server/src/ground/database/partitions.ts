import { dayOf, type Instant, type LocalDate } from '@shouli/vocabulary'
import { rows, type Transaction } from './connection.ts'
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

interface Missing {
  readonly parent: string
  readonly fallback: string
  /** Column that the table is partitioned by. */
  readonly key: string
  readonly name: string
  readonly from: string
  readonly to: string
}

/**
 * Makes the month partitions of every table that is partitioned by time and has a default partition, from the month of `from` to
 * that of `to`. A row outside finds its way into the default partition, so nothing is ever refused; this keeps that one empty, and moves
 * what has got there.
 *
 * @returns names of the partitions that were made
 */
export async function ensurePartitions(database: Database, from: Instant, to: Instant): Promise<string[]> {
  return database.transaction(async (tx) => {
    await tx.query(sql`select pg_advisory_xact_lock(hashtextextended('shouli partitions', 0))`)
    const missing = await missingPartitions(tx, months(from, to))
    for (const partition of missing) await make(tx, partition)
    return missing.map(({ name }) => name)
  })
}

function missingPartitions(tx: Transaction, wanted: readonly Month[]): Promise<Missing[]> {
  return rows<Missing>(
    tx,
    sql`
      select parent.relname as parent, fallback.relname as fallback, key.attname as key, parent.relname || '_' || month.name as name,
             month.starts || edge.hour as "from", month.ends || edge.hour as "to"
      from pg_partitioned_table table_
      join pg_class parent on parent.oid = table_.partrelid and parent.relnamespace = current_schema()::regnamespace
      join pg_class fallback on fallback.oid = table_.partdefid
      join pg_attribute key on key.attrelid = parent.oid and key.attnum = table_.partattrs[0]
      join (values ('date'::regtype, ''), ('timestamptz'::regtype, ' 00:00+08')) as edge(type, hour) on edge.type = key.atttypid
      cross join unnest(${wanted.map(({ name }) => name)}::text[], ${wanted.map((month) => month.from)}::text[],
                        ${wanted.map((month) => month.to)}::text[]) as month(name, starts, ends)
      where table_.partstrat = 'r' and table_.partnatts = 1
        and to_regclass(quote_ident(parent.relname || '_' || month.name)) is null
      order by name`,
  )
}

/** Made apart and attached: that leaves readers and writers of the parent undisturbed, which `partition of` does not. */
async function make(tx: Transaction, { parent, fallback, key, name, from, to }: Missing): Promise<void> {
  const stray = `${key} >= '${from}' and ${key} < '${to}'`
  // Names come from the catalogue and the calendar, nothing from outside.
  const text = `
    create table ${name} (like ${parent} including defaults including constraints including storage);
    lock table ${fallback} in share row exclusive mode;
    with moved as (delete from ${fallback} where ${stray} returning *) insert into ${name} select * from moved;
    alter table ${parent} attach partition ${name} for values from ('${from}') to ('${to}')`
  await tx.query({ text, values: [], parts: [text] })
}
