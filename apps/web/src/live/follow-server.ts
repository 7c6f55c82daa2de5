import { followTicker } from '@shareet/client'
import type { PageState } from '../state/page-state.ts'
import { emptyState } from '../state/page-state.ts'
import type { LoadSources } from './load-sources.ts'
import type { LoadTickers } from './load-tickers.ts'

/** Keeps one connection to the server, and tells every new state of what is known. Ends with the signal. */
export function followServer(
  base: string,
  ticker: string | undefined,
  loadSources: LoadSources,
  loadTickers: LoadTickers,
  tell: (state: PageState) => void,
  signal: AbortSignal,
): void {
  let state = emptyState
  const become = (change: Partial<PageState>): void => tell((state = { ...state, ...change }))

  void followTicker(
    base,
    {
      document: document => become({ document }),
      sources: summary => become({ summary }),
      connection(line) {
        // A drop that heals within seconds is not worth telling.
        if (line.kind === 'reconnecting') return
        if (line.kind === 'away') return become({ connection: 'away', awaySince: line.since })
        become({ connection: 'live', awaySince: null })
        // Frames tell of changes only; how the sources are now, and which tickers there are, is asked once a connection.
        void loadSources(signal).then(answer => {
          if (answer) become({ summary: answer.summary })
        })
        void loadTickers(signal).then(answer => {
          if (answer) become({ tickers: answer.tickers })
        })
      },
    },
    signal,
    { ticker },
  )
}
