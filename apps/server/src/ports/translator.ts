import type { Result } from '@shareet/core/values'
import type { ServiceFailure } from './service-failure.ts'

/** Translates by machine, elsewhere. */
export interface Translator {
  /** As shown beside what it translated. */
  readonly name: string
  /** One line from one language to another, as the service answers: untrusted, perhaps long. Rejects only with the signal's reason. */
  translate(
    text: string,
    from: string,
    to: string,
    signal: AbortSignal,
  ): Promise<Result<string, ServiceFailure>>
}
