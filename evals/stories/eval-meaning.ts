import { storiesPolicy, storiesPolicyWithMeaning } from '@shareet/core/stories'
import type { Report } from '../report.ts'
import type { EvalRequest } from '../run.ts'
import { askMeanings } from './ask-meanings.ts'
import { loadStreams } from './load-streams.ts'
import { putFigures } from './put-figures.ts'
import { readHalves } from './read-halves.ts'
import { readRows, runStream } from './run-stream.ts'
import type { Grouped, StreamItem } from './run-stream.ts'
import { scoreLinks } from './score-grouping.ts'

/** Links of labelled streams with what a model says headlines mean, beside those without. */
export async function evalMeaning(
  { data, model, halves }: EvalRequest,
  url: string,
): Promise<Report> {
  if (model === undefined) throw new Error('--embeddings needs --model NAME')
  const skipped: string[] = []
  const streams = loadStreams(data, skipped)
    .map(({ prefix, rows }) => ({
      prefix,
      items:
        halves === undefined
          ? readRows(rows)
          : readHalves(rows.filter(({ lang }) => lang === halves)),
    }))
    .filter(({ items }) => new Set(items.map(({ row }) => row.lang)).size > 1)
  const key = process.env['SHAREET_EMBEDDINGS_KEY'] ?? null
  const meanings = await askMeanings(
    streams.flatMap(({ items }) => items.map(({ row }) => row.title)),
    { url, model, key },
  )
  const [figures, without]: [Record<string, number>, Record<string, number>] = [{}, {}]
  for (const { prefix, items } of streams) {
    const grouped = runStream(items, storiesPolicyWithMeaning, {
      repair(stories) {
        for (const headline of stories.wantedMeanings(Infinity))
          stories.learnMeaning(headline, meanings.get(headline.text) ?? null)
      },
    })
    putFigures(figures, prefix, scoresOf(items, grouped))
    putFigures(without, prefix, scoresOf(items, runStream(items, storiesPolicy)))
  }
  return { name: 'stories', figures, baselines: { 'no meaning': without }, floors: {}, skipped }
}

/** Arabic–English links are not told of a stream that has none. */
function scoresOf(items: readonly StreamItem[], grouped: Grouped): Record<string, number> {
  const scores = scoreLinks(items, grouped)
  const isArabic = items.some(({ row }) => row.lang === 'ar')
  return Object.fromEntries(
    Object.entries(scores).filter(([name]) => isArabic || !name.startsWith('links.ar-en')),
  )
}
