import type { Translator } from '../../ports/index.ts'
import { createLibreTranslate } from './libre-translate.ts'
import { createOpenAiTranslator } from './openai-translator.ts'
import type { Service } from './post-json.ts'

/** The service that translates: a model is named where a language model does it. */
export type TranslationService =
  | (Service & { readonly service: 'libretranslate' })
  | (Service & { readonly service: 'openai'; readonly model: string })

/** The translator that a service's way of being asked needs. */
export const createTranslator = (service: TranslationService): Translator =>
  service.service === 'openai' ? createOpenAiTranslator(service) : createLibreTranslate(service)
