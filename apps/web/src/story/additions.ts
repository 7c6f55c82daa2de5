import { board as words, countryName, figureWords, kindName, messageFrom } from '@shareet/catalogue'
import type { Language } from '@shareet/catalogue'
import type { AdditionsDocument } from '@shareet/protocol'
import { makeName } from '../dom/make-text.ts'
import { make } from '../dom/make.ts'

/** What a report added to those before it, in a line; nothing for the first report. */
export function makeAdditions(
  lang: Language,
  adds: AdditionsDocument | null,
): readonly HTMLElement[] {
  if (adds === null) return []
  const { numbers, names, countries, eventKind } = adds
  const facts = [
    ...numbers.map(({ role, value }) => figureWords(lang, role, value)),
    ...(eventKind === null ? [] : [kindName(lang, eventKind)]),
    ...countries.map(code => countryName(lang, code)),
  ].filter(fact => fact !== null)
  if (facts.length + names.length === 0)
    return [make('p', { class: 'report-adds is-none' }, messageFrom(words, lang, 'addsNothing'))]
  return [
    make(
      'p',
      { class: 'report-adds' },
      make('span', { class: 'label' }, messageFrom(words, lang, 'adds')),
      ...facts.map(fact => make('span', {}, fact)),
      ...names.map(name => makeName(name)),
    ),
  ]
}
