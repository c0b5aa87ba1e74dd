// Merchants and terminals from the tables of another system: CSV or xlsx, in whatever encoding and with whatever headings people have.

import type { Config } from '../config.ts'
import type { Database } from '../ground/database/index.ts'
import type { By } from '../registers/merchants/index.ts'
import { withDatabase } from '../with-database.ts'
import { merchantTarget } from './merchants.ts'
import { runImport, type ImportOptions, type ImportReport } from './run-import.ts'
import { openTable } from './table.ts'
import { terminalTarget } from './terminals.ts'

export { merchantColumns } from './merchants.ts'
export type { ImportReport } from './run-import.ts'
export { TableRefused } from './table.ts'
export { terminalColumns } from './terminals.ts'

/**
 * Takes merchants over from a file: records, licence, identity document, settlement account, agreement.
 *
 * @param options.personToken identity number → keyed token; numbers are kept masked only
 * @throws TableRefused when the file is no table that can be read
 */
export async function importMerchants(
  database: Database,
  file: string,
  options: ImportOptions & By & { readonly personToken: (identityNumber: string) => string },
): Promise<ImportReport> {
  return runImport(database, await openTable(file), merchantTarget(options.personToken, options), options)
}

/** Takes terminals over from a file. Their merchants must be on file; keys are loaded elsewhere. @throws TableRefused */
export async function importTerminals(database: Database, file: string, options: ImportOptions & By): Promise<ImportReport> {
  return runImport(database, await openTable(file), terminalTarget(options), options)
}

/**
 * Takes a file over into the database that the settings name: for a command line.
 *
 * @throws TableRefused, and everything that `startRefused` has a sentence for
 */
export function importFile(
  config: Config,
  { what, file, ...options }: ImportOptions & { readonly what: 'merchants' | 'terminals'; readonly file: string; readonly by: string },
): Promise<ImportReport> {
  return withDatabase(config, async ({ database, at, personToken }) =>
    what === 'terminals'
      ? importTerminals(database, file, { ...options, at })
      : importMerchants(database, file, { ...options, at, personToken: await personToken() }),
  )
}
