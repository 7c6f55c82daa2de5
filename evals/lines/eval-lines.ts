import { readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { readArticle } from '@shareet/core/reading'
import { makeLine } from '@shareet/core/ticker'
import type { Line } from '@shareet/core/ticker'
import { aPublisher, aReport, aStory, anArticle } from '@shareet/testkit/builders'
import { overlapOf, wordsOf } from '../reading/tally.ts'
import type { Report } from '../report.ts'
import type { EvalRequest } from '../run.ts'
import { firstWords } from './first-words.ts'

/** A headline or lead with the line that an editor made of it by deletion alone, of at most 90 graphemes. */
interface LineRow {
  readonly id: string
  readonly lang: string
  readonly headline_or_lead: 'headline' | 'lead'
  readonly source_line: string
  readonly best: string
  readonly attributionNeeded?: boolean
  readonly attribution?: string | null
}

/** The rules were made while looking at these. */
const OWN = join(import.meta.dirname, 'gold.jsonl')
/** Written after the rules; what it found wrong was put right once, and is told in the report. */
const HELD = join(import.meta.dirname, 'gold-held.jsonl')
const LIMIT = 90

/** Lines against an editor's: words in common, length, made by deletion alone, attribution. Overall and by language. */
export function evalLines({ data }: EvalRequest): Report {
  const rows = (data.length > 0 ? data : [OWN]).flatMap(loadLines)
  const figures: Record<string, number> = { lines: rows.length }
  const plain: Record<string, number> = {}
  const made = rows.map(row => ({ row, line: lineOf(row) }))
  const mean = (values: readonly number[]): number =>
    values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length)
  const share = (name: string, fits: (line: Line, row: LineRow) => boolean): void => {
    figures[name] = mean(made.map(({ row, line }) => (fits(line, row) ? 1 : 0)))
  }
  for (const language of ['', ...new Set(rows.map(({ lang }) => lang))]) {
    const own = made.filter(({ row }) => language === '' || row.lang === language)
    const prefix = language === '' ? '' : `${language}.`
    figures[`${prefix}overlap`] = mean(own.map(({ row, line }) => overlapOf(line.text, row.best)))
    plain[`${prefix}overlap`] = mean(
      own.map(({ row }) => overlapOf(firstWords(row.source_line, LIMIT), row.best)),
    )
  }
  if (data.length === 0) {
    const held = loadLines(HELD)
    figures['held.overlap'] = mean(held.map(row => overlapOf(lineOf(row).text, row.best)))
    plain['held.overlap'] = mean(
      held.map(row => overlapOf(firstWords(row.source_line, LIMIT), row.best)),
    )
  }
  share('exact', (line, row) => wordsOf(line.text).join(' ') === wordsOf(row.best).join(' '))
  share('within.limit', line => line.graphemes <= LIMIT)
  share('whole', line => line.text !== '' && !line.text.endsWith('…'))
  share('by.deletion', (line, row) => isSubsequence(wordsOf(line.text), wordsOf(row.source_line)))
  figures['length.mean'] = mean(made.map(({ line }) => line.graphemes))
  plain['length.mean'] = mean(rows.map(({ best }) => best.length))
  const asked = made.filter(({ row }) => row.attributionNeeded !== undefined)
  if (asked.length > 0) {
    figures['attribution.needed'] = mean(
      asked.map(({ row, line }) => ((line.attribution !== null) === row.attributionNeeded ? 1 : 0)),
    )
    const named = asked.filter(({ row }) => row.attribution != null)
    figures['attribution.name'] = mean(
      named.map(({ row, line }) =>
        overlapOf(line.attribution?.name ?? '', row.attribution ?? '') >= 0.5 ? 1 : 0,
      ),
    )
  }
  if (process.env['SHAREET_EVAL_SHOW'] !== undefined)
    for (const { row, line } of made)
      console.log(`${row.id}\n  of   ${row.source_line}\n  best ${row.best}\n  ours ${line.text}`)
  return {
    name: 'lines',
    figures,
    baselines: { 'first words': plain },
    floors: {
      'by.deletion': 1,
      'within.limit': 1,
      ...(data.length === 0 && { overlap: 0.85 }),
    },
    skipped: [],
  }
}

/** A story of the one report, by nobody in particular: what is scored is the words. */
function lineOf(row: LineRow): Line {
  const headline = row.headline_or_lead === 'headline'
  const article = anArticle({
    title: headline ? row.source_line : '',
    text: headline ? '' : row.source_line,
    declaredLanguage: row.lang,
    publisher: aPublisher({ name: '' }),
  })
  const story = aStory({ reports: [aReport({ article, reading: readArticle(article) })] })
  return makeLine(story, { maxGraphemes: LIMIT })
}

function isSubsequence(words: readonly string[], source: readonly string[]): boolean {
  let at = 0
  for (const word of words) {
    at = source.indexOf(word, at) + 1
    if (at === 0) return false
  }
  return true
}

function loadLines(file: string): LineRow[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((text, index) => {
      if (text.trim() === '') return []
      const row = JSON.parse(text) as Partial<LineRow>
      for (const field of ['id', 'lang', 'source_line', 'best'] as const)
        if (typeof row[field] !== 'string')
          throw new Error(`${basename(file)}:${index + 1}: "${field}" must be text`)
      return [row as LineRow]
    })
}
