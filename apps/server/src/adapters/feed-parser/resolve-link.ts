/** The address that a link means, or undefined if it is none that a reader can open. */
export function resolveLink(link: string | undefined, base: string): string | undefined {
  const text = link?.trim()
  if (!text || !URL.canParse(text, base)) return undefined
  const { protocol, href } = new URL(text, base)
  return protocol === 'http:' || protocol === 'https:' ? href : undefined
}

/** The address that links are relative to: the document's, as changed by each `xml:base` on the way in. */
export const baseOf = (url: string, ...bases: readonly (string | undefined)[]): string =>
  bases.reduce<string>(
    (outer, base) =>
      base !== undefined && URL.canParse(base, outer) ? new URL(base, outer).href : outer,
    url,
  )
