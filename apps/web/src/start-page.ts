import { toLanguage } from '@shareet/catalogue'
import type { Language } from '@shareet/catalogue'
import { shareetApi } from '@shareet/client'
import { NewsTickerItemEvent } from '@shareet/element'
import type { NewsTicker } from '@shareet/element'
import { tellAges } from './ages/tell-ages.ts'
import { followServer } from './live/follow-server.ts'
import { loadHistoryFrom } from './live/load-history.ts'
import { loadSourcesFrom } from './live/load-sources.ts'
import { loadReadingFrom } from './live/load-reading.ts'
import { loadSearchFrom } from './live/load-search.ts'
import { loadStoryFrom } from './live/load-story.ts'
import { loadWhyFrom } from './live/load-why.ts'
import { loadTickersFrom } from './live/load-tickers.ts'
import { askedTicker } from './preferences/asked-ticker.ts'
import { chooseLanguage, chosenLanguage } from './preferences/chosen-language.ts'
import { restoreTheme } from './preferences/theme.ts'
import { crawlOf } from './state/screen-of.ts'
import { emptyState } from './state/page-state.ts'
import type { PageState } from './state/page-state.ts'
import { showView } from './view.ts'
import type { View } from './view.ts'

/** Runs the viewer page around the crawl until the signal ends it. */
export function startPage(crawl: NewsTicker, signal: AbortSignal): void {
  restoreTheme()
  const base = new URL('.', location.href).href
  const ticker = askedTicker()
  const api = shareetApi(base, ticker)
  const loadStory = loadStoryFrom(api)
  const loadReading = loadReadingFrom(api)
  const loadWhy = loadWhyFrom(api)
  const loadHistory = loadHistoryFrom(api)
  const loadSearch = loadSearchFrom(api)
  const loadSources = loadSourcesFrom(api)
  let chosen = chosenLanguage()
  let lang = chosen ?? toLanguage(navigator.language)
  let state: PageState = emptyState
  let view = show(null)

  function show(opened: string | null): View {
    const shown = showView(lang, crawl, opened, {
      loadStory,
      loadReading,
      loadWhy,
      loadHistory,
      loadSearch,
      loadSources,
      switchLanguage() {
        chosen = lang === 'ar' ? 'en' : 'ar'
        chooseLanguage(chosen)
        speak(chosen)
        document.getElementById('switch-language')?.focus()
      },
    })
    return shown
  }

  function speak(next: Language): void {
    if (next === lang) return
    lang = next
    const opened = view.opened()
    view.end()
    view = show(opened)
    view.update(state)
  }

  crawl.addEventListener(
    NewsTickerItemEvent.type,
    event => {
      // On this page a story opens on the board below, with its reports; elsewhere at the outlet it came from.
      if (event instanceof NewsTickerItemEvent && view.reveal(event.item.story))
        event.preventDefault()
    },
    { signal },
  )
  tellAges(signal, () => view.update(state))
  followServer(
    base,
    ticker,
    loadSources,
    loadTickersFrom(api),
    next => {
      state = next
      // A ticker that was taken off the server: its first one is what the address led to before there were several.
      const isGone = ticker !== undefined && !next.tickers.some(({ id }) => id === ticker)
      if (isGone && next.tickers.length > 0) location.replace(base)
      // Without a choice of the viewer the page speaks the language of its ticker.
      if (chosen === null && next.document) speak(toLanguage(next.document.ticker.language))
      const crawling = crawlOf(next)
      if (crawling !== crawl.document) crawl.document = crawling
      view.update(next)
    },
    signal,
  )
}
