import type { ItemDocument } from '@shareet/protocol'
import { looksOf } from './motion.ts'
import type { MakeItem, Motion } from './motion.ts'

interface Card {
  readonly item: ItemDocument
  readonly node: HTMLElement
  readonly looks: string
}

/** Milliseconds to notice that the line is another one, added to the time to read it. */
const NOTICE = 3000

/**
 * One item at a time, whole and without motion. All items lie on one another and one is visible, so that the height is
 * that of the longest and nothing around it moves. `pace` answers characters a second.
 */
export function createFlip(
  host: HTMLElement,
  make: MakeItem,
  pace: () => number,
  ended: () => void,
): Motion {
  let cards: readonly Card[] = []
  let at = 0
  let held = false
  let timer: ReturnType<typeof setTimeout> | undefined

  function turn(to: number): void {
    clearTimeout(timer)
    at = cards.length === 0 ? 0 : (to + cards.length) % cards.length
    for (const [index, { node }] of cards.entries()) node.classList.toggle('current', index === at)
    const text = cards[at]?.item.line.text
    if (text === undefined) ended()
    else if (!held) timer = setTimeout(() => turn(at + 1), NOTICE + (text.length / pace()) * 1000)
  }

  function show(list: readonly ItemDocument[], breaking: readonly string[]): void {
    const reading = cards[at]
    const known = new Map(cards.map(card => [card.looks, card]))
    const next = list.map(item => {
      const looks = item.id + looksOf(item)
      const card = known.get(looks)
      return { item, looks, node: card?.node ?? make(item) }
    })
    if (next.length !== cards.length || next.some(({ node }, index) => node !== cards[index]?.node))
      host.replaceChildren(...next.map(({ node }) => node))
    cards = next
    const first = cards.findIndex(({ item }) => breaking.includes(item.id))
    const same = cards.findIndex(({ item }) => item.id === reading?.item.id)
    if (first >= 0 && !held) turn(first)
    else if (same < 0) turn(Math.min(at, cards.length - 1))
    else if (cards[same]?.looks !== reading?.looks) turn(same)
    else {
      at = same
      cards[at]?.node.classList.add('current')
    }
  }

  return {
    show,
    hold() {
      held = true
      clearTimeout(timer)
    },
    release() {
      if (!held) return
      held = false
      turn(at)
    },
    step(by) {
      turn(at + by)
      return cards[at]?.item
    },
    get current() {
      return cards[at]?.item
    },
    fit() {},
    clear: () => show([], []),
  }
}
