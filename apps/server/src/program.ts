import type { Newsroom } from '@shareet/core'
import type { Article } from '@shareet/core/articles'
import { toDeskDocument, toTickersDocument } from '@shareet/core/publish'
import { newSourceState, pollPolicy } from '@shareet/core/sources'
import type { SourceState } from '@shareet/core/sources'
import { HOUR, failure, instant, success } from '@shareet/core/values'
import type { SourceId } from '@shareet/core/values'
import { storiesPolicy, storiesPolicyWithMeaning } from '@shareet/core/stories'
import type { LiveStreams } from './adapters/live-stream/live-streams.ts'
import type { ConfiguredSource } from './config/index.ts'
import type { Events } from './events.ts'
import type { DeskDoor, HubDoor, Intake, Site } from './http/site.ts'
import { loadTickers } from './load-tickers.ts'
import type { Tickers } from './load-tickers.ts'
import type {
  Archive,
  ArticleStore,
  Clock,
  Embedder,
  FeedParser,
  Fetcher,
  HubClient,
  Inbox,
  PageFetcher,
  PageReader,
  DecisionStore,
  RundownStore,
  Translator,
  SourceStateStore,
} from './ports/index.ts'
import { createTurns } from './schedule/in-turn.ts'
import { runInboxes } from './schedule/run-inboxes.ts'
import { createPageQueue } from './schedule/run-pages.ts'
import { runPolls } from './schedule/run-polls.ts'
import { awaitFirstLooks } from './schedule/await-first-looks.ts'
import { createTickerLoop } from './schedule/run-ticker.ts'
import { describeSources, describeReading } from './work/describe-newsroom.ts'
import { describeHistory } from './work/describe-history.ts'
import { describeStory } from './work/describe-story.ts'
import { createExplainer } from './work/explain-rundown.ts'
import { explainArticles } from './work/explain-articles.ts'
import { fillArchive } from './work/fill-archive.ts'
import { pollSource } from './work/poll-source.ts'
import { INBOX_EVERY_MS, readInbox } from './work/read-inbox.ts'
import type { TickerSetting } from './work/refresh-ticker.ts'
import { isTeaser, readFullText } from './work/read-full-text.ts'
import { answerHub, considerSubscription, takeDelivery } from './work/subscribe.ts'
import type { HeldState } from './work/subscribe.ts'
import { openDesk } from './work/desk.ts'
import { createEmbeddings } from './work/embed-headlines.ts'
import { createTranslations } from './work/translate-lines.ts'
import { takeArticles } from './work/take-articles.ts'
import { searchArchive } from './work/search-archive.ts'
import { restoreNewsroom } from './work/restore-newsroom.ts'

export interface ProgramPorts {
  readonly articles: ArticleStore
  readonly archive: Archive
  readonly rundowns: RundownStore
  readonly decisions: DecisionStore
  readonly sourceStates: SourceStateStore
  readonly fetcher: Fetcher
  readonly parser: FeedParser
  readonly clock: Clock
  readonly events: Events
  readonly streams: LiveStreams
  readonly pages: PageFetcher
  readonly hubs: HubClient
  readonly reader: PageReader
  /** Null: links go by names, figures and ideas alone. */
  readonly embedder: Embedder | null
  /** Null: lines stay in the languages of their sources. */
  readonly translator: Translator | null
  /** The inbox that a folder source's `file:` address names. */
  readonly inboxAt: (url: string) => Inbox
}

export interface ProgramSetting {
  readonly tickers: readonly TickerSetting[]
  readonly sources: readonly ConfiguredSource[]
  /** Hosts that need no sparing: the operator's own. */
  readonly ownHosts: readonly string[]
  /** Where hubs can reach us, or null. */
  readonly publicUrl: string | null
  readonly demo: boolean
  readonly version: string
}

/** The running program behind the HTTP edge: what it shows, and its work. */
export interface Program {
  readonly site: Site
  readonly intake: Intake
  readonly door: HubDoor
  readonly desk: DeskDoor
  /** Collects, judges and publishes until aborted. Rejects when it cannot go on, such as for a full disk. */
  run(signal: AbortSignal): Promise<void>
}

/** What is older than the live window is kept this long for looking back, then forgotten. */
const KEPT_MS = 30 * 24 * HOUR
const PRUNE_EVERY_MS = HOUR
/** Who ordered what is asked for later than what was on air, and teaches for months. */
const DECISIONS_KEPT_MS = 400 * 24 * HOUR

