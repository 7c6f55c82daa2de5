import { setImmediate } from 'node:timers/promises'
import { explain } from '@shareet/core'
import type { Newsroom, Orders } from '@shareet/core'
import { toWhyDocument } from '@shareet/core/publish'
import type { Rundown, TickerPolicy } from '@shareet/core/ticker'
import { SECOND } from '@shareet/core/values'
import type { Instant, TickerId } from '@shareet/core/values'
import type { WhyDocument } from '@shareet/protocol'

/** What is foretold stays true for a while, and takes a quarter of a second to work out. */
const GOOD_FOR_MS = 20 * SECOND

/** A ticker as it is now. */
export interface Explained {
  readonly id: TickerId
  readonly policy: TickerPolicy
  readonly rundown: Rundown
  readonly orders: Orders
}

/** Why the items of tickers are on air. Answers of the last seconds are given again, so that a crowd costs no more than one. */
export interface Explainer {
  /** Of one item, by its id or that of its story; undefined where it is not on air. */
  why(ticker: Explained, item: string): Promise<WhyDocument | undefined>
}

export function createExplainer(newsroom: Newsroom, now: () => Instant): Explainer {
  const answers = new Map<TickerId, { at: Instant; documents: Promise<readonly WhyDocument[]> }>()

  return {
    async why(ticker, wanted) {
      const item = ticker.rundown.items.find(({ id, story }) => id === wanted || story === wanted)
      if (!item) return undefined
      const known = answers.get(ticker.id)
      if (known && now() - known.at < GOOD_FOR_MS) {
        const found = (await known.documents).find(each => each.item === item.id)
        if (found) return found
      }
      const at = now()
      const documents = explainRundown(newsroom, ticker, at)
      answers.set(ticker.id, { at, documents })
      return (await documents).find(each => each.item === item.id)
    },
  }
}

/** Why each item of a ticker is on air. Other work goes on in between. */
export async function explainRundown(
  newsroom: Newsroom,
  { id, policy, rundown, orders }: Explained,
  now: Instant,
): Promise<readonly WhyDocument[]> {
  const looks = explain(newsroom, rundown, policy, now, orders)
  for (;;) {
    const look = looks.next()
    if (look.done) return look.value.map(each => toWhyDocument(each, each.moved, id, policy))
    await setImmediate()
  }
}
