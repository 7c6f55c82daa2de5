import type { DatabaseSync } from 'node:sqlite'
import type { Article } from '@shareet/core/articles'
import { archiveWords } from '@shareet/core/archive'
import type { ArchiveWords } from '@shareet/core/archive'
import { storyId } from '@shareet/core/values'
import type { Archive, ArchiveHit } from '../../ports/index.ts'
import { ARTICLE_COLUMNS, articleOf, storedReportOf } from './article-row.ts'
import type { ArticleRow } from './article-row.ts'
import { matchExpression } from './match-expression.ts'
import { prepareRegroupings } from './regroupings.ts'
import { reading, transaction } from './transaction.ts'

/** What a word counts in a headline, in a text, and in both where only its stem is the same. */
const WEIGHTS = '6, 1, 4, 0.7'
/** Articles compared at most, the newest of those that match: a word that is everywhere must not hold up the stream. */
const RANKED = 20_000

export function createArchive(database: DatabaseSync): Archive {
  const selectNewest = database.prepare('SELECT max(filing) AS newest FROM archive')
  const match = database.prepare(`
    SELECT filing, language FROM (
      SELECT archive.filing, language, published, bm25(archive_word, ${WEIGHTS}) AS score
      FROM archive_word JOIN archive ON archive.filing = archive_word.rowid
      WHERE archive_word MATCH :expression AND archive_word.rowid <= :newest
        AND (:language IS NULL OR language = :language)
        AND (:from IS NULL OR published >= :from) AND (:to IS NULL OR published < :to)
      ORDER BY archive_word.rowid DESC LIMIT ${RANKED}
    ) ORDER BY score, published DESC, filing DESC LIMIT :limit OFFSET :skip`)
  const selectRow = database.prepare(`SELECT ${ARTICLE_COLUMNS} FROM article WHERE filing = ?`)
  const selectStory = database.prepare(
    `SELECT ${ARTICLE_COLUMNS} FROM article WHERE story = ? ORDER BY filing`,
  )
  const countMissing = database.prepare(
    'SELECT (SELECT count(*) FROM article) - (SELECT count(*) FROM archive) AS missing',
  )
  const selectMissing = database.prepare(`
    SELECT ${ARTICLE_COLUMNS}, json_extract(reading, '$.language') AS language FROM article
    WHERE filing < ? AND NOT EXISTS (SELECT 1 FROM archive WHERE archive.filing = article.filing)
    ORDER BY filing DESC LIMIT ?`)
  const selectAt = database.prepare(
    `SELECT ${ARTICLE_COLUMNS} FROM article WHERE id = :name OR url = :name ORDER BY id = :name DESC, filing LIMIT 1`,
  )
  const regroupings = prepareRegroupings(database)
  const file = prepareFile(database)
  let below = Number.MAX_SAFE_INTEGER

  return {
    search: async ({ query, language, from, to, limit, after }) =>
      reading(() => {
        const { skip, newest } = after ?? {
          skip: 0,
          newest: Number(selectNewest.get()?.['newest'] ?? 0),
        }
        const found = match.all({
          expression: matchExpression(query),
          newest,
          language,
          from,
          to,
          limit: limit + 1,
          skip,
        }) as unknown as readonly { filing: number; language: string }[]
        const hits = found.slice(0, limit).map((row): ArchiveHit => {
          const stored = selectRow.get(row.filing) as unknown as ArticleRow
          return {
            article: articleOf(stored),
            language: row.language,
            story: storyId(stored.story),
          }
        })
        return { hits, next: found.length > limit ? { skip: skip + limit, newest } : null }
      }),
    reportsOf: async story =>
      reading(() => {
        const rows = selectStory.all(story) as unknown as readonly ArticleRow[]
        return rows.map(row => storedReportOf(row))
      }),
    reportAt: async name =>
      reading(() => {
        const row = selectAt.get({ name }) as unknown as ArticleRow | undefined
        return row && storedReportOf(row)
      }),
    regroupingsOf: async story => reading(() => regroupings.of(story)),
    fill: async limit =>
      transaction(database, () => {
        if (Number(countMissing.get()?.['missing']) === 0) return 0
        const rows = selectMissing.all(below, limit) as unknown as (ArticleRow & {
          language: string
        })[]
        for (const row of rows) file(row.filing, articleOf(row), row.language)
        below = rows.at(-1)?.filing ?? below
        return rows.length
      }),
  }
}

/** Files an article, or what has become of it, in the archive. */
export function prepareFile(
  database: DatabaseSync,
): (filing: number, article: Article, language: string) => void {
  const put = database.prepare('INSERT OR REPLACE INTO archive VALUES (?, ?, ?)')
  const putWords = database.prepare(
    'INSERT OR REPLACE INTO archive_word (rowid, title, text, title_stem, text_stem) VALUES (?, ?, ?, ?, ?)',
  )
  return (filing, { title, text, published }, language) => {
    const [ofTitle, ofText] = [archiveWords(title, language), archiveWords(text, language)]
    put.run(filing, language, published)
    putWords.run(filing, wordsOf(ofTitle), wordsOf(ofText), stemsOf(ofTitle), stemsOf(ofText))
  }
}

const wordsOf = ({ words }: ArchiveWords): string => words.join(' ')

const stemsOf = ({ stems }: ArchiveWords): string => stems.flat().join(' ')
