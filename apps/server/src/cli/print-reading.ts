import { languageSpans } from '@shareet/core/language'
import { isoInstant } from '@shareet/core/values'
import { makeLine } from '@shareet/core/ticker'
import { isolate } from './isolate.ts'
import type { ReadReport } from './read.ts'

const COLUMN = 12

/** What was understood of a report, for a person at a terminal. */
export function printReading({
  report,
  marked,
  story,
  begins,
  among,
  compared,
}: ReadReport): string {
  const { article, reading } = report
  const line = makeLine({ ...story, reports: [report] }, { maxGraphemes: 90 })
  const rows: (readonly [string, string])[] = [
    [
      'Language',
      `${nameOf('language', reading.language)} (${reading.language}), ${reading.direction === 'rtl' ? 'right to left' : 'left to right'}`,
    ],
    ...foreignPassages(article, reading.language),
    ['Published', `${isoInstant(article.published)} (${article.publishedTrust})`],
    [
      'Event',
      [
        reading.eventKind ?? 'no kind found',
        reading.genre,
        `gravity ${reading.gravity.toFixed(2)}`,
        reading.certainty,
        ...(reading.urgentMark ? ['marked urgent'] : []),
      ].join(' · '),
    ],
    ['Countries', list(reading.countries.map(code => `${code} ${nameOf('region', code)}`))],
    [
      'People',
      list(marked.people.map(({ name, role }) => (role === null ? name : `${name} (${role})`))),
    ],
    ['Bodies', list(marked.organisations)],
    ['Places', list(marked.places)],
    ['Names', list(reading.names)],
    [
      'Numbers',
      list(
        marked.numbers.map(({ value, thing }) =>
          thing === null ? String(value) : `${value} ${thing}`,
        ),
      ),
    ],
    [
      'Dates',
      list(
        marked.dates.map(({ text, from, to }) =>
          from === to ? `${text} = ${from}` : `${text} = ${from} to ${to}`,
        ),
      ),
    ],
    ['Topics', list(reading.topics)],
    ['Agencies', list(reading.agencies)],
    ...marked.quotes.map(
      ({ text, kind, speaker, anonymous, via }) =>
        [
          kind === 'direct' ? 'Quote' : 'Reported',
          `${isolate(speaker ?? '–')}${anonymous ? ' (not named)' : ''}${via === null ? '' : ` via ${isolate(via)}`}: ${isolate(text)}`,
        ] as const,
    ),
    [
      'Story',
      begins
        ? `begins a new one (compared with ${compared} live stories)`
        : `joins ${story.id}, with ${among} other reports`,
    ],
    ['Line', `${isolate(line.text)}  (${line.graphemes} characters, from the ${line.from.part})`],
    ['Attribution', line.attribution === null ? '–' : isolate(line.attribution.name)],
  ]
  return rows.map(([label, value]) => `${label.padEnd(COLUMN)} ${value}\n`).join('')
}

/** Rows of what a mixed report says in other languages than its own. */
function foreignPassages(
  { title, text }: ReadReport['report']['article'],
  language: string,
): (readonly [string, string])[] {
  return [title, text].flatMap(part =>
    languageSpans(part, language)
      .filter(span => span.language !== language)
      .map(
        span =>
          [
            'Mixed with',
            `${nameOf('language', span.language)} (${span.language}): ${isolate(part.slice(span.start, span.end).trim())}`,
          ] as const,
      ),
  )
}

const list = (values: readonly string[]): string =>
  values.length === 0 ? '–' : values.map(isolate).join(', ')

function nameOf(type: 'language' | 'region', code: string): string {
  if (code === 'und') return 'unknown'
  return new Intl.DisplayNames('en', { type }).of(code) ?? code
}
