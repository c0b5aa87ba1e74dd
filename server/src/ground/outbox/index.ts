export { subjectOf, type Event } from './events.ts'
export { leave } from './leave.ts'
