import { archiveWords, findTerm } from '@shareet/core/archive'
import type { ArchiveQuery } from '@shareet/core/archive'
import type { Archive, ArchiveRequest, StoredRegrouping, StoredReport } from '../../ports/index.ts'

/** What a headline counts beside a text. */
const TITLE = 6

/** Looks through all reports for each question: for tests and small stores. */
export function createMemoryArchive(
  reports: ReadonlyMap<string, StoredReport>,
  regroupings: readonly StoredRegrouping[],
): Archive {
  return {
    async search({ query, limit, after, ...bounds }) {
      const newest =
        after?.newest ?? Math.max(0, ...[...reports.values()].map(({ order }) => order))
      const skip = after?.skip ?? 0
      const found = [...reports.values()]
        .filter(report => report.order <= newest && isWithin(report, bounds))
        .map(report => ({ report, score: scoreOf(report, query) }))
        .filter(({ score }) => score > 0)
        .sort(
          (a, b) =>
            b.score - a.score ||
            b.report.article.published - a.report.article.published ||
            b.report.order - a.report.order,
        )
      return {
        hits: found.slice(skip, skip + limit).map(({ report: { article, reading, story } }) => ({
          article,
          language: reading.language,
          story,
        })),
        next: found.length > skip + limit ? { skip: skip + limit, newest } : null,
      }
    },
    reportsOf: async story => [...reports.values()].filter(report => report.story === story),
    reportAt: async name =>
      reports.get(name) ?? [...reports.values()].find(({ article }) => article.url === name),
    regroupingsOf: async wanted =>
      regroupings.filter(({ story, from }) => story === wanted || from === wanted),
    fill: async () => 0,
  }
}

const isWithin = (
  { article, reading }: StoredReport,
  { language, from, to }: Pick<ArchiveRequest, 'language' | 'from' | 'to'>,
): boolean =>
  (language === null || reading.language === language) &&
  (from === null || article.published >= from) &&
  (to === null || article.published < to)

/** How often the question is found, by the length of where; 0 where a term of it is missing. */
function scoreOf({ article, reading }: StoredReport, { terms }: ArchiveQuery): number {
  const parts = [
    { weight: TITLE, words: archiveWords(article.title, reading.language) },
    { weight: 1, words: archiveWords(article.text, reading.language) },
  ]
  let sum = 0
  for (const term of terms) {
    const score = parts.reduce(
      (total, { weight, words }) =>
        total + (weight * findTerm(term, words).length) / Math.max(1, words.words.length),
      0,
    )
    if (score === 0) return 0
    sum += score
  }
  return sum
}
