import type { Instant } from '@shouli/vocabulary'
import type { Statement } from './sql.ts'

/** Anything that can run a statement: the {@link Database}, or one {@link Transaction}. */
export interface Connection {
  /** Rows as PostgreSQL gives them; {@link rows} gives them the shape that the caller declares. */
  query(statement: Statement): Promise<{ readonly rows: object[]; readonly affected: number }>
}

/**
 * A connection between `begin` and `commit`. What must be written together asks for one of these, so
 * that it cannot be called outside.
 */
export interface Transaction extends Connection {
  readonly open: true
  /** Sends a statement whose rows nobody needs, without waiting; its failure fails the whole transaction at the end. */
  write(statement: Statement): void
  /** Runs after the commit, once; never after a roll-back. For wake-up calls, not for work that must not be lost. */
  afterCommit(action: (database: Connection) => void): void
}

/** Runs a statement and gives back its rows, in the shape the caller declares. */
export async function rows<row extends object>(connection: Connection, statement: Statement): Promise<row[]> {
  return (await connection.query(statement)).rows as row[]
}

/** The first row, or `null` when there is none. */
export async function firstRow<row extends object>(connection: Connection, statement: Statement): Promise<row | null> {
  return ((await connection.query(statement)).rows[0] as row | undefined) ?? null
}

/** @returns how many rows were inserted, updated or deleted */
export async function run(connection: Connection, statement: Statement): Promise<number> {
  return (await connection.query(statement)).affected
}

/** An instant as a parameter: `… where at <= ${moment(at)}::timestamptz`. `null` stays `null`. */
export function moment(at: Instant): string
export function moment(at: Instant | null): string | null
export function moment(at: Instant | null): string | null {
  if (at === null) return null
  // A batch asks for the same millisecond dozens of times.
  if (at !== lastAt) {
    lastText = new Date(at).toISOString()
    lastAt = at
  }
  return lastText
}
let lastAt = NaN
let lastText = ''
