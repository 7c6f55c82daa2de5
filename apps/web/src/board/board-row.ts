import { board, messageFrom } from '@shareet/catalogue'
import type { Language } from '@shareet/catalogue'
import type { ItemDocument } from '@shareet/protocol'
import { makeAge, setAge } from '../ages/make-age.ts'
import type { Row } from '../dom/keyed-list.ts'
import { make } from '../dom/make.ts'
import { makeText } from '../dom/make-text.ts'
import { setAttribute } from '../dom/set-if-changed.ts'
import { makeAlertFlag } from './alert-flag.ts'
import { createImportanceBar } from './importance-bar.ts'
import { makeOutletNames } from './outlet-names.ts'

/** One story on the board. Its line is the button that opens it. */
export interface BoardRow extends Row<ItemDocument> {
  readonly button: HTMLButtonElement
  /** Where the opened story goes. */
  readonly detail: HTMLElement
  readonly setOpen: (open: boolean) => void
}

let rowsMade = 0

export function createBoardRow(lang: Language, first: ItemDocument): BoardRow {
  const id = `story-${++rowsMade}`
  const place = make('span', { class: 'story-place' })
  const age = makeAge(lang, first.firstReport)
  const button = make('button', { type: 'button', id, 'aria-expanded': 'false' })
  const heading = make('h3', { class: 'story-line' }, button)
  const outlets = make('p', { class: 'story-outlets' })
  const bar = createImportanceBar(lang)
  const detail = make('section', { class: 'story-detail', 'aria-labelledby': id, hidden: true })
  const head = make(
    'div',
    { class: 'story-head' },
    make('p', { class: 'story-meta' }, place, age),
    heading,
    outlets,
  )
  const root = make('li', { class: 'story', 'data-story': first.story }, head, bar.root, detail)
  let shown = ''

  return {
    root,
    button,
    detail,
    setOpen(open) {
      setAttribute(button, 'aria-expanded', String(open))
      root.classList.toggle('is-open', open)
      detail.hidden = !open
    },
    update(item) {
      bar.update(item.importance, item.why)
      setAge(age, lang, item.firstReport)
      const { line, translated, desk, kicker, alert, unconfirmed, publishers, publisherCount } =
        item
      const wanted = JSON.stringify([
        line,
        translated,
        desk,
        kicker,
        alert,
        unconfirmed,
        publishers,
        publisherCount,
      ])
      if (wanted === shown) return
      shown = wanted
      root.classList.toggle('is-breaking', alert.state === 'breaking')
      // The line height is the one of the line's own language.
      heading.lang = line.lang
      button.replaceChildren(makeText(line))
      place.replaceChildren(
        ...makeAlertFlag(lang, alert),
        ...(kicker ? [makeText(kicker, 'kicker')] : []),
      )
      outlets.replaceChildren(
        ...(unconfirmed
          ? [make('span', { class: 'flag is-amber' }, messageFrom(board, lang, 'unconfirmed'))]
          : []),
        ...(desk
          ? [make('span', { class: 'flag is-calm' }, messageFrom(board, lang, `desk.${desk}`))]
          : []),
        ...(translated
          ? [make('span', { class: 'flag is-calm' }, messageFrom(board, lang, 'translated'))]
          : []),
        ...makeOutletNames(lang, item),
      )
    },
  }
}
