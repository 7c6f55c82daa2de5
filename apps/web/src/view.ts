import { directionOf, messageFrom, page } from '@shareet/catalogue'
import type { Language } from '@shareet/catalogue'
import { createBoard } from './board/board.ts'
import type { Board } from './board/board.ts'
import { make } from './dom/make.ts'
import type { LoadSources } from './live/load-sources.ts'
import type { LoadHistory } from './live/load-history.ts'
import type { LoadReading } from './live/load-reading.ts'
import type { LoadSearch } from './live/load-search.ts'
import type { LoadWhy } from './live/load-why.ts'
import type { LoadStory } from './live/load-story.ts'
import { createHistorySheet } from './history/history-sheet.ts'
import { createMasthead } from './masthead/masthead.ts'
import { createEmptyScreen } from './screens/empty-screen.ts'
import type { EmptyScreen } from './screens/empty-screen.ts'
import { createNotice } from './screens/notice.ts'
import { onSearchKey } from './search/on-search-key.ts'
import { createSearchSheet } from './search/search-sheet.ts'
import { createSourcesSheet } from './sources/sources-sheet.ts'
import type { PageState } from './state/page-state.ts'
import { screenOf } from './state/screen-of.ts'

/** Everything on the page but the crawl, in one interface language. */
export interface View {
  readonly end: () => void
  readonly update: (state: PageState) => void
  /** Id of the opened story, to open it again in another language. */
  readonly opened: () => string | null
  /** Opens a story on the board and shows it; false where it is not there. */
  readonly reveal: (story: string) => boolean
}

export interface ViewWork {
  readonly loadStory: LoadStory
  readonly loadReading: LoadReading
  readonly loadWhy: LoadWhy
  readonly loadSearch: LoadSearch
  readonly loadHistory: LoadHistory
  readonly loadSources: LoadSources
  readonly switchLanguage: () => void
}

/** Puts the view into the page, around the crawl that is already there. */
export function showView(
  lang: Language,
  crawl: HTMLElement,
  reopen: string | null,
  work: ViewWork,
): View {
  document.documentElement.lang = lang
  document.documentElement.dir = directionOf(lang)
  // The crawl speaks the page's language, but moves as most of its words read.
  crawl.lang = lang
  const sheet = createSourcesSheet(lang, work.loadSources)
  const archive = createSearchSheet(lang, {
    ...work,
    isOnBoard: story => board?.has(story) ?? false,
    reveal: story => void board?.reveal(story),
  })
  const day = createHistorySheet(lang, {
    ...work,
    isOnBoard: story => board?.has(story) ?? false,
    reveal: story => void board?.reveal(story),
  })
  const ended = new AbortController()
  onSearchKey(archive.show, ended.signal)
  const masthead = createMasthead(lang, {
    switchLanguage: work.switchLanguage,
    showSources: sheet.show,
    showSearch: archive.show,
    showHistory: day.show,
  })
  const notice = createNotice(lang)
  const skip = make('a', { class: 'skip', href: '#stories' }, messageFrom(page, lang, 'skip'))
  const main = make('main', { id: 'stories', tabindex: '-1' }, notice.root)
  crawl.before(skip, masthead.root)
  crawl.after(main, sheet.root, archive.root, day.root)
  let showing: Board | EmptyScreen | null = null
  let board: Board | null = null
  let empty: EmptyScreen | null = null

  function change(next: Board | EmptyScreen): void {
    showing?.end()
    showing?.root.remove()
    showing = next
    main.append(next.root)
  }

  return {
    opened: () => board?.opened() ?? null,
    reveal: story => board?.reveal(story) ?? false,
    update(state) {
      masthead.update(state)
      notice.update(state)
      if (state.summary) sheet.update(state.summary)
      const screen = screenOf(state)
      if (screen === 'board') {
        if (!board)
          change((board = createBoard(lang, work.loadStory, work.loadReading, work.loadWhy)))
        empty = null
        board.update(state.document?.items ?? [])
        if (reopen !== null) board.open(reopen)
        reopen = null
      } else {
        if (!empty) change((empty = createEmptyScreen(lang, work.loadSources)))
        board = null
        empty.update(screen, state)
      }
    },
    end() {
      ended.abort()
      archive.end()
      day.end()
      showing?.end()
      for (const part of [skip, masthead.root, main, sheet.root, archive.root, day.root])
        part.remove()
    },
  }
}
