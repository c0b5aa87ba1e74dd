import { Client, Pool, type PoolClient } from 'pg'
import type { Connection, Transaction } from './connection.ts'
import { sql, type Statement } from './sql.ts'
import { typeParsers } from './types.ts'

export interface DatabaseOptions {
  /** `postgresql://user:password@host:port/name`, or `postgresql:///name?host=/folder/of/socket`. */
  readonly url: string
  /** Most connections that this process holds. Default 10. */
  readonly connections?: number
  /** A statement that runs longer is cut off, in milliseconds. Default 30,000; 0: never. */
  readonly statementTimeoutMs?: number
  /**
   * Keep one plan for every prepared statement instead of weighing a new one at each call: for connections that run a few
   * statements thousands of times a second, all of them look-ups by key. A plan made while a table was empty must not read all of it
   * once it has grown, so plans that read whole tables are not taken. Default `false`.
   */
  readonly keepPlans?: boolean
  /** Shown in `pg_stat_activity`, e.g. `shouli gateway`. */
  readonly applicationName?: string
  /** Let the process end while idle connections are open. Default `false`; tests and short commands like it. */
  readonly exitOnIdle?: boolean
  /** Told when an idle connection breaks (the server was stopped). Default: nobody; the next statement says so by itself. */
  readonly onLost?: (error: Error) => void
}

const KEPT_PLANS = ' -c plan_cache_mode=force_generic_plan -c enable_seqscan=off -c enable_hashjoin=off -c enable_mergejoin=off -c jit=off'

/** A pool of connections to one PostgreSQL database. Holds no state that another process may change. */
export class Database implements Connection {
  readonly #pool: Pool
  /** Connections that broke while somebody held them: they are thrown away, not returned. */
  readonly #broken = new WeakMap<PoolClient, Error>()
  readonly options: DatabaseOptions

