import { styleText } from 'node:util'
import { evidenceName, languageName } from '@shareet/catalogue'
import type { Language } from '@shareet/catalogue'
import type {
  AdditionsDocument,
  ExplanationDocument,
  LinkedStoryDocument,
  RegroupingDocument,
  ReportDocument,
  StoryDocument,
} from '@shareet/protocol'
import { isolate } from './isolate.ts'
import { printSignal } from './print-signal.ts'

type Style = Parameters<typeof styleText>[0]
type Paint = (style: Style, text: string) => string

/** Where what is told of a report begins. */
const INDENT = ' '.repeat(18)

/** A story for a person at a terminal: its line, why it counts, and its reports in order with what each brought. */
export function printStory(story: StoryDocument, language: Language, colours: boolean): string {
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
    ...story.regroupings.map(each => regroupingOf(each, story.id, language, paint)),
    ...(story.linked.length === 0 ? [] : ['', paint('bold', 'In other languages')]),
    ...story.linked.map(each => linkedOf(each, language, paint)),
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

function regroupingOf(
  { kind, at, story, from, articles, why }: RegroupingDocument,
  own: string,
  language: Language,
  paint: Paint,
): string {
  const count = `${articles.length} ${articles.length === 1 ? 'report' : 'reports'}`
  const said =
    kind === 'merged'
      ? story === own
        ? `merged: story ${from} came in with ${count}`
        : `merged into story ${story} with ${count}`
      : story === own
        ? `split from story ${from} with ${count}`
        : `split: story ${story} went with ${count}`
  const because = kind === 'merged' ? whyOf(why, 1, language) : whyOf(why, -1, language)
  return `${paint('dim', at.slice(0, 16).replace('T', ' '))}  ${paint('yellow', said)} (${because})`
}

const linkedOf = (
  { id, line, reports, why }: LinkedStoryDocument,
  language: Language,
  paint: Paint,
): string =>
  `${INDENT}${isolate(line.text)}\n${INDENT}${paint('dim', `${languageName(language, line.lang) ?? line.lang} · story ${id} · ${reports} ${reports === 1 ? 'report' : 'reports'} · ${whyOf(why, 1, language)}`)}`

/** Reasons that are named of many. */
const NAMED = 3

/** What speaks most for it (`sign` 1) or against it (−1). */
const whyOf = ({ evidence }: ExplanationDocument, sign: 1 | -1, language: Language): string =>
  evidence
    .filter(({ contribution }) => contribution * sign > 0)
    .slice(0, NAMED)
    .map(
      ({ kind, contribution }) =>
        `${evidenceName(language, kind)} ${contribution < 0 ? '−' : '+'}${Math.abs(contribution).toFixed(1)}`,
    )
    .join(', ')

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
        : [`joined, ${Math.round(Math.min(1, joined.score) * 100)}% sure`]),
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
