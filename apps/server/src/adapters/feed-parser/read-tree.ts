import { Parser } from 'htmlparser2'
import { parseLimits } from './limits.ts'
import { isConventional, knownPrefix } from './namespaces.ts'

/** An element of an XML document that may be damaged. */
export interface XmlElement {
  /** Lower case, after a known prefix and a colon unless it is in the document's own vocabulary: `item`, `dc:date`. */
  readonly name: string
  /** By name as written, in lower case. */
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly XmlNode[]
  readonly parent: XmlElement | undefined
  /** Its end was there: the document did not break off inside it. */
  readonly whole: boolean
}

export type XmlNode = XmlElement | string

export interface XmlTree {
  readonly root: XmlElement
  /** More elements, or deeper ones, than any honest document has: what came after was not read. */
  readonly excess: boolean
}

interface Open extends XmlElement {
  readonly children: XmlNode[]
  whole: boolean
  readonly raw: string
  readonly scope: Readonly<Record<string, string>>
}

/** Elements that never hold another of their name: where an end tag was forgotten, the next one ends the one before. */
const NEVER_INSIDE_ITSELF: ReadonlySet<string> = new Set(['item', 'entry'])

/** Elements of an entry that hold words only: where the end tag was forgotten, the next of them ends the one before. */
const WORDS_ONLY: ReadonlySet<string> = new Set(['title', 'link', 'guid', 'pubdate'])
const BESIDE: ReadonlySet<string> = new Set([...WORDS_ONLY, 'description', 'category'])

/**
 * Reads XML as a person would: ends that are missing are supplied, ends without a beginning are passed over, a bare
 * ampersand is one. `own` is the namespace whose elements carry no prefix. Declared entities are not known here.
 */
export function readTree(xml: string, own: ReadonlySet<string>): XmlTree | undefined {
  let root: Open | undefined
  let current: Open | undefined
  let depth = 0
  let elements = 0
  let items = 0
  let ended = false
  let excess = false
  const open = new Map<string, number>()

  const close = (until: Open): void => {
    while (current) {
      const closing = current
      closing.whole = !ended
      open.set(closing.raw, (open.get(closing.raw) ?? 1) - 1)
      current = closing.parent as Open | undefined
      depth--
      if (closing === until) return
    }
  }
  const nearest = (test: (element: Open) => boolean): Open | undefined => {
    let element = current
    while (element && !test(element)) element = element.parent as Open | undefined
    return element
  }

  const parser: Parser = new Parser(
    {
      onopentag(raw, written) {
        if (root && !current) return
        if (++elements > parseLimits.elements || depth >= parseLimits.depth) {
          excess = true
          parser.pause()
          return
        }
        const scope = scopeOf(current?.scope ?? {}, written)
        const name = nameOf(raw, scope, own)
        if (NEVER_INSIDE_ITSELF.has(name)) {
          if (++items > parseLimits.items) {
            parser.pause()
            ended = false
            return
          }
          const forgotten = nearest(element => element.name === name)
          if (forgotten) close(forgotten)
        }
        if (current && WORDS_ONLY.has(current.name) && BESIDE.has(name)) close(current)
        const element: Open = {
          name,
          raw,
          attributes: attributesOf(written),
          children: [],
          parent: current,
          whole: false,
          scope,
        }
        current?.children.push(element)
        current = element
        root ??= element
        depth++
        open.set(raw, (open.get(raw) ?? 0) + 1)
      },
      ontext(text) {
        current?.children.push(text)
      },
      onclosetag(raw) {
        if ((open.get(raw) ?? 0) === 0) return
        const match = nearest(element => element.raw === raw)
        if (match) close(match)
      },
    },
    { xmlMode: true, decodeEntities: true },
  )
  parser.write(escapeStrays(dropControls(xml)))
  const cut = items > parseLimits.items
  ended = true
  // What is open when we stop for the number of items is whole as far as we read it.
  if (cut && root) markWhole(root)
  else if (!excess) parser.end()
  return root && { root, excess }
}

function markWhole(root: Open): void {
  root.whole = true
  for (const child of root.children)
    if (typeof child !== 'string' && child.name === 'channel') (child as Open).whole = true
}

/** Control characters, which no XML may hold and some feeds do. */
const dropControls = (xml: string): string =>
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f]/.test(xml)
    ? xml.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, '')
    : xml

/** An angle bracket that begins no tag, such as in "a < b" or "<3", is text. */
function escapeStrays(xml: string): string {
  if (!/<[\s\d=<&,.;]/.test(xml)) return xml
  return xml.replace(/<!\[CDATA\[[\s\S]*?\]\]>|<!--[\s\S]*?-->|<(?=[\s\d=<&,.;])/g, part =>
    part === '<' ? '&lt;' : part,
  )
}

function scopeOf(
  outer: Readonly<Record<string, string>>,
  written: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  let scope = outer
  for (const name in written) {
    if (!name.startsWith('xmlns')) continue
    if (scope === outer) scope = { ...outer }
    const prefix = name === 'xmlns' ? '' : name.slice(6).toLowerCase()
    ;(scope as Record<string, string>)[prefix] = knownPrefix(written[name] ?? '') ?? '?'
  }
  return scope
}

function nameOf(
  raw: string,
  scope: Readonly<Record<string, string>>,
  own: ReadonlySet<string>,
): string {
  const colon = raw.indexOf(':')
  const prefix = colon === -1 ? '' : raw.slice(0, colon).toLowerCase()
  const local = (colon === -1 ? raw : raw.slice(colon + 1)).toLowerCase()
  const namespace = scope[prefix] ?? (prefix === '' || isConventional(prefix) ? prefix : '?')
  // A default namespace that nobody knows does not make the elements of a feed others.
  if (namespace === '' || own.has(namespace) || (namespace === '?' && prefix === '')) return local
  return `${namespace}:${local}`
}

const NONE: Readonly<Record<string, string>> = {}

function attributesOf(written: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  let attributes: Record<string, string> | undefined
  for (const name in written) (attributes ??= {})[name.toLowerCase()] = written[name] ?? ''
  return attributes ?? NONE
}
