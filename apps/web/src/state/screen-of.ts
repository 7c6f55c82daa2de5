import type { TickerDocument } from '@shareet/protocol'
import type { PageState } from './page-state.ts'

/** What the main part of the page shows. */
export type Screen =
  'board' | 'quiet' | 'starting' | 'offline' | 'failing' | 'no-sources' | 'connecting' | 'away'

/** Chooses the screen: a list wherever there is one, else the nearest true reason why there is none. */
export function screenOf({ document, summary, connection }: PageState): Screen {
  if (document !== null && document.items.length > 0) return 'board'
  if (connection === 'away') return 'away'
  if (document === null || summary === null) return 'connecting'
  if (summary.total === 0) return 'no-sources'
  if (summary.offline) return 'offline'
  if (summary.waiting > 0 && summary.ok + summary.failing < summary.total) return 'starting'
  if (summary.ok === 0) return 'failing'
  return 'quiet'
}

/** What is said above a list that may be an old one; null while all is well. */
export function noticeOf({ document, summary, connection }: PageState): 'away' | 'offline' | null {
  if (document === null || document.items.length === 0) return null
  if (connection === 'away') return 'away'
  return summary?.offline === true ? 'offline' : null
}

/** What the crawl gets: an empty rundown only when the hour is truly quiet, for else it would say so wrongly. */
export function crawlOf(state: PageState): TickerDocument | undefined {
  const screen = screenOf(state)
  return screen === 'board' || screen === 'quiet' ? (state.document ?? undefined) : undefined
}
