import { readFileSync } from 'node:fs'
import { detectLanguage } from '@shareet/core/language'
import { generateLabelled } from '@shareet/testkit/newsroom'
import { sharedFile } from './load-rows.ts'
import type { EvalRequest } from './run.ts'
import type { Report } from './report.ts'

/** Words of a short headline. */
const HEADLINE_WORDS = 6
const ARABIC_SCRIPT: ReadonlySet<string> = new Set(['ar', 'fa', 'ur', 'ps', 'ckb', 'ug'])

interface Row {
  readonly lang: string
  readonly title: string
}

/** Language of a sentence and of its first six words, over all languages of the set and over those in Arabic script. */
export function evalLangid({ data, gate }: EvalRequest): Report {
  const file = data[0] ?? sharedFile('langid-dev.jsonl')
  const rows: Row[] = gate
    ? generateLabelled('gate', 600)
    : file === undefined
      ? []
      : readFileSync(file, 'utf8')
          .split('\n')
          .filter(line => line.trim() !== '')
          .map(line => JSON.parse(line) as Row)
  const skipped = rows.length === 0 ? ['langid-dev.jsonl is not on this machine'] : []
  const arabic = rows.filter(({ lang }) => ARABIC_SCRIPT.has(lang))
  const figures: Record<string, number> = {}
  for (const [name, set] of [
    ['', rows],
    ['arabic-script.', arabic],
  ] as const) {
    if (set.length === 0) continue
    figures[`${name}sentence.accuracy`] = accuracy(set, title => title)
    figures[`${name}headline.accuracy`] = accuracy(set, title =>
      title.split(/\s+/).slice(0, HEADLINE_WORDS).join(' '),
    )
    figures[`${name}languages`] = new Set(set.map(({ lang }) => lang)).size
  }
  return {
    name: 'langid',
    figures,
    baselines: {},
    floors: gate ? { 'headline.accuracy': 0.95 } : {},
    skipped,
  }
}

const accuracy = (rows: readonly Row[], cut: (title: string) => string): number =>
  rows.filter(({ lang, title }) => detectLanguage(cut(title)) === lang).length / rows.length
