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
    for (const [kind, question] of Object.entries(questionsOf(texts))) {
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
        scan.all(`%${rareWord(texts, each)}%`)
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

/** A word of one event. */
const rareWord = (texts: Texts, number: number): string => {
  const words = (texts[number % texts.length]?.[0] ?? '').split(' ')
  return words.toSorted((a, b) => b.length - a.length)[0] ?? ''
}

/** Questions by kind; words at the beginning of the vocabulary are in most articles. */
function questionsOf(texts: Texts): Readonly<Record<string, (number: number) => string>> {
  const common = commonest(texts)
  return {
    rare: number => rareWord(texts, number),
    common: number => common[number % common.length] ?? '',
    two: number => `${rareWord(texts, number)} ${wordOf(texts, number, 3)}`,
    phrase: number => `"${wordOf(texts, number, 4)} ${wordOf(texts, number, 5)}"`,
    prefix: number => `${rareWord(texts, number).slice(0, 4)}*`,
  }
}

function commonest(texts: Texts): readonly string[] {
  const counts = new Map<string, number>()
  for (const text of texts.slice(0, 300))
    for (const word of text.join(' ').split(' ')) counts.set(word, (counts.get(word) ?? 0) + 1)
  return [...counts]
    .sort((a, b) => b[1] - a[1])
    .slice(0, 10)
    .map(([word]) => word)
}

function at(times: readonly number[], share: number): number {
  const sorted = [...times].sort((a, b) => a - b)
  return sorted[Math.floor(share * (sorted.length - 1))] ?? 0
}
