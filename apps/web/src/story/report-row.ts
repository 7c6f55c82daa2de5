import {
  board as words,
  clockTime,
  countryName,
  dayAndTime,
  languageName,
  listInWords,
  localeOf,
  messageFrom,
} from '@shareet/catalogue'
import type { Language } from '@shareet/catalogue'
import type { ReadingDocument, ReportDocument } from '@shareet/protocol'
import type { Row } from '../dom/keyed-list.ts'
import { makeLink } from '../dom/make-link.ts'
import { make } from '../dom/make.ts'
import { makeName, makeText } from '../dom/make-text.ts'
import { makeAdditions } from './additions.ts'
import { makeReadingFold } from './reading-fold.ts'

const DAY = 24 * 60 * 60 * 1000

/**
 * One report: when, who, in which language, its headline with a link, what it added, and whether it is a copy or was
 * changed since. `publisherOf` names whose a report of the same story is.
 */
export function createReportRow(
  lang: Language,
  first: ReportDocument,
  publisherOf: (report: string) => string | undefined,
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
        make('p', { class: 'report-facts' }, ...factsOf(lang, report, publisherOf)),
        ...makeAdditions(lang, report.adds),
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
function factsOf(
  lang: Language,
  report: ReportDocument,
  publisherOf: (report: string) => string | undefined,
): readonly Node[] {
  const { agencies, revision, publishedTrust } = report
  const copied = report.copyOf === null ? undefined : publisherOf(report.copyOf)
  return [
    say(
      copied === undefined
        ? messageFrom(words, lang, report.role === 'copy' ? 'copy' : 'own')
        : messageFrom(words, lang, 'copyOf', { publisher: copied }),
    ),
    joiningOf(lang, report),
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

/** How it came into the story; nothing where that is not known. */
function joiningOf(lang: Language, { joined, copyOf }: ReportDocument): HTMLElement | null {
  const time = dayAndTime(lang, Date.parse(joined.at))
  const title = messageFrom(words, lang, 'joinedAt', { time })
  if (joined.began) return make('span', { title }, messageFrom(words, lang, 'began'))
  // A copy goes where its original is: how like it is was not asked.
  if (joined.score === null || copyOf !== null) return null
  const percent = percentInWords(lang, joined.score)
  return make('span', { title }, messageFrom(words, lang, 'joined', { percent }))
}

const percentInWords = (lang: Language, share: number): string =>
  new Intl.NumberFormat(localeOf(lang), { style: 'percent' }).format(Math.min(1, share))

const say = (text: string | null): HTMLElement | null =>
  text === null ? null : make('span', {}, text)
