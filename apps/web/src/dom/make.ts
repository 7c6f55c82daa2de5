type Child = Node | string | null

/**
 * An element with attributes and children. Strings become text nodes and attributes are set as values, so nothing that
 * came over the wire is ever read as markup. `null` and `false` leave an attribute or child out; `true` sets it empty.
 */
export function make<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Readonly<Record<string, string | boolean | null>> = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes))
    if (value !== null && value !== false) element.setAttribute(name, value === true ? '' : value)
  for (const child of children) if (child !== null) element.append(child)
  return element
}
