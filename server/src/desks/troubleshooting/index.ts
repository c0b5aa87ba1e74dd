export { type Beginning } from './begin.ts'
export { provedSessions } from './store.ts'
export { guide, troubleshootingHandlers, type Guide } from './routes/handlers.ts'
