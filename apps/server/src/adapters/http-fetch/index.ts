export type { HttpFetchOptions } from './http-fetcher.ts'
export { createHttpFetcher } from './http-fetcher.ts'
export type { FetchLimits } from './limits.ts'
export { fetchLimits } from './limits.ts'