/** Loads what the stores hold: the newsroom, the last rundown and the state of the sources. Nothing runs yet. */
export async function loadProgram(ports: ProgramPorts, setting: ProgramSetting): Promise<Program> {
  const { clock, events, streams } = ports
  const begun = clock.now()
  const newsroom = await restoreNewsroom(
    ports.articles,
    begun,
    ports.embedder ? storiesPolicyWithMeaning : storiesPolicy,
  )
  const inTurn = createTurns()
  const translations = ports.translator ? createTranslations(ports.translator, ports) : undefined
  const embeddings = ports.embedder
    ? createEmbeddings(ports.embedder, newsroom.stories, ports)
    : undefined
  const ids = setting.tickers.map(({ id }) => id)
  const desk = await openDesk({ ...ports, inTurn }, newsroom, ids)
  const tickers = await loadTickers(
    { ...ports, inTurn },
    setting.tickers,
    begun,
    desk,
    translations,
  )
  const states = await loadStates(ports, setting.sources)
  events.newsroomRestored({
    ...newsroom.stories.size,
    tickers: setting.tickers.length,
    ms: clock.now() - begun,
  })

  let failed = false
  const loop = createTickerLoop()
  const pages = createPageQueue()
  let told = ''
  const tellSources = (): void => {
    const { summary } = describeSources(setting.sources, states, setting.demo)
    if (told !== (told = JSON.stringify(summary))) streams.notify({ kind: 'sources', summary })
  }

  const poll = async (source: ConfiguredSource, signal: AbortSignal): Promise<SourceState> => {
    const before = states.get(source.source.id) ?? unpolled(source, clock)
    const {
      state: polled,
      changed,
      fresh = [],
      hub,
    } = await pollSource({ ...ports, inTurn }, newsroom, source, before, signal)
    // A hub may have confirmed its subscription while the poll was under way.
    const held = states.get(source.source.id)?.manner.push ?? null
    const push = held === before.manner.push ? polled.manner.push : held
    const state = { ...polled, manner: { ...polled.manner, push } }
    settle(source, state, changed)
    const offer = hub ?? (push && { hub: push.hub, self: push.topic })
    if (offer && setting.publicUrl !== null)
      await considerSubscription(ports, heldState(source), offer, setting.publicUrl, signal)
    if (source.fullText) for (const article of fresh.filter(isTeaser)) askForText(source, article)
    return states.get(source.source.id) ?? state
  }

  const heldState = (source: ConfiguredSource): HeldState => ({
    now: () => states.get(source.source.id) ?? unpolled(source, clock),
    async put(state) {
      states.set(source.source.id, state)
      await inTurn(() => ports.articles.commit({ state, reports: [] }))
    },
  })
  const subscribedAs = (token: string): ConfiguredSource | undefined =>
    setting.sources.find(({ source }) => states.get(source.id)?.manner.push?.token === token)
  const door: HubDoor = {
    async question(token, question) {
      const source = subscribedAs(token)
      return source && answerHub(ports, heldState(source), question)
    },
    async delivery(token, delivery) {
      const source = subscribedAs(token)
      if (!source) return false
      const held = heldState(source)
      const taken = await takeDelivery({ ...ports, inTurn }, newsroom, source, held, delivery)
      settle(source, held.now(), taken === 'filed')
      return true
    },
  }
  const askForText = ({ source }: ConfiguredSource, article: Article): void => {
    pages.add(async signal => {
      const stateNow = (): SourceState =>
        states.get(source.id) ?? newSourceState(source.id, pollPolicy.firstIntervalMs, clock.now())
      try {
        if (await readFullText({ ...ports, inTurn }, newsroom, source, article, stateNow, signal))
          loop.wake()
      } catch (fault) {
        // A page that was cut short by the end is no fault.
        if (!signal.aborted) throw fault
      }
    })
  }
  const feeds = setting.sources.filter(({ kind }) => kind === 'feed')
  const looks = setting.sources
    .filter(({ kind }) => kind === 'folder')
    .map(source => {
      const inbox = ports.inboxAt(source.source.url)
      return async (): Promise<void> => {
        const { state, changed } = await readInbox(
          { ...ports, inTurn },
          inbox,
          newsroom,
          source,
          states.get(source.source.id) ?? unpolled(source, clock),
        )
        settle(source, state, changed)
      }
    })
  const settle = (source: ConfiguredSource, state: SourceState, changed: boolean): void => {
    states.set(source.source.id, state)
    if (changed) loop.wake()
    tellSources()
  }
  const intake: Intake = async (id, items, key) => {
    const source = setting.sources.find(each => each.kind === 'push' && each.source.id === id)
    if (!source) return failure('no-source')
    const taken = await takeArticles(
      { ...ports, inTurn },
      newsroom,
      source,
      items,
      key,
      () => states.get(source.source.id) ?? unpolled(source, clock),
    )
    if (taken.ok) settle(source, taken.value.state, taken.value.changed)
    return taken
  }

  const deskDoor: DeskDoor = {
    describe(ticker) {
      const onAir = tickers.onAir(ticker)
      if (!onAir) return undefined
      const { id, rundown, orders, learned, policy } = onAir
      const told = { ...learned, on: policy.learns }
      const { get } = newsroom.stories
      return toDeskDocument(id, desk.decisions(id), orders, told, rundown.items, get)
    },
    async decide(ticker, wish) {
      const onAir = tickers.onAir(ticker)
      if (!onAir) return failure('no-ticker')
      const decided = await desk.decide(onAir.id, onAir.policy, onAir.rundown, wish)
      if (!decided.ok) return decided
      events.decided({ ticker: onAir.id, ...wish })
      loop.wake()
      return success(null)
    },
  }

  const openTickers = async (signal: AbortSignal): Promise<void> => {
    if (tickers.documents().some(({ items }) => items.length > 0)) return
    await awaitFirstLooks(() => feeds.every(({ source }) => states.has(source.id)), clock, signal)
  }

  const refreshAll = async (): Promise<void> => {
    await tickers.refresh(newsroom)
    embeddings?.wake()
  }

  return {
    intake,
    door,
    desk: deskDoor,
    site: siteOf(newsroom, setting, ports, tickers, states, () => !failed),
    async run(signal) {
      const stop = new AbortController()
      const ending = AbortSignal.any([signal, stop.signal])
      const works = [
        runPolls(
          feeds,
          states,
          source => poll(source, ending),
          { ...pollPolicy, ownHosts: setting.ownHosts },
          clock,
          ending,
        ),
        pages.run(ending),
        runInboxes(looks, INBOX_EVERY_MS, clock, ending),
        openTickers(ending).then(() => loop.run(refreshAll, clock, ending)),
        pruneNowAndThen(ports, inTurn, ending),
        fillArchive(ports, inTurn, ending),
        ...(translations ? [translations.run(() => loop.wake(), ending)] : []),
        ...(embeddings ? [embeddings.run(() => loop.wake(), ending)] : []),
      ].map(work =>
        work.catch((fault: unknown) => {
          // A poll that was cut short by the end is no fault.
          if (ending.aborted && !failed) return
          failed = true
          stop.abort()
          throw fault
        }),
      )
      loop.wake()
      const outcomes = await Promise.allSettled(works)
      const fault = outcomes.find(outcome => outcome.status === 'rejected')
      if (fault) throw fault.reason
    },
  }
}

