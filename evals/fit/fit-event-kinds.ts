/**
 * `node evals/fit/fit-event-kinds.ts [--write]`: fits how much what a report shows says for each kind of event, on
 * reports that people read (`evals/reading/annotations`), and prints how it does on those it has not seen. With
 * `--write` it replaces the model of the program and the report beside this file.
 */
import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { CONCEPTS } from '@shareet/core/language'
import {
  EVENT_EVIDENCE,
  TOLD_KINDS,
  eventEvidenceOf,
  judgeEvent,
  readEventModel,
} from '@shareet/core/reading'
import type { EventEvidence } from '@shareet/core/reading'
import { sharedFile } from '../load-rows.ts'
import { loadAnnotations } from '../reading/annotations.ts'
import { loadGold } from '../reading/gold.ts'
import type { GoldRow } from '../reading/gold.ts'
import { ourKind } from '../reading/event-names.ts'
import { fitSoftmax } from './softmax.ts'
import type { ChoiceExample } from './softmax.ts'

const MODEL = new URL('../../packages/core/src/reading/fitted-event-model.ts', import.meta.url)
const REPORT = new URL('REPORT-event-kinds.md', import.meta.url)
const KINDS: readonly string[] = [...TOLD_KINDS, 'other']

/** Sets that are fitted on, and those that are only measured on; one example of our own is worth a third of a real one. */
const FITTED = [
  'kinds-ar-fit',
  'kinds-ar-fit-2',
  'kinds-en-fit',
  'kinds-en-fit-2',
  'ar-dev',
  'ar-test',
  'en-dev',
  'en-test',
]
/** Headlines that do not tell the kind. */
const TOLD_BY_LEAD = 'kinds-told-by-lead'
const OWN = [TOLD_BY_LEAD, 'kinds-ar', 'kinds-en', 'kinds-ar-held', 'kinds-en-held', 'invented']
const HELD = [
  'kinds-ar-held',
  'kinds-ar-held-2',
  'kinds-en-held',
  'kinds-en-held-2',
  'ar-held',
  'en-held',
]
const OWN_WEIGHT = 0.3
/** A second kind that a reader found as right. */
const SECOND_SHARE = 0.25
const PULL = 0.01
const FOLDS = 5

interface Labelled {
  readonly set: string
  readonly kinds: readonly string[]
  readonly evidence: EventEvidence
}

/**
 * What is believed before any report is read: words of a kind tell of it, those of the headline three times as loudly as
 * those of the lead, its first more still; who speaks makes a statement; and less than one strong word is none. Ideas
 * say nothing.
 */
function prior(): Float64Array {
  const rows = new Float64Array((EVENT_EVIDENCE.length + CONCEPTS.length) * KINDS.length)
  const set = (name: string, kind: string, value: number): void => {
    rows[EVENT_EVIDENCE.indexOf(name) * KINDS.length + KINDS.indexOf(kind)] = value * LOUDNESS
  }
  for (const kind of TOLD_KINDS)
    for (const [place, value] of Object.entries({
      title: 3,
      first: 4,
      side: 2,
      spoken: 2,
      lead: 1,
      body: 0.3,
      both: 2,
    }))
      set(`${place}.${kind}`, kind, value)
  for (const sign of ['saidInTitle', 'speaker']) set(sign, 'statement', 5)
  set('saidInLead', 'statement', 4)
  set('always', 'other', 5)
  return rows
}
const LOUDNESS = 0.25

const read = (set: string, rows: readonly GoldRow[]): Labelled[] =>
  rows.map(({ title, text, published, eventKind, eventKind2 }) => ({
    set,
    kinds: [eventKind, ...(eventKind2 === undefined ? [] : [eventKind2])].map(ourKind),
    evidence: eventEvidenceOf({
      title,
      text,
      declaredLanguage: null,
      url: null,
      published: Date.parse(published),
    }),
  }))

const annotated = (set: string): Labelled[] =>
  read(
    set,
    loadAnnotations(join(import.meta.dirname, `../reading/annotations/${set}.jsonl`), sharedFile),
  )
/** Twice: many outlets give a headline alone. */
const own = (set: string): Labelled[] => {
  const rows = loadGold(join(import.meta.dirname, `../reading/gold/${set}.jsonl`))
  const alone = set === TOLD_BY_LEAD ? [] : rows.map(row => ({ ...row, text: '' }))
  return read(`own ${set}`, [...rows, ...alone])
}

