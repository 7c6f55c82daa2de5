import {
  clockTime,
  directionOf,
  history as words,
  momentInWords,
  messageFrom,
} from '@shareet/catalogue'
import type { Language } from '@shareet/catalogue'
import type { HistoryDocument } from '@shareet/protocol'
import { make } from '../dom/make.ts'
import { makeSvg } from '../dom/make-svg.ts'
import { makeText } from '../dom/make-text.ts'
import { hourMarks } from './hour-marks.ts'
import { WIDTH, drawDay } from './ways.ts'

/** Clock times under the picture. */
const MARKS = 5
/** The part of the width that a clock time takes on a narrow screen. */
const HOUR_ROOM = 0.14

/** The day as a picture: a line a story. For eyes and pointers; the table beside it says the same to everybody. */
export interface DayChart {
  readonly root: HTMLElement
  /** Brings out the line of one story and names it; none of them with null. */
  readonly bringOut: (story: string | null) => void
}

/** @param choose is told which story was pressed */
export function createDayChart(
  lang: Language,
  day: HistoryDocument,
  choose: (story: string) => void,
): DayChart {
  const rtl = directionOf(lang) === 'rtl'
  const drawing = drawDay(day, rtl)
  const lines = new Map(day.stories.map(({ story, line }) => [story, line]))
  const note = make('p', { class: 'day-note' })
  const groups = new Map(
    drawing.ways.map(({ story, path, breaking, urgency }) => {
      const group = makeSvg(
        'g',
        { class: `way is-urgency-${urgency}`, 'data-story': story },
        makeSvg('path', { class: 'way-line', d: path }),
        ...(breaking === '' ? [] : [makeSvg('path', { class: 'way-alert', d: breaking })]),
        makeSvg('path', { class: 'way-reach', d: path }),
      )
      group.addEventListener('pointerenter', () => bringOut(story))
      group.addEventListener('pointerleave', () => bringOut(null))
      group.addEventListener('click', () => choose(story))
      return [story, group] as const
    }),
  )
  const picture = makeSvg(
    'svg',
    {
      class: 'day-picture',
      viewBox: `0 0 ${WIDTH} ${drawing.height}`,
      preserveAspectRatio: 'none',
      height: drawing.height,
      'aria-hidden': 'true',
    },
    // What began with a low place is drawn last: it would lie under the others.
    ...[...groups.values()].toReversed(),
  )
  const tell = (at: number): string => momentInWords(lang, at, drawing.to, { bare: true })
  const root = make(
    'figure',
    {
      class: 'day-chart',
      'aria-label': messageFrom(words, lang, 'picture', {
        from: tell(drawing.from),
        to: tell(drawing.to),
      }),
    },
    note,
    make(
      'div',
      { class: 'day-field' },
      picture,
      make(
        'ol',
        { class: 'day-ranks', 'aria-hidden': 'true', role: 'list' },
        ...Array.from({ length: drawing.rows }, (_, row) => make('li', {}, String(row + 1))),
      ),
    ),
    make(
      'div',
      { class: 'day-hours', 'aria-hidden': 'true' },
      ...hourMarks(drawing.from, drawing.to, MARKS).flatMap(mark => {
        const share = (mark - drawing.from) / (drawing.to - drawing.from)
        // The last one would stand over the edge.
        if (share > 1 - HOUR_ROOM) return []
        const hour = make('bdi', {}, clockTime(lang, mark))
        hour.style.insetInlineStart = `${Math.round(share * 1000) / 10}%`
        return [hour]
      }),
    ),
  )

  function bringOut(story: string | null): void {
    const line = story === null ? undefined : lines.get(story)
    picture.classList.toggle('has-chosen', line !== undefined)
    for (const [id, group] of groups) group.classList.toggle('is-chosen', id === story)
    note.classList.toggle('is-line', line !== undefined)
    note.replaceChildren(line ? makeText(line) : messageFrom(words, lang, 'note'))
  }
  bringOut(null)
  return { root, bringOut }
}
