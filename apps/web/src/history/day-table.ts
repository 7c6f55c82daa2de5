import { history as words, messageFrom, momentInWords, numberInDigits } from '@shareet/catalogue'
import type { Language } from '@shareet/catalogue'
import type { HistoryDocument, TracedStoryDocument } from '@shareet/protocol'
import { make } from '../dom/make.ts'
import { makeText } from '../dom/make-text.ts'

/** The day as a table: each story, when it was on air, its best place and its highest importance. */
export function makeDayTable(
  lang: Language,
  { stories, more, to }: HistoryDocument,
  bringOut: (story: string | null) => void,
  choose: (story: string) => void,
): HTMLElement {
  const end = Date.parse(to)
  const head = (['story', 'place', 'importance'] as const).map(key =>
    make('th', { scope: 'col' }, messageFrom(words, lang, key)),
  )
  const rows = stories.map(each => {
    const button = make('button', { type: 'button', class: 'day-line' }, makeText(each.line))
    button.addEventListener('click', () => choose(each.story))
    const row = make(
      'tr',
      { 'data-story': each.story },
      make(
        'th',
        { scope: 'row' },
        button,
        make('span', { class: 'day-time' }, timeOnAir(lang, each, end)),
      ),
      make('td', {}, numberInDigits(lang, each.peak)),
      make('td', {}, numberInDigits(lang, each.highest)),
    )
    for (const event of ['pointerenter', 'focusin'])
      row.addEventListener(event, () => bringOut(each.story))
    for (const event of ['pointerleave', 'focusout'])
      row.addEventListener(event, () => bringOut(null))
    return row
  })
  return make(
    'div',
    {},
    make(
      'table',
      { class: 'day-table' },
      make('thead', {}, make('tr', {}, ...head)),
      make('tbody', {}, ...rows),
    ),
    more > 0
      ? make('p', { class: 'panel-note' }, messageFrom(words, lang, 'more', { count: more }))
      : null,
  )
}

/** From when to when, or since when it is on air. */
function timeOnAir(lang: Language, { places }: TracedStoryDocument, end: number): string {
  const tell = (at: string | undefined): string =>
    momentInWords(lang, Date.parse(at ?? ''), end, { bare: true })
  const last = places.at(-1)
  const from = tell(places[0]?.at)
  return last?.rank === null
    ? messageFrom(words, lang, 'between', { from, to: tell(last.at) })
    : messageFrom(words, lang, 'since', { from })
}
