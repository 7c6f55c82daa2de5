import { board as words, messageFrom } from '@shareet/catalogue'
import type { Language } from '@shareet/catalogue'
import type { ItemDocument } from '@shareet/protocol'
import { createKeyedList } from '../dom/keyed-list.ts'
import { make } from '../dom/make.ts'
import { moveCalmly, rowToHold } from '../dom/move-calmly.ts'
import { createStoryPanel } from '../story/story-panel.ts'
import type { StoryPanel } from '../story/story-panel.ts'
import type { LoadReading } from '../live/load-reading.ts'
import type { LoadWhy } from '../live/load-why.ts'
import type { LoadStory } from '../live/load-story.ts'
import { createBoardRow } from './board-row.ts'
import type { BoardRow } from './board-row.ts'

/** The column of stories, one of which may be open. */
export interface Board {
  readonly end: () => void
  readonly root: HTMLElement
  readonly update: (items: readonly ItemDocument[]) => void
  /** Id of the opened story. */
  readonly opened: () => string | null
  readonly has: (story: string) => boolean
  /** Opens a story; false where it is not on the board. */
  readonly open: (story: string) => boolean
  /** Opens a story, brings it into sight and gives it the focus; false where it is not on the board. */
  readonly reveal: (story: string) => boolean
}

export function createBoard(
  lang: Language,
  loadStory: LoadStory,
  loadReading: LoadReading,
  loadWhy: LoadWhy,
): Board {
  const list = make('ol', { class: 'stories', role: 'list' })
  const root = make(
    'section',
    { class: 'board', 'aria-labelledby': 'board-heading' },
    make('h2', { class: 'unseen', id: 'board-heading' }, messageFrom(words, lang, 'heading')),
    list,
  )
  const rows = new Map<string, BoardRow>()
  const shown = new Map<string, ItemDocument>()
  let opened: {
    readonly story: string
    readonly row: BoardRow
    readonly panel: StoryPanel
  } | null = null

  const keyed = createKeyedList<ItemDocument>(
    list,
    item => item.story,
    item => {
      const row = createBoardRow(lang, item)
      row.button.addEventListener('click', () => toggle(item.story))
      rows.set(item.story, row)
      return row
    },
  )

  root.addEventListener('keydown', event => {
    if (event.key !== 'Escape' || opened === null) return
    const { story, row } = opened
    toggle(story)
    row.button.focus({ preventScroll: true })
  })

  function toggle(story: string): void {
    const row = rows.get(story)
    const item = shown.get(story)
    if (!row || !item) return
    const wasOpen = opened?.story === story
    // The pressed line stays under the finger while another story above it closes.
    moveCalmly(list, row.root, () => {
      close()
      if (!wasOpen) open(item, row)
    })
  }

  function ensureOpen(story: string): boolean {
    if (opened?.story !== story) toggle(story)
    return opened?.story === story
  }

  function open(item: ItemDocument, row: BoardRow): void {
    const panel = createStoryPanel(lang, item.story, loadStory, loadReading, loadWhy)
    panel.update(item)
    row.detail.replaceChildren(panel.root)
    row.setOpen(true)
    opened = { story: item.story, row, panel }
  }

  function close(): void {
    if (!opened) return
    opened.panel.end()
    opened.row.setOpen(false)
    opened.row.detail.replaceChildren()
    opened = null
  }

  return {
    root,
    opened: () => opened?.story ?? null,
    has: story => shown.has(story),
    open: ensureOpen,
    reveal(story) {
      const row = rows.get(story)
      if (!row || !ensureOpen(story)) return false
      row.root.scrollIntoView({ block: 'start', behavior: 'instant' })
      row.button.focus({ preventScroll: true })
      return true
    },
    update(items) {
      shown.clear()
      for (const item of items) shown.set(item.story, item)
      if (opened && !shown.has(opened.story)) close()
      const held = rowToHold(list, opened?.row.root ?? null, stickyHeight())
      moveCalmly(list, held, () => keyed.update(items))
      for (const story of rows.keys()) if (!shown.has(story)) rows.delete(story)
      const item = opened && shown.get(opened.story)
      if (item) opened?.panel.update(item)
    },
    end: close,
  }
}

/** What of the window is covered by the crawl, which stays in sight. */
const stickyHeight = (): number =>
  document.querySelector('news-ticker')?.getBoundingClientRect().bottom ?? 0
