import { make } from './make.ts'

/** An address that a link may lead to, or null: only http and https, so that a feed cannot hand in a script. */
export function safeAddress(url: string | null): string | null {
  if (url === null) return null
  try {
    const { protocol, href } = new URL(url)
    return protocol === 'https:' || protocol === 'http:' ? href : null
  } catch {
    return null
  }
}

/** A link that opens beside the page and tells the other side nothing, or just its content where the address is not safe. */
export function makeLink(url: string | null, label: string | null, content: Node): Node {
  const href = safeAddress(url)
  if (href === null) return content
  return make(
    'a',
    { href, target: '_blank', rel: 'noopener noreferrer', 'aria-label': label },
    content,
  )
}
