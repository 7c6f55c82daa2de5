import { openNewsroom, takeIn } from '@shareet/core'
import type { Newsroom } from '@shareet/core'
import type { Article } from '@shareet/core/articles'
import { SECOND, articleId, digest, instant, publisherId, sourceId } from '@shareet/core/values'
import { generateLoad } from '@shareet/testkit/newsroom'
import type { Report } from '../evals/report.ts'

const WORDS = 300
const LIVE_STORIES = 20_000
const MEASURED = 3000
/** Articles a second of story time: a busy day of world news. */
const ARTICLES_A_SECOND = 10

/**
 * Reading, copies, grouping and weighing of 300-word Arabic articles among 20,000 live stories: articles a second on one
 * core, the spread per article, and bytes of heap per live article. The baseline is reading alone.
 */
export function benchJudgement(progress: (share: number) => void): Report {
  const articles = generateArticles()
  const heapBefore = heapUsed()
  const newsroom = openNewsroom()
  let taken = 0
  while (newsroom.stories.size.stories < LIVE_STORIES) {
    judge(newsroom, articles.next().value)
    if (++taken % 500 === 0) progress((0.9 * newsroom.stories.size.stories) / LIVE_STORIES)
  }
  const bytesPerArticle = (heapUsed() - heapBefore) / newsroom.stories.size.articles
  const measured = Array.from({ length: MEASURED }, () => articles.next().value)
  const times = measured.map(article => judge(newsroom, article)).sort((a, b) => a - b)
  const seconds = times.reduce((sum, each) => sum + each, 0) / 1000
  const at = (share: number): number => times[Math.floor(share * (times.length - 1))] ?? 0
  const now = measured.at(-1)?.firstSeen ?? instant(0)
  const begun = performance.now()
  newsroom.scores.top(60, now)
  const allWeighed = performance.now() - begun
  const again = performance.now()
  newsroom.scores.top(60, instant(now + SECOND))
  progress(1)
  return {
    name: 'judgement',
    figures: {
      'articles.per.second': MEASURED / seconds,
      'article.p50.ms': at(0.5),
      'article.p99.ms': at(0.99),
      'article.p999.ms': at(0.999),
      'live.stories': newsroom.stories.size.stories,
      'live.articles': newsroom.stories.size.articles,
      'bytes.per.live.article': bytesPerArticle,
      'weigh.all.ms': allWeighed,
      'weigh.again.ms': performance.now() - again,
    },
    baselines: {},
    floors: {},
    skipped: [],
  }
}

/** Milliseconds that one article takes from text to story. */
function judge(newsroom: Newsroom, article: Article): number {
  const begun = performance.now()
  takeIn(newsroom, article, article.firstSeen)
  return performance.now() - begun
}

function* generateArticles(): Generator<Article, never> {
  const load = generateLoad('bench', WORDS, LIVE_STORIES)
  const start = Date.UTC(2026, 0, 5)
  for (let number = 0; ; number++) {
    const { title, text } = load.next().value
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
      declaredLanguage: 'ar',
    }
  }
}

function heapUsed(): number {
  global.gc?.()
  global.gc?.()
  const { heapUsed: heap, arrayBuffers } = process.memoryUsage()
  return heap + arrayBuffers
}
