import { markupLimits } from './limits.ts'

/** Angle brackets that begin nothing, before we stop looking for a root among them. */
const MOST_STRAYS = 100

/** Elements in which a publishing system's own warnings come, before the document that they are about. */
const CHATTER: ReadonlySet<string> = new Set('b br font i p pre span strong'.split(' '))

/** What stands at the beginning of an XML document, read without a parser. */
export type XmlHead =
  | {
      readonly danger: null
      /** The document from its root element on: nothing of the declarations before it reaches the parser. */
      readonly fromRoot: string
      /** Name of the root element as written, prefix included. */
      readonly root: string
    }
  /** Why the declarations before the root are dangerous, as the end of a sentence. */
  | { readonly danger: string }

/** Skips what may stand before the root element, text that does not belong there included. Undefined without a root. */
export function examineXml(text: string): XmlHead | undefined {
  let strays = 0
  for (let at = text.indexOf('<'); at !== -1; at = text.indexOf('<', at)) {
    if (text.startsWith('<!--', at)) at = after(text, '-->', at)
    else if (text.startsWith('<?', at)) at = after(text, '?>', at)
    else if (/^<!doctype/i.test(text.slice(at, at + 9))) {
      const end = endOfDoctype(text, at)
      const danger = dangerOf(text.slice(at, end))
      if (danger !== null) return { danger }
      at = end
    } else {
      const root = /^<([\p{L}_][\p{L}\p{N}_.:-]*)/u.exec(text.slice(at, at + 200))?.[1]
      if (root !== undefined && !CHATTER.has(root.toLowerCase()))
        return { fromRoot: text.slice(at), root, danger: null }
      at += 1
      strays++
    }
    if (at === text.length || strays > MOST_STRAYS) return undefined
  }
  return undefined
}

function after(text: string, end: string, from: number): number {
  const at = text.indexOf(end, from)
  return at === -1 ? text.length : at + end.length
}

/** The internal subset in brackets may hold `>` in its quotes. */
function endOfDoctype(text: string, from: number): number {
  const declaration = text.slice(from, from + markupLimits.doctypeLength)
  let inside = false
  for (const part of declaration.matchAll(/"[^"]*"|'[^']*'|<!--[\s\S]*?-->|\[|\]|>/g)) {
    if (part[0] === '[') inside = true
    else if (part[0] === ']') inside = false
    else if (part[0] === '>' && !inside) return from + part.index + 1
  }
  return text.length
}

/** Entities for single letters (`nbsp`) are harmless. Ones made of others, of files or of long texts are a bomb or a leak. */
function dangerOf(doctype: string): string | null {
  if (doctype.length > markupLimits.doctypeLength)
    return 'has a document type declaration of great length'
  const entities = /<!ENTITY\s+(%?)\s*\S+\s+(?:(SYSTEM|PUBLIC)\b|"([^"]*)"|'([^']*)')/gi
  for (const [, parameter, file, quoted, single] of doctype.matchAll(entities)) {
    const value = quoted ?? single ?? ''
    if (parameter) return 'declares parameter entities'
    if (file) return 'declares entities from other files'
    if (/&(?!#)/.test(value)) return 'declares entities made of other entities'
    if (value.length > markupLimits.entityLength) return 'declares entities of great length'
  }
  return null
}
