export { readConfig, settingsTable, type Config } from './config.ts'
export { createLog } from './http/log.ts'
export { openDatabase, openKeyStore, startServer, version, type Server, type ServerOptions } from './main.ts'
export { startRefused, type Refused } from './start-refused.ts'
