import { styleText } from 'node:util'
import { evidenceName, evidence as words, messageFrom } from '@shareet/catalogue'
import type { Language } from '@shareet/catalogue'
import type { ComparedDocument, ComparisonDocument } from '@shareet/protocol'
import { isolate } from './isolate.ts'

/** Signs on each side of the middle of a bar. */
const BAR = 12

/**
 * Two reports, the verdict on them, and the evidence as a table. Its words stand last: what their letters are wide, or
 * which way they run, shifts no column.
 */
export function printComparison(
  { reports, together, copies, why }: ComparisonDocument,
  lang: Language,
  colours: boolean,
): string {
  const say = (key: 'one' | 'two' | 'copies' | 'together' | 'apart' | 'needed' | 'sum'): string =>
    messageFrom(words, lang, key)
  const { score, needed, bias, evidence } = why
  const verdict = copies ? 'copies' : score >= needed ? 'one' : 'two'
  const most = Math.max(Math.abs(bias), ...evidence.map(each => Math.abs(each.contribution)))
  const row = (points: number, value: string, name: string): string =>
    `${signed(points).padStart(7)}  ${paint(barOf(points / most), points, colours)}  ${value.padStart(5)}  ${name}`
  return [
    ...reports.map(lineOf),
    '',
    `${say(verdict)}. ${say(together ? 'together' : 'apart')}.`,
    '',
    row(bias, '', messageFrom(words, lang, 'bias')),
    ...evidence.map(each =>
      row(each.contribution, each.value.toFixed(2), evidenceName(lang, each.kind)),
    ),
    `${signed(score).padStart(7)}  ${say('sum')} (${say('needed')}: ${signed(needed)})`,
    '',
  ].join('\n')
}

const lineOf = ({ title, publisher, published, id, story }: ComparedDocument): string =>
  `${published.slice(0, 16).replace('T', ' ')}  ${isolate(publisher)}: ${isolate(title.text)}\n${' '.repeat(18)}article ${id} · story ${story}`

const signed = (value: number): string => `${value < 0 ? '−' : '+'}${Math.abs(value).toFixed(2)}`

/** Against to the left of the middle, for to the right of it. */
function barOf(share: number): string {
  const length = Math.round(Math.abs(share) * BAR)
  const [left, right] = share < 0 ? [length, 0] : [0, length]
  return `${'█'.repeat(left).padStart(BAR)}│${'█'.repeat(right).padEnd(BAR)}`
}

const paint = (bar: string, points: number, colours: boolean): string =>
  colours ? styleText(points < 0 ? 'red' : 'green', bar, { validateStream: false }) : bar
