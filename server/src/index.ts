export { readConfig, settingsTable, type Config } from './config.ts'
export { importFile, merchantColumns, TableRefused, terminalColumns, type ImportReport } from './import/index.ts'
export { askTerminal, wishes } from './desks/gateway/index.ts'
export { closedCases } from './closed-cases.ts'
export { createLog } from './http/log.ts'
export { openDatabase, openKeyStore, startServer, version, type Server, type ServerOptions } from './main.ts'
export { seedInstitution, type Institution, type InstitutionOptions } from './seed.ts'
export { startRefused, type Refused } from './start-refused.ts'
export { withDatabase, type Opened } from './with-database.ts'

export { makeFolder } from './ground/make-folder.ts'

// The registers by hand, as `shouli registers` changes them.
export { transaction } from './ground/database/index.ts'
export { readChain, verifyChain } from './ground/evidence/index.ts'
export * as merchants from './registers/merchants/index.ts'
export * as policy from './registers/policy/index.ts'
export * as risk from './registers/risk/index.ts'
export * as terminals from './registers/terminals/index.ts'
