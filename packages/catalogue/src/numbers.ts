import type { Noun } from './area.ts'
import { localeOf } from './language.ts'
import type { Language } from './language.ts'

const plurals = new Map<Language, Intl.PluralRules>()
const numbers = new Map<Language, Intl.NumberFormat>()

/** A number with at most one decimal: `1,250`, `62.4`. */
export function numberInDigits(lang: Language, value: number): string {
  const format =
    numbers.get(lang) ?? new Intl.NumberFormat(localeOf(lang), { maximumFractionDigits: 1 })
  numbers.set(lang, format)
  return format.format(value)
}

/** A number with its noun: `3 أخبار`, `خبران`, `1 report`. */
export function countedNoun(lang: Language, noun: Noun, value: number): string {
  const rules = plurals.get(lang) ?? new Intl.PluralRules(localeOf(lang))
  plurals.set(lang, rules)
  const form = rules.select(value)
  const forms: Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> = noun[lang]
  return (forms[form] ?? noun[lang].other).replace('{n}', numberInDigits(lang, value))
}
