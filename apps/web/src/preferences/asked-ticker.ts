/** Id of the ticker that the address asks for (`?ticker=world`); undefined for the server's first. */
export const askedTicker = (): string | undefined =>
  new URLSearchParams(location.search).get('ticker') ?? undefined

/** The page's own address with another ticker, and else as it is. */
export function addressOf(ticker: string): string {
  const url = new URL(location.href)
  url.searchParams.set('ticker', ticker)
  url.hash = ''
  return url.search
}
