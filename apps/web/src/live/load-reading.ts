import type { ShareetApi } from '@shareet/client'
import type { ReadingDocument } from '@shareet/protocol'

/** Fetches what was understood of a report; undefined where it cannot be had. Never rejects. */
export type LoadReading = (story: string, report: string) => Promise<ReadingDocument | undefined>

export const loadReadingFrom =
  (api: ShareetApi): LoadReading =>
  (story, report) =>
    api.reading(story, report).catch(() => undefined)
