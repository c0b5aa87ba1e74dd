export { type Beginning } from './begin.ts'
export { guide, troubleshootingHandlers, type Guide } from './routes/handlers.ts'
