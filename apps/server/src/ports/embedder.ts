import type { Result } from '@shareet/core/values'
import type { ServiceFailure } from './service-failure.ts'

/** Says what texts mean, as vectors of a model, elsewhere. */
export interface Embedder {
  /**
   * One vector for each text, in their order: finite numbers, and as many of them in every answer. Rejects only with the
   * signal's reason.
   */
  embed(
    texts: readonly string[],
    signal: AbortSignal,
  ): Promise<Result<readonly (readonly number[])[], ServiceFailure>>
}
