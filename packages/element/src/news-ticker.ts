import { ticker as words } from '@shareet/catalogue'
import { followTicker } from '@shareet/client'
import type { ItemDocument, TickerDocument } from '@shareet/protocol'
import { speedOf } from './course.ts'
import { createCrawl } from './crawl.ts'
import type { Crawl } from './crawl.ts'
import { NewsTickerItemEvent } from './item-event.ts'
import { itemWords, makeItem } from './make-item.ts'
import { createQueue } from './queue.ts'
import { styles } from './styles.ts'

type Word = keyof typeof words.texts

/** Mean width of a character, in parts of the font size: between Arabic and Latin. */
const ADVANCE = 0.5
const PACE = 9
/** A still item is shown at least this long, in milliseconds. */
const SHORTEST_LOOK = 5000

/**
 * `<news-ticker src="https://your.server/">`: the rundown as a crawl that is right in both directions, can be paused and
 * never restarts. Without `src` set its `document`. See the README for attributes, parts, properties and events.
 */
export class NewsTicker extends HTMLElement {
  static readonly observedAttributes = ['src', 'lang', 'dir', 'pace', 'mode', 'paused']

  readonly #root = this.attachShadow({ mode: 'open' })
  readonly #queue = createQueue()
  readonly #label = make('div', 'label')
  readonly #window = make('div', 'window')
  readonly #clock = make('time', 'clock')
  readonly #button = document.createElement('button')
  readonly #list = make('ul', 'unseen')
  readonly #news = make('div', 'unseen')
  readonly #calm = matchMedia('(prefers-reduced-motion: reduce)')
  #crawl: Crawl | undefined
  #document: TickerDocument | undefined
  #still = 0
  #stepped = false
  #line: AbortController | undefined
  #ticks: AbortController | undefined
  #lookTimer: ReturnType<typeof setTimeout> | undefined

