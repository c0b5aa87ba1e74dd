export { forgetLines, readLines, reportLine, type LineReport } from './store.ts'
