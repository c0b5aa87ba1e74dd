export { type Ground } from './case.ts'
export { cases } from './reader.ts'
export { caseHandlers } from './routes/handlers.ts'
