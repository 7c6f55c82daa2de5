import { readFileSync } from 'node:fs'
import { file, openNewsroom, takeIn } from '@shareet/core'
import { readArticle } from '@shareet/core/reading'
import type { Story } from '@shareet/core/stories'
import { DAY, instant } from '@shareet/core/values'
import type { Instant } from '@shareet/core/values'
import { headlineMatcher } from './match-headline.ts'
import { replay, sourceOf } from './replay.ts'
import type { Moment, ReplayRow } from './replay.ts'

/** A row of a set that others ranked: a list at one time, a front page, or the record of a day. */
interface RankedRow {
  readonly id: string
  readonly source?: string
  readonly published: string
  readonly title: string
  readonly x_rank?: number
  readonly x_list?: string
  readonly x_home_pos?: number
  readonly x_front_best?: number
}

/** What somebody measured of a story, and how high others put it: higher first. */
export type Placed<T> = readonly [T, number]

type Measure<T> = (moment: Moment, story: Story) => T

/** A place below the last of a front page. */
const BELOW = 99

/** Others' lists and home pages of the replayed days: those of their headlines that we have a story for. */
export function placedInLists<T>(
  rows: readonly ReplayRow[],
  path: string,
  measure: Measure<T>,
): Placed<T>[][] {
  const lists = Map.groupBy(load(path), row => `${row.x_list ?? row.source ?? ''} ${row.published}`)
  const byTime = Map.groupBy(lists.values(), list => timeOf(list[0] as RankedRow))
  const moments = [...byTime.keys()].sort((a, b) => a - b).map(instant)
  const placed: Placed<T>[][] = []
  for (const moment of replay(rows, moments)) {
    const find = headlineMatcher(moment.newsroom.stories.live())
    for (const list of byTime.get(moment.at) ?? []) {
      const places = new Map<Story, number>()
      for (const row of list) {
        const story = find(termsOf(row, moment.at))
        const place = row.x_rank ?? row.x_home_pos ?? BELOW
        if (story) places.set(story, Math.min(place, places.get(story) ?? BELOW))
      }
      placed.push([...places].map(([story, place]) => [measure(moment, story), -place]))
    }
  }
  return placed
}

/** One publisher's front page over months, a list a day: the best place of each headline, measured as it came. */
export function placedOnFrontPage<T>(path: string, measure: Measure<T>): Placed<T>[][] {
  const rows = load(path).sort((a, b) => timeOf(a) - timeOf(b) || (a.id < b.id ? -1 : 1))
  const newsroom = openNewsroom()
  const days = new Map<number, Placed<T>[]>()
  for (const row of rows) {
    const at = instant(timeOf(row))
    for (const { story } of newsroom.stories.expire(at)) newsroom.scores.forget(story)
    const raw = { guid: row.id, title: row.title, published: row.published }
    const filing = file(raw, sourceOf(row.source ?? ''), undefined, at)
    if (filing.kind !== 'new') continue
    const story = newsroom.stories.get(takeIn(newsroom, filing.article, at).event.story)
    if (!story) continue
    const day = Math.floor(at / DAY)
    const measured = measure({ newsroom, at, rowsOf: () => [] }, story)
    days.set(day, [...(days.get(day) ?? []), [measured, -(row.x_front_best ?? BELOW)]])
  }
  return [...days.values()]
}

/** The events that a day's record has and we have a story for, each with its moment: the end of that day. */
export function* recordedEvents(
  rows: readonly ReplayRow[],
  path: string,
): Generator<{ readonly moment: Moment; readonly told: readonly Story[] }> {
  const byDay = Map.groupBy(load(path), ({ published }) => Date.parse(published) + DAY)
  const seen = rows.map(row => Date.parse(row.x_first_seen ?? row.published))
  const first = seen[0] ?? 0
  const last = seen.at(-1) ?? 0
  const moments = [...byDay.keys()]
    .filter(at => at > first + DAY / 2 && at < last + DAY)
    .sort((a, b) => a - b)
    .map(instant)
  for (const moment of replay(rows, moments)) {
    const find = headlineMatcher(moment.newsroom.stories.live())
    const events = byDay.get(moment.at) ?? []
    yield { moment, told: events.flatMap(event => find(termsOf(event, moment.at)) ?? []) }
  }
}

function load(path: string): RankedRow[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter(line => line.trim() !== '')
    .map(line => JSON.parse(line) as RankedRow)
}

const timeOf = ({ published }: RankedRow): number => Date.parse(published)

function termsOf(row: RankedRow, at: Instant): readonly string[] {
  const filing = file({ guid: row.id, title: row.title }, sourceOf(row.source ?? ''), undefined, at)
  return filing.kind === 'new' ? readArticle(filing.article).titleTerms : []
}
