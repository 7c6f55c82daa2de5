import { board as words, clockTime, dayAndTime, messageFrom } from '@shareet/catalogue'
import type { Language } from '@shareet/catalogue'
import type { ReportDocument } from '@shareet/protocol'
import { make } from '../dom/make.ts'
import { makeName } from '../dom/make-text.ts'
import { makeSparkline } from './sparkline.ts'

/** Outlets drawn; the list below has all. */
const LANES = 8

export interface Lane {
  readonly publisher: string
  readonly marks: readonly { readonly at: number; readonly role: ReportDocument['role'] }[]
}

/** The reports by outlet, in order of first report, with each report's place between first and last, 0–1. */
export function lanesOf(reports: readonly ReportDocument[]): readonly Lane[] {
  const times = reports.map(report => Date.parse(report.published))
  const first = Math.min(...times)
  const span = Math.max(...times) - first
  const lanes = new Map<string, { at: number; role: ReportDocument['role'] }[]>()
  for (const report of reports) {
    const at = span > 0 ? (Date.parse(report.published) - first) / span : 0
    const marks = lanes.get(report.publisher) ?? []
    marks.push({ at, role: report.role })
    lanes.set(report.publisher, marks)
  }
  return [...lanes].map(([publisher, marks]) => ({ publisher, marks }))
}

/** How the story spread: a lane an outlet, a dot a report, hollow for a copy. Time runs as the page reads. */
export function makeTimeline(lang: Language, reports: readonly ReportDocument[]): HTMLElement {
  if (reports.length === 1)
    return make(
      'figure',
      { class: 'timeline' },
      make('p', { class: 'panel-note' }, messageFrom(words, lang, 'onlyReport')),
    )
  const lanes = lanesOf(reports)
  const times = reports.map(report => Date.parse(report.published)).sort((a, b) => a - b)
  const first = times[0] ?? 0
  const last = times.at(-1) ?? 0
  const sameDay = new Date(first).toDateString() === new Date(last).toDateString()
  const tell = sameDay ? clockTime : dayAndTime
  const note = messageFrom(words, lang, 'timelineNote', {
    count: reports.length,
    first: tell(lang, first),
    last: tell(lang, last),
  })
  return make(
    'figure',
    { class: 'timeline' },
    make(
      'div',
      { class: 'lanes', role: 'img', 'aria-label': note },
      ...makeSparkline(lang, times),
      ...lanes
        .slice(0, LANES)
        .map(({ publisher, marks }) =>
          make(
            'div',
            { class: 'lane' },
            make('span', { class: 'lane-name' }, makeName(publisher)),
            make('span', { class: 'lane-track' }, ...marks.map(makeMark)),
          ),
        ),
    ),
    make(
      'figcaption',
      {},
      make('bdi', {}, tell(lang, first)),
      last > first ? make('bdi', {}, tell(lang, last)) : null,
    ),
  )
}

function makeMark({ at, role }: Lane['marks'][number]): HTMLElement {
  const mark = make('span', { class: role === 'copy' ? 'mark is-copy' : 'mark' })
  mark.style.insetInlineStart = `${Math.round(at * 1000) / 10}%`
  return mark
}
