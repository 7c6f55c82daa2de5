import { messageFrom, sources as words } from '@shareet/catalogue'
import type { Language } from '@shareet/catalogue'
import type { SourcesSummary } from '@shareet/protocol'
import { make } from '../dom/make.ts'
import { setText } from '../dom/set-if-changed.ts'
import type { LoadSources } from '../live/load-sources.ts'
import { createSourceList } from './source-list.ts'

/** The sources in a sheet over the page. Escape and a press beside it close it; the focus goes back where it was. */
export interface SourcesSheet {
  readonly root: HTMLDialogElement
  readonly show: () => void
  /** The sources changed: an open sheet fetches them anew. */
  readonly update: (summary: SourcesSummary) => void
}

export function createSourcesSheet(lang: Language, load: LoadSources): SourcesSheet {
  const list = createSourceList(lang, load)
  const summary = make('p', { class: 'sheet-summary' })
  const close = make(
    'button',
    { type: 'button', class: 'quiet-button' },
    messageFrom(words, lang, 'close'),
  )
  const root = make(
    'dialog',
    { class: 'sheet', 'aria-labelledby': 'sheet-heading' },
    make(
      'div',
      { class: 'sheet-head' },
      make('h2', { id: 'sheet-heading' }, messageFrom(words, lang, 'heading')),
      close,
    ),
    summary,
    list.root,
  )
  let asking = new AbortController()

  close.addEventListener('click', () => root.close())
  root.addEventListener('click', event => {
    if (event.target === root) root.close()
  })
  root.addEventListener('close', () => asking.abort())

  function fetchList(): void {
    asking.abort()
    asking = new AbortController()
    void list.fetch(asking.signal)
  }

  return {
    root,
    show() {
      root.showModal()
      fetchList()
    },
    update({ ok, total }) {
      setText(summary, messageFrom(words, lang, 'summary', { ok, total }))
      if (root.open) fetchList()
    },
  }
}
