import {
  clockTime,
  dayAndTime,
  directionOf,
  history as words,
  messageFrom,
  momentInWords,
} from '@shareet/catalogue'
import type { Language } from '@shareet/catalogue'
import type { ReportDocument, StoryDocument } from '@shareet/protocol'
import { make } from '../dom/make.ts'
import { makeSvg } from '../dom/make-svg.ts'

/** The drawing in its own units; it is stretched to the room there is. */
const WIDTH = 100
const HEIGHT = 48
/** Where the marks of the reports begin. */
const FLOOR = 42

/** How a story's importance went, with a mark for each report; nothing for a single moment. Time runs as the page reads. */
export function makeScoreCourse(
  lang: Language,
  { scores, reports, live }: Pick<StoryDocument, 'scores' | 'reports' | 'live'>,
): readonly HTMLElement[] {
  const points = scores.map(({ at, score }) => ({ at: Date.parse(at), score }))
  const [first, last] = [points[0], points.at(-1)]
  if (!first || !last || last.at <= first.at) return []
  const highest = points.reduce((most, each) => (each.score > most.score ? each : most))
  const xOf = (at: number): number => {
    const share = Math.min(1, Math.max(0, (at - first.at) / (last.at - first.at)))
    const x = Math.round(share * WIDTH * 100) / 100
    return directionOf(lang) === 'rtl' ? WIDTH - x : x
  }
  // The scale is that of all stories, so that a low course looks low; a flat one would be all there is to see else.
  const yOf = (score: number): number => Math.round((1 - score / 100) * FLOOR * 100) / 100
  const line = points.map(({ at, score }) => `${xOf(at)} ${yOf(score)}`).join('L')
  const facts = {
    highest: highest.score,
    time: momentInWords(lang, highest.at, last.at),
    now: last.score,
  }
  const note = !live
    ? messageFrom(words, lang, 'coursePast', facts)
    : messageFrom(words, lang, highest.score > last.score ? 'courseNote' : 'courseRising', facts)
  const tell =
    new Date(first.at).toDateString() === new Date(last.at).toDateString() ? clockTime : dayAndTime
  return [
    make('h4', {}, messageFrom(words, lang, 'course')),
    make(
      'figure',
      { class: 'course' },
      makeSvg(
        'svg',
        {
          viewBox: `0 0 ${WIDTH} ${HEIGHT}`,
          preserveAspectRatio: 'none',
          role: 'img',
          'aria-label': note,
        },
        makeSvg('path', { class: 'course-ground', d: `M0 ${FLOOR}H${WIDTH}` }),
        makeSvg('path', {
          class: 'course-marks',
          d: reports.map(report => `M${xOf(heardAt(report))} ${FLOOR}V${HEIGHT}`).join(''),
        }),
        makeSvg('path', { class: 'course-line', d: `M${line}` }),
      ),
      make(
        'figcaption',
        {},
        make('bdi', {}, tell(lang, first.at)),
        make('bdi', {}, tell(lang, last.at)),
      ),
    ),
    make('p', { class: 'course-note', 'aria-hidden': 'true' }, note),
  ]
}

/** When a report can have been read: what is backdated does not come late, and what is dated ahead not early. */
const heardAt = ({ published, joined }: ReportDocument): number =>
  Math.min(Date.parse(published), Date.parse(joined.at))
