import type { Newsroom } from '@shareet/core'
import { changeFrame, toTickerDocument } from '@shareet/core/publish'
import { emptyRundown } from '@shareet/core/ticker'
import type { Instant, TickerId } from '@shareet/core/values'
import type { TickerDocument } from '@shareet/protocol'
import type { LiveStreams } from './adapters/live-stream/live-streams.ts'
import type { Events } from './events.ts'
import type { ArticleStore, Clock, RundownStore } from './ports/index.ts'
import { refreshTicker } from './work/refresh-ticker.ts'
import type { OnAir, TickerSetting } from './work/refresh-ticker.ts'
import type { Translations } from './work/translate-lines.ts'
import type { Desk, Ruling } from './work/desk.ts'
import { regroup } from './work/regroup.ts'

/** Every ticker of the program: what is on air on each. */
export interface Tickers {
  /** In the order of the configuration. */
  documents(): readonly TickerDocument[]
  /** The first one without an id; undefined where there is none of that id. */
  document(id?: string): TickerDocument | undefined
  /** With what was learned from editors. */
  setting(id?: string): TickerSetting | undefined
  /** A ticker with what is on air on it, and what editors ordered; its policy has what was learned. */
  onAir(id?: string): (TickerSetting & OnAir & Ruling) | undefined
  /** Takes all to this moment, one after the other, and tells their viewers. */
  refresh(newsroom: Newsroom): Promise<void>
}

/** Repairs before a ticker opens, at most: two thousand stories. */
const MOST_ROUNDS = 20

/** Loads what was on air on each when the program last ran; lines are translated where there is a service for it. */
export async function loadTickers(
  ports: {
    readonly articles: Pick<ArticleStore, 'move'>
    readonly rundowns: RundownStore
    readonly clock: Clock
    readonly events: Events
    readonly streams: LiveStreams
    readonly inTurn: <T>(work: () => Promise<T>) => Promise<T>
  },
  settings: readonly TickerSetting[],
  begun: Instant,
  desk: Desk,
  translations?: Translations,
): Promise<Tickers> {
  const { rundowns, streams, inTurn } = ports
  const onAir = new Map<TickerId, OnAir>()
  for (const { id, head, policy } of settings) {
    const stored = await rundowns.last(id)
    // A rundown of an older program may lack what has been added since.
    const rundown = { ...emptyRundown(begun, id), ...stored?.state }
    onAir.set(id, { rundown, document: toTickerDocument(rundown, head, policy.style) })
  }

  const settingOf = (id: string | undefined): TickerSetting | undefined =>
    id === undefined ? settings[0] : settings.find(setting => setting.id === id)

  async function refreshOne(newsroom: Newsroom, setting: TickerSetting): Promise<void> {
    const before = onAir.get(setting.id)
    if (!before) return
    const { policy, orders } = desk.ruling(setting.id, setting.policy)
    const find = translations?.find
    const ruled = { ...setting, policy }
    const next = await refreshTicker(ports, newsroom, ruled, before, { find, orders })
    translations?.want(next.rundown, setting.policy)
    if (next === before) return
    onAir.set(setting.id, next)
    streams.of(setting.id)?.publish(changeFrame(before.document, next.document))
  }

  return {
    documents: () => [...onAir.values()].map(({ document }) => document),
    document(id) {
      const setting = settingOf(id)
      return setting && onAir.get(setting.id)?.document
    },
    setting(id) {
      const setting = settingOf(id)
      return setting && { ...setting, policy: desk.ruling(setting.id, setting.policy).policy }
    },
    onAir(id) {
      const setting = settingOf(id)
      const now = setting && onAir.get(setting.id)
      return now && { ...setting, ...now, ...desk.ruling(setting.id, setting.policy) }
    },
    async refresh(newsroom) {
      // A ticker that opens leads with what it finds, so that events told in its own language must be known by then.
      const opens = [...onAir.values()].some(({ rundown }) => rundown.items.length === 0)
      let rounds = opens ? MOST_ROUNDS : 1
      do await inTurn(() => regroup(ports, newsroom))
      while (--rounds > 0 && newsroom.stories.waiting > 0)
      // Each has a turn of its own, so that filing need not wait for all of them.
      for (const setting of settings) await inTurn(() => refreshOne(newsroom, setting))
    },
  }
}
