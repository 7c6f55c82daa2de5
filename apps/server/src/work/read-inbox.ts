import type { Newsroom } from '@shareet/core'
import { planNextPoll, pollPolicy } from '@shareet/core/sources'
import type { PollOutcome, SourceState } from '@shareet/core/sources'
import { isoInstant } from '@shareet/core/values'
import type { ConfiguredSource } from '../config/index.ts'
import { InboxError } from '../ports/index.ts'
import type { Inbox } from '../ports/index.ts'
import { filePoll } from './file-poll.ts'
import type { PollPorts } from './poll-source.ts'

/** Files taken in one pass. */
const MOST_FILES = 100
/** How often a folder is looked at, in milliseconds. */
export const INBOX_EVERY_MS = 2000

/**
 * Files what lies in an inbox, a file at a time: stored first, moved after, so that a file may be filed twice but is
 * never lost, and the second time finds everything known. A file with something under embargo waits.
 */
export async function readInbox(
  ports: Omit<PollPorts, 'fetcher'>,
  inbox: Inbox,
  newsroom: Newsroom,
  { source, encoding }: ConfiguredSource,
  before: SourceState,
): Promise<{ readonly state: SourceState; readonly changed: boolean }> {
  const { clock, events } = ports
  let state = before
  let changed = false
  const plan = (outcome: PollOutcome): SourceState =>
    planNextPoll(state, outcome, pollPolicy, clock.now(), INBOX_EVERY_MS)
  const noteFailure = async (kind: string, detail: string): Promise<void> => {
    state = plan({ kind: 'failed', failure: kind, detail })
    events.sourceFailed({
      source: source.id,
      kind,
      detail,
      failures: state.failures,
      nextPoll: isoInstant(state.nextPoll),
    })
    await ports.inTurn(() => ports.articles.commit({ state, reports: [] }))
  }
  try {
    for (const file of await inbox.ready(MOST_FILES)) {
      const begun = clock.now()
      const body = await file.read()
      const parsed =
        body && ports.parser.parse({ body, contentType: null, url: file.url, encoding })
      if (!parsed?.ok) {
        const kind = parsed?.error.kind ?? 'too-large'
        const detail = `${file.name}: ${parsed?.error.detail ?? 'the file is larger than 8 MB'}`
        await inbox.failed(file, detail)
        await noteFailure(kind, detail)
        continue
      }
      const { items } = parsed.value
      const filed = await ports.inTurn(() =>
        filePoll(
          ports.articles,
          newsroom,
          source,
          items,
          state,
          (count, told) =>
            plan({
              kind: 'success',
              filed: count,
              etag: null,
              lastModified: null,
              bodyDigest: null,
              bytes: body?.length ?? 0,
              // One file says nothing of the pace, nor of what is missing from another.
              told: { ...told, gapMs: null, recent: [], vanished: 0 },
            }),
          clock.now(),
        ),
      )
      state = filed.state
      changed ||= filed.counts.filed + filed.counts.revised > 0
      events.sourcePolled({ source: source.id, ...filed.counts, ms: clock.now() - begun })
      const waits = filed.filings.some(
        filing => filing.kind === 'dropped' && filing.reason === 'embargoed',
      )
      if (!waits) await inbox.done(file)
    }
  } catch (fault) {
    if (!(fault instanceof InboxError)) throw fault
    await noteFailure('unreadable', fault.message)
  }
  return { state, changed }
}
