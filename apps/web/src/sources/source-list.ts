import { messageFrom, sources as words } from '@shareet/catalogue'
import type { Language } from '@shareet/catalogue'
import type { SourceDocument, SourcesDocument } from '@shareet/protocol'
import { createKeyedList } from '../dom/keyed-list.ts'
import { make } from '../dom/make.ts'
import type { LoadSources } from '../live/load-sources.ts'
import { createSourceRow } from './source-row.ts'

/** All sources with their states, those that need a look first. Fetches itself when told to. */
export interface SourceList {
  readonly root: HTMLElement
  readonly fetch: (signal: AbortSignal) => Promise<void>
}

const ORDER: Readonly<Record<SourceDocument['state'], number>> = {
  failing: 0,
  muted: 1,
  waiting: 2,
  ok: 3,
}

export function createSourceList(lang: Language, load: LoadSources): SourceList {
  const list = make('ul', { class: 'sources', role: 'list' })
  const note = make('p', { class: 'panel-note', role: 'status' })
  const rows = createKeyedList<SourceDocument>(
    list,
    source => source.id,
    source => createSourceRow(lang, source),
  )
  let filled = false

  function show({ sources }: SourcesDocument): void {
    rows.update(sources.toSorted((a, b) => ORDER[a.state] - ORDER[b.state]))
    note.textContent = ''
    filled = true
  }

  return {
    root: make('div', { class: 'source-list' }, note, list),
    async fetch(signal) {
      if (!filled) note.textContent = messageFrom(words, lang, 'loading')
      const document = await load(signal)
      if (signal.aborted) return
      if (document !== null) show(document)
      else if (!filled) note.textContent = messageFrom(words, lang, 'notFetched')
    },
  }
}
