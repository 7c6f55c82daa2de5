import { failure, success } from '@shareet/core/values'
import type { Result } from '@shareet/core/values'
import type { FeedFailure, ParsedFeed } from '../../ports/index.ts'
import { closeAgain, isClosed, wholeItems } from './whole-items.ts'

/**
 * Reads a feed that breaks off or that the parser refuses: first with all its whole items, and if one of them is what
 * the parser refuses, item by item.
 */
export function parseDamaged(
  fromRoot: string,
  root: string,
  read: (xml: string) => Omit<ParsedFeed, 'damaged'>,
): Result<ParsedFeed, FeedFailure> {
  const { head, items } = wholeItems(fromRoot, /feed$/i.test(root) ? 'entry' : 'item')
  const attempt = (part: readonly string[]): Omit<ParsedFeed, 'damaged'> | undefined => {
    try {
      return read(closeAgain(head, part, root))
    } catch {
      return undefined
    }
  }
  const all = attempt(items)
  if (all && all.items.length > 0) return success({ ...all, damaged: true })
  const each = items.flatMap(item => attempt([item]) ?? [])
  const [first] = each
  if (first) return success({ ...first, items: each.flatMap(feed => feed.items), damaged: true })
  return failure(
    isClosed(fromRoot, root)
      ? { kind: 'not-a-feed', detail: 'The XML is damaged, and no entry of it could be read' }
      : { kind: 'truncated', detail: 'The feed breaks off before the end of its first entry' },
  )
}
