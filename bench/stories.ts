import type { Article } from '@shareet/core/articles'
import { readArticle } from '@shareet/core/reading'
import type { Reading } from '@shareet/core/reading'
import { createStoryIndex } from '@shareet/core/stories'
import { SECOND, articleId, digest, instant, publisherId, sourceId } from '@shareet/core/values'
import { generateLoad } from '@shareet/testkit/newsroom'
import { loadRows, sharedFile } from '../evals/load-rows.ts'
import type { Report } from '../evals/report.ts'

const WORDS = 120
const MEASURED = 2000
/** Articles a second of story time: a busy day of world news. */
const ARTICLES_A_SECOND = 10
/** Live articles at which the cost of one more is measured; the last ones take minutes and are measured when asked. */
const SIZES = [5000, 20_000]
const LARGE_SIZES = [...SIZES, 50_000, 200_000]
/** Articles between two looks at stories that grew. */
const REPAIR_EVERY = 50

/**
 * Grouping and linking alone: articles a second on one core, the spread per article, with what repairs cost shared out,
 * and bytes of heap per live article, among ever more live articles. Real texts where the recorded sets are, among
 * generated ones that fill the index.
 */
export function benchStories(progress: (share: number) => void): Report {
  const figures: Record<string, number> = {}
  const sizes = process.env['SHAREET_BENCH_LARGE'] === '1' ? LARGE_SIZES : SIZES
  const skipped =
    sizes === SIZES ? ['50,000 and 200,000 live articles: set SHAREET_BENCH_LARGE=1'] : []
  const recorded = recordedTexts()
  if (recorded.length === 0) skipped.push('the recorded sets are not on this machine')
  const articles = articlesOf(recorded)
  const before = heapUsed()
  const stories = createStoryIndex()
  const read = (article: Article): Read => ({ article, reading: readArticle(article) })
  const take = ({ article, reading }: Read): number => {
    const begun = performance.now()
    stories.place(article, reading, null, article.firstSeen)
    return performance.now() - begun
  }
  let taken = 0
  for (const [index, size] of sizes.entries()) {
    for (; stories.size.articles < size - MEASURED; taken++) {
      take(read(articles.next().value))
      if (taken % REPAIR_EVERY === 0) stories.repair()
    }
    const measured = Array.from({ length: MEASURED }, () => read(articles.next().value))
    const times: number[] = []
    const busy = process.cpuUsage()
    for (const [at, each] of measured.entries()) {
      times.push(take(each))
      if (at % REPAIR_EVERY === 0) stories.repair()
    }
    const all = cpuSince(busy)
    times.sort((a, b) => a - b)
    const part = (share: number): number => times[Math.floor(share * (times.length - 1))] ?? 0
    figures[`${size}.articles.per.second`] = (MEASURED * 1000) / all
    figures[`${size}.article.p50.ms`] = part(0.5)
    figures[`${size}.article.p99.ms`] = part(0.99)
    figures[`${size}.article.p999.ms`] = part(0.999)
    figures[`${size}.live.stories`] = stories.size.stories
    figures[`${size}.bytes.per.live.article`] = (heapUsed() - before) / stories.size.articles
    progress((index + 1) / sizes.length)
  }
  return { name: 'stories', figures, baselines: {}, floors: {}, skipped }
}

interface Read {
  readonly article: Article
  readonly reading: Reading
}

interface Text {
  readonly title: string
  readonly text: string
  readonly language: string | null
}

function recordedTexts(): Text[] {
  return ['og2021-dev.jsonl', 'uci-gnews-dev.jsonl', 'stories-ar-en-dev.jsonl'].flatMap(name => {
    const file = sharedFile(name)
    return file === undefined
      ? []
      : loadRows(file).map(({ title, text = '', lang }) => ({ title, text, language: lang }))
  })
}

/** Generated articles with a recorded one after each second of them, as long as there are any, again and again. */
function* articlesOf(recorded: readonly Text[]): Generator<Article, never> {
  const load = generateLoad('bench-stories', WORDS, SIZES[1] ?? 0)
  const start = Date.UTC(2026, 0, 5)
  for (let number = 0; ; number++) {
    const real = number % 3 === 0 ? recorded[(number / 3) % recorded.length] : undefined
    const { title, text, language } = real ?? { ...load.next().value, language: 'ar' }
    const publisher = `p${number % 200}`
    const at = instant(start + (number * SECOND) / ARTICLES_A_SECOND)
    yield {
      id: articleId(`bench-${number}`),
      source: sourceId(publisher),
      publisher: { id: publisherId(publisher), name: publisher, country: null, tier: 2 },
      url: null,
      title,
      text,
      published: at,
      publishedTrust: 'given',
      firstSeen: at,
      revision: 0,
      digest: digest(title),
      declaredLanguage: language,
    }
  }
}

/** Milliseconds that this program's threads worked: what others do on the machine does not count. */
function cpuSince(before: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

function heapUsed(): number {
  global.gc?.()
  global.gc?.()
  const { heapUsed: heap, arrayBuffers } = process.memoryUsage()
  return heap + arrayBuffers
}
