import type { Article } from '@shareet/core/articles'
import type { Decision } from '@shareet/core/desk'
import type { SourceState } from '@shareet/core/sources'
import type { Placed } from '@shareet/core/ticker'
import { MINUTE, instant, tickerId } from '@shareet/core/values'
import type { Instant } from '@shareet/core/values'
import { StoreError } from '../../ports/index.ts'
import { createMemoryArchive } from './memory-archive.ts'
import type {
  Archive,
  ArticleStore,
  AsRun,
  DecisionStore,
  RundownStore,
  SourceStateStore,
  StoredAnswer,
  StoredRegrouping,
  StoredReport,
  StoredRundown,
} from '../../ports/index.ts'

/** A store that forgets with the process: for tests and for replay. */
export interface MemoryStore {
  readonly articles: ArticleStore
  readonly archive: Archive
  readonly sourceStates: SourceStateStore
  readonly rundowns: RundownStore
  readonly decisions: DecisionStore
}

/** Most rows forgotten at one call of `prune`. */
const PRUNE_LIMIT = 10_000
/** Most places that are told at once. */
const PLACES_LIMIT = 50_000
/** Answers kept at most. */
const MOST_ANSWERS = 10_000

export function createMemoryStore(): MemoryStore {
  const states = new Map<string, SourceState>()
  const reports = new Map<string, StoredReport>()
  const regroupings: StoredRegrouping[] = []
  return {
    articles: createArticleStore(states, reports, regroupings),
    archive: createMemoryArchive(reports, regroupings),
    sourceStates: {
      all: async () => [...states.values()].toSorted((a, b) => (a.source < b.source ? -1 : 1)),
    },
    rundowns: createRundownStore(),
    decisions: createDecisionStore(),
  }
}

function createDecisionStore(): DecisionStore {
  let decisions: readonly Decision[] = []
  return {
    append: async decision => void (decisions = [...decisions, decision]),
    last: async (ticker, limit) => decisions.filter(each => each.ticker === ticker).slice(-limit),
    async prune(before) {
      const old = decisions.filter(({ at }) => at < before).slice(0, PRUNE_LIMIT)
      decisions = decisions.filter(each => !old.includes(each))
      return old.length
    },
  }
}

function createArticleStore(
  states: Map<string, SourceState>,
  reports: Map<string, StoredReport>,
  regroupings: StoredRegrouping[],
): ArticleStore {
  const addresses = new Map<string, string>()
  const guids = new Map<string, string>()
  const answers = new Map<string, StoredAnswer>()
  let filings = 0
  const article = (id: string | undefined): Article | undefined =>
    id === undefined ? undefined : reports.get(id)?.article
  return {
    find: async (source, keys) =>
      keys.map(
        ({ url, guid }) =>
          article(url === null ? undefined : addresses.get(url)) ??
          article(guid === null ? undefined : guids.get(`${source} ${guid}`)),
      ),
    get: async id => article(id),
    async commit({ state, reports: filed, joined = [], answer }) {
      states.set(state.source, state)
      if (answer) answers.set(answer.key, answer)
      for (const key of [...answers.keys()].slice(0, -MOST_ANSWERS)) answers.delete(key)
      for (const article of joined) {
        const report = reports.get(article.id)
        if (report) reports.set(article.id, { ...report, article })
      }
      for (const { keys, ...report } of filed) {
        const { article } = report
        const before = reports.get(article.id)
        reports.set(article.id, {
          ...report,
          joinedScore: report.joinedScore ?? before?.joinedScore ?? null,
          order: before?.order ?? ++filings,
        })
        if (keys.url !== null && !addresses.has(keys.url)) addresses.set(keys.url, article.id)
        const guid = `${article.source} ${keys.guid}`
        if (keys.guid !== null && !guids.has(guid)) guids.set(guid, article.id)
      }
    },
    async move(done) {
      for (const { articles, story } of done)
        for (const article of articles) {
          const report = reports.get(article)
          if (report) reports.set(article, { ...report, story })
        }
      regroupings.push(...done)
    },
    answerTo: async key => answers.get(key),
    async *loadLive(since) {
      for (const report of [...reports.values()])
        if (report.article.firstSeen >= since) yield report
    },
    async prune(before) {
      const old = [...reports.values()]
        .filter(({ article }) => article.firstSeen < before)
        .slice(0, PRUNE_LIMIT)
      for (const { article } of old) reports.delete(article.id)
      regroupings.splice(0, regroupings.length, ...regroupings.filter(({ at }) => at >= before))
      for (const names of [addresses, guids])
        for (const [name, id] of names) if (!reports.has(id)) names.delete(name)
      return old.length
    },
  }
}

function createRundownStore(): RundownStore {
  const rundowns = new Map<string, StoredRundown>()
  let log: readonly (AsRun & { readonly ticker: string })[] = []
  let places = new Map<string, Placed & { readonly ticker: string }>()
  const onAir = (row: AsRun, from: Instant, to: Instant): boolean =>
    row.on < to && (row.off === null || row.off > from)
  return {
    last: async ticker => rundowns.get(ticker),
    tickers: async () => [...rundowns.keys()].sort().map(tickerId),
    async append({ ticker, seq, at, document, state, off, on, places: placed }) {
      const before = rundowns.get(ticker)?.seq ?? seq - 1
      if (seq !== before + 1)
        throw new StoreError('STORE_OUT_OF_ORDER', `rundown ${seq} cannot follow rundown ${before}`)
      rundowns.set(ticker, { seq, at, document, state })
      for (const { item, reason } of off)
        log = log.map(row =>
          row.ticker === ticker && row.item === item && row.off === null
            ? { ...row, off: at, reason }
            : row,
        )
      log = [...log, ...on.map(start => ({ ...start, ticker, on: at, off: null, reason: null }))]
      const minute = instant(at - (at % MINUTE))
      for (const place of placed)
        places.set(`${ticker} ${place.story} ${minute}`, { ...place, ticker, at: minute })
    },
    async *asRun(ticker, from, to) {
      for (const { ticker: owner, ...row } of log.toSorted((a, b) => a.on - b.on))
        if (owner === ticker && onAir(row, from, to)) yield row
    },
    async places(ticker, from, to) {
      const own = [...places.values()]
        .filter(place => place.ticker === ticker && place.at < to)
        .map(({ ticker: _, ...place }) => place)
        .sort((a, b) => a.at - b.at || (a.story < b.story ? -1 : 1))
      const before = own.filter(({ at }) => at < from)
      const last = before.filter(
        place => place === before.findLast(({ story }) => story === place.story),
      )
      return [
        ...last.filter(({ rank }) => rank !== null),
        ...own.filter(({ at }) => at >= from),
      ].slice(0, PLACES_LIMIT)
    },
    async prune(before) {
      const had = places.size
      places = new Map([...places].filter(([, { at }]) => at >= before))
      const forgotten = had - places.size
      const old = log.filter(({ off }) => off !== null && off < before).slice(0, PRUNE_LIMIT)
      log = log.filter(row => !old.includes(row))
      return old.length + forgotten
    },
  }
}
