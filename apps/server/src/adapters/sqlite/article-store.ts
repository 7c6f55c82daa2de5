import type { DatabaseSync } from 'node:sqlite'
import { DAY } from '@shareet/core/values'
import type { ArticleStore, FiledReport, StoredAnswer } from '../../ports/index.ts'
import {
  ARTICLE_COLUMNS,
  articleOf,
  articleValues,
  sharedPublishers,
  storedReportOf,
} from './article-row.ts'
import type { ArticleRow } from './article-row.ts'
import { prepareFile } from './archive.ts'
import { prepareRegroupings } from './regroupings.ts'
import { prepareSaveState } from './source-state-store.ts'
import { reading, transaction } from './transaction.ts'

/** Rows read at once when loading: other work gets its turn in between. */
const PAGE_ROWS = 500

/** Most rows forgotten at one call of `prune`. */
const PRUNE_LIMIT = 10_000

/** Answers kept at most, and for a day at most. */
const MOST_ANSWERS = 10_000

/** An address is known to all sources, so it is filed under none. */
const ANY_SOURCE = ''

export function createArticleStore(database: DatabaseSync): ArticleStore {
  const selectByKey = database.prepare(
    `SELECT ${ARTICLE_COLUMNS} FROM article
     WHERE filing = (SELECT filing FROM article_key WHERE source = ? AND name = ?)`,
  )
  const selectById = database.prepare(`SELECT ${ARTICLE_COLUMNS} FROM article WHERE id = ?`)
  const selectFirst = database.prepare(
    'SELECT min(filing) AS filing FROM article WHERE first_seen >= ?',
  )
  const selectPage = database.prepare(
    `SELECT ${ARTICLE_COLUMNS} FROM article WHERE filing >= ? AND first_seen >= ? ORDER BY filing LIMIT ?`,
  )
  const deleteOld = database.prepare(
    'DELETE FROM article WHERE filing IN (SELECT filing FROM article WHERE first_seen < ? ORDER BY first_seen LIMIT ?)',
  )
  const updateAlsoFrom = database.prepare('UPDATE article SET also_from = ? WHERE id = ?')
  const updateStory = database.prepare('UPDATE article SET story = ? WHERE id = ?')
  const saveAnswer = database.prepare('INSERT OR REPLACE INTO answer VALUES (?, ?, ?, ?)')
  const dropAnswers = database.prepare(
    'DELETE FROM answer WHERE at < ? OR key IN (SELECT key FROM answer ORDER BY at DESC LIMIT -1 OFFSET ?)',
  )
  const selectAnswer = database.prepare('SELECT * FROM answer WHERE key = ?')
  const regroupings = prepareRegroupings(database)
  const save = prepareSave(database)
  const saveState = prepareSaveState(database)

  const byKey = (source: string, name: string | null) => {
    if (name === null) return undefined
    const row = selectByKey.get(source, name) as unknown as ArticleRow | undefined
    return row && articleOf(row)
  }

  return {
    find: async (source, keys) =>
      reading(() => keys.map(({ url, guid }) => byKey(ANY_SOURCE, url) ?? byKey(source, guid))),
    get: async id =>
      reading(() => {
        const row = selectById.get(id) as unknown as ArticleRow | undefined
        return row && articleOf(row)
      }),
    commit: async ({ state, reports, joined = [], answer }) =>
      transaction(database, () => {
        saveState(state)
        for (const report of reports) save(report)
        for (const { id, alsoFrom = [] } of joined) updateAlsoFrom.run(JSON.stringify(alsoFrom), id)
        if (answer) {
          saveAnswer.run(answer.key, answer.said, answer.at, answer.answer)
          dropAnswers.run(answer.at - DAY, MOST_ANSWERS)
        }
      }),
    move: async done =>
      transaction(database, () => {
        for (const regrouping of done) {
          for (const article of regrouping.articles) updateStory.run(regrouping.story, article)
          regroupings.add(regrouping)
        }
      }),
    answerTo: async key =>
      reading(() => selectAnswer.get(key) as unknown as StoredAnswer | undefined),
    async *loadLive(since) {
      const publishers = sharedPublishers()
      let next = reading(() => selectFirst.get(since)?.['filing'] ?? null)
      while (typeof next === 'number') {
        const from = next
        const page = reading(
          () => selectPage.all(from, since, PAGE_ROWS) as unknown as ArticleRow[],
        )
        for (const row of page) yield storedReportOf(row, publishers)
        const last = page.at(-1)
        next = last && page.length === PAGE_ROWS ? last.filing + 1 : null
      }
    },
    prune: async before =>
      transaction(database, () => {
        regroupings.forget(before)
        return Number(deleteOld.run(before, PRUNE_LIMIT).changes)
      }),
  }
}

function prepareSave(database: DatabaseSync): (report: FiledReport) => void {
  const upsert = database.prepare(`
    INSERT INTO article (id, source, publisher, url, title, text, published, published_trust, first_seen,
      revision, digest, declared_language, reading, story, copy_of, also_from, details, joined_score)
    VALUES (:id, :source, :publisher, :url, :title, :text, :published, :published_trust, :first_seen,
      :revision, :digest, :declared_language, :reading, :story, :copy_of, :also_from, :details, :joined_score)
    ON CONFLICT (id) DO UPDATE SET publisher = excluded.publisher, url = excluded.url, title = excluded.title,
      text = excluded.text, published = excluded.published, published_trust = excluded.published_trust,
      revision = excluded.revision, digest = excluded.digest, declared_language = excluded.declared_language,
      reading = excluded.reading, story = excluded.story, copy_of = excluded.copy_of,
      also_from = excluded.also_from, details = excluded.details,
      joined_score = coalesce(excluded.joined_score, joined_score)
    RETURNING filing`)
  const insertKey = database.prepare(
    'INSERT INTO article_key (source, name, filing) VALUES (?, ?, ?) ON CONFLICT DO NOTHING',
  )
  const file = prepareFile(database)
  return report => {
    const filing = Number(upsert.get(articleValues(report))?.['filing'])
    file(filing, report.article, report.reading.language)
    const { url, guid } = report.keys
    if (url !== null) insertKey.run(ANY_SOURCE, url, filing)
    if (guid !== null) insertKey.run(report.article.source, guid, filing)
  }
}
