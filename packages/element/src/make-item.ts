import type { ItemDocument, TextDocument } from '@shareet/protocol'

const MARKS = ['translated', 'unconfirmed'] as const
/** What is said of an item besides its own words, in the language of the interface. */
export type MarkWords = (name: (typeof MARKS)[number]) => TextDocument

/**
 * An item as a node: ribbon, kicker, line, attribution. Every text is set as text and isolated in its own direction; the
 * ribbon stays on the side from which the ticker is read. For pointers only: readers and keys have the list beside it.
 */
export function makeItem(
  item: ItemDocument,
  markWords: MarkWords,
  choose: (item: ItemDocument, event: Event) => void,
): HTMLElement {
  const node = makeLink(item) ?? document.createElement('span')
  const { state } = item.alert
  node.className = `item ${state}`
  node.part.add('item', `alert-${state}`)
  node.dataset['item'] = item.id
  node.draggable = false
  const words = document.createElement('span')
  words.className = 'words'
  words.dir = item.line.dir
  for (const [part, text] of partsOf(item, markWords)) words.append(makeText(part, text))
  node.append(makeRibbon(), words)
  node.addEventListener('click', event => choose(item, event))
  return node
}

/** What is said of an item, in reading order, with the part it plays. */
function partsOf(
  item: ItemDocument,
  markWords: MarkWords,
): readonly (readonly [string, TextDocument])[] {
  const { kicker, line, attribution } = item
  const first = attribution?.place === 'before'
  return [
    ...(kicker ? ([['kicker', kicker]] as const) : []),
    ...(first
      ? ([['attribution', { ...attribution, text: `${attribution.text}:` }]] as const)
      : []),
    ['line', line],
    ...(attribution && !first ? ([['attribution', attribution]] as const) : []),
    ...MARKS.filter(name => item[name]).map(name => [name, markWords(name)] as const),
  ]
}

/** An item as one sentence for a screen reader. */
export const itemWords = (item: ItemDocument, markWords: MarkWords): string =>
  partsOf(item, markWords)
    .map(([, { text }]) => text)
    .join(' – ')

/** A link to the report, where it has an address; no stop for keys: what they focus must be seen, and the line shows it. */
export function makeLink(item: ItemDocument): HTMLElement | undefined {
  const href = webAddress(item)
  if (href === undefined) return undefined
  const link = document.createElement('a')
  return Object.assign(link, { href, target: '_blank', rel: 'noopener noreferrer', tabIndex: -1 })
}

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
