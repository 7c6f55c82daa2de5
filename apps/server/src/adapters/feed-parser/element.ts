import type { XmlElement } from './read-tree.ts'

/** Children of that name, in order. */
export const childrenOf = (element: XmlElement | undefined, name: string): readonly XmlElement[] =>
  element === undefined
    ? []
    : element.children.filter(
        (child): child is XmlElement => typeof child !== 'string' && child.name === name,
      )

/** The first child of that name. */
export function childOf(element: XmlElement | undefined, name: string): XmlElement | undefined {
  if (element === undefined) return undefined
  for (const child of element.children)
    if (typeof child !== 'string' && child.name === name) return child
  return undefined
}

/** The child reached by a way of names such as `itemmeta/provider/name`. */
export const descend = (element: XmlElement | undefined, way: string): XmlElement | undefined =>
  way.split('/').reduce<XmlElement | undefined>((at, name) => childOf(at, name), element)

/** The words directly and indirectly inside, markup left out, trimmed; empty where there are none. */
export function wordsOf(element: XmlElement | undefined): string {
  if (element === undefined) return ''
  let words = ''
  for (const child of element.children) words += typeof child === 'string' ? child : wordsOf(child)
  return words.trim()
}

/** The first of these children that has words. */
export function firstWords(
  element: XmlElement | undefined,
  ...names: readonly string[]
): string | undefined {
  for (const name of names)
    for (const child of childrenOf(element, name)) {
      const words = wordsOf(child)
      if (words !== '') return words
    }
  return undefined
}

/** The text directly inside, elements left out, as it stands. */
export const textOf = (element: XmlElement): string =>
  element.children.filter(child => typeof child === 'string').join('')

export const hasElements = (element: XmlElement): boolean =>
  element.children.some(child => typeof child !== 'string')

/** What stands inside as HTML: escaped HTML as it is, elements written out again. */
export function markupOf(element: XmlElement): string {
  if (!hasElements(element)) return textOf(element)
  return element.children.map(write).join('')
}

/** What stands inside as HTML, where text is text: for XHTML content. */
export const innerMarkup = (element: XmlElement): string => element.children.map(write).join('')

function write(node: XmlElement | string): string {
  if (typeof node === 'string') return node.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
  const name = node.name.replace(/^.*:/, '')
  return `<${name}>${node.children.map(write).join('')}</${name}>`
}

/** The value of `xml:lang` that holds for an element, looked for no further out than `outermost`. */
export function languageOf(element: XmlElement, outermost: XmlElement): string | undefined {
  for (let at: XmlElement | undefined = element; at; at = at.parent) {
    const tag = at.attributes['xml:lang']
    if (tag !== undefined && tag !== '') return tag
    if (at === outermost) return undefined
  }
  return undefined
}
