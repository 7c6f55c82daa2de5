export type { Place } from './changed-places.ts'
export { changedPlaces } from './changed-places.ts'
export type { Placed, Trace } from './trace-day.ts'
export { traceDay } from './trace-day.ts'
