export type { Weighed } from './weighed.ts'
