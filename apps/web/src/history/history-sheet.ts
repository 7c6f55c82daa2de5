import { history as words, messageFrom } from '@shareet/catalogue'
import type { Language } from '@shareet/catalogue'
import { make } from '../dom/make.ts'
import type { LoadHistory } from '../live/load-history.ts'
import type { LoadReading } from '../live/load-reading.ts'
import type { LoadStory } from '../live/load-story.ts'
import type { LoadWhy } from '../live/load-why.ts'
import { createStoryPanel } from '../story/story-panel.ts'
import type { StoryPanel } from '../story/story-panel.ts'
import { createDayChart } from './day-chart.ts'
import { makeDayTable } from './day-table.ts'

/** The day of the ticker in a sheet over the page: a picture and the same as a table. */
export interface HistorySheet {
  readonly root: HTMLDialogElement
  readonly show: () => void
  readonly end: () => void
}

export interface HistoryWork {
  readonly loadHistory: LoadHistory
  readonly loadStory: LoadStory
  readonly loadReading: LoadReading
  readonly loadWhy: LoadWhy
  readonly isOnBoard: (story: string) => boolean
  /** Opens a story on the board and shows it. */
  readonly reveal: (story: string) => void
}

export function createHistorySheet(lang: Language, work: HistoryWork): HistorySheet {
  const close = make(
    'button',
    { type: 'button', class: 'quiet-button' },
    messageFrom(words, lang, 'close'),
  )
  const note = make('p', { class: 'panel-note', role: 'status' })
  const content = make('div', { class: 'day' })
  const opened = make('div', { class: 'day-story' })
  const root = make(
    'dialog',
    { class: 'sheet history-sheet', 'aria-labelledby': 'history-heading' },
    make(
      'div',
      { class: 'sheet-head' },
      make('h2', { id: 'history-heading' }, messageFrom(words, lang, 'heading')),
      close,
    ),
    note,
    content,
    opened,
  )
  let asking = new AbortController()
  let panel: StoryPanel | null = null

  close.addEventListener('click', () => root.close())
  root.addEventListener('click', event => {
    if (event.target === root) root.close()
  })
  root.addEventListener('close', () => end())

  function end(): void {
    asking.abort()
    panel?.end()
    panel = null
    opened.replaceChildren()
  }

  function choose(story: string): void {
    if (work.isOnBoard(story)) {
      // Under an open sheet nothing can take the focus.
      root.close()
      work.reveal(story)
      return
    }
    panel?.end()
    panel = createStoryPanel(lang, story, work.loadStory, work.loadReading, work.loadWhy)
    opened.replaceChildren(panel.root)
    opened.scrollIntoView({ block: 'start', behavior: 'instant' })
  }

  async function fetchDay(): Promise<void> {
    asking.abort()
    asking = new AbortController()
    const { signal } = asking
    note.textContent = messageFrom(words, lang, 'loading')
    const day = await work.loadHistory(signal)
    if (signal.aborted) return
    content.replaceChildren()
    if (!day || day.stories.length === 0) {
      note.textContent = messageFrom(words, lang, day ? 'empty' : 'notFetched')
      return
    }
    note.replaceChildren()
    const chart = createDayChart(lang, day, choose)
    content.append(chart.root, makeDayTable(lang, day, chart.bringOut, choose))
  }

  return {
    root,
    show() {
      root.showModal()
      void fetchDay()
    },
    end,
  }
}
