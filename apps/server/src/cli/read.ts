import { readFile, stat } from 'node:fs/promises'
import { text as readAll } from 'node:stream/consumers'
import { file, openNewsroom, takeIn } from '@shareet/core'
import type { Newsroom } from '@shareet/core'
import { languageSpans } from '@shareet/core/language'
import { markArticle } from '@shareet/core/reading'
import type { MarkedArticle } from '@shareet/core/reading'
import type { RawItem, Source } from '@shareet/core/sources'
import type { Report, Story } from '@shareet/core/stories'
import { makeLine } from '@shareet/core/ticker'
import { isoInstant, parseIsoInstant, publisherId, sourceId } from '@shareet/core/values'
import type { Instant } from '@shareet/core/values'
import type { CommandOptions, ParsedOptions } from './options.ts'
import { printMarks } from './print-marks.ts'
import { printReading } from './print-reading.ts'
import { DOCUMENT_LIMIT, readDocument } from './read-document.ts'
import type { Terminal } from './terminal.ts'

export const READ_OPTIONS: CommandOptions = { values: ['published', 'data'], switches: ['json'] }

/** What `shareet read` found out about one report. */
export interface ReadReport {
  readonly report: Report
  readonly marked: MarkedArticle
  readonly story: Story
  /** It began a story of its own. */
  readonly begins: boolean
  /** The other reports of the story, where there are any. */
  readonly among: number
  /** Live stories that it was compared with. */
  readonly compared: number
}

/** `shareet read FILE|-`: what is understood of one report, the story it joins, the line it would give. */
export async function read(
  options: ParsedOptions,
  terminal: Terminal,
  now: Instant,
  restored: (dataDirectory: string) => Promise<Newsroom | undefined>,
): Promise<number> {
  const [name, extra] = options.words
  if (name === undefined)
    return terminal.refuse(
      'Which report? Give a file, or - for standard input: shareet read FILE|-',
    )
  if (extra !== undefined)
    return terminal.refuse(`One report at a time, please: ${extra} is a second one.`)
  const written = options.values['published']?.at(-1)
  const published = written === undefined ? undefined : parseIsoInstant(written)
  if (written !== undefined && published === undefined)
    return terminal.refuse(
      `--published must be a time such as 2026-11-24T18:00:00+03:00, got "${written}".`,
    )

  const body = await load(name)
  if (typeof body !== 'string') return terminal.refuse(body.fault)
  const document = readDocument(name === '-' ? 'standard input' : name, body)
  if (!document.ok) return terminal.refuse(document.error)

  const raw: RawItem = {
    ...document.value,
    ...(published !== undefined && { published: isoInstant(published) }),
  }
  const newsroom = (await restored(options.values['data']?.at(-1) ?? './data')) ?? openNewsroom()
  const found = place(newsroom, raw, published ?? now)
  if (!found) return terminal.refuse(`${name} has no words that could be read.`)
  terminal.print(
    options.switches.has('json')
      ? `${JSON.stringify(asJson(found), null, 2)}\n`
      : printReading(found),
  )
  const { title, text } = found.report.article
  if (terminal.colours && !options.switches.has('json'))
    terminal.print(printMarks(title, text, found.marked))
  return 0
}

async function load(name: string): Promise<string | { readonly fault: string }> {
  try {
    if (name === '-') return await readAll(process.stdin)
    const { size } = await stat(name)
    if (size > DOCUMENT_LIMIT)
      return { fault: `${name} has ${size} bytes; a report has at most ${DOCUMENT_LIMIT}.` }
    return new TextDecoder('utf-8').decode(await readFile(name))
  } catch (fault) {
    return {
      fault: `Cannot read ${name}: ${fault instanceof Error ? fault.message : String(fault)}.`,
    }
  }
}

/** The report's own time is the time of reading, so that an old report is read as of its day. */
function place(newsroom: Newsroom, raw: RawItem, now: Instant): ReadReport | undefined {
  const filing = file(raw, ANY_SOURCE, undefined, now)
  if (filing.kind !== 'new') return undefined
  const compared = newsroom.stories.size.stories
  const { report, event } = takeIn(newsroom, filing.article, now)
  const story = newsroom.stories.get(event.story)
  if (!story) return undefined
  return {
    report,
    marked: markArticle(report.article, newsroom.names),
    story,
    begins: event.kind === 'created',
    among: story.reports.length - 1,
    compared,
  }
}

const ANY_SOURCE: Source = {
  id: sourceId('file'),
  url: '',
  name: 'file',
  publisher: { id: publisherId('file'), name: '', country: null, tier: 2 },
  language: null,
}

function asJson({ report, marked, story, begins, among }: ReadReport): unknown {
  const { article, reading } = report
  const own = { ...story, reports: [report] }
  const line = makeLine(own, { maxGraphemes: 90 })
  return {
    language: reading.language,
    direction: reading.direction,
    spans: {
      title: languageSpans(article.title, reading.language),
      text: languageSpans(article.text, reading.language),
    },
    published: isoInstant(article.published),
    publishedTrust: article.publishedTrust,
    countries: reading.countries,
    people: marked.people,
    organisations: marked.organisations,
    places: marked.places,
    quotes: marked.quotes,
    notQuotes: marked.notQuotes,
    dates: marked.dates,
    topics: reading.topics,
    certainty: reading.certainty,
    agencies: reading.agencies,
    names: reading.names,
    numbers: marked.numbers,
    eventKind: reading.eventKind,
    genre: reading.genre,
    gravity: reading.gravity,
    hedged: reading.hedged,
    urgentMark: reading.urgentMark,
    cut: marked.cut,
    marks: marked.marks,
    story: { id: story.id, begins, among },
    line: {
      text: line.text,
      language: line.language,
      direction: line.direction,
      graphemes: line.graphemes,
      attribution: line.attribution?.name ?? null,
      kicker: line.kicker,
      from: line.from.part,
    },
    lines: Object.fromEntries(
      ([60, 90, 140] as const).map(most => [most, makeLine(own, { maxGraphemes: most }).text]),
    ),
  }
}