const exampleOf = ({ set, kinds, evidence }: Labelled): ChoiceExample => ({
  evidence: numbersOf(evidence),
  wanted: new Map(
    kinds.map((kind, at) => [
      KINDS.indexOf(kind),
      at > 0 ? SECOND_SHARE : kinds.length > 1 ? 1 - SECOND_SHARE : 1,
    ]),
  ),
  weight: set.startsWith('own ') ? OWN_WEIGHT : 1,
})

/** Signs, then ideas. */
function numbersOf({ signs, ideas }: EventEvidence): Float64Array {
  const numbers = new Float64Array(signs.length + CONCEPTS.length)
  numbers.set(signs)
  for (const idea of ideas) numbers[signs.length + CONCEPTS.indexOf(idea)] = 1
  return numbers
}

const fit = (rows: readonly Labelled[]): string =>
  tableOf(fitSoftmax(rows.map(exampleOf), KINDS.length, prior(), PULL))

/** The weights in hundredths: all of a sign, those of an idea that say something. */
function tableOf(rows: Float64Array): string {
  const hundredths = (row: number): number[] =>
    KINDS.map((_, kind) => Math.round((rows[row * KINDS.length + kind] as number) * 100) + 0)
  const ofSigns = EVENT_EVIDENCE.map((name, sign) => `${name} ${hundredths(sign).join(' ')}`)
  const ofIdeas = CONCEPTS.flatMap((name, idea) => {
    const said = hundredths(EVENT_EVIDENCE.length + idea).flatMap((value, kind) =>
      Math.abs(value) < LEAST ? [] : `${kind}:${value}`,
    )
    return said.length === 0 ? [] : `~${name} ${said.join(' ')}`
  })
  return [...ofSigns, ...inLines(ofIdeas)].join('\n')
}
/** Short items, several in a line. */
function inLines(items: readonly string[]): string[] {
  const lines: string[] = []
  for (const item of items) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + item.length < LONGEST)
      lines[lines.length - 1] = `${last}; ${item}`
    else lines.push(item)
  }
  return lines
}

const LONGEST = 118
/** Of an idea, in hundredths. */
const LEAST = 4

const isRight = (table: string) => {
  const model = readEventModel(table)
  return ({ evidence, kinds }: Labelled): boolean =>
    (judgeEvent(evidence, model) ?? 'other') === kinds[0]
}

const share = (rows: readonly Labelled[], right: (row: Labelled) => boolean): string =>
  rows.length === 0 ? '–' : (rows.filter(right).length / rows.length).toFixed(3)

const { values } = parseArgs({ options: { write: { type: 'boolean', default: false } } })
const real = FITTED.flatMap(annotated)
const invented = OWN.flatMap(own)
const unseen = (set: readonly Labelled[]): string => {
  let right = 0
  for (let fold = 0; fold < FOLDS; fold++) {
    const [seen, left] = [
      set.filter((_, at) => at % FOLDS !== fold),
      set.filter((_, at) => at % FOLDS === fold),
    ]
    right += left.filter(isRight(fit([...seen, ...invented]))).length
  }
  return set.length === 0 ? '–' : (right / set.length).toFixed(3)
}

const table = fit([...real, ...invented])
const before = isRight(tableOf(prior()))
const report = `# How kinds of events were fitted

Made by \`node evals/fit/fit-event-kinds.ts --write\`: multinomial logistic regression on what
\`core/reading/event-evidence.ts\` finds, drawn towards what was believed before (words of a kind tell of it). Labels are one
reader's each, by the rules of \`evals/README.md\`; some headlines could be two kinds, so that no reader reaches 1.

| reports | number | before | unseen, in ${FOLDS} parts | fitted on all |
|---|--:|--:|--:|--:|
| real, fitted on | ${real.length} | ${share(real, before)} | ${unseen(real)} | ${share(real, isRight(table))} |
| our own | ${invented.length} | ${share(invented, before)} | – | ${share(invented, isRight(table))} |
${HELD.map(set => {
  const rows = annotated(set)
  return `| ${set}, never fitted on | ${rows.length} | ${share(rows, before)} | – | ${share(rows, isRight(table))} |`
}).join('\n')}
`
console.log(report)
if (values.write) {
  writeFileSync(REPORT, report)
  writeFileSync(
    MODEL,
    `import { readEventModel } from './read-event-model.ts'

/** Made by \`evals/fit/fit-event-kinds.ts\`; how it was fitted is told in the report beside that. Kinds as in \`TOLD_KINDS\`, then other. */
export const EVENT_MODEL = readEventModel(\`
${table}
\`)
`,
  )
  execFileSync('npx', ['prettier', '--write', MODEL.pathname, REPORT.pathname])
}