  constructor() {
    super()
    const sheet = document.createElement('style')
    sheet.textContent = styles
    const bar = make('div', 'bar')
    const controls = make('div', 'controls')
    this.#window.setAttribute('aria-hidden', 'true')
    this.#news.setAttribute('aria-live', 'polite')
    this.#clock.setAttribute('aria-hidden', 'true')
    this.#button.setAttribute('part', 'pause')
    this.#button.type = 'button'
    this.#button.addEventListener('click', () => (this.paused = !this.paused))
    controls.append(this.#button)
    bar.append(this.#label, this.#window, this.#clock, controls)
    this.#root.append(sheet, bar, this.#list, this.#news)
  }

  /** The rundown shown. Setting it changes what enters next; what is on screen moves on undisturbed. */
  get document(): TickerDocument | undefined {
    return this.#document
  }

  set document(next: TickerDocument | undefined) {
    const before = this.#document
    this.#document = next
    const items = next?.items ?? []
    this.#queue.set(items)
    this.#tellReaders(before?.items, items)
    if (this.isConnected) this.#show(!before || before.items.length === 0 || items.length === 0)
  }

  get paused(): boolean {
    return this.hasAttribute('paused')
  }

  set paused(paused: boolean) {
    this.toggleAttribute('paused', paused)
  }

  connectedCallback(): void {
    this.#ticks = new AbortController()
    const { signal } = this.#ticks
    if (!this.hasAttribute('role')) this.setAttribute('role', 'region')
    this.addEventListener('keydown', event => this.#press(event), { signal })
    document.addEventListener('visibilitychange', () => this.#apply(), { signal })
    this.#calm.addEventListener('change', () => this.#show(true), { signal })
    this.#tellTime(signal)
    this.#follow()
    this.#show(true)
  }

  disconnectedCallback(): void {
    this.#ticks?.abort()
    this.#line?.abort()
    clearTimeout(this.#lookTimer)
    this.#crawl?.clear()
    this.#crawl = undefined
  }

  attributeChangedCallback(name: string, before: string | null, after: string | null): void {
    if (!this.isConnected || before === after) return
    if (name === 'src') this.#follow()
    else if (name === 'paused') {
      if (!this.paused && this.#stepped) {
        this.#stepped = false
        this.#show(true)
      } else this.#apply()
    } else this.#show(name !== 'pace')
  }

  #follow(): void {
    this.#line?.abort()
    const src = this.getAttribute('src')
    if (src === null) return
    this.#line = new AbortController()
    const base = new URL(src.endsWith('/') ? src : `${src}/`, document.baseURI).href
    void followTicker(base, { document: next => (this.document = next) }, this.#line.signal)
  }

  get #language(): 'ar' | 'en' {
    const tag =
      this.getAttribute('lang') ?? this.#document?.ticker.language ?? document.documentElement.lang
    return tag.startsWith('ar') ? 'ar' : 'en'
  }

  /** The crawl moves as most of its words read: by the ticker's direction, unless the page says otherwise. */
  get #direction(): 'rtl' | 'ltr' {
    const given = this.getAttribute('dir')
    if (given === 'rtl' || given === 'ltr') return given
    return this.#document?.ticker.direction ?? (this.#language === 'ar' ? 'rtl' : 'ltr')
  }

  get #isStill(): boolean {
    return this.#stepped || this.#calm.matches || this.getAttribute('mode') === 'flip'
  }

  /** Brings the screen up to date. `anew` sets everything again; otherwise what moves is not touched. */
  #show(anew: boolean): void {
    const items = this.#document?.items ?? []
    const direction = this.#direction
    if (this.dataset['dir'] !== direction) {
      this.dataset['dir'] = direction
      ;(this.#root.querySelector('.bar') as HTMLElement).dir = direction
      anew = true
    }
    this.setAttribute('aria-label', this.#word('label'))
    this.#showLabel(items)
    this.#button.hidden = items.length === 0
    const still = this.#isStill
    if (this.#window.classList.toggle('still', still) !== (this.#crawl === undefined) || anew) {
      this.#crawl?.clear()
      this.#crawl = undefined
      this.#window.textContent = ''
    }
    clearTimeout(this.#lookTimer)
    if (items.length === 0) {
      const quiet = make('div', 'quiet')
      quiet.textContent = this.#document ? this.#word('quiet') : ''
      this.#window.replaceChildren(quiet)
    } else if (still) this.#showStill(items)
    else if (this.#crawl) this.#crawl.renew()
    else {
      this.#crawl = createCrawl(
        this.#window,
        this.#queue,
        item => makeItem(item, this.#choose),
        () => (this.#direction === 'rtl' ? 1 : -1),
        () =>
          speedOf(
            Number(this.getAttribute('pace')) || PACE,
            parseFloat(getComputedStyle(this).fontSize) * ADVANCE,
          ),
      )
      this.#crawl.renew()
    }
    this.#apply()
  }

  #showLabel(items: readonly ItemDocument[]): void {
    const breaking = items.some(item => item.breaking)
    this.#label.classList.toggle('breaking', breaking)
    setText(this.#label, breaking ? this.#word('breaking') : (this.#document?.ticker.name ?? ''))
    this.#label.dir = 'auto'
  }

  /** One item at a time, whole and without motion. */
  #showStill(items: readonly ItemDocument[]): void {
    this.#still = ((this.#still % items.length) + items.length) % items.length
    const item = items[this.#still] as ItemDocument
    this.#window.replaceChildren(makeItem(item, this.#choose))
    if (this.#stepped || this.paused) return
    const look = Math.max(SHORTEST_LOOK, (item.line.text.length / PACE) * 1500)
    this.#lookTimer = setTimeout(() => {
      this.#still++
      this.#show(false)
    }, look)
  }

  /** Lets the line move or stand, as viewer and tab want it. */
  #apply(): void {
    const stands = this.paused || document.hidden
    if (stands) this.#crawl?.pause()
    else this.#crawl?.resume()
    if (stands) clearTimeout(this.#lookTimer)
    else if (this.#isStill && this.#document?.items.length) this.#showStill(this.#document.items)
    const word = this.#word(this.paused ? 'resume' : 'pause')
    this.#button.setAttribute('aria-label', word)
    this.#button.title = word
    this.#button.innerHTML = this.paused
      ? '<svg viewBox="0 0 16 16"><path d="M4 2l10 6-10 6z"/></svg>'
      : '<svg viewBox="0 0 16 16"><path d="M4 2h3v12H4zM9 2h3v12H9z"/></svg>'
  }

  readonly #choose = (item: ItemDocument, event: Event): void => {
    if (!this.dispatchEvent(new NewsTickerItemEvent(item))) event.preventDefault()
  }

  #press(event: KeyboardEvent): void {
    const forward = this.#direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight'
    if (event.key === 'ArrowLeft' || event.key === 'ArrowRight') {
      this.#still += event.key === forward ? (this.#stepped || this.#isStill ? 1 : 0) : -1
      this.#stepped = true
      this.paused = true
      this.#show(true)
      setText(this.#news, itemWords((this.#document?.items ?? [])[this.#still] ?? EMPTY))
    } else if (event.key === ' ' && event.target === this && event.composedPath()[0] === this)
      this.paused = !this.paused
    else return
    event.preventDefault()
  }

  /** Readers get one list in order; only what newly breaks is said aloud, once. */
  #tellReaders(before: readonly ItemDocument[] | undefined, items: readonly ItemDocument[]): void {
    this.#list.replaceChildren(
      ...items.map(item => {
        const row = document.createElement('li')
        row.lang = item.line.lang
        row.dir = item.line.dir
        row.textContent = itemWords(item)
        return row
      }),
    )
    this.#list.setAttribute('aria-label', this.#word('list'))
    const fresh =
      before &&
      items.find(
        item => item.breaking && !before.some(({ id, breaking }) => id === item.id && breaking),
      )
    if (fresh) setText(this.#news, this.#word('added').replace('{line}', itemWords(fresh)))
  }

  #tellTime(signal: AbortSignal): void {
    const now = new Date()
    setText(this.#clock, now.toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' }))
    const timer = setTimeout(() => this.#tellTime(signal), 60_000 - (now.getTime() % 60_000) + 20)
    signal.addEventListener('abort', () => clearTimeout(timer), { once: true })
  }

  #word(word: Word): string {
    return words.texts[word][this.#language]
  }
}

const EMPTY = { kicker: null, line: { text: '' }, attribution: null } as unknown as ItemDocument

function make(tag: string, part: string): HTMLElement {
  const node = document.createElement(tag)
  node.className = part
  node.setAttribute('part', part)
  return node
}

/** Writing costs a layout, reading does not. */
function setText(node: HTMLElement, text: string): void {
  if (node.textContent !== text) node.textContent = text
}
