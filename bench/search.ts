import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { parseQuery } from '@shareet/core/archive'
import { newSourceState } from '@shareet/core/sources'
import { MINUTE, articleId, instant, publisherId, sourceId, storyId } from '@shareet/core/values'
import type { SqliteStore } from '../apps/server/src/adapters/sqlite/index.ts'
import { openSqliteStore } from '../apps/server/src/adapters/sqlite/index.ts'
import { aReading } from '@shareet/testkit/builders'
import { generateLoad } from '@shareet/testkit/newsroom'
import type { Report } from '../evals/report.ts'

const ARTICLES = 100_000
const WORDS = 300
/** Articles whose sentences all others are made of: words keep their frequencies, and making them takes seconds. */
const POOL = 3000
/** Articles that a poll brings. */
const POLL = 20
const QUESTIONS = 100
/** Articles of the pool in which the words are counted. */
const SAMPLE = 300
/** Questions to the baseline, which reads every text. */
const SCANS = 3

/**
 * Milliseconds that a question to an archive of 100,000 Arabic articles takes, by its kind, by the clock and of the
 * processor, and what filing costs: a commit with the archive, and bytes on disk. The baseline looks through all texts for the word as it is written.
 */
export async function benchSearch(progress: (share: number) => void): Promise<Report> {
  const folder = mkdtempSync(join(tmpdir(), 'shareet-bench-search-'))
  try {
    const opened = openSqliteStore(folder)
    if (!opened.ok) throw new Error(opened.error.detail)
    await using store = opened.value
    const texts = makePool()
    const commits: number[] = []
    for (let first = 0; first < ARTICLES; first += POLL) {
      const reports = Array.from({ length: POLL }, (_, at) => reportOf(first + at, texts))
      const begun = performance.now()
      await store.articles.commit({ state: STATE, reports })
      commits.push(performance.now() - begun)
      if (first % 2000 === 0) progress((0.9 * first) / ARTICLES)
    }
    const figures: Record<string, number> = {
      'commit.p50.ms': at(commits, 0.5),
      'commit.p99.ms': at(commits, 0.99),
      'article.ms': commits.reduce((sum, each) => sum + each, 0) / ARTICLES,
      'bytes.per.article': statSync(join(folder, 'shareet.db')).size / ARTICLES,
    }
    using database = new DatabaseSync(join(folder, 'shareet.db'), { readOnly: true })
    figures['bytes.per.article.archive'] =
      Number(
        database.prepare('SELECT sum(length(block)) AS bytes FROM archive_word_data').get()?.[
          'bytes'
        ],
      ) / ARTICLES
    const baseline: Record<string, number> = {}
    const questions = questionsOf(texts)
    for (const [kind, question] of Object.entries(questions)) {
      const before = process.cpuUsage()
      const times = await ask(store, question)
      const { user, system } = process.cpuUsage(before)
      figures[`${kind}.p50.ms`] = at(times, 0.5)
      figures[`${kind}.p99.ms`] = at(times, 0.99)
      figures[`${kind}.processor.ms`] = (user + system) / 1000 / QUESTIONS
    }
    const scan = database.prepare(
      'SELECT filing FROM article WHERE text LIKE ? ORDER BY published DESC LIMIT 20',
    )
    baseline['rare.p50.ms'] = at(
      Array.from({ length: SCANS }, (_, each) => {
        const begun = performance.now()
        scan.all(`%${questions['rare']?.(each) ?? ''}%`)
        return performance.now() - begun
      }),
      0.5,
    )
    progress(1)
    return { name: 'search', figures, baselines: { scan: baseline }, floors: {}, skipped: [] }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

async function ask(store: SqliteStore, question: (number: number) => string): Promise<number[]> {
  const times: number[] = []
  for (let number = 0; number < QUESTIONS; number++) {
    const begun = performance.now()
    const query = parseQuery(question(number), null)
    if (!query.ok) throw new Error(query.error.detail)
    const bounds = { language: null, from: null, to: null, limit: 20, after: null }
    await store.archive.search({ query: query.value, ...bounds })
    times.push(performance.now() - begun)
  }
  return times
}

type Texts = readonly (readonly string[])[]

/** The sentences of the pool's articles. */
function makePool(): Texts {
  const load = generateLoad('bench-search', WORDS, POOL)
  return Array.from({ length: POOL }, () => {
    const { title, text } = load.next().value
    return [title, ...text.split('. ')]
  })
}

/** Sentences from many articles, another choice for every number. */
function reportOf(number: number, texts: Texts) {
  const at = instant(Date.UTC(2026, 5, 1) + number * MINUTE)
  const sentence = (place: number): string => {
    const text = texts[(number * 7 + place * 613 + (number >> 8)) % texts.length] ?? []
    return text[(number + place) % text.length] ?? ''
  }
  const text = Array.from({ length: WORDS / 15 }, (_, place) => sentence(place + 1)).join('. ')
  return {
    article: {
      id: articleId(`bench-${number}`),
      source: STATE.source,
      publisher: { id: publisherId('bench'), name: 'bench', country: null, tier: 2 as const },
      url: null,
      title: sentence(0),
      text,
      published: at,
      publishedTrust: 'given' as const,
      firstSeen: at,
      revision: 0,
      digest: String(number),
      declaredLanguage: 'ar',
    },
    reading: aReading({ language: 'ar' }),
    copyOf: null,
    story: storyId(`bench-${number}`),
    joinedScore: null,
    keys: { url: null, guid: String(number) },
  }
}

const STATE = newSourceState(sourceId('bench'), MINUTE, instant(0))

const wordOf = (texts: Texts, article: number, at: number): string =>
  (texts[article % texts.length]?.[1] ?? '').split(' ')[at] ?? ''

/** Questions by kind: `rare` words are in some dozens of articles, `common` ones in nearly all. */
function questionsOf(texts: Texts): Readonly<Record<string, (number: number) => string>> {
  const { rare, common } = byFrequency(texts)
  const pick = (words: readonly string[], number: number): string =>
    words[number % words.length] ?? ''
  return {
    rare: number => pick(rare, number),
    common: number => pick(common, number),
    two: number => `${wordOf(texts, number, 2)} ${wordOf(texts, number, 3)}`,
    phrase: number => `"${wordOf(texts, number, 4)} ${wordOf(texts, number, 5)}"`,
    prefix: number => `${pick(rare, number).slice(0, 4)}*`,
  }
}

/** Words of a part of the pool that stand there once, and those that stand there most often. */
function byFrequency(texts: Texts): { rare: readonly string[]; common: readonly string[] } {
  const counts = new Map<string, number>()
  for (const text of texts.slice(0, SAMPLE))
    for (const word of text.join(' ').replaceAll('.', '').split(' '))
      counts.set(word, (counts.get(word) ?? 0) + 1)
  const sorted = [...counts].sort((a, b) => b[1] - a[1])
  return {
    rare: sorted.filter(([, count]) => count === 1).map(([word]) => word),
    common: sorted.slice(0, 10).map(([word]) => word),
  }
}

function at(times: readonly number[], share: number): number {
  const sorted = [...times].sort((a, b) => a - b)
  return sorted[Math.floor(share * (sorted.length - 1))] ?? 0
}
