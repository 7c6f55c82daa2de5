import { directionOf, tokenise } from '../../language/index.ts'
import type { Report, Story } from '../../stories/index.ts'
import { HOUR } from '../../values/index.ts'
import type { ArticleId } from '../../values/index.ts'
import { cleanHeadline } from './clean-headline.ts'
import { countGraphemes } from './count-graphemes.ts'
import { withoutDateline } from './dateline.ts'
import { leadSentence } from './lead-sentence.ts'

/** Words that a line could be made of. */
export interface LineSource {
  readonly report: Report
  readonly part: 'title' | 'lead'
  readonly text: string
}

/** Reports looked at: the first ones, which named the event, and the latest, which know most. */
const FIRST = 15
const LATEST = 45
const FEWEST_WORDS = 3

/** How much better another headline must be before a line on air changes its words. */
const LOYALTY = 0.15

/** The headlines or leads that say what happened, best first; empty where no report has words. */
export function rankWords(
  story: Story,
  limit: number,
  current: ArticleId | undefined,
): readonly LineSource[] {
  const own = story.reports.filter(({ copyOf }) => copyOf === null)
  const reports = own.length > 0 ? own : story.reports
  const looked =
    reports.length <= FIRST + LATEST
      ? reports
      : [...reports.slice(0, FIRST), ...reports.slice(-LATEST)]
  const weights = termWeights(looked)
  const kind = kindOf(looked)
  const toll = tollOf(looked)
  const happened = hasHappened(looked)
  return looked
    .flatMap(report => {
      const source = wordsOf(report)
      if (!source) return []
      const score =
        quality(source, weights, limit) -
        staleness(report, story) +
        (kind !== null && report.reading.eventKind === kind ? SAME_KIND : 0) -
        (isOutdated(report, toll) ? OUTDATED_LOSS : 0) -
        (happened && UNSURE.has(report.reading.certainty) ? UNSURE_LOSS : 0) -
        (HEADING.test(report.article.title) ? HEADING_LOSS : 0) -
        (REACTION.test(report.article.title) ? REACTION_LOSS : 0) +
        (report.article.id === current ? LOYALTY : 0)
      return [{ source, score }]
    })
    .sort((a, b) => b.score - a.score)
    .filter(({ score }, index, [best]) => index === 0 || (best?.score ?? 0) - score < NEAR_BEST)
    .slice(0, RANKED)
    .map(({ source }) => source)
}

/** Others are worth a look where the best cannot be made to fit: so many, and so near to it. */
const RANKED = 8
const NEAR_BEST = 0.35

/** A day after a headline was written, what it says has usually moved on. */
const STALE_AFTER_MS = 24 * HOUR
const STALE_LOSS = 0.3
const MOST_STALE = 4

/** The words tell of the event that most reports tell of, not of what somebody says about it. */
const SAME_KIND = 0.1

/** Casualties have risen since the words were written. */
const OUTDATED_LOSS = 0.4

/** Words of what was expected, where the latest reports tell that it happened. */
const UNSURE_LOSS = 0.3
const UNSURE: ReadonlySet<string> = new Set(['planned', 'hedged', 'rumoured', 'hypothetical'])
/** Reports that say how it stands now. */
const NOW = 5

/** What others say about it is told where nobody tells the event itself. */
const REACTION_LOSS = 0.3
const REACTION =
  /\b(?:criticis|criticiz|praises|slams|hails|mourns|pays? tribute|condol|solidarity|react(?:s|ions?)? to|wishes|offers sympath)|تعزي|معزي|يعزي|تعازي|تضامن|مواسا|يشيد|condoléances|condolencias|соболезнован|Beileid/iu

/** A film, a day of a running affair, a page of pictures: the words head more than they tell. */
const HEADING_LOSS = 0.4
const HEADING = /^watch\b|\bday \d+\b|as it happened|in pictures|^replay:|\bat a glance\b/i

const staleness = ({ article }: Report, story: Story): number =>
  Math.min(MOST_STALE, (story.lastReport - article.published) / STALE_AFTER_MS) * STALE_LOSS

