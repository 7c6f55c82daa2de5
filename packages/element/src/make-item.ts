import type { ItemDocument, TextDocument } from '@shareet/protocol'

/** An item as a node: glyph, kicker, line, attribution. Every text is set as text and isolated in its own direction. */
export function makeItem(
  item: ItemDocument,
  choose: (item: ItemDocument, event: Event) => void,
): HTMLElement {
  const url = webAddress(item.url)
  const node = document.createElement(url ? 'a' : 'span')
  node.className = 'item'
  node.setAttribute('part', 'item')
  node.dataset['item'] = item.id
  node.tabIndex = -1
  if (url && node instanceof HTMLAnchorElement) {
    node.href = url
    node.target = '_blank'
    node.rel = 'noopener noreferrer'
  }
  node.dir = item.line.dir
  const glyph = document.createElement('i')
  glyph.className = item.breaking ? 'glyph breaking' : 'glyph'
  node.append(glyph)
  if (item.kicker) node.append(span('kicker', item.kicker))
  node.append(span('line', item.line))
  if (item.attribution) node.append(span('attribution', item.attribution))
  node.addEventListener('click', event => choose(item, event))
  return node
}

function span(part: string, { text, lang, dir }: TextDocument): HTMLElement {
  const node = document.createElement('bdi')
  node.className = part
  node.setAttribute('part', part)
  node.lang = lang
  node.dir = dir
  node.textContent = text
  return node
}

/** An item as one sentence for a screen reader. */
export const itemWords = ({ kicker, line, attribution }: ItemDocument): string =>
  [kicker?.text, line.text, attribution?.text].filter(text => text !== undefined).join(' – ')

function webAddress(url: string | null): string | undefined {
  return url !== null && /^https?:\/\//i.test(url) ? url : undefined
}