  constructor(options: DatabaseOptions) {
    this.options = options
    this.#pool = new Pool({
      connectionString: options.url,
      max: options.connections ?? 10,
      connectionTimeoutMillis: 10_000,
      application_name: options.applicationName ?? 'shouli',
      // Statements of one connection are sent without waiting for each other's answers: a batch takes two round trips, not six.
      pipeline: true,
      allowExitOnIdle: options.exitOnIdle ?? false,
      types: typeParsers,
      options: `-c timezone=UTC -c statement_timeout=${options.statementTimeoutMs ?? 30_000} -c idle_in_transaction_session_timeout=60000${options.keepPlans === true ? KEPT_PLANS : ''}`,
    })
    // Without a listener, stopping the database server would end this process with an uncaught error.
    this.#pool.on('error', (error) => options.onLost?.(error))
    // The pool listens to idle connections only; a borrowed one that breaks between two statements would do the same.
    this.#pool.on('connect', (client) => client.on('error', (error) => this.#broken.set(client, error)))
  }

  /** @throws DatabaseUnreachable when no connection can be had; anything else as PostgreSQL said it */
  async query(statement: Statement): Promise<Answer> {
    const client = await this.#connect()
    try {
      return await send(client, statement)
    } finally {
      client.release(this.#broken.get(client))
    }
  }

  /**
   * Runs `work` between `begin` and `commit`; rolls back when it throws. Nothing waits for the answer to `begin`, nor for those of
   * {@link Transaction.write} before `commit` is sent.
   *
   * @param options.dryRun roll back on purpose at the end: a preview by the same statements
   * @param options.statementTimeoutMs for this transaction only
   */
  async transaction<result>(
    work: (tx: Transaction) => Promise<result>,
    options: { readonly dryRun?: boolean; readonly statementTimeoutMs?: number } = {},
  ): Promise<result> {
    const client = await this.#connect()
    const after: ((database: Connection) => void)[] = []
    const sent: Promise<unknown>[] = [begin(client, options.statementTimeoutMs)]
    const tx: Transaction = {
      open: true,
      query: (statement) => send(client, statement),
      write: (statement) => void sent.push(handled(send(client, statement))),
      afterCommit: (action) => void after.push(action),
    }
    try {
      const result = await work(tx)
      const end = handled(client.query(options.dryRun === true ? 'rollback' : 'commit'))
      await Promise.all(sent)
      // After a failed statement PostgreSQL takes `commit` without complaint and rolls back.
      const { command } = await end
      if (options.dryRun === true) return result
      if (command !== 'COMMIT') throw new TransactionAborted()
      for (const action of after) action(this)
      return result
    } catch (error) {
      await client.query('rollback').catch((failed: Error) => this.#broken.set(client, failed))
      throw error
    } finally {
      client.release(this.#broken.get(client))
    }
  }

  /**
   * A connection of its own, outside the pool, that hears `notify channel`.
   *
   * @param hear called with the payload of each notification, and with `null` when the connection is (again) up: something may have been missed
   * @returns ends the listening
   */
  async listen(channel: string, hear: (payload: string | null) => void): Promise<() => Promise<void>> {
    let client: Client | null = null
    let retry: NodeJS.Timeout | undefined
    let over = false
    const connect = async (): Promise<void> => {
      const next = new Client({
        connectionString: this.options.url,
        application_name: `${this.options.applicationName ?? 'shouli'} listener`,
        keepAlive: true,
      })
      next.on('error', () => undefined)
      next.on('notification', ({ payload }) => hear(payload ?? ''))
      next.on('end', () => {
        if (!over && client === next) retry = setTimeout(again, 1_000)
      })
      try {
        await next.connect()
        await next.query(`listen ${next.escapeIdentifier(channel)}`)
      } catch (error) {
        next.end().catch(() => undefined)
        throw error
      }
      client = next
      hear(null)
    }
    const again = (): void => {
      connect().catch(() => {
        if (!over) retry = setTimeout(again, 1_000)
      })
    }
    await connect().catch((error: unknown) => {
      throw new DatabaseUnreachable(this.options.url, error)
    })
    return async () => {
      over = true
      clearTimeout(retry)
      await client?.end()
    }
  }

  /** Waits for borrowed connections and closes all. */
  async end(): Promise<void> {
    await this.#pool.end()
  }

  async #connect(): Promise<PoolClient> {
    try {
      return await this.#pool.connect()
    } catch (error) {
      throw new DatabaseUnreachable(this.options.url, error)
    }
  }
}

type Answer = Awaited<ReturnType<Connection['query']>>

async function send(client: PoolClient, statement: Statement): Promise<Answer> {
  const { rows, rowCount } = await client.query<object>({
    text: statement.text,
    values: statement.values as unknown[],
    ...(statement.name === undefined ? {} : { name: statement.name }),
  })
  return { rows, affected: rowCount ?? 0 }
}

function begin(client: PoolClient, timeoutMs: number | undefined): Promise<unknown> {
  const limit = timeoutMs === undefined ? '' : `; set local statement_timeout = ${Math.trunc(timeoutMs)}`
  return handled(client.query(`begin${limit}`))
}

/** A promise that is awaited later: until then its rejection is nobody's, and must not end the process. */
function handled<result>(promise: Promise<result>): Promise<result> {
  promise.catch(() => undefined)
  return promise
}

/** Runs `work` in one transaction of `database`; see {@link Database.transaction}. */
export function transaction<result>(
  database: Database,
  work: (tx: Transaction) => Promise<result>,
  options?: { readonly dryRun?: boolean; readonly statementTimeoutMs?: number },
): Promise<result> {
  return database.transaction(work, options)
}

/**
 * Locks names against every other transaction on the same database, until this one ends. In one statement, always in the same
 * order, so that two batches which share several names wait for each other but never deadlock.
 *
 * @param keys e.g. `merchant:898310154110002`, `card:…`; repeats do no harm
 */
export async function lockKeys(tx: Transaction, keys: readonly string[]): Promise<void> {
  await tx.query(sql`
    with wanted as materialized (
      select distinct hashtextextended(key, 0) as name
      from unnest(${keys}::text[]) as key
      order by name)
    select count(pg_advisory_xact_lock(name)::text) from wanted
  `)
}

/** A statement inside failed and its error was swallowed: nothing was written. */
export class TransactionAborted extends Error {
  readonly code = 'TRANSACTION_ABORTED'
  constructor() {
    super('a statement of this transaction failed, so nothing of it was written')
    this.name = 'TransactionAborted'
  }
}

export class DatabaseUnreachable extends Error {
  readonly code = 'DATABASE_UNREACHABLE'
  readonly exitCode = 69
  constructor(url: string, cause: unknown) {
    super(`the database at ${withoutPassword(url)} cannot be reached: ${reason(cause)}`, { cause })
    this.name = 'DatabaseUnreachable'
  }
}

/** The address of a database as it may be shown: without the password. */
export function withoutPassword(url: string): string {
  return url.replace(/(\/\/[^:@/?]*):[^@/]*@/, '$1:***@')
}

function reason(cause: unknown): string {
  if (cause instanceof AggregateError && cause.errors.length > 0) return reason(cause.errors[0])
  return cause instanceof Error ? cause.message : String(cause)
}
