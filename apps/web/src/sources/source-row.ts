import {
  clockTime,
  failureWords,
  languageName,
  messageFrom,
  sources as words,
} from '@shareet/catalogue'
import type { Language } from '@shareet/catalogue'
import type { SourceDocument } from '@shareet/protocol'
import { makeAge } from '../ages/make-age.ts'
import type { Row } from '../dom/keyed-list.ts'
import { make } from '../dom/make.ts'
import { makeName } from '../dom/make-text.ts'
import { createHealthFacts } from './health-facts.ts'

/** One source: its name, how it is, and where it fails, why and when it is tried again. */
export function createSourceRow(lang: Language, first: SourceDocument): Row<SourceDocument> {
  const root = make('li', { class: 'source', 'data-source': first.id })
  let shown = ''

  return {
    root,
    update(source) {
      const wanted = JSON.stringify(source)
      if (wanted === shown) return
      shown = wanted
      root.dataset['state'] = source.state
      root.replaceChildren(
        make(
          'p',
          { class: 'source-head' },
          makeName(source.name, 'source-name'),
          make('span', { class: 'source-state' }, messageFrom(words, lang, source.state)),
        ),
        ...(source.failure ? [failureOf(lang, source.failure)] : []),
        make('p', { class: 'source-facts' }, ...factsOf(lang, source)),
        ...(source.health ? [createHealthFacts(lang, source.health)] : []),
      )
    },
  }
}

/** The reason in words; the technical detail muted after it, in its own direction. */
const failureOf = (lang: Language, failure: NonNullable<SourceDocument['failure']>): HTMLElement =>
  make(
    'p',
    { class: 'source-failure' },
    failureWords(lang, failure.kind),
    ' ',
    make('bdi', { class: 'source-detail', dir: 'ltr', lang: 'en' }, failure.detail),
  )

function factsOf(lang: Language, source: SourceDocument): readonly Node[] {
  const facts: (Node | null)[] = [
    source.language === null ? null : textOf(languageName(lang, source.language)),
    source.articles === 0
      ? null
      : make('span', {}, messageFrom(words, lang, 'articles', { count: source.articles })),
    source.state === 'ok' && source.lastSuccess !== null
      ? lastRead(lang, source.lastSuccess)
      : null,
    source.state !== 'ok' && source.nextPoll !== null
      ? make(
          'span',
          {},
          messageFrom(words, lang, 'nextPoll', {
            time: clockTime(lang, Date.parse(source.nextPoll)),
          }),
        )
      : null,
  ]
  return facts.filter(fact => fact !== null)
}

const textOf = (text: string | null): HTMLElement | null =>
  text === null ? null : make('span', {}, text)

const lastRead = (lang: Language, at: string): HTMLElement =>
  make('span', {}, messageFrom(words, lang, 'lastRead'), ' ', makeAge(lang, at))
