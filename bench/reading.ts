import { markArticle, readArticle } from '@shareet/core/reading'
import type { Readable } from '@shareet/core/reading'
import { readFileSync } from 'node:fs'
import type { Report } from '../evals/report.ts'

const LENGTHS = { '300-words': 300, '3000-words': 3000 } as const
const LEAST_MS = 2500

/**
 * Milliseconds that understanding one Arabic report takes on one core: the stored reading, and all marks with their
 * places. A report ten times as long must not take more than ten times as long.
 */
export function benchReading(progress: (share: number) => void): Report {
  const figures: Record<string, number> = {}
  for (const [index, [name, words]] of Object.entries(LENGTHS).entries()) {
    const reports = Array.from({ length: 200 }, (_, at) => reportOf(at, words))
    for (const [kind, read] of [
      ['reading', readArticle],
      ['marks', markArticle],
    ] as const) {
      for (const report of reports) read(report)
      let count = 0
      const begun = performance.now()
      while (performance.now() - begun < LEAST_MS)
        read(reports[count++ % reports.length] as Readable)
      figures[`${name}.${kind}.ms`] = (performance.now() - begun) / count
    }
    progress((index + 1) / Object.keys(LENGTHS).length)
  }
  figures['growth.tenfold'] =
    (figures['3000-words.marks.ms'] ?? 0) / (figures['300-words.marks.ms'] ?? 1)
  return { name: 'reading', figures, baselines: {}, floors: {}, skipped: [] }
}

/** A report of some length out of the Arabic gold reports, which have people, quotes and dates as news does. */
function reportOf(at: number, length: number): Readable {
  const texts = gold.slice(at % gold.length).concat(gold.slice(0, at % gold.length))
  const words = texts.join('\n').split(' ')
  while (words.length < length) words.push(...words.slice(0, length - words.length))
  return {
    title: words.slice(0, 10).join(' '),
    text: words.slice(0, length).join(' '),
    declaredLanguage: null,
    url: null,
    published: PUBLISHED,
  }
}

const PUBLISHED = Date.UTC(2026, 5, 23)
const gold = readFileSync(new URL('../evals/reading/gold/invented.jsonl', import.meta.url), 'utf8')
  .split('\n')
  .filter(line => line.includes('"lang": "ar"'))
  .map(line => (JSON.parse(line) as { text: string }).text)
