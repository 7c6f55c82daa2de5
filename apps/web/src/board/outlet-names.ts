import { board, messageFrom } from '@shareet/catalogue'
import type { Language } from '@shareet/catalogue'
import type { ItemDocument } from '@shareet/protocol'
import { make } from '../dom/make.ts'
import { makeName } from '../dom/make-text.ts'

/** Up to three outlets by name and how many more there are. */
export function makeOutletNames(lang: Language, item: ItemDocument): readonly Node[] {
  const nodes: Node[] = item.publishers.map(name => makeName(name))
  const more = item.publisherCount - item.publishers.length
  if (more > 0)
    nodes.push(
      make(
        'span',
        { class: 'more' },
        make(
          'bdi',
          { dir: 'ltr', 'aria-hidden': 'true' },
          messageFrom(board, lang, 'moreShort', { count: more }),
        ),
        make('span', { class: 'unseen' }, messageFrom(board, lang, 'more', { count: more })),
      ),
    )
  return nodes
}
