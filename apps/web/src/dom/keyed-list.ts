/** What a list shows for one value: its element, and how it takes a newer value. */
export interface Row<T> {
  readonly root: HTMLElement
  readonly update: (value: T) => void
}

/** The children of an element, one a value, kept by key: an unchanged row is not touched and a moved one is not rebuilt. */
export interface KeyedList<T> {
  readonly update: (values: readonly T[]) => void
}

export function createKeyedList<T>(
  list: HTMLElement,
  keyOf: (value: T) => string,
  create: (value: T) => Row<T>,
): KeyedList<T> {
  const rows = new Map<string, Row<T>>()

  return {
    update(values) {
      const wanted = new Set(values.map(keyOf))
      for (const [key, row] of rows)
        if (!wanted.has(key)) {
          row.root.remove()
          rows.delete(key)
        }
      const focused = document.activeElement
      let next = list.firstElementChild
      for (const value of values) {
        const key = keyOf(value)
        const row = rows.get(key) ?? create(value)
        row.update(value)
        rows.set(key, row)
        if (row.root === next) next = next.nextElementSibling
        else list.insertBefore(row.root, next)
      }
      // A moved element loses the focus; the reader must not.
      if (
        focused instanceof HTMLElement &&
        focused !== document.activeElement &&
        list.contains(focused)
      )
        focused.focus({ preventScroll: true })
    },
  }
}
