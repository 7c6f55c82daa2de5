import type { Newsroom } from '@shareet/core'
import { canonicalUrl } from '@shareet/core/articles'
import { toComparisonDocument } from '@shareet/core/publish'
import { failure, success } from '@shareet/core/values'
import type { Result } from '@shareet/core/values'
import type { ComparisonDocument } from '@shareet/protocol'
import type { Archive, StoredReport } from '../ports/index.ts'

/**
 * Why two kept articles, named by id or address, are or are not reports of one event. Live ones are weighed with the
 * words as they were when they came, past ones as they would be now. The failure is the name that is not kept.
 */
export async function explainArticles(
  newsroom: Newsroom,
  archive: Archive,
  names: readonly [string, string],
): Promise<Result<ComparisonDocument, string>> {
  const [a, b] = [await reportAt(archive, names[0]), await reportAt(archive, names[1])]
  if (!a || !b) return failure(a ? names[1] : names[0])
  const why = newsroom.stories.explainPair(a, b)
  return success(
    toComparisonDocument({ report: a, story: a.story }, { report: b, story: b.story }, why),
  )
}

async function reportAt(archive: Archive, name: string): Promise<StoredReport | undefined> {
  const found = await archive.reportAt(name)
  const address = found ? null : canonicalUrl(name)
  return address === null ? found : archive.reportAt(address)
}
