import { loadRows, sharedFile } from '../load-rows.ts'
import type { LabelledRow } from '../load-rows.ts'

/** The set of recorded days, which judged pairs name. */
export const RECORDED_DAYS = 'replay-2026-06.jsonl'
/** What is known of some of their reports. */
const LABELS = 'stories-ar-en-dev.jsonl'
/** The event of a report that nobody labelled. */
export const UNLABELLED = ''

/** Whole recorded days of which some reports are labelled. Undefined where they are not on this machine. */
export function loadRecordedDays(): LabelledRow[] | undefined {
  const [days, labels] = [sharedFile(RECORDED_DAYS), sharedFile(LABELS)]
  if (days === undefined || labels === undefined) return undefined
  const events = new Map(loadRows(labels).map(({ id, event }) => [id, event]))
  return loadRows(days, UNLABELLED).map(row => ({ ...row, event: events.get(row.id) ?? row.event }))
}
