import { ticker as words, toLanguage } from '@shareet/catalogue'
import type { Language } from '@shareet/catalogue'
import { followTicker } from '@shareet/client'
import type { Connection } from '@shareet/client'
import type { Direction, ItemDocument, TickerDocument } from '@shareet/protocol'
import { awayWords } from './away-words.ts'
import { speedFor } from './course.ts'
import type { Track } from './course.ts'
import { createCrawl } from './crawl.ts'
import { NewsTickerItemEvent } from './item-event.ts'
import { createFlip } from './flip.ts'
import { itemWords, makeItem, webAddress } from './make-item.ts'
import type { MarkWords } from './make-item.ts'
import type { Motion } from './motion.ts'
import { sharedSheet } from './styles.ts'
import { tellReaders } from './tell-readers.ts'
import { tellTime } from './tell-time.ts'
import { makeZones, setText } from './zones.ts'

/** Characters a second: a calm pace for reading aloud from across the room. */
const PACE = 9
/** Mean width of a character of running headlines, in parts of the font size. */
const ADVANCE: Readonly<Record<Direction, number>> = { rtl: 0.43, ltr: 0.48 }

/** So that importing the class is harmless where there is no page, as on a server. */
const Base = globalThis.HTMLElement ?? class {}

/**
 * `<news-ticker src="https://your.server/" ticker="world">`: a rundown as a crawl that is right in both directions, can be paused and
 * never restarts. Without `src` give it a `document` or `items`. See the README for attributes, parts, keys and events.
 */
export class NewsTicker extends Base {
  static readonly observedAttributes = ['src', 'ticker', 'lang', 'dir', 'pace', 'mode', 'paused']

  readonly #root = this.attachShadow({ mode: 'open', delegatesFocus: true })
  readonly #zones = makeZones(this.#root)
  readonly #resizes = new ResizeObserver(() => this.#motion?.fit())
  readonly #reduced = matchMedia('(prefers-reduced-motion: reduce)')
  #isNamed: boolean | undefined
  #document: TickerDocument | undefined
  #shown: readonly ItemDocument[] | undefined
  #motion: Motion | undefined
  #connection: Connection | undefined
  #stream: AbortController | undefined
  #life: AbortController | undefined

  constructor() {
    super()
    this.#root.adoptedStyleSheets = [sharedSheet()]
    const { pause, previous, next } = this.#zones
    pause.onclick = () => (this.paused = !this.paused)
    previous.onclick = () => this.step(-1)
    next.onclick = () => this.step(1)
    this.#root.addEventListener('keydown', event => this.#press(event as KeyboardEvent))
  }

  /** The rundown shown. Setting it changes what enters next; what is on screen moves on undisturbed. */
  get document(): TickerDocument | undefined {
    return this.#document
  }

  set document(next: TickerDocument | undefined) {
    this.#document = next
    this.#show()
  }

  /** The items of the rundown; set them where there is no server. */
  get items(): readonly ItemDocument[] {
    return this.#document?.items ?? []
  }

