export { listIncidents } from './routes/list-incidents.ts'
export { IncidentWatch, type WatchOptions } from './watch.ts'
