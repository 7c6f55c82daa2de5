import { existsSync, readdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import { sharedFile } from '../load-rows.ts'
import type { Report } from '../report.ts'
import type { EvalRequest } from '../run.ts'
import { loadAnnotations } from './annotations.ts'
import { loadGold } from './gold.ts'
import { scoreNames } from './names.ts'
import { scoreNer } from './ner.ts'
import { ours, scoreGold } from './score-gold.ts'

const OWN_GOLD = join(import.meta.dirname, 'gold')
const ANNOTATIONS = join(import.meta.dirname, 'annotations')

/** How much of reports is understood: gold reports field by field; Arabic names; names across scripts. */
export function evalReading({ data, gate }: EvalRequest): Report {
  const files =
    data.length > 0
      ? data
      : readdirSync(OWN_GOLD)
          .filter(file => file.endsWith('.jsonl'))
          .map(file => join(OWN_GOLD, file))
  const faults: string[] = []
  const rows = files.flatMap(loadGold)
  const figures: Record<string, number> = {
    reports: rows.length,
    ...scoreGold(rows, ours, fault => faults.push(fault)),
  }
  const baseline: Record<string, number> = {}
  const skipped: string[] = []
  if (data.length === 0 && !gate) {
    for (const name of [
      'ner/anercorp-dev.txt',
      'ner/wojood_sample_train.txt',
      'ner/wojood_sample_val.txt',
    ]) {
      const file = sharedFile(name)
      if (file === undefined || !existsSync(file)) {
        skipped.push(`${name} is not on this machine`)
        continue
      }
      const prefix = basename(name, '.txt').replace(/_sample|-dev/, '')
      const scores = scoreNer(file)
      for (const [figure, value] of Object.entries(scores.ours))
        figures[`${prefix}.${figure}`] = value
      for (const [figure, value] of Object.entries(scores.baseline))
        baseline[`${prefix}.${figure}`] = value
    }
    for (const file of readdirSync(ANNOTATIONS)) {
      const annotated = loadAnnotations(join(ANNOTATIONS, file), sharedFile)
      if (annotated.length === 0) {
        skipped.push(`the texts of ${file} are not on this machine`)
        continue
      }
      const prefix = basename(file, '.jsonl')
      figures[`${prefix}.reports`] = annotated.length
      const scores = scoreGold(annotated, ours, fault => faults.push(`${prefix} ${fault}`))
      for (const [figure, value] of Object.entries(scores))
        // A file is of one language.
        if (!/^[a-z]{2}\./.test(figure)) figures[`${prefix}.${figure}`] = value
    }
    const names = sharedFile('names-dev.jsonl')
    if (names === undefined) skipped.push('names-dev.jsonl is not on this machine')
    else {
      const scores = scoreNames(names)
      Object.assign(figures, scores.ours)
      Object.assign(baseline, scores.baseline)
    }
  }
  if (process.env['SHAREET_EVAL_SHOW'] !== undefined) for (const fault of faults) console.log(fault)
  return {
    name: 'reading',
    figures,
    baselines: { gazetteer: baseline },
    floors: floorsOf(gate, data.length > 0),
    skipped,
  }
}

/** Languages whose quotes and kinds of events have gold of their own. */
const GOLD_LANGUAGES = ['ar', 'en', 'fr', 'es', 'de', 'pt', 'ru', 'tr', 'fa'] as const

/** Of real reports that no rule was made with in view, and of names: measured, less a margin. Only where the texts are. */
const REAL_FLOORS: Readonly<Record<string, number>> = {
  'names.precision': 0.97,
  'names.recall': 0.8,
  'anercorp.all.f1': 0.7,
  'wojood_val.all.f1': 0.67,
  'saudi-quotes.quotes.overlap.f1': 0.9,
  'ar-recorded.quotes.overlap.f1': 0.87,
  'ar-recorded.people.overlap.f1': 0.79,
  'ar-recorded.numbers.overlap.f1': 0.87,
  'en-recorded.people.overlap.f1': 0.78,
  'kinds-ar-held.eventKind.accuracy': 0.55,
  'kinds-ar-held-2.eventKind.accuracy': 0.58,
  'kinds-en-held.eventKind.accuracy': 0.5,
  'kinds-en-held-2.eventKind.accuracy': 0.5,
  'ar-held.quotes.overlap.f1': 0.78,
  'ar-held.people.overlap.f1': 0.77,
  'ar-held.numbers.overlap.f1': 0.89,
  'ar-held.dates.overlap.f1': 0.85,
  'ar-held.countries.exact.f1': 0.93,
  'en-held.quotes.overlap.f1': 0.84,
  'en-held.people.exact.f1': 0.79,
  'en-held.dates.exact.f1': 0.88,
}

/** Own gold reports are the gate's; the development sets have floors where they are present. */
const floorsOf = (gate: boolean, given: boolean): Record<string, number> =>
  given
    ? {}
    : {
        'quotes.overlap.f1': 0.8,
        ...Object.fromEntries(
          GOLD_LANGUAGES.map(language => [`${language}.quotes.overlap.f1`, 0.8]),
        ),
        ...Object.fromEntries(
          GOLD_LANGUAGES.map(language => [`${language}.eventKind.accuracy`, 0.62]),
        ),
        'people.exact.f1': 0.8,
        'dates.exact.f1': 0.85,
        ...(!gate && REAL_FLOORS),
      }
