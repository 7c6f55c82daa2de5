import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { FetchFailure, FetchedDocument, Fetcher, NotModified } from './index.ts'

/** A page as the world holds it. A number is the status of a page that is not there. */
export type SamplePage =
  | {
      readonly body: string
      readonly contentType: string
      readonly etag: string | null
      readonly lastModified: string | null
    }
  | number

interface FetcherUnderTest {
  readonly fetcher: Fetcher
  /** Where the page of that name is; a name without a page is nowhere. */
  readonly addressOf: (page: string) => string
}

const pages = {
  tagged: {
    body: 'خبر',
    contentType: 'text/plain; charset=utf-8',
    etag: '"v1"',
    lastModified: null,
  },
  dated: {
    body: 'news',
    contentType: 'text/plain',
    etag: null,
    lastModified: 'Mon, 22 Jun 2026 12:00:00 GMT',
  },
  gone: 410,
  missing: 404,
} satisfies Record<string, SamplePage>

const { signal } = new AbortController()

/** What every fetcher keeps to. `open` puts the pages into the fetcher's world. */
export function fetcherContract(
  name: string,
  open: (pages: Readonly<Record<string, SamplePage>>) => Promise<FetcherUnderTest>,
): void {
  const ask = async (
    page: string,
    known: { etag?: string; lastModified?: string } = {},
  ): Promise<FetchedDocument | NotModified | FetchFailure> => {
    const { fetcher, addressOf } = await open(pages)
    const answer = await fetcher.fetch({ url: addressOf(page), ...known }, signal)
    return answer.ok ? answer.value : answer.error
  }

  test(`${name}: a document comes with its bytes, type and validators`, async () => {
    const answer = await ask('tagged')

    assert.ok(answer.kind === 'document')
    assert.equal(new TextDecoder().decode(answer.body), 'خبر')
    assert.equal(answer.contentType, 'text/plain; charset=utf-8')
    assert.equal(answer.etag, '"v1"')
    assert.equal(answer.lastModified, null)
    assert.equal(answer.permanentUrl, null)
  })

  test(`${name}: a document that we have already is not sent again`, async () => {
    const answers = [
      await ask('tagged', { etag: '"v1"' }),
      await ask('dated', { lastModified: pages.dated.lastModified }),
      await ask('tagged', { etag: '"v0"' }),
    ]

    assert.deepEqual(
      answers.map(({ kind }) => kind),
      ['not-modified', 'not-modified', 'document'],
    )
  })

  test(`${name}: what is not to be had is a failure with its kind and a sentence`, async () => {
    const answers = [await ask('gone'), await ask('missing'), await ask('no such host')]

    assert.deepEqual(
      answers.map(({ kind }) => kind),
      ['gone', 'http-status', 'unreachable'],
    )
    for (const answer of answers) assert.ok('detail' in answer && answer.detail.length > 10)
  })

  test(`${name}: an aborted fetch rejects with the reason it was given`, async () => {
    const { fetcher, addressOf } = await open(pages)
    const reason = new Error('closing time')

    const fetching = fetcher.fetch({ url: addressOf('tagged') }, AbortSignal.abort(reason))

    await assert.rejects(fetching, reason)
  })
}
