import type { Events } from '../events.ts'
import type { Archive, Clock } from '../ports/index.ts'

/** Articles filed in the archive at once: what other work waits for meanwhile, some tens of milliseconds. */
const BATCH = 50
/** Batches between two reports of how far it is. */
const REPORT_EVERY = 100
/** Pause between two batches, in milliseconds: news goes first. */
const PAUSE_MS = 20

/** Files what was stored before there was an archive, bit by bit, until all of it is in or the signal ends it. */
export async function fillArchive(
  { archive, clock, events }: { archive: Archive; clock: Clock; events: Events },
  inTurn: <T>(work: () => Promise<T>) => Promise<T>,
  signal: AbortSignal,
): Promise<void> {
  let articles = 0
  for (let batch = 1; !signal.aborted; batch++) {
    const taken = await inTurn(() => archive.fill(BATCH))
    articles += taken
    const done = taken < BATCH
    if (articles > 0 && (done || batch % REPORT_EVERY === 0))
      events.archiveFilled({ articles, done })
    if (done) return
    await clock.sleep(PAUSE_MS, signal).catch(() => undefined)
  }
}
