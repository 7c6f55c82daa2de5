/** How long a row takes to its new place, milliseconds. */
const MOVE = 200

/**
 * Makes a change to a list so that the reader can follow it: what the reader looks at stays where it is on the screen, the
 * other rows glide to their new places, new ones appear. Without movement where the viewer asked for less of it.
 *
 * @param held the row that must not move on the screen, if any
 */
export function moveCalmly(list: HTMLElement, held: Element | null, change: () => void): void {
  const before = new Map<Element, number>()
  for (const row of list.children) before.set(row, row.getBoundingClientRect().top)

  change()

  const was = held ? before.get(held) : undefined
  if (held?.isConnected === true && was !== undefined) {
    const shift = held.getBoundingClientRect().top - was
    if (shift !== 0) window.scrollBy({ top: shift, behavior: 'instant' })
  }
  if (matchMedia('(prefers-reduced-motion: reduce)').matches || before.size === 0) return
  for (const row of list.children) {
    const top = before.get(row)
    if (top === undefined) {
      row.animate([{ opacity: 0 }, { opacity: 1 }], { duration: MOVE, easing: 'ease-out' })
      continue
    }
    const distance = top - row.getBoundingClientRect().top
    if (distance !== 0)
      row.animate([{ transform: `translateY(${distance}px)` }, { transform: 'none' }], {
        duration: MOVE,
        easing: 'ease-out',
      })
  }
}

/** The row to hold still: the opened one, else the one under the reader's focus, else the topmost seen once scrolled. */
export function rowToHold(
  list: HTMLElement,
  opened: Element | null,
  below: number,
): Element | null {
  if (opened !== null) return opened
  const rows = [...list.children]
  const focused = rows.find(row => row.contains(document.activeElement))
  if (focused) return focused
  if (window.scrollY === 0) return null
  return rows.find(row => row.getBoundingClientRect().bottom > below) ?? null
}
