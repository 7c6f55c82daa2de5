import { messageFrom, signalName, board as words, whySentence } from '@shareet/catalogue'
import type { Language } from '@shareet/catalogue'
import type { SignalDocument, WhyDocument } from '@shareet/protocol'
import { make } from '../dom/make.ts'
import { makeMovedBy } from './moved-by.ts'

/**
 * Why a story counts: each reason as a sentence, then its bar and points, and the reports behind it where `moved` names
 * them; those, values and weights are folded away.
 */
export function makeWhyList(
  lang: Language,
  why: readonly SignalDocument[],
  importance: number,
  moved: Pick<WhyDocument, 'why' | 'reports'> | undefined,
): readonly HTMLElement[] {
  const reasons = inOrder(why)
  const longest = Math.max(1, ...reasons.map(each => Math.abs(each.contribution)))
  return [
    make(
      'ul',
      { class: 'why', role: 'list' },
      ...reasons.map(reason => {
        const gain = reason.contribution > 0
        const bar = make('span', { class: gain ? 'why-bar' : 'why-bar is-loss' })
        bar.style.inlineSize = `${Math.round((Math.abs(reason.contribution) / longest) * 1000) / 10}%`
        return make(
          'li',
          {},
          make('span', { class: 'why-words' }, whySentence(lang, reason)),
          make('bdi', { class: 'why-points', dir: 'ltr' }, points(reason.contribution)),
          make('span', { class: 'why-track', 'aria-hidden': 'true' }, bar),
          moved ? makeMovedBy(lang, reason.signal, moved) : null,
        )
      }),
    ),
    make(
      'details',
      { class: 'counting' },
      make('summary', {}, messageFrom(words, lang, 'counting')),
      make('p', {}, messageFrom(words, lang, 'countingNote')),
      makeTable(lang, reasons, importance),
    ),
  ]
}

/** Gains first, the greatest first; then losses, the greatest first. */
const inOrder = (why: readonly SignalDocument[]): readonly SignalDocument[] =>
  why.toSorted(
    (a, b) =>
      Number(b.contribution > 0) - Number(a.contribution > 0) ||
      Math.abs(b.contribution) - Math.abs(a.contribution),
  )

function makeTable(
  lang: Language,
  why: readonly SignalDocument[],
  importance: number,
): HTMLTableElement {
  const cell = (text: string): HTMLElement => make('td', {}, make('bdi', { dir: 'ltr' }, text))
  const head = (['reason', 'value', 'weight', 'points'] as const).map(key =>
    make('th', { scope: 'col' }, messageFrom(words, lang, key)),
  )
  return make(
    'table',
    {},
    make('thead', {}, make('tr', {}, ...head)),
    make(
      'tbody',
      {},
      ...why.map(({ signal, value, weight, contribution }) =>
        make(
          'tr',
          {},
          make('th', { scope: 'row' }, signalName(lang, signal)),
          cell(value.toFixed(2)),
          cell(weight.toFixed(1)),
          cell(points(contribution)),
        ),
      ),
    ),
    make(
      'tfoot',
      {},
      make(
        'tr',
        {},
        make('th', { scope: 'row', colspan: '3' }, messageFrom(words, lang, 'total')),
        cell(importance.toFixed(1)),
      ),
    ),
  )
}

/** Points with their sign, and a true minus. */
const points = (contribution: number): string =>
  `${contribution < 0 ? '−' : '+'}${Math.abs(contribution).toFixed(1)}`
