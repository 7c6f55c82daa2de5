import type { Result } from '@shareet/core/values'
import type { FetchFailure } from './fetcher.ts'

/** Speaks to WebSub hubs. */
export interface HubClient {
  /** Asks a hub to begin or end sending us what is new. It answers later, at the callback. */
  ask(request: HubRequest, signal: AbortSignal): Promise<Result<null, FetchFailure>>
  /** Letters that nobody can guess. */
  newSecret(): string
}

export interface HubRequest {
  readonly hub: string
  readonly mode: 'subscribe' | 'unsubscribe'
  readonly topic: string
  readonly callback: string
  readonly secret: string
  readonly leaseSeconds: number
}
