import { file, takeIn } from '@shareet/core'
import type { Newsroom } from '@shareet/core'
import { keysOf, parseDate } from '@shareet/core/articles'
import type { Article, Filing } from '@shareet/core/articles'
import { publishingGap } from '@shareet/core/sources'
import type { PollOutcome, RawItem, Source, SourceState } from '@shareet/core/sources'
import { certaintyOf } from '@shareet/core/stories'
import { DAY } from '@shareet/core/values'
import type { Instant } from '@shareet/core/values'
import type { ArticleStore, FiledReport, StoredAnswer } from '../ports/index.ts'

/** How many entries of a poll became what. */
export interface FiledCounts {
  readonly filed: number
  readonly revised: number
  readonly dropped: number
  /** Recent articles that the feed no longer has, though it still has older ones: publishers take news back so. */
  readonly vanished: number
}

export interface FiledResult {
  readonly state: SourceState
  readonly counts: FiledCounts
  /** One for each entry, in their order. */
  readonly filings: readonly Filing[]
}

/** What a poll told of its source's manner. */
export type Told = NonNullable<Extract<PollOutcome, { kind: 'success' }>['told']>

/**
 * Files what one poll brought, oldest first, and stores it with the source's state in one transaction: when this
 * resolves, it is on disk. `planState` gives the state from what was found, `answerTo`
 * what is stored for whoever handed the entries in. Polls are filed one at a time.
 */
export async function filePoll(
  articles: ArticleStore,
  newsroom: Newsroom,
  source: Source,
  items: readonly RawItem[],
  before: SourceState,
  planState: (filed: number, told: Told) => SourceState,
  now: Instant,
  answerTo: (filings: readonly Filing[]) => StoredAnswer | undefined = () => undefined,
): Promise<FiledResult> {
  const keys = items.map(keysOf)
  const known = await articles.find(source.id, keys)
  const filings: { filing: Filing; raw: RawItem }[] = []
  // A feed may name one article twice; the second entry then meets the first.
  const inThisPoll = new Map<string, Article>()
  for (const [index, raw] of items.entries()) {
    const { url, guid } = keysOf(raw)
    const met = known[index] ?? inThisPoll.get(url ?? '') ?? inThisPoll.get(`guid ${guid}`)
    const filing = await fileOne(articles, raw, source, met, now)
    filings.push({ filing, raw })
    if (filing.kind === 'dropped') continue
    if (url !== null) inThisPoll.set(url, filing.article)
    if (guid !== null) inThisPoll.set(`guid ${guid}`, filing.article)
  }
  const changed = filings
    .flatMap(({ filing, raw }) =>
      filing.kind === 'new' || filing.kind === 'revised' ? [{ article: filing.article, raw }] : [],
    )
    .sort((a, b) => a.article.published - b.article.published)
  const reports: FiledReport[] = changed.map(({ article, raw }) => {
    const { report, event } = takeIn(newsroom, article, now)
    const joinedScore = event.kind === 'joined' ? certaintyOf(event.score) : null
    return { ...report, story: event.story, joinedScore, keys: keysOf(raw) }
  })
  const brought = filings.flatMap(({ filing }) =>
    filing.kind === 'dropped' ? [] : [filing.article],
  )
  const fresh = filings.flatMap(({ filing }) => (filing.kind === 'new' ? [filing.article] : []))
  const counts = {
    filed: filings.filter(({ filing }) => filing.kind === 'new').length,
    revised: filings.filter(({ filing }) => filing.kind === 'revised').length,
    dropped: filings.filter(({ filing }) => filing.kind === 'dropped').length,
    vanished: vanishedSince(before.manner.recent, brought, now),
  }
  const trusted = (trust: Article['publishedTrust']): number =>
    fresh.filter(({ publishedTrust }) => publishedTrust === trust).length
  const state = planState(counts.filed, {
    gapMs: publishingGap(items.flatMap(dateOf), now),
    recent: recentOf(brought, now),
    datesGiven: trusted('given'),
    datesCorrected: trusted('corrected'),
    datesFirstSeen: trusted('first-seen'),
    vanished: counts.vanished,
  })
  const joined = filings.flatMap(({ filing }) => (filing.kind === 'joined' ? [filing.article] : []))
  for (const article of joined) newsroom.stories.amend(article)
  const inOrder = filings.map(({ filing }) => filing)
  await articles.commit({ state, reports, joined, answer: answerTo(inOrder) })
  return { state, counts, filings: inOrder }
}

const dateOf = ({ published, updated }: RawItem): readonly Instant[] => {
  const written = published ?? updated
  const at = written === undefined ? undefined : parseDate(written)
  return at === undefined ? [] : [at]
}

/** Articles younger than this are missed when they go. */
const RECENT_MS = DAY
const MOST_RECENT = 100

/** Recent articles as remembered until the next poll: id and time. */
const recentOf = (articles: readonly Article[], now: Instant): readonly string[] =>
  articles
    .filter(
      ({ published, publishedTrust }) => publishedTrust === 'given' && now - published < RECENT_MS,
    )
    .slice(0, MOST_RECENT)
    .map(({ id, published }) => `${id} ${published}`)

function vanishedSince(
  recent: readonly string[],
  articles: readonly Article[],
  now: Instant,
): number {
  const there = new Set<string>(articles.map(({ id }) => id))
  const oldest = Math.min(...articles.map(({ published }) => published))
  return recent.filter(each => {
    const [id = '', published] = each.split(' ')
    // What is older than all that the feed still has has only grown old.
    return !there.has(id) && Number(published) > oldest && now - Number(published) < RECENT_MS
  }).length
}

/** An entry without address and guid is known only by its words, and so by its id. */
async function fileOne(
  articles: ArticleStore,
  raw: RawItem,
  source: Source,
  before: Article | undefined,
  now: Instant,
): Promise<Filing> {
  const filing = file(raw, source, before, now)
  const { url, guid } = keysOf(raw)
  if (filing.kind !== 'new' || url !== null || guid !== null) return filing
  const known = await articles.get(filing.article.id)
  return known ? { kind: 'unchanged', article: known } : filing
}
