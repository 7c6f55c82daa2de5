import { wantsTranslation } from '@shareet/core/ticker'
import type { FindTranslation, Rundown, TickerPolicy, Translation } from '@shareet/core/ticker'
import { MINUTE, SECOND } from '@shareet/core/values'
import type { Events } from '../events.ts'
import type { Clock, Translator } from '../ports/index.ts'

/** Translations of lines on air, made one after the other while the tickers go on. */
export interface Translations {
  readonly find: FindTranslation
  /** Has the lines of a rundown translated that are in other languages, as far as that is wanted. */
  want(rundown: Rundown, policy: TickerPolicy): void
  /** Works until aborted; `arrived` is called for every translation that came. */
  run(arrived: () => void, signal: AbortSignal): Promise<void>
}

/** Translations remembered, and lines that may wait. Tickers show a few dozen lines each. */
const REMEMBERED = 2000
const MOST_WAITING = 500
/** Waits after the first failure and after many in a row. */
const FIRST_WAIT_MS = 10 * SECOND
const LONGEST_WAIT_MS = 10 * MINUTE

interface Wish {
  readonly key: string
  readonly text: string
  readonly from: string
  readonly to: string
}

export function createTranslations(
  translator: Translator,
  { clock, events }: { readonly clock: Clock; readonly events: Pick<Events, 'translationFailed'> },
): Translations {
  /** Null: the service will not translate it. */
  const known = new Map<string, Translation | null>()
  const waiting = new Map<string, Wish>()
  let wake: () => void = () => undefined

  function remember(key: string, translation: Translation | null): void {
    known.set(key, translation)
    for (const oldest of known.keys()) {
      if (known.size <= REMEMBERED) break
      known.delete(oldest)
    }
  }

  /** How long to wait before the next. */
  async function translate(wish: Wish, failures: number, signal: AbortSignal): Promise<number> {
    const { key, text, from, to } = wish
    const answer = await translator.translate(text, from, to, signal)
    if (answer.ok) {
      waiting.delete(key)
      remember(key, { text: answer.value, by: translator.name })
      return 0
    }
    const { kind, detail } = answer.error
    events.translationFailed({ kind, detail, from, to })
    waiting.delete(key)
    if (kind === 'refused') {
      remember(key, null)
      return 0
    }
    // Behind the others: it may be this line that the service takes too long for.
    waiting.set(key, wish)
    return Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** failures)
  }

  return {
    find: (text, from, to) => known.get(keyOf(text, from, to)) ?? undefined,
    want({ items }, policy) {
      const to = policy.language
      if (to === null) return
      for (const { line } of items) {
        if (!wantsTranslation(line, policy)) continue
        const { text, language: from } = line
        const key = keyOf(text, from, to)
        if (known.has(key) || waiting.has(key) || waiting.size >= MOST_WAITING) continue
        waiting.set(key, { key, text, from, to })
      }
      wake()
    },
    async run(arrived, signal) {
      signal.addEventListener('abort', () => wake(), { once: true })
      let failures = 0
      while (!signal.aborted) {
        const [wish] = waiting.values()
        if (!wish) {
          await new Promise<void>(resolve => (wake = resolve))
          continue
        }
        try {
          const wait = await translate(wish, failures, signal)
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

const keyOf = (text: string, from: string, to: string): string => `${from} ${to} ${text}`
