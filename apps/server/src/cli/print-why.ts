import { styleText } from 'node:util'
import { alertSentence, staySentence, whySentence } from '@shareet/catalogue'
import type { Language } from '@shareet/catalogue'
import type { MovedSignalDocument, WhyDocument } from '@shareet/protocol'
import { isolate } from './isolate.ts'

type Style = Parameters<typeof styleText>[0]

/** Columns of the longest bar. */
const BAR = 20

/** Why an item is on air, for a person at a terminal. `whole`: with every reason and the reports behind it. */
export function printWhy(
  why: WhyDocument,
  language: Language,
  colours: boolean,
  whole: boolean,
): string {
  const paint = (style: Style, text: string): string =>
    colours ? styleText(style, text, { validateStream: false }) : text
  const told = alertSentence(language, why.alert, Date.parse(why.at))
  const head = [
    `${why.importance.toFixed(1).padStart(5)}  ${paint('bold', isolate(why.line.text))}`,
    ...(told === null ? [] : [`       ${paint('yellow', `${told}.`)}`]),
    `       ${staySentence(language, why)}.`,
  ]
  if (!whole) return [...head, `       ${paint('dim', `item ${why.item}`)}`, ''].join('\n')
  const longest = Math.max(1, ...why.why.map(({ contribution }) => Math.abs(contribution)))
  const reports = new Map(why.reports.map(report => [report.id, report]))
  const reasons = why.why.flatMap(signal => {
    const named = signal.reports.flatMap(id => reports.get(id) ?? [])
    return [
      '',
      `${points(signal).padStart(6)} ${paint('cyan', barOf(signal, longest))} ${whySentence(language, signal)}`,
      ...named.map(
        ({ publisher, title, url, published }) =>
          `       ${paint('dim', published.slice(11, 16))} ${isolate(publisher)}: ${isolate(title.text)}${url === null ? '' : ` ${paint('dim', url)}`}`,
      ),
      ...(signal.reportCount > named.length
        ? [`       ${paint('dim', `+ ${signal.reportCount - named.length}`)}`]
        : []),
    ]
  })
  return [...head, ...reasons, ''].join('\n')
}

/** As long as its points; hollow for what takes some away. */
function barOf({ contribution }: MovedSignalDocument, longest: number): string {
  const length = Math.max(1, Math.round((Math.abs(contribution) / longest) * BAR))
  return (contribution < 0 ? '░' : '█').repeat(length).padEnd(BAR)
}

const points = ({ contribution }: MovedSignalDocument): string =>
  `${contribution < 0 ? '−' : '+'}${Math.abs(contribution).toFixed(1)}`
