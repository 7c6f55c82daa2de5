import { messageFrom, page } from '@shareet/catalogue'
import type { Language } from '@shareet/catalogue'
import type { TickerHead } from '@shareet/protocol'
import { make } from '../dom/make.ts'
import { addressOf } from '../preferences/asked-ticker.ts'

/** The way to the server's other tickers: a link each. Hidden where there is one. */
export interface TickerSwitch {
  readonly root: HTMLElement
  /** `current` is the id of the ticker that is shown. */
  readonly update: (tickers: readonly TickerHead[], current: string | undefined) => void
}

export function createTickerSwitch(lang: Language): TickerSwitch {
  const root = make('nav', {
    class: 'tickers',
    'aria-label': messageFrom(page, lang, 'tickers'),
    hidden: true,
  })
  let shown = ''
  return {
    root,
    update(tickers, current) {
      root.hidden = tickers.length < 2
      const next = JSON.stringify([tickers, current])
      if (root.hidden || next === shown) return
      shown = next
      root.replaceChildren(...tickers.map(ticker => linkTo(ticker, ticker.id === current)))
    },
  }
}

const linkTo = ({ id, name, language, direction }: TickerHead, isCurrent: boolean): HTMLElement =>
  make(
    'a',
    {
      class: 'quiet-button',
      href: addressOf(id),
      lang: language,
      dir: direction,
      'aria-current': isCurrent ? 'page' : null,
    },
    name,
  )
