import { HOUR, MINUTE, isoInstant } from '@shareet/core/values'
import type { SourceLook, SourceWarning } from '../../work/look-at-source.ts'

const WARNINGS: Readonly<Record<SourceWarning['kind'], (items: number) => string>> = {
  'no-items': () => 'it has no entries',
  'no-dates': items =>
    `${items} of its entries have no date that can be read; the time they are first seen stands in`,
  'future-dates': items =>
    `${items} of its entries are dated in the future; their dates are corrected`,
  old: () => 'its newest entry is more than two weeks old',
  'no-addresses': items => `${items} of its entries have no address to open`,
  'headlines-only': () => 'it gives headlines only, no leads or texts',
  damaged: () => 'the document is damaged or breaks off; whole entries are read',
  moved: () => 'it has moved for good; better write the new address into the configuration',
}

/** What was seen of a source, for a person at a terminal. */
export function printLook(look: SourceLook): string {
  const lines = [
    `${look.title ?? look.url}`,
    `  ${look.finalUrl}`,
    `  ${look.format}, ${look.encoding}, language ${look.language ?? 'not said'}, ${look.items} entries${look.newest === null ? '' : `, newest ${isoInstant(look.newest)}`}`,
    ...look.samples.map(
      ({ title, published }) =>
        `    ${published === null ? '(no date)'.padEnd(17) : isoInstant(published).slice(0, 16).replace('T', ' ').padEnd(17)} ${title}`,
    ),
    ...look.warnings.map(({ kind, items }) => `  ! ${WARNINGS[kind](items)}`),
    `  would be asked every ${inWords(look.intervalMs)}${whyOf(look)}`,
  ]
  return `${lines.join('\n')}\n`
}

function whyOf({ gapMs, askedForMs, intervalMs }: SourceLook): string {
  if (askedForMs !== null && askedForMs >= intervalMs * 0.99)
    return ', because its publisher asks for that'
  return gapMs === null
    ? ', until its pace is known'
    : ', because it publishes something about every ' + inWords(gapMs)
}

function inWords(milliseconds: number): string {
  if (milliseconds < 90 * MINUTE) return `${Math.max(1, Math.round(milliseconds / MINUTE))} min`
  const hours = milliseconds / HOUR
  return hours < 48 ? `${hours.toFixed(1)} h` : `${(hours / 24).toFixed(1)} days`
}
