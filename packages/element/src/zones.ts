/** Fixed markup, written once: no word of an item ever passes through here. */
const MARKUP =
  '<div class=bar><div class=label></div>' +
  '<div class=line tabindex=0 role=group><div class=window aria-hidden=true></div><div class=quiet hidden></div></div>' +
  '<div class=status hidden></div><div class=clock></div>' +
  `${button('previous', 'M11 2 5 8l6 6')}${button('next', 'm5 2 6 6-6 6')}${button('pause', '')}</div>` +
  '<ol class="unseen list"></ol><div class="unseen news" aria-live=polite></div>'

function button(name: string, path: string): string {
  return `<button class=${name}><svg viewBox="0 0 16 16"><path d="${path}"/></svg></button>`
}

const NAMES = 'bar label line window quiet status clock previous next pause list news'

/** The nodes of the element that change, inside the shadow root. */
export interface Zones {
  readonly bar: HTMLElement
  readonly label: HTMLElement
  /** Takes focus and keys; names itself to readers. */
  readonly line: HTMLElement
  /** What moves or flips inside the line. For eyes and pointers only. */
  readonly window: HTMLElement
  readonly quiet: HTMLElement
  readonly status: HTMLElement
  readonly clock: HTMLElement
  readonly previous: HTMLElement
  readonly next: HTMLElement
  readonly pause: HTMLElement
  /** The items in order, for readers. */
  readonly list: HTMLElement
  /** What a reader is told without asking. */
  readonly news: HTMLElement
}

/** Fills a shadow root and answers its nodes, each of which is also a part of its name. */
export function makeZones(root: ShadowRoot): Zones {
  root.innerHTML = MARKUP
  const zones: Record<string, Element | null> = {}
  for (const name of NAMES.split(' ')) {
    const node = (zones[name] = root.querySelector(`.${name}`))
    node?.part.add(name)
  }
  return zones as unknown as Zones
}

/** Writing costs a layout, reading does not. */
export function setText(node: HTMLElement, text: string): void {
  if (node.textContent !== text) node.textContent = text
}
