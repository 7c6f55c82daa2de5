import { readFileSync } from 'node:fs'
import eld from 'eld/small'
import { detectLanguage } from '@shareet/core/language'
import { sharedFile } from './load-rows.ts'
import type { EvalRequest } from './run.ts'
import type { Report } from './report.ts'

/** Words of a short headline. */
const HEADLINE_WORDS = 6
const ARABIC_SCRIPT: ReadonlySet<string> = new Set(['ar', 'fa', 'ur', 'ps', 'ckb', 'ug', 'sd'])
/** Languages below it are shown one by one. */
const WEAK = 0.95
const OWN_HEADLINES = new URL('./langid/headlines.jsonl', import.meta.url)
/** Measured less a small margin; `langid/REPORT-langid.md` says how much the rows let anyone reach. */
const FLOORS = {
  'sentence.accuracy': 0.972,
  'headline.accuracy': 0.948,
  'headline.macro': 0.948,
  'arabic-script.own-letters.headline.accuracy': 0.99,
} as const
const GATE_FLOORS = { 'headline.accuracy': 0.97, 'arabic-script.headline.accuracy': 1 } as const

interface Row {
  readonly lang: string
  readonly title: string
}
type Detect = (text: string) => string

/**
 * Language of a sentence and of its first six words, over all languages of the set, over those in Arabic script, and of
 * headlines in each language that is weak. `own-letters` leaves out headlines without any letter of Arabic script.
 */
export function evalLangid({ data, gate }: EvalRequest): Report {
  const file = gate ? OWN_HEADLINES : (data[0] ?? sharedFile('langid-dev.jsonl'))
  const rows = file === undefined ? [] : readRows(file)
  const figures = measure(rows, detectLanguage)
  const weak = Object.entries(accuracies(rows, detectLanguage))
    .filter(([, accuracy]) => accuracy < WEAK)
    .sort(([, a], [, b]) => a - b)
  for (const [language, accuracy] of weak) figures[`${language}.headline.accuracy`] = accuracy
  const grams = measure(rows, byGrams)
  for (const [language, accuracy] of Object.entries(accuracies(rows, byGrams)))
    if (figures[`${language}.headline.accuracy`] !== undefined)
      grams[`${language}.headline.accuracy`] = accuracy
  return {
    name: 'langid',
    figures,
    baselines: rows.length === 0 ? {} : { eld: grams },
    floors: gate ? GATE_FLOORS : FLOORS,
    skipped: rows.length === 0 ? ['langid-dev.jsonl is not on this machine'] : [],
  }
}

const readRows = (file: string | URL): Row[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter(line => line.trim() !== '')
    .map(line => JSON.parse(line) as Row)

const headline = (title: string): string => title.split(/\s+/).slice(0, HEADLINE_WORDS).join(' ')

function measure(rows: readonly Row[], detect: Detect): Record<string, number> {
  const figures: Record<string, number> = {}
  const arabic = rows.filter(({ lang }) => ARABIC_SCRIPT.has(lang))
  const own = arabic.filter(({ title }) => /\p{Script=Arabic}/u.test(headline(title)))
  for (const [name, set] of [
    ['', rows],
    ['arabic-script.', arabic],
  ] as const) {
    if (set.length === 0) continue
    figures[`${name}sentence.accuracy`] = accuracy(set, detect)
    figures[`${name}headline.accuracy`] = accuracy(set, text => detect(headline(text)))
    figures[`${name}languages`] = new Set(set.map(({ lang }) => lang)).size
  }
  if (rows.length === 0) return figures
  const each = Object.values(accuracies(rows, detect))
  figures['headline.macro'] = each.reduce((sum, value) => sum + value, 0) / each.length
  if (own.length > 0)
    figures['arabic-script.own-letters.headline.accuracy'] = accuracy(own, text =>
      detect(headline(text)),
    )
  return figures
}

/** Of headlines, by language. */
const accuracies = (rows: readonly Row[], detect: Detect): Record<string, number> =>
  Object.fromEntries(
    [...Map.groupBy(rows, ({ lang }) => lang)].map(([lang, set]) => [
      lang,
      accuracy(set, text => detect(headline(text))),
    ]),
  )

const accuracy = (rows: readonly Row[], detect: Detect): number =>
  rows.filter(({ lang, title }) => detect(title) === lang).length / rows.length

/** A published n-gram detector alone, with the tags that it uses for more than one language. */
function byGrams(text: string): string {
  const { language } = eld.detect(text)
  return { no: 'nb', ku: 'ckb' }[language] ?? language
}
