export { deliver, type DeliverOptions, type Reader } from './deliver.ts'
export type { Event } from './events.ts'
export { leave } from './leave.ts'
