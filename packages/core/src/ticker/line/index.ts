export type { Attribution, Line } from './line.ts'
export type { LineOptions } from './make-line.ts'
export { makeLine } from './make-line.ts'