  set items(items: readonly ItemDocument[]) {
    const ticker = { id: '', name: '', language: this.#language, direction: this.#direction }
    this.document = { version: 1, seq: 0, at: '', ticker, ...this.#document, items }
  }

  get paused(): boolean {
    return this.hasAttribute('paused')
  }

  set paused(paused: boolean) {
    this.toggleAttribute('paused', paused)
  }

  /** Stops, and brings the next (1) or previous (-1) item to where reading begins. */
  step(by: 1 | -1): void {
    this.paused = true
    const item = this.#motion?.step(by)
    if (item) setText(this.#zones.news, itemWords(item, this.#markWords))
  }

  connectedCallback(): void {
    this.#life = new AbortController()
    const { signal } = this.#life
    this.role ??= 'region'
    // A name that the page gave stays.
    this.#isNamed ??= this.ariaLabel !== null
    document.addEventListener('visibilitychange', () => this.#hold(), { signal })
    document.fonts.addEventListener('loadingdone', () => this.#motion?.fit(), { signal })
    this.#reduced.addEventListener('change', () => this.#restart(), { signal })
    tellTime(this.#zones.clock, () => this.#showConnection(), signal)
    this.#resizes.observe(this.#zones.line)
    this.#restart()
    this.#follow()
  }

  disconnectedCallback(): void {
    this.#life?.abort()
    this.#stream?.abort()
    this.#resizes.disconnect()
    this.#motion?.clear()
    this.#motion = undefined
  }

  attributeChangedCallback(name: string, before: string | null, after: string | null): void {
    if (!this.#motion || before === after) return
    if (name === 'src' || name === 'ticker') this.#follow()
    else if (name === 'paused') this.#hold()
    else if (name === 'mode') this.#restart()
    else {
      this.#show()
      this.#motion.fit()
    }
  }

  get #language(): Language {
    return toLanguage(this.lang || this.#document?.ticker.language || document.documentElement.lang)
  }

  /** As the ticker reads, unless the page says otherwise. */
  get #direction(): Direction {
    const given = this.getAttribute('dir')
    if (given === 'rtl' || given === 'ltr') return given
    return this.#document?.ticker.direction ?? (this.#language === 'ar' ? 'rtl' : 'ltr')
  }

  get #pace(): number {
    return Math.max(1, Number(this.getAttribute('pace')) || PACE)
  }

  #markWords: MarkWords = name => {
    const lang = this.#language
    return { text: words.texts[name][lang], lang, dir: lang === 'ar' ? 'rtl' : 'ltr' }
  }

  #follow(): void {
    this.#stream?.abort()
    this.#connection = undefined
    this.#showConnection()
    const src = this.getAttribute('src')
    if (src === null) return
    this.#stream = new AbortController()
    const base = new URL(src.replace(/\/*$/, '/'), document.baseURI)
    void followTicker(
      base,
      {
        document: next => void (this.document = next),
        connection: connection => {
          this.#connection = connection
          this.#showConnection()
        },
      },
      this.#stream.signal,
      { ticker: this.getAttribute('ticker') ?? undefined },
    )
  }

  /** Begins to move, or to flip where the page or the viewer wants no motion. */
  #restart(): void {
    const { line, window, quiet } = this.#zones
    const flips = this.getAttribute('mode') === 'flip' || this.#reduced.matches
    this.#motion?.clear()
    line.className = flips ? 'line flip' : 'line crawl'
    const make = (item: ItemDocument): HTMLElement => makeItem(item, this.#markWords, this.#choose)
    const ended = (): void => {
      quiet.hidden = !this.#document || this.items.length > 0
    }
    this.#motion = flips
      ? createFlip(window, make, () => this.#pace, ended)
      : createCrawl(window, make, () => this.#track(), ended)
    this.#shown = undefined
    this.#show()
  }

  #track(): Track {
    const { line, window } = this.#zones
    const direction = this.#direction
    const advance = parseFloat(getComputedStyle(this).fontSize) * ADVANCE[direction]
    const speed = speedFor(this.#pace, advance, devicePixelRatio)
    return { left: line.offsetLeft, width: window.clientWidth, speed, direction }
  }

  /** Brings everything but the moving line up to date at once, and the line from its next item on. */
  #show(): void {
    if (!this.#motion) return
    const { bar, label, line, list, quiet, pause, previous, next, news } = this.#zones
    const { texts } = words
    const lang = this.#language
    const { items } = this
    const breaking = items.filter(item => item.breaking)
    const known = this.#shown ?? items
    const fresh = breaking.filter(({ id }) => !known.some(item => item.id === id && item.breaking))
    if (this.#document) this.#shown = items

    bar.dir = this.#direction
    bar.lang = lang
    if (!this.#isNamed) this.ariaLabel = texts.label[lang]
    line.ariaLabel = list.ariaLabel = texts.list[lang]
    previous.title = texts.previous[lang]
    next.title = texts.next[lang]
    // Red only for what is sure: of several alerts one that is decides. The line says that a flash has one source.
    const sure = breaking.some(item => item.alert.state === 'breaking')
    const state = sure ? 'breaking' : breaking[0] ? 'unconfirmed' : ''
    // For styles of the page around it.
    this.setAttribute('alert', state)
    label.className = `label ${state}`
    setText(label, state ? texts.breaking[lang] : (this.#document?.ticker.name ?? ''))
    label.hidden = !label.textContent
    pause.hidden = previous.hidden = next.hidden = items.length === 0
    setText(quiet, texts.quiet[lang])
    quiet.hidden ||= items.length > 0
    this.#motion.show(
      items,
      fresh.map(({ id }) => id),
    )
    tellReaders(list, items, this.#markWords, this.#choose)
    const told = fresh.map(item => itemWords(item, this.#markWords)).join('\n')
    if (told)
      setText(
        news,
        texts.added[lang].replace('{line}', () => told),
      )
    this.#hold()
  }

  /** Stands where the viewer wants it, and where nobody looks: nothing is made up for afterwards. */
  #hold(): void {
    const { paused } = this
    if (paused || document.hidden) this.#motion?.hold()
    else this.#motion?.release()
    const { pause } = this.#zones
    pause.title = words.texts[paused ? 'resume' : 'pause'][this.#language]
    pause.querySelector('path')?.setAttribute('d', paused ? 'M4 3v10l8-5z' : 'M5 2v12M11 2v12')
  }

  #showConnection(): void {
    const { status } = this.#zones
    const line = this.#connection
    status.hidden = line?.kind !== 'away'
    if (line?.kind === 'away') setText(status, awayWords(line.since, this.#language))
  }

  readonly #choose = (chosen: ItemDocument, event: Event): void => {
    const item = this.items.find(({ id }) => id === chosen.id) ?? chosen
    if (!this.dispatchEvent(new NewsTickerItemEvent(item))) event.preventDefault()
  }

  #press(event: KeyboardEvent): void {
    const { key, target } = event
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const onward = this.#direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight'
    const isLine = target === this.#zones.line
    if (key === 'ArrowLeft' || key === 'ArrowRight') this.step(key === onward ? 1 : -1)
    else if (key === ' ' && isLine) this.paused = !this.paused
    else if (key === 'Enter' && isLine) this.#open()
    else return
    event.preventDefault()
  }

  #open(): void {
    const item = this.#motion?.current
    if (!item) return
    const event = new Event('choose', { cancelable: true })
    this.#choose(item, event)
    const url = webAddress(item)
    if (url && !event.defaultPrevented) open(url, '_blank', 'noopener,noreferrer')
  }
}
