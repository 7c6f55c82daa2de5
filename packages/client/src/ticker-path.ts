/** Where a ticker's rundown is, seen from the server's address; the first ticker's without an id. */
export const tickerPath = (id: string | undefined): string =>
  id === undefined ? 'api/v1/ticker' : `api/v1/tickers/${encodeURIComponent(id)}`
