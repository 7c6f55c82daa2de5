import { parseLimits } from './limits.ts'

/** A damaged document taken apart: what stands before its first item, and its items that are whole. */
export interface WholeItems {
  readonly head: string
  readonly items: readonly string[]
}

/** `fromRoot` is a document from its root element on; `item` is the local name of its items. */
export function wholeItems(fromRoot: string, item: 'item' | 'entry'): WholeItems {
  const open = new RegExp(`<((?:[\\w.-]+:)?${item})[\\s>]`, 'gi')
  const first = open.exec(fromRoot)
  const close = new RegExp(`</${first?.[1]}\\s*>`, 'gi')
  const items: string[] = []
  for (let start = first; start && items.length < parseLimits.items; start = open.exec(fromRoot)) {
    close.lastIndex = open.lastIndex
    if (!close.test(fromRoot)) break
    items.push(fromRoot.slice(start.index, close.lastIndex))
    open.lastIndex = close.lastIndex
  }
  return { head: fromRoot.slice(0, first?.index), items }
}

/** Whether the root element is closed. */
export function isClosed(fromRoot: string, root: string): boolean {
  const end = fromRoot.toLowerCase().lastIndexOf(`</${root.toLowerCase()}`)
  return end === -1 ? /^<[^>]*\/>\s*$/.test(fromRoot) : fromRoot.includes('>', end)
}

/** `head` with `items` and everything that it opened closed again, as far as feeds go. */
export function closeAgain(head: string, items: readonly string[], root: string): string {
  const channel = /<((?:[\w.-]+:)?channel)[\s>]/i.exec(head)?.[1]
  const open = channel !== undefined && !head.includes(`</${channel}`)
  return `${head}${items.join('')}${open ? `</${channel}>` : ''}</${root}>`
}
