import { signalName } from '@shareet/catalogue'
import type { DeskDocument } from '@shareet/protocol'
import { isolate } from './isolate.ts'

/** Decisions that are printed. */
const SHOWN = 10

/** What stands ordered on a ticker, what it learned, and the last decisions, for the terminal. */
export function printDesk({ ticker, orders, learned, decisions }: DeskDocument): string {
  const time = (at: string): string => `${at.slice(0, 16).replace('T', ' ')} UTC`
  return [
    `${ticker} · ${orders.length === 0 ? 'nothing is ordered' : 'ordered'}`,
    ...orders.map(
      ({ verb, story, line, at }) =>
        `  ${verb.padEnd(6)} ${story}  ${isolate(line.text)}  since ${time(at)}`,
    ),
    '',
    ...learnedLines(learned),
    '',
    decisions.length === 0 ? 'No decisions yet' : 'Last decisions',
    ...decisions
      .slice(0, SHOWN)
      .map(({ verb, story, by, at }) => `  ${time(at)}  ${verb} ${story ?? ''}  ${isolate(by)}`),
    '',
  ].join('\n')
}

function learnedLines({
  on,
  decisions,
  needed,
  factors,
}: DeskDocument['learned']): readonly string[] {
  if (!on) return ['Learned nothing: learn is false in the configuration']
  const entries = Object.entries(factors)
  if (entries.length === 0)
    return [
      decisions < needed
        ? `Learned nothing yet: ${decisions} decisions of ${needed}`
        : `Learned nothing from ${decisions} decisions: they do not agree on anything`,
    ]
  return [
    `Learned from ${decisions} decisions ("shareet desk forget" resets it)`,
    ...entries.map(
      ([signal, factor]) => `  ×${factor.toFixed(2)} ${bar(factor)} ${signalName('en', signal)}`,
    ),
  ]
}

const HALF_BAR = 10
/** The most that a factor can be from 1. */
const MOST = 0.2

/** To the left of the middle what counts less, to the right what counts more. */
function bar(factor: number): string {
  const length = Math.round((Math.abs(factor - 1) / MOST) * HALF_BAR)
  const [less, more] = factor < 1 ? [length, 0] : [0, length]
  return `${'█'.repeat(less).padStart(HALF_BAR)}│${'█'.repeat(more).padEnd(HALF_BAR)}`
}
