export { assess, type AssessParts } from './assess.ts'
