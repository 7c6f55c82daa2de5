import type { ChangeFrame, SourcesFrame, SnapshotFrame, TickerDocument } from '@shareet/protocol'
import type { PageState } from '../state/page-state.ts'
import { emptyState } from '../state/page-state.ts'
import type { LoadSources } from './load-sources.ts'

/** Keeps one connection to the server, and tells every new state of what is known. Ends with the signal. */
export function followServer(
  loadSources: LoadSources,
  tell: (state: PageState) => void,
  signal: AbortSignal,
): void {
  let state = emptyState
  const become = (change: Partial<PageState>): void => tell((state = { ...state, ...change }))
  const stream = new EventSource('api/v1/ticker/stream')
  signal.addEventListener('abort', () => stream.close(), { once: true })

  stream.addEventListener('open', () => {
    become({ connection: 'live', awaySince: null })
    // Frames tell of changes only; how the sources are now is asked once a connection.
    void loadSources(signal).then(answer => {
      if (answer) become({ summary: answer.summary })
    })
  })
  stream.addEventListener('error', () => {
    become({ connection: 'away', awaySince: state.awaySince ?? Date.now() })
  })
  stream.addEventListener('snapshot', event =>
    become({ document: (JSON.parse(event.data) as SnapshotFrame).document }),
  )
  stream.addEventListener('change', event => {
    const { document } = state
    if (document) become({ document: applied(document, JSON.parse(event.data) as ChangeFrame) })
  })
  stream.addEventListener('sources', event =>
    become({ summary: (JSON.parse(event.data) as SourcesFrame).summary }),
  )
}

function applied(document: TickerDocument, frame: ChangeFrame): TickerDocument {
  const known = new Map([...document.items, ...frame.put].map(item => [item.id, item]))
  const items = frame.order.map(id => known.get(id)).filter(item => item !== undefined)
  return { ...document, seq: frame.seq, at: frame.at, items }
}
