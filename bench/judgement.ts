import { openNewsroom, refresh, takeIn } from '@shareet/core'
import type { Newsroom } from '@shareet/core'
import type { Article } from '@shareet/core/articles'
import { worldAudience } from '@shareet/core/importance'
import { emptyRundown, tickerPolicy } from '@shareet/core/ticker'
import type { TickerPolicy } from '@shareet/core/ticker'
import {
  SECOND,
  articleId,
  digest,
  instant,
  publisherId,
  sourceId,
  tickerId,
} from '@shareet/core/values'
import type { Instant } from '@shareet/core/values'
import { generateLoad } from '@shareet/testkit/newsroom'
import type { Report } from '../evals/report.ts'

const WORDS = 300
const LIVE_STORIES = 20_000
const MEASURED = 3000
/** Articles a second of story time: a busy day of world news. */
const ARTICLES_A_SECOND = 10
/** Stories that a ticker asks for, and how often it asks in the measured time. */
const TOP = 60
const REFRESHES = 50
const PUBLISHERS = 200
const ARTICLES_A_REFRESH = 50

/**
 * Reading, copies, grouping and weighing of 300-word Arabic articles among 20,000 live stories: articles a second on one
 * core, the spread per article, bytes of heap per live article, and what weighing and a rundown cost. The baseline is reading alone.
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
  const allWeighed = timed(() => newsroom.scores.top(TOP, now))
  const weighed = measured.map(article => {
    const story = newsroom.stories.storyOf(article.id)
    return story ? timed(() => newsroom.scores.weigh(story, now)) : 0
  })
  const refreshes = timeRefreshes(newsroom, articles, now)
  const alone = refreshes[0] ?? []
  const others = refreshes.slice(1).flat()
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
      'weigh.story.ms': mean(weighed),
      'refresh.p50.ms': middle(alone),
      'refresh.max.ms': Math.max(...alone),
      'refresh.profiled.p50.ms': middle(others),
      'refresh.profiled.max.ms': Math.max(...others),
    },
    baselines: {},
    floors: {},
    skipped: [],
  }
}

/** Milliseconds that one article takes from text to story. */
const judge = (newsroom: Newsroom, article: Article): number =>
  timed(() => takeIn(newsroom, article, article.firstSeen))

/** The usual ticker, and others with a profile of their own: near, by sources, and by languages with weights. */
const TICKERS: readonly TickerPolicy[] = [
  tickerPolicy,
  ...[
    { id: 'near', home: ['IQ', 'SY'], languages: ['ar'] },
    {
      id: 'taking',
      sources: new Set(Array.from({ length: PUBLISHERS / 2 }, (_, at) => sourceId(`p${at}`))),
    },
    { id: 'weighing', tongues: ['ar'], weights: { gravity: 2, single: 0.5 } },
  ].map(own => ({ ...tickerPolicy, audience: { ...worldAudience, ...own } })),
]

/** Milliseconds of making the rundown of each ticker anew, each time after some articles. */
function timeRefreshes(
  newsroom: Newsroom,
  articles: Generator<Article, never>,
  begun: Instant,
): number[][] {
  const rundowns = TICKERS.map(({ audience }) => emptyRundown(begun, tickerId(audience.id)))
  // The first time a ticker asks, everything is weighed for it: that is a start's cost, told by weigh.all.
  const refreshAll = (now: Instant): number[] =>
    TICKERS.map((policy, at) =>
      timed(() => {
        rundowns[at] = refresh(newsroom, rundowns[at] ?? emptyRundown(now), policy, now).rundown
      }),
    )
  refreshAll(begun)
  const times: number[][] = TICKERS.map(() => [])
  for (let round = 0; round < REFRESHES; round++) {
    let now = begun
    for (let number = 0; number < ARTICLES_A_REFRESH; number++) {
      const article = articles.next().value
      takeIn(newsroom, article, article.firstSeen)
      now = article.firstSeen
    }
    for (const [at, ms] of refreshAll(now).entries()) times[at]?.push(ms)
  }
  return times
}

function timed(work: () => unknown): number {
  const begun = performance.now()
  work()
  return performance.now() - begun
}

const mean = (times: readonly number[]): number =>
  times.reduce((sum, each) => sum + each, 0) / times.length

const middle = (times: readonly number[]): number =>
  [...times].sort((a, b) => a - b)[times.length >> 1] ?? 0

function* generateArticles(): Generator<Article, never> {
  const load = generateLoad('bench', WORDS, LIVE_STORIES)
  const start = Date.UTC(2026, 0, 5)
  for (let number = 0; ; number++) {
    const { title, text } = load.next().value
    const publisher = `p${number % PUBLISHERS}`
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
