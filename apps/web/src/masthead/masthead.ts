import { history, localeOf, messageFrom, page, search } from '@shareet/catalogue'
import type { Language } from '@shareet/catalogue'
import { make } from '../dom/make.ts'
import { setAttribute, setText } from '../dom/set-if-changed.ts'
import { chooseTheme, currentTheme } from '../preferences/theme.ts'
import type { PageState } from '../state/page-state.ts'
import { createTickerSwitch } from './ticker-switch.ts'

/** The head of the page: its name and date, how the connection and the sources are, the viewer's two switches, and the other tickers. */
export interface Masthead {
  readonly root: HTMLElement
  readonly update: (state: PageState) => void
}

export interface MastheadActions {
  readonly switchLanguage: () => void
  readonly showSources: () => void
  readonly showSearch: () => void
  readonly showHistory: () => void
}

export function createMasthead(lang: Language, actions: MastheadActions): Masthead {
  const other = lang === 'ar' ? 'en' : 'ar'
  const date = make('time', { class: 'masthead-date' })
  const demo = make(
    'span',
    { class: 'demo', title: messageFrom(page, lang, 'demoNote'), hidden: true },
    messageFrom(page, lang, 'demo'),
  )
  const connection = make('span', { class: 'connection', role: 'status' })
  const sources = make('button', {
    type: 'button',
    class: 'quiet-button',
    'aria-haspopup': 'dialog',
    hidden: true,
  })
  const language = make(
    'button',
    { type: 'button', class: 'quiet-button', id: 'switch-language', lang: other },
    messageFrom(page, lang, 'otherLanguage'),
  )
  const find = make(
    'button',
    {
      type: 'button',
      class: 'quiet-button',
      id: 'open-search',
      'aria-haspopup': 'dialog',
      'aria-keyshortcuts': '/',
    },
    messageFrom(search, lang, 'open'),
  )
  const day = make(
    'button',
    { type: 'button', class: 'quiet-button', id: 'open-history', 'aria-haspopup': 'dialog' },
    messageFrom(history, lang, 'open'),
  )
  day.addEventListener('click', actions.showHistory)
  find.addEventListener('click', actions.showSearch)
  sources.addEventListener('click', actions.showSources)
  language.addEventListener('click', actions.switchLanguage)
  const tickers = createTickerSwitch(lang)
  const root = make(
    'header',
    { class: 'masthead' },
    make(
      'div',
      { class: 'masthead-name' },
      make('h1', {}, messageFrom(page, lang, 'name')),
      demo,
      date,
    ),
    make(
      'div',
      { class: 'masthead-state' },
      connection,
      sources,
      day,
      find,
      language,
      makeThemeSwitch(lang),
    ),
    tickers.root,
  )

  return {
    root,
    update({ connection: state, summary, document, tickers: all }) {
      tickers.update(all, document?.ticker.id)
      setAttribute(connection, 'data-connection', state)
      setText(connection, messageFrom(page, lang, state))
      demo.hidden = summary?.demo !== true
      sources.hidden = summary === null
      if (summary)
        setText(
          sources,
          messageFrom(page, lang, 'sources', { ok: summary.ok, total: summary.total }),
        )
      const today = new Date()
      setAttribute(date, 'datetime', today.toISOString().slice(0, 10))
      setText(date, dateline(lang, today))
    },
  }
}

const dateline = (lang: Language, day: Date): string =>
  new Intl.DateTimeFormat(localeOf(lang), {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  }).format(day)

/** Names the theme it switches to. */
function makeThemeSwitch(lang: Language): HTMLButtonElement {
  const button = make('button', { type: 'button', class: 'quiet-button' })
  const name = (): void => {
    const dark = currentTheme() === 'dark'
    setText(button, messageFrom(page, lang, dark ? 'light' : 'dark'))
    setAttribute(button, 'aria-label', messageFrom(page, lang, dark ? 'toLight' : 'toDark'))
  }
  button.addEventListener('click', () => {
    chooseTheme(currentTheme() === 'dark' ? 'light' : 'dark')
    name()
  })
  name()
  return button
}
