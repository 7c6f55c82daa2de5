import {
  board as words,
  clockTime,
  countryName,
  dayAndTime,
  languageName,
  listInWords,
  messageFrom,
} from '@shareet/catalogue'
import type { Language } from '@shareet/catalogue'
import type { ReadingDocument, ReportDocument } from '@shareet/protocol'
import type { Row } from '../dom/keyed-list.ts'
import { makeLink } from '../dom/make-link.ts'
import { make } from '../dom/make.ts'
import { makeName, makeText } from '../dom/make-text.ts'
import { makeReadingFold } from './reading-fold.ts'

const DAY = 24 * 60 * 60 * 1000

/** One report: when, who, in which language, its headline with a link, and whether it is a copy or was changed since. */
export function createReportRow(
  lang: Language,
  first: ReportDocument,
  loadReading: (report: string) => Promise<ReadingDocument | undefined>,
): Row<ReportDocument> {
  const root = make('li', { class: 'report', 'data-report': first.id })
  // It stays as the reader left it when the report changes.
  const fold = makeReadingFold(lang, () => loadReading(first.id))
  let shown = ''

  return {
    root,
    update(report) {
      const wanted = JSON.stringify(report)
      if (wanted === shown) return
      shown = wanted
      const at = Date.parse(report.published)
      const old = Date.now() - at > DAY
      root.classList.toggle('is-copy', report.role === 'copy')
      root.replaceChildren(
        make(
          'time',
          { class: 'report-time', datetime: report.published, title: dayAndTime(lang, at) },
          old ? dayAndTime(lang, at) : clockTime(lang, at),
        ),
        make('p', { class: 'report-title' }, makeLink(report.url, null, makeText(report.title))),
        make('p', { class: 'report-outlet' }, ...originOf(lang, report)),
        make('p', { class: 'report-facts' }, ...factsOf(lang, report)),
        fold,
      )
    },
  }
}

/** Who reports, from where, in which language. */
const originOf = (lang: Language, { publisher, country, title }: ReportDocument): readonly Node[] =>
  [
    makeName(publisher),
    say(country === null ? null : countryName(lang, country)),
    say(languageName(lang, title.lang)),
  ].filter(fact => fact !== null)

/** Whether it is a report of its own, whom it credits, and what is known of its changes and its date. */
function factsOf(lang: Language, report: ReportDocument): readonly Node[] {
  const { agencies, revision, publishedTrust } = report
  return [
    say(messageFrom(words, lang, report.role === 'copy' ? 'copy' : 'own')),
    say(
      agencies.length === 0
        ? null
        : messageFrom(words, lang, 'credits', { agencies: listInWords(lang, agencies) }),
    ),
    say(revision === 0 ? null : messageFrom(words, lang, 'revised', { count: revision })),
    say(publishedTrust === 'corrected' ? messageFrom(words, lang, 'dateCorrected') : null),
    say(publishedTrust === 'first-seen' ? messageFrom(words, lang, 'dateFirstSeen') : null),
  ].filter(fact => fact !== null)
}

const say = (text: string | null): HTMLElement | null =>
  text === null ? null : make('span', {}, text)
