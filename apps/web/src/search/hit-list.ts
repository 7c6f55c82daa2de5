import { messageFrom, search as words } from '@shareet/catalogue'
import type { Language } from '@shareet/catalogue'
import type { SearchAnswer } from '@shareet/client'
import type { HitDocument } from '@shareet/protocol'
import { make } from '../dom/make.ts'
import type { LoadSearch } from '../live/load-search.ts'

/** What the archive has on the words last asked for, and what to say where that is nothing. Fetches itself. */
export interface HitList {
  readonly root: HTMLElement
  /** Asks for these words and shows what comes in place of what is there. Empty words show nothing. */
  readonly ask: (asked: string) => void
  readonly end: () => void
}

/** A word that flashes by is noise, so the search is said to take long only after this, in milliseconds. */
const SLOW = 300

export function createHitList(
  lang: Language,
  load: LoadSearch,
  makeRow: (hit: HitDocument) => HTMLElement,
): HitList {
  const note = make('p', { class: 'panel-note hit-note', role: 'status' })
  const list = make('ol', { class: 'hits', role: 'list' })
  const more = makeButton('more')
  more.hidden = true
  let asking = new AbortController()

  function makeButton(key: 'more' | 'retry'): HTMLButtonElement {
    const button = make('button', { type: 'button', class: 'quiet-button' })
    button.textContent = messageFrom(words, lang, key)
    return button
  }

  async function fetchPage(asked: string, cursor: string | null): Promise<void> {
    asking.abort()
    asking = new AbortController()
    const { signal } = asking
    const slow = setTimeout(() => (note.textContent = messageFrom(words, lang, 'searching')), SLOW)
    const answer = await load(asked, cursor, signal)
    clearTimeout(slow)
    if (!signal.aborted) take(answer, asked, cursor)
  }

  function take(
    answer: SearchAnswer | { readonly kind: 'not-fetched' },
    asked: string,
    cursor: string | null,
  ): void {
    if (answer.kind === 'not-fetched') {
      const retry = makeButton('retry')
      retry.addEventListener('click', () => void fetchPage(asked, cursor))
      note.replaceChildren(messageFrom(words, lang, 'notFetched'), ' ', retry)
      return
    }
    if (cursor === null) list.replaceChildren()
    if (answer.kind === 'refused') {
      more.hidden = true
      note.textContent = messageFrom(words, lang, 'refused')
      return
    }
    const { hits, more: next } = answer.document
    const rows = hits.map(makeRow)
    list.append(...rows)
    more.hidden = next === null
    more.onclick = () => void fetchPage(asked, next)
    // Whoever asked for more goes on reading where that begins.
    if (cursor !== null) rows[0]?.querySelector<HTMLElement>('a, button')?.focus()
    const count = list.childElementCount
    if (count === 0) note.textContent = messageFrom(words, lang, 'none', { words: asked })
    else
      note.textContent = messageFrom(words, lang, next === null ? 'found' : 'foundMore', { count })
  }

  return {
    root: make('div', { class: 'hit-list' }, note, list, more),
    ask(asked) {
      if (asked !== '') return void fetchPage(asked, null)
      asking.abort()
      list.replaceChildren()
      note.replaceChildren()
      more.hidden = true
    },
    end: () => asking.abort(),
  }
}
