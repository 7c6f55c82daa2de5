export type { Alert, AlertMark, BreakingState, Watch } from './watch.ts'
export { openWatch } from './watch.ts'
export { watchBreaking } from './watch-breaking.ts'
