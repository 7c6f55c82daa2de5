import type { ItemDocument, TextDocument } from '@shareet/protocol'

/** What is said of an item besides its own words, in the language of the interface. */
export interface ItemMarks {
  readonly unconfirmed: TextDocument
  readonly translated: TextDocument
}

/**
 * An item as a node: ribbon, kicker, line, attribution. Every text is set as text and isolated in its own direction; the
 * ribbon stays on the side from which the ticker is read. For pointers only: readers and keys have the list beside it.
 */
export function makeItem(
  item: ItemDocument,
  marks: ItemMarks,
  choose: (item: ItemDocument, event: Event) => void,
): HTMLElement {
  const url = webAddress(item)
  const node = document.createElement(url ? 'a' : 'span')
  const { state } = item.alert
  node.className = `item ${state}`
  node.part.add('item', `alert-${state}`)
  node.dataset['item'] = item.id
  node.tabIndex = -1
  node.draggable = false
  if (url) Object.assign(node, { href: url, target: '_blank', rel: 'noopener noreferrer' })
  const words = document.createElement('span')
  words.className = 'words'
  words.dir = item.line.dir
  for (const [part, text] of partsOf(item, marks)) words.append(makeText(part, text))
  node.append(makeRibbon(), words)
  node.addEventListener('click', event => choose(item, event))
  return node
}

/** What is said of an item, in reading order, with the part it plays. */
function partsOf(
  item: ItemDocument,
  marks: ItemMarks,
): readonly (readonly [string, TextDocument])[] {
  const { kicker, line, translated, attribution, unconfirmed } = item
  const first = attribution?.place === 'before'
  return [
    ...(kicker ? ([['kicker', kicker]] as const) : []),
    ...(first
      ? ([['attribution', { ...attribution, text: `${attribution.text}:` }]] as const)
      : []),
    ['line', line],
    ...(attribution && !first ? ([['attribution', attribution]] as const) : []),
    ...(translated ? ([['translated', marks.translated]] as const) : []),
    ...(unconfirmed ? ([['unconfirmed', marks.unconfirmed]] as const) : []),
  ]
}

/** An item as one sentence for a screen reader. */
export const itemWords = (item: ItemDocument, marks: ItemMarks): string =>
  partsOf(item, marks)
    .map(([, { text }]) => text)
    .join(' – ')

/** The address of an item where it is one that a browser may open: only the web, never a script. */
export const webAddress = ({ url }: ItemDocument): string | undefined =>
  url && /^https?:\/\//i.test(url) ? url : undefined

function makeText(part: string, { text, lang, dir }: TextDocument): HTMLElement {
  const node = document.createElement('bdi')
  node.className = part
  node.part.add(part)
  node.lang = lang
  node.dir = dir
  node.textContent = text
  return node
}

function makeRibbon(): HTMLElement {
  const ribbon = document.createElement('i')
  ribbon.className = 'ribbon'
  ribbon.part.add('ribbon')
  return ribbon
}
