import { sources } from './areas/sources.ts'
import type { Language } from './language.ts'
import { messageFrom, messageIfAny } from './message-from.ts'

/** What went wrong with a source, in words, by the kind that came over the wire. */
export const failureWords = (lang: Language, kind: string): string =>
  messageIfAny(sources, lang, `failure.${kind}`) ?? messageFrom(sources, lang, 'failure.other')
