import { evidence } from './areas/evidence.ts'
import type { Language } from './language.ts'
import { messageFrom } from './message-from.ts'

/** What a kind of evidence is called, `كلمات نادرة مشتركة`; one that is not known here is named as it is. */
export function evidenceName(lang: Language, kind: string): string {
  const key = `kind.${kind}`
  return isKnown(key)
    ? messageFrom(evidence, lang, key)
    : messageFrom(evidence, lang, 'unknown', { kind })
}

const isKnown = (key: string): key is Extract<keyof typeof evidence.texts, `kind.${string}`> =>
  Object.hasOwn(evidence.texts, key)
