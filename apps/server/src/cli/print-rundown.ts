import { alertBadge } from '@shareet/catalogue'
import type { TickerDocument } from '@shareet/protocol'
import { isolate } from './isolate.ts'
import { printSignal } from './print-signal.ts'

const DESK = { pin: 'pinned', raise: 'raised', lower: 'lowered' } as const

/** A rundown for the terminal: a line an item, its attribution, and why it is there. */
export function printRundown(document: TickerDocument): string {
  if (document.items.length === 0) return '  Quiet. Nothing worth interrupting you for.\n'
  return document.items
    .map((item, index) => {
      const badge = alertBadge('en', item.alert)
      const marks = [
        ...(badge === null ? [] : [item.breaking ? badge.toUpperCase() : badge.toLowerCase()]),
        ...(item.unconfirmed ? ['one source'] : []),
        ...(item.desk ? [DESK[item.desk]] : []),
        ...(item.translated ? [`machine-translated from ${item.translated.from.lang}`] : []),
      ]
      const { attribution } = item
      const first = attribution?.place === 'before' ? `${attribution.text}: ` : ''
      const said = attribution && first === '' ? ` — ${attribution.text}` : ''
      const head = `${String(index + 1).padStart(3)}. ${item.importance.toFixed(1).padStart(5)}  ${isolate(first + item.line.text)}${isolate(said)}`
      const who = `${item.reports} reports · ${item.publisherCount} publishers${marks.length > 0 ? ` · ${marks.join(' · ')}` : ''}`
      return `${head}\n            ${who} · ${item.why.map(printSignal).join(' ')}\n`
    })
    .join('')
}
