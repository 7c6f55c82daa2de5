import type { XmlElement } from './read-tree.ts'

/** The address that a link means, or undefined if it is none that a reader can open. */
export function resolveLink(link: string | undefined, base: string): string | undefined {
  const text = link?.replace(/[\s\u200e\u200f]+/g, part => (/^\s+$/.test(part) ? ' ' : '')).trim()
  if (!text || !URL.canParse(text, base)) return undefined
  const { protocol, href } = new URL(text, base)
  return protocol === 'http:' || protocol === 'https:' ? href : undefined
}

/** The address that links in an element are relative to: the document's, as changed by each `xml:base` on the way in. */
export function baseOf(element: XmlElement, url: string): string {
  const bases: string[] = []
  for (let at: XmlElement | undefined = element; at; at = at.parent) {
    const base =
      at.attributes['xml:base'] ?? (at.name === 'channel' ? at.attributes['base'] : undefined)
    if (base !== undefined) bases.push(base)
  }
  return bases.reduceRight(
    (outer, base) => (URL.canParse(base, outer) ? new URL(base, outer).href : outer),
    url,
  )
}
