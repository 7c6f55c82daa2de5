import type { Area, ArgumentsOf } from './area.ts'
import { alerts } from './areas/alerts.ts'
import { board } from './areas/board.ts'
import { evidence } from './areas/evidence.ts'
import { figures } from './areas/figures.ts'
import { history } from './areas/history.ts'
import { page } from './areas/page.ts'
import { search } from './areas/search.ts'
import { sources } from './areas/sources.ts'
import { states } from './areas/states.ts'
import { stay } from './areas/stay.ts'
import { ticker } from './areas/ticker.ts'
import { why } from './areas/why.ts'
import type { Language } from './language.ts'
import { messageFrom } from './message-from.ts'

/** Every area by its name. */
export const areas = {
  page,
  alerts,
  board,
  evidence,
  figures,
  history,
  search,
  states,
  sources,
  stay,
  ticker,
  why,
} as const

type Areas = typeof areas

/** `area.key` of every message there is. */
export type MessageKey = {
  [A in keyof Areas]: `${A}.${keyof Areas[A]['texts'] & string}`
}[keyof Areas]

type TextOf<K> = K extends `${infer A extends keyof Areas}.${infer T}`
  ? Areas[A]['texts'][T & keyof Areas[A]['texts']]
  : never

type ArabicOf<K> = TextOf<K> extends { readonly ar: infer S } ? S : never

/**
 * Any message of the catalogue by its full key. A bundle that must stay small uses `messageFrom` with its own area.
 *
 * @example message('ar', 'ticker.pause') // أوقف الشريط
 */
export function message<K extends MessageKey>(
  lang: Language,
  key: K,
  ...values: ArgumentsOf<ArabicOf<K>>
): string {
  const dot = key.indexOf('.')
  const area: Area = areas[key.slice(0, dot) as keyof Areas]
  return messageFrom(area, lang, key.slice(dot + 1), ...(values as []))
}
