import { styleText } from 'node:util'
import type { AdditionsDocument, ReportDocument, StoryDocument } from '@shareet/protocol'
import { isolate } from './isolate.ts'
import { printSignal } from './print-signal.ts'

type Style = Parameters<typeof styleText>[0]
type Paint = (style: Style, text: string) => string

/** Where what is told of a report begins. */
const INDENT = ' '.repeat(18)

/** A story for a person at a terminal: its line, why it counts, and its reports in order with what each brought. */
export function printStory(story: StoryDocument, colours: boolean): string {
  const paint: Paint = (style, text) =>
    colours ? styleText(style, text, { validateStream: false }) : text
  const { line, attribution, importance, urgency, why, reports, live } = story
  const said = attribution === null ? '' : ` — ${isolate(attribution.text)}`
  const publishers = new Set(reports.map(({ publisher }) => publisher)).size
  const languages = [...new Set(reports.map(({ title }) => title.lang))].join(', ')
  const whose = new Map(reports.map(({ id, publisher }) => [id, publisher]))
  return [
    paint('bold', `${isolate(line.text)}${said}`),
    `${story.id} · ${live ? 'live' : 'past, as of its last report'} · ${reports.length} ${reports.length === 1 ? 'report' : 'reports'} of ${publishers} ${publishers === 1 ? 'publisher' : 'publishers'} (${languages})`,
    `importance ${importance.toFixed(1)} · urgency ${urgency} · ${why.map(printSignal).join(' ')}`,
    '',
    ...reports.flatMap(report => linesOf(report, whose, paint)),
    '',
  ].join('\n')
}

function linesOf(
  report: ReportDocument,
  whose: ReadonlyMap<string, string>,
  paint: Paint,
): readonly string[] {
  const { published, publisher, title, url, adds } = report
  const when = published.slice(0, 16).replace('T', ' ')
  const facts = [isolate(publisher), title.lang, ...originOf(report, whose)].join(' · ')
  return [
    `${paint('dim', when)}  ${paint(report.role === 'copy' ? 'dim' : 'cyan', facts)}`,
    `${INDENT}${isolate(title.text)}`,
    ...(adds === null ? [] : [`${INDENT}${newsOf(adds, paint)}`]),
    ...(url === null ? [] : [`${INDENT}${paint('dim', url)}`]),
  ]
}

/** How it came into the story, and what is known of its words and date. */
function originOf(
  { role, copyOf, joined, revision, agencies, publishedTrust }: ReportDocument,
  whose: ReadonlyMap<string, string>,
): readonly string[] {
  const original = copyOf === null ? undefined : whose.get(copyOf)
  return [
    ...(joined.began ? ['began the story'] : []),
    ...(role === 'copy'
      ? [original === undefined ? 'copy' : `copied from ${isolate(original)}`]
      : joined.score === null
        ? []
        : [`joined, ${Math.round(Math.min(1, joined.score) * 100)}% alike`]),
    ...(agencies.length === 0 ? [] : [`credits ${agencies.map(isolate).join(', ')}`]),
    ...(revision === 0 ? [] : [`revised ${revision} times`]),
    ...(publishedTrust === 'given' ? [] : [`date ${publishedTrust}`]),
  ]
}

function newsOf({ numbers, names, countries, eventKind }: AdditionsDocument, paint: Paint): string {
  const news = [
    ...numbers.map(({ value, role }) => `${value} ${role}`),
    ...(eventKind === null ? [] : [eventKind]),
    ...countries,
    ...names.map(isolate),
  ]
  return news.length === 0
    ? paint('dim', '= nothing new found')
    : `${paint('green', '+')} ${news.join(', ')}`
}
