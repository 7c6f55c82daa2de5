import { messageFrom, search as words } from '@shareet/catalogue'
import type { Language } from '@shareet/catalogue'
import { make } from '../dom/make.ts'
import type { LoadReading } from '../live/load-reading.ts'
import type { LoadSearch } from '../live/load-search.ts'
import type { LoadWhy } from '../live/load-why.ts'
import type { LoadStory } from '../live/load-story.ts'
import { createStoryPanel } from '../story/story-panel.ts'
import type { StoryPanel } from '../story/story-panel.ts'
import { createHitList } from './hit-list.ts'
import { makeHitRow } from './hit-row.ts'

/** The archive in a sheet over the page. Escape and a press beside it close it; the focus goes back where it was. */
export interface SearchSheet {
  readonly root: HTMLDialogElement
  readonly show: () => void
  readonly end: () => void
}

export interface SearchWork {
  readonly loadSearch: LoadSearch
  readonly loadStory: LoadStory
  readonly loadReading: LoadReading
  readonly loadWhy: LoadWhy
  readonly isOnBoard: (story: string) => boolean
  /** Opens a story on the board and shows it. */
  readonly reveal: (story: string) => void
}

/** The archive is asked when the viewer has not typed for so long, in milliseconds. */
const PAUSE = 250

export function createSearchSheet(lang: Language, work: SearchWork): SearchSheet {
  const panels: StoryPanel[] = []
  const list = createHitList(lang, work.loadSearch, hit =>
    makeHitRow(lang, hit, () => {
      if (work.isOnBoard(hit.story)) {
        // Under an open sheet nothing can take the focus.
        root.close()
        work.reveal(hit.story)
        return null
      }
      const panel = createStoryPanel(
        lang,
        hit.story,
        work.loadStory,
        work.loadReading,
        work.loadWhy,
      )
      panels.push(panel)
      return panel.root
    }),
  )
  const field = make('input', {
    type: 'search',
    class: 'search-field',
    dir: 'auto',
    maxlength: '300',
    autocomplete: 'off',
    spellcheck: 'false',
    enterkeyhint: 'search',
    'aria-label': messageFrom(words, lang, 'label'),
    'aria-describedby': 'search-hint',
  })
  const close = make(
    'button',
    { type: 'button', class: 'quiet-button' },
    messageFrom(words, lang, 'close'),
  )
  const form = make(
    'form',
    { class: 'search-form', role: 'search' },
    field,
    make('p', { class: 'search-hint', id: 'search-hint' }, messageFrom(words, lang, 'hint')),
  )
  const root = make(
    'dialog',
    { class: 'sheet search-sheet', 'aria-labelledby': 'search-heading' },
    make(
      'div',
      { class: 'sheet-head' },
      make('h2', { id: 'search-heading' }, messageFrom(words, lang, 'heading')),
      close,
    ),
    form,
    list.root,
  )
  let asked = ''
  let pause: ReturnType<typeof setTimeout> | undefined

  function ask(again: boolean): void {
    clearTimeout(pause)
    const wanted = field.value.trim()
    if (wanted === asked && !again) return
    asked = wanted
    list.ask(wanted)
  }

  field.addEventListener('input', event => {
    clearTimeout(pause)
    // Half a letter of Chinese is no word yet.
    if (event instanceof InputEvent && event.isComposing) return
    pause = setTimeout(() => ask(false), PAUSE)
  })
  field.addEventListener('compositionend', () => ask(false))
  field.addEventListener('keydown', event => {
    // The field would empty itself first; here Escape means the sheet.
    if (event.key !== 'Escape' || event.isComposing) return
    event.preventDefault()
    root.close()
  })
  form.addEventListener('submit', event => {
    event.preventDefault()
    ask(true)
  })
  close.addEventListener('click', () => root.close())
  root.addEventListener('click', event => {
    if (event.target === root) root.close()
  })

  return {
    root,
    show() {
      if (root.open) return
      root.showModal()
      field.focus()
      field.select()
    },
    end() {
      clearTimeout(pause)
      list.end()
      for (const panel of panels) panel.end()
    },
  }
}
