export { createEmbedder } from './openai-embedder.ts'
export { createTranslator } from './create-translator.ts'
export type { TranslationService } from './create-translator.ts'
