/** Serves any number of feeds on this machine for the bench of polls: its own process, so that only ours is measured. */
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A feed has something new once in so many minutes of a clock that runs faster; it shows what came since the start. */
const started = Date.now()
const speed = Number(process.argv[2])

const server = createServer((request, response) => {
  const number = Number(/(\d+)$/.exec(request.url ?? '')?.[1] ?? 0)
  const now = started + (Date.now() - started) * speed
  const gap = [5, 20, 60, 240][number % 4]! * 60_000
  const newest = Math.floor((now + number * 7919) / gap)
  const etag = `"${newest}"`
  // One in five publishers has never heard of validators.
  const validates = number % 5 !== 0
  if (validates && request.headers['if-none-match'] === etag) return response.writeHead(304).end()
  const items = Array.from({ length: 10 }, (_, n) => {
    const at = new Date((newest - n) * gap - number * 7919)
    if (+at < started) return ''
    return `<item><guid>${newest - n}</guid><title>خبر ${newest - n} من المصدر ${number} عن افتتاح مشروع ${(number * 31 + newest - n) % 9973}</title><link>https://h.example/${number}/${newest - n}</link><pubDate>${at.toUTCString()}</pubDate></item>`
  })
  response.writeHead(200, { 'content-type': 'application/rss+xml', ...(validates && { etag }) })
  return response.end(
    `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0"><channel><title>${number}</title>${items.join('')}</channel></rss>`,
  )
})
server.listen(0, '127.0.0.1', () => process.send?.((server.address() as AddressInfo).port))
