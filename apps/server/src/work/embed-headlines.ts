import type { StoryIndex } from '@shareet/core/stories'
import { MINUTE, SECOND } from '@shareet/core/values'
import type { Events } from '../events.ts'
import type { Clock, Embedder } from '../ports/index.ts'

/** What live headlines mean, asked for while everything goes on: nothing ever waits for it. */
export interface Embeddings {
  /** There may be headlines to ask for. */
  wake(): void
  /** Works until aborted; `arrived` is called when stories should be compared anew. */
  run(arrived: () => void, signal: AbortSignal): Promise<void>
}

/** Headlines asked for at once: a small machine answers so many within seconds. */
const BATCH = 32
/** A headline is as long as this, in characters; what goes on is no headline, and models take only so much. */
const LONGEST = 400
/** Waits after the first failure and after many in a row. */
const FIRST_WAIT_MS = 10 * SECOND
const LONGEST_WAIT_MS = 10 * MINUTE

/** Asks for the latest headlines first. What the service is away for stays asked for, by the index and as far as that keeps it. */
export function createEmbeddings(
  embedder: Embedder,
  stories: Pick<StoryIndex, 'wantedMeanings' | 'learnMeaning'>,
  { clock, events }: { readonly clock: Clock; readonly events: Pick<Events, 'embeddingFailed'> },
): Embeddings {
  let wake: () => void = () => undefined

  /** How long to wait before the next batch. */
  async function embed(
    wanted: ReturnType<StoryIndex['wantedMeanings']>,
    failures: number,
    signal: AbortSignal,
  ): Promise<number> {
    const byText = [...Map.groupBy(wanted, ({ text }) => text.slice(0, LONGEST))]
    const answer = await embedder.embed(
      byText.map(([text]) => text),
      signal,
    )
    if (!answer.ok) {
      const { kind, detail } = answer.error
      events.embeddingFailed({ kind, detail, headlines: wanted.length })
      // What it will not take would stand before all others for ever.
      if (kind === 'refused') for (const headline of wanted) stories.learnMeaning(headline, null)
      return Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** failures)
    }
    for (const [at, [, headlines]] of byText.entries())
      for (const headline of headlines) stories.learnMeaning(headline, answer.value[at] ?? null)
    return 0
  }

  return {
    wake: () => wake(),
    async run(arrived, signal) {
      signal.addEventListener('abort', () => wake(), { once: true })
      let failures = 0
      while (!signal.aborted) {
        const wanted = stories.wantedMeanings(BATCH)
        if (wanted.length === 0) {
          await new Promise<void>(resolve => (wake = resolve))
          continue
        }
        try {
          const wait = await embed(wanted, failures, signal)
          failures = wait === 0 ? 0 : failures + 1
          if (wait === 0) arrived()
          else await clock.sleep(wait, signal)
        } catch (fault) {
          if (!signal.aborted) throw fault
        }
      }
    },
  }
}
