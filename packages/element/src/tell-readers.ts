import type { ItemDocument } from '@shareet/protocol'
import { itemWords, makeLink } from './make-item.ts'
import type { MarkWords } from './make-item.ts'

/**
 * Keeps the list that screen readers get: each item once, in order, standing still, with its link. Rows whose words stay
 * are moved and not made anew, so that a reader does not lose its place.
 */
export function tellReaders(
  list: HTMLElement,
  items: readonly ItemDocument[],
  markWords: MarkWords,
  choose: (item: ItemDocument, event: Event) => void,
): void {
  const rows = new Map([...list.children].map(row => [keyOf(row), row]))
  const wanted = items.map(item => {
    const fresh = makeRow(item, markWords, choose)
    return rows.get(keyOf(fresh)) ?? fresh
  })
  if (wanted.length !== rows.size || wanted.some((row, index) => row !== list.children[index]))
    list.replaceChildren(...wanted)
}

const keyOf = (row: Element): string => row.outerHTML

function makeRow(
  item: ItemDocument,
  markWords: MarkWords,
  choose: (item: ItemDocument, event: Event) => void,
): HTMLElement {
  const row = document.createElement('li')
  row.lang = item.line.lang
  row.dir = item.line.dir
  const link = makeLink(item)
  if (link) {
    link.addEventListener('click', event => choose(item, event))
    row.append(link)
  }
  ;(link ?? row).textContent = itemWords(item, markWords)
  return row
}
