import type { Text } from '@shouli/vocabulary'
import { transaction, type Database, type Transaction } from '../ground/database/index.ts'
import { readHeading, readRow, type Columns, type Heading, type Problem, type Values } from './columns.ts'
import type { Table } from './table.ts'

export interface ImportOptions {
  /** Write the good rows although others are bad. Default: all or nothing. */
  readonly partial?: boolean
  /** Check everything, also against the database, and write nothing. */
  readonly dryRun?: boolean
  /** Called now and then; `total` is not known while the file is being read. */
  readonly onProgress?: (progress: { readonly step: 'read' | 'write'; readonly done: number; readonly total: number | null }) => void
}

export interface ImportReport {
  /** Rows below the heading. */
  readonly rows: number
  /** Records that are new or different now; with `dryRun`: that would be. */
  readonly changed: number
  readonly unchanged: number
  /** What is wrong, in the order of the rows. Where there is any and `partial` was not asked for, nothing was written. */
  readonly problems: readonly Problem[]
  /** What somebody should look at although it is no reason to refuse. */
  readonly doubts: readonly Problem[]
  /** Headings that mean nothing here. */
  readonly columnsIgnored: readonly string[]
  readonly written: boolean
}

/** What kind of record the rows become. */
export interface Target<columns extends Columns, record> {
  readonly columns: columns
  /** Puts the cells of a row together. `problem(column, expected)` and `doubt` note what single cells cannot tell. */
  readonly recordOf: (values: Values<columns>, notes: RowNotes<columns>) => record | null
  /** What must be the same in no two rows, by column. */
  readonly keys: readonly { readonly column: keyof columns & string; readonly of: (record: record) => string }[]
  /** Looks at the records beside what is on file. @returns complaints by index */
  readonly compare?: (
    tx: Transaction,
    records: readonly record[],
  ) => Promise<readonly { readonly index: number; readonly column: keyof columns & string; readonly expected: Text }[]>
  /** @returns how many records are new or different */
  readonly write: (tx: Transaction, records: readonly record[]) => Promise<number>
}

export interface RowNotes<columns extends Columns> {
  readonly problem: (column: keyof columns & string, expected: Text) => void
  readonly doubt: (column: keyof columns & string, expected: Text) => void
}

interface Placed<record> {
  readonly row: number
  readonly record: record
}

const ROWS_AT_ONCE = 1_000

/**
 * Reads a table from top to bottom, checks every row, and writes all of them in one transaction, or none when one is wrong; with
 * `partial` the good ones. The same file again changes nothing.
 */
export async function runImport<columns extends Columns, record>(
  database: Database,
  table: Table,
  target: Target<columns, record>,
  options: ImportOptions = {},
): Promise<ImportReport> {
  const { partial = false, dryRun = false, onProgress = () => undefined } = options
  const read = await readAll(table, target, (done) => onProgress({ step: 'read', done, total: null }))
  const { placed, problems } = read
  let changed = 0
  let good = placed
  let written = false

  await transaction(
    database,
    async (tx) => {
      if (target.compare !== undefined) {
        const complaints = await target.compare(
          tx,
          placed.map(({ record }) => record),
        )
        problems.push(
          ...complaints.map(({ index, column, expected }) => ({ row: placed[index]!.row, column: read.titles(column), expected })),
        )
        const bad = new Set(complaints.map(({ index }) => index))
        good = placed.filter((_, index) => !bad.has(index))
      }
      if (problems.length > 0 && !partial) return
      for (let from = 0; from < good.length; from += ROWS_AT_ONCE) {
        const part = good.slice(from, from + ROWS_AT_ONCE)
        changed += await target.write(
          tx,
          part.map(({ record }) => record),
        )
        onProgress({ step: 'write', done: from + part.length, total: good.length })
      }
      written = !dryRun
    },
    { dryRun, statementTimeoutMs: 0 },
  )
  return {
    rows: read.rows,
    changed,
    unchanged: written || dryRun ? good.length - changed : 0,
    problems: problems.toSorted((one, other) => one.row - other.row),
    doubts: read.doubts,
    columnsIgnored: read.columnsIgnored,
    written: written && good.length > 0,
  }
}

interface Read<record> {
  readonly rows: number
  readonly placed: readonly Placed<record>[]
  readonly problems: Problem[]
  readonly doubts: readonly Problem[]
  readonly columnsIgnored: readonly string[]
  readonly titles: (column: string) => string
}

/** A cell that is wrong by itself is not blamed again for what it leaves missing. */
function noteOnce(problems: Problem[], problem: Problem): void {
  if (!problems.some(({ column }) => column === problem.column)) problems.push(problem)
}

async function readAll<columns extends Columns, record>(
  table: Table,
  { columns, recordOf, keys }: Target<columns, record>,
  onRows: (done: number) => void,
): Promise<Read<record>> {
  const placed: Placed<record>[] = []
  const problems: Problem[] = []
  const doubts: Problem[] = []
  const seen = keys.map(() => new Map<string, number>())
  let heading: Heading<columns> | null = null
  let rows = 0
  for await (const line of table.rows) {
    if (heading === null) {
      const found = readHeading(columns, line)
      heading = found.heading
      problems.push(...found.problems)
      if (problems.length > 0) break
      continue
    }
    rows += 1
    if (rows % ROWS_AT_ONCE === 0) onRows(rows)
    const { row } = line
    const { titles } = heading
    const found = readRow(columns, heading, line)
    const before = found.problems.length
    const record = recordOf(found.values, {
      problem: (column, expected) => noteOnce(found.problems, { row, column: titles[column], expected }),
      doubt: (column, expected) => void doubts.push({ row, column: titles[column], expected }),
    })
    if (record !== null && before === 0) {
      for (const [index, { column, of }] of keys.entries()) {
        const first = seen[index]!.get(of(record))
        if (first === undefined) seen[index]!.set(of(record), row)
        else
          found.problems.push({
            row,
            column: titles[column],
            expected: { zh: `不重复：与第 ${first} 行相同`, en: `no repetition: the same as in row ${first}` },
          })
      }
    }
    if (found.problems.length === 0 && record !== null) placed.push({ row, record })
    problems.push(...found.problems)
  }
  if (heading === null) problems.push({ row: 1, column: '', expected: { zh: '首行为列名', en: 'a first row with headings' } })
  onRows(rows)
  const titles = heading?.titles as Readonly<Record<string, string>> | undefined
  return { rows, placed, problems, doubts, columnsIgnored: heading?.unknown ?? [], titles: (column) => titles?.[column] ?? column }
}
