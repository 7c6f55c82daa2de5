import { fetcherContract } from '../../ports/fetcher.contract.ts'
import type { SamplePage } from '../../ports/fetcher.contract.ts'
import type { FetchFailure, FetchedDocument } from '../../ports/index.ts'
import { createMemoryFetcher } from './index.ts'

const address = (page: string): string => `https://memory.example/${page}`

fetcherContract('memory fetcher', async pages => {
  const table = new Map<string, FetchedDocument | FetchFailure>()
  for (const [name, page] of Object.entries(pages)) table.set(address(name), answerOf(name, page))
  return { fetcher: createMemoryFetcher(table), addressOf: address }
})

function answerOf(name: string, page: SamplePage): FetchedDocument | FetchFailure {
  if (page === 410) return { kind: 'gone', detail: `${name} is gone for good` }
  if (typeof page === 'number')
    return {
      kind: 'http-status',
      detail: `${name} answers ${page}`,
      status: page,
      retryAfterSeconds: null,
    }
  const { body, ...headers } = page
  return {
    kind: 'document',
    body: new TextEncoder().encode(body),
    wireBytes: body.length,
    language: null,
    link: null,
    ...headers,
    finalUrl: address(name),
    permanentUrl: null,
    maxAgeSeconds: null,
  }
}
