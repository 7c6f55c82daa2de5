import { board, messageFrom } from '@shareet/catalogue'
import type { Language } from '@shareet/catalogue'
import type { SignalDocument } from '@shareet/protocol'
import { make } from '../dom/make.ts'
import { setAttribute } from '../dom/set-if-changed.ts'

/** The thin bar under a story: its length is the importance, its segments the signals, its faint end what was taken off. */
export interface ImportanceBar {
  readonly root: HTMLElement
  readonly update: (importance: number, why: readonly SignalDocument[]) => void
}

export function createImportanceBar(lang: Language): ImportanceBar {
  const root = make('div', { class: 'bar', role: 'img' })
  let drawn = ''

  return {
    root,
    update(importance, why) {
      const segments = segmentsOf(importance, why)
      const wanted = JSON.stringify(segments)
      if (wanted === drawn) return
      drawn = wanted
      setAttribute(
        root,
        'aria-label',
        messageFrom(board, lang, 'importance', { score: importance }),
      )
      root.replaceChildren(
        ...segments.map(({ name, length }) => {
          const segment = make('span', { class: name === 'lost' ? 'bar-lost' : 'bar-part' })
          segment.style.inlineSize = `${length}%`
          return segment
        }),
      )
    },
  }
}

export interface Segment {
  readonly name: string
  /** Percent of the whole bar, which stands for 100 points. */
  readonly length: number
}

/**
 * Lengths of the segments in percent: the gains, shortened together so that they end at the importance, and the loss up to
 * where they would have ended without it.
 */
export function segmentsOf(importance: number, why: readonly SignalDocument[]): readonly Segment[] {
  const gains = why.filter(signal => signal.contribution > 0)
  const gained = gains.reduce((sum, signal) => sum + signal.contribution, 0)
  if (gained <= 0) return []
  const score = Math.min(100, Math.max(0, importance))
  const parts = gains
    .toSorted((a, b) => b.contribution - a.contribution)
    .map(signal => ({ name: signal.signal, length: round((signal.contribution / gained) * score) }))
  const lost = Math.min(100, gained) - score
  return lost >= 0.5 ? [...parts, { name: 'lost', length: round(lost) }] : parts
}

const round = (value: number): number => Math.round(value * 100) / 100
