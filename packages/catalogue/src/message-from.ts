import type { Area, ArgumentsOf } from './area.ts'
import type { Language } from './language.ts'
import { countedNoun, numberInDigits } from './numbers.ts'
import { durationInWords } from './times.ts'

const FIRST_STRONG_ISOLATE = '\u2068'
const POP_ISOLATE = '\u2069'

/**
 * A message of one area, with its placeholders filled in. Numbers are written in the language's digits and, where the
 * placeholder names a noun, with it. Words are isolated, so that a Latin name cannot disturb the order of an Arabic sentence.
 *
 * @example messageFrom(page, 'ar', 'sources', { ok: 38, total: 40 }) // 38 من 40 مصدرًا
 */
export function messageFrom<A extends Area, K extends keyof A['texts'] & string>(
  area: A,
  lang: Language,
  key: K,
  ...[values]: ArgumentsOf<A['texts'][K]['ar']>
): string {
  const given: Readonly<Record<string, string | number>> = values ?? {}
  const text = area.texts[key]?.[lang] ?? key
  return text.replace(/\{(\w+)(?::(\w+))?\}/g, (_, name: string, noun: string | undefined) => {
    const value = given[name] ?? ''
    if (typeof value === 'string') return FIRST_STRONG_ISOLATE + value + POP_ISOLATE
    if (noun === 'duration') return durationInWords(lang, value)
    const counted = noun === undefined ? undefined : area.nouns[noun]
    return counted === undefined ? numberInDigits(lang, value) : countedNoun(lang, counted, value)
  })
}

/** A message whose key is made at run time, such as a failure kind that came over the wire; null where there is none. */
export function messageIfAny(area: Area, lang: Language, key: string): string | null {
  return Object.hasOwn(area.texts, key) ? (area.texts[key]?.[lang] ?? null) : null
}