const unpolled = ({ source, everyMs }: ConfiguredSource, clock: Clock): SourceState =>
  newSourceState(source.id, everyMs ?? pollPolicy.firstIntervalMs, clock.now())

async function loadStates(
  ports: ProgramPorts,
  sources: readonly ConfiguredSource[],
): Promise<Map<SourceId, SourceState>> {
  const configured = new Set(sources.map(({ source }) => source.id))
  const stored = await ports.sourceStates.all()
  return new Map(
    stored.filter(({ source }) => configured.has(source)).map(state => [state.source, state]),
  )
}

function siteOf(
  newsroom: Newsroom,
  setting: ProgramSetting,
  { archive, clock, rundowns, streams }: ProgramPorts,
  tickers: Tickers,
  states: ReadonlyMap<SourceId, SourceState>,
  well: () => boolean,
): Site {
  const begun = clock.now()
  const explainer = createExplainer(newsroom, () => clock.now())
  return {
    ticker: id => tickers.document(id),
    tickers: () => toTickersDocument(tickers.documents()),
    story: (id, ticker) =>
      describeStory(
        newsroom,
        archive,
        id,
        clock.now(),
        (tickers.setting(ticker) ?? tickers.setting())?.policy.audience,
      ),
    async why(item, ticker) {
      const onAir = tickers.onAir(ticker)
      return onAir && explainer.why(onAir, item)
    },
    async history(ticker, time) {
      const setting = tickers.setting(ticker)
      return setting && describeHistory(rundowns, setting.id, time, clock.now())
    },
    explain: articles => explainArticles(newsroom, archive, articles),
    reading: (story, report) => describeReading(newsroom, story, report),
    search: question => searchArchive(archive, newsroom.stories, question),
    sources: () => describeSources(setting.sources, states, setting.demo),
    health: () => ({
      ok: well(),
      version: setting.version,
      seq: tickers.document()?.seq ?? 0,
      ...newsroom.stories.size,
      viewers: streams.viewers,
      uptimeSeconds: Math.round((clock.now() - begun) / 1000),
    }),
  }
}

async function pruneNowAndThen(
  { articles, rundowns, decisions, clock, events }: ProgramPorts,
  inTurn: <T>(work: () => Promise<T>) => Promise<T>,
  signal: AbortSignal,
): Promise<void> {
  while (!signal.aborted) {
    const before = instant(clock.now() - Math.max(KEPT_MS, storiesPolicy.windowMs))
    const pruned = await inTurn(() => articles.prune(before))
    await inTurn(() => rundowns.prune(before))
    await inTurn(() => decisions.prune(instant(clock.now() - DECISIONS_KEPT_MS)))
    if (pruned > 0) events.articlesPruned({ articles: pruned })
    await clock.sleep(PRUNE_EVERY_MS, signal).catch(() => undefined)
  }
}