/** Do the latest reports tell it as a fact? */
function hasHappened(reports: readonly Report[]): boolean {
  const latest = reports.toSorted((a, b) => b.article.published - a.article.published).slice(0, NOW)
  const sure = latest.filter(({ reading }) => !UNSURE.has(reading.certainty)).length
  return sure * 2 > latest.length
}

/** What most reports say happened. */
function kindOf(reports: readonly Report[]): string | null {
  const counts = new Map<string, number>()
  for (const { reading } of reports)
    if (reading.eventKind !== null)
      counts.set(reading.eventKind, (counts.get(reading.eventKind) ?? 0) + 1)
  const [best] = [...counts].sort((a, b) => b[1] - a[1])
  return best !== undefined && best[1] * 3 >= reports.length ? best[0] : null
}

/** Casualties that at least two of the reports agree on: the largest figures. */
interface Toll {
  readonly killed: number
  readonly injured: number
}

const tollOf = (reports: readonly Report[]): Toll => ({
  killed: agreedOn(reports, 'killed'),
  injured: agreedOn(reports, 'injured'),
})

function agreedOn(reports: readonly Report[], role: keyof Toll): number {
  const times = new Map<number, number>()
  for (const report of reports) {
    const most = mostIn(report, role)
    if (most > 0) times.set(most, (times.get(most) ?? 0) + 1)
  }
  return Math.max(0, ...[...times].filter(([, count]) => count > 1).map(([most]) => most))
}

const mostIn = ({ reading }: Report, role: keyof Toll): number =>
  Math.max(0, ...reading.numbers.filter(each => each.role === role).map(({ value }) => value))

/** It tells of casualties, but of fewer dead than are known, or, where nobody died, of fewer injured. */
function isOutdated(report: Report, toll: Toll): boolean {
  const [killed, injured] = [mostIn(report, 'killed'), mostIn(report, 'injured')]
  if (killed + injured === 0) return false
  return killed < toll.killed || (toll.killed === 0 && injured < toll.injured)
}

function wordsOf(report: Report): LineSource | undefined {
  const { article, reading } = report
  const title = cleanHeadline(article.title, article.publisher.name)
  // A heading in another script than the report is the page's own, not the report's.
  if (tokenise(title).length >= FEWEST_WORDS && directionOf(title) === reading.direction)
    return { report, part: 'title', text: title }
  const lead = leadSentence(withoutDateline(article.text.trimStart()), reading.language).trim()
  if (tokenise(lead).length >= FEWEST_WORDS) return { report, part: 'lead', text: lead }
  return title === '' ? undefined : { report, part: 'title', text: title }
}

/** How many of the reports' headlines use a word: what most say is what happened. */
function termWeights(reports: readonly Report[]): ReadonlyMap<string, number> {
  const weights = new Map<string, number>()
  for (const { reading } of reports)
    for (const term of new Set(reading.titleTerms))
      weights.set(term, (weights.get(term) ?? 0) + 1 / reports.length)
  return weights
}

function quality(
  { report, part, text }: LineSource,
  weights: ReadonlyMap<string, number>,
  limit: number,
): number {
  const { article, reading } = report
  const terms = [...new Set(reading.titleTerms)]
  const central =
    terms.reduce((sum, term) => sum + (weights.get(term) ?? 0), 0) /
    Math.sqrt(Math.max(4, terms.length))
  const length = countGraphemes(text)
  return (
    1.1 * central +
    (part === 'title' ? 0.2 : 0) +
    (article.publisher.tier === 1 ? 0.15 : article.publisher.tier === 2 ? 0.05 : 0) +
    (length <= limit ? 0.25 : 0) -
    (length < limit / 3 ? 0.25 : 0) -
    (reading.genre === 'report' ? 0 : 0.5) -
    (/[?؟？]\s*$/.test(text) ? 0.4 : 0) -
    (/^["'“‘«„]/.test(text) ? 0.15 : 0) -
    (/[!]\s*$|\.{3}|…/.test(text) ? 0.15 : 0)
  )
}
