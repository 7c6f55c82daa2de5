import { parseArgs } from 'node:util'
import { makeLine } from '@shareet/core/ticker'
import { DAY, instant } from '@shareet/core/values'
import { loadReplay, replay } from '../importance/replay.ts'
import type { ReplayRow } from '../importance/replay.ts'
import { sharedFile } from '../load-rows.ts'

/**
 * Draws stories of the development sets to be judged by a person: `node evals/lines/draw-lines.ts --seed 7`. Prints a
 * JSON row for each: the line of at most 90 graphemes, what stands beside it and what it was made of. Every story that
 * was live on any day can be drawn, with the same chance as any other of its set and language.
 */
const DRAWS: readonly (readonly [file: string, languages: Readonly<Record<string, number>>])[] = [
  ['replay-2026-06.jsonl', { ar: 60, en: 55, fa: 2 }],
  ['saudi-2015-08.jsonl', { ar: 25 }],
  ['og2021-dev.jsonl', { ar: 15, en: 15, es: 28, pt: 26, fr: 22, ru: 20, de: 18, sl: 12, zh: 2 }],
]

const NO_NEWS: ReadonlySet<string> = new Set(['listing', 'horoscope', 'promotion'])

interface Drawn {
  readonly set: string
  readonly id: string
  readonly language: string
  readonly reports: number
  readonly line: string
  readonly attribution: string | null
  readonly from: string
}

/** Numbers from 0 to 1 that are the same for the same seed (mulberry32). */
function random(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** The stories of a set as they stood at the end of each of its days, the last of these. */
function storiesOf(name: string): Drawn[] {
  const file = sharedFile(name)
  if (file === undefined) return []
  const rows: ReplayRow[] = loadReplay(file).map(row => ({ ...row, source: row.source ?? row.id }))
  const times = rows.map(({ published, x_first_seen }) => Date.parse(x_first_seen ?? published))
  const first = Math.min(...times)
  const moments = []
  for (let at = first + DAY; at < Math.max(...times) + DAY; at += DAY) moments.push(instant(at))
  const drawn = new Map<string, Drawn>()
  for (const { newsroom, rowsOf } of replay(rows, moments))
    for (const story of newsroom.stories.live()) {
      const line = makeLine(story, { maxGraphemes: 90 })
      const report = story.reports.find(({ article }) => article.id === line.from.article)
      const { title = '', text = '' } = report?.article ?? {}
      const [id = ''] = rowsOf(line.from.article)
      // What the judgement takes for no news is never on air.
      if (report && NO_NEWS.has(report.reading.genre)) continue
      const [first = ''] = rowsOf(story.reports[0]?.article.id ?? line.from.article)
      drawn.set(first, {
        set: name.split('-')[0] ?? name,
        id,
        language: story.language,
        reports: story.reports.length,
        line: line.text,
        attribution: line.attribution?.name ?? null,
        from: line.from.part === 'title' ? title : text.slice(0, 500),
      })
    }
  // By the first report: the line may be made of another one tomorrow.
  return [...drawn].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, story]) => story)
}

const { values } = parseArgs({ options: { seed: { type: 'string', default: '1' } } })
const next = random(Number(values.seed))
for (const [name, languages] of DRAWS) {
  const stories = storiesOf(name)
  for (const [language, count] of Object.entries(languages)) {
    const left = stories.filter(story => story.language === language)
    for (let drawn = 0; drawn < count && left.length > 0; drawn++) {
      const [story] = left.splice(Math.floor(next() * left.length), 1)
      console.log(JSON.stringify(story))
    }
  }
}
