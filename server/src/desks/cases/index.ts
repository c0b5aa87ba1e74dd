export { type Ground } from './case.ts'
export { cases } from './reader.ts'
export { closedSince } from './store.ts'
export { caseHandlers } from './routes/handlers.ts'
