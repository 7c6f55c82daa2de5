import type { DatabaseSync } from 'node:sqlite'
import type { Bearing, Decision, StoryVerb } from '@shareet/core/desk'
import { articleId, instant, storyId, tickerId } from '@shareet/core/values'
import type { DecisionStore } from '../../ports/index.ts'
import { reading, transaction } from './transaction.ts'

const PRUNE_LIMIT = 10_000

interface DecisionRow {
  ticker: string
  verb: string
  story: string | null
  article: string | null
  by: string
  at: number
  bearing: string | null
}

export function createDecisionStore(database: DatabaseSync): DecisionStore {
  const insert = database.prepare(
    'INSERT INTO decision (ticker, verb, story, article, by, at, bearing) VALUES (?,?,?,?,?,?,?)',
  )
  const selectLast = database.prepare(
    'SELECT * FROM (SELECT * FROM decision WHERE ticker = ? ORDER BY number DESC LIMIT ?) ORDER BY number',
  )
  const deleteOld = database.prepare(
    'DELETE FROM decision WHERE number IN (SELECT number FROM decision WHERE at < ? ORDER BY at LIMIT ?)',
  )
  return {
    append: async decision =>
      transaction(database, () => {
        const { ticker, verb, by, at } = decision
        if (decision.verb === 'forget') insert.run(ticker, verb, null, null, by, at, null)
        else {
          const { story, article, bearing } = decision
          insert.run(ticker, verb, story, article, by, at, bearing && JSON.stringify(bearing))
        }
      }),
    last: async (ticker, limit) =>
      reading(() => (selectLast.all(ticker, limit) as unknown as DecisionRow[]).map(decisionOf)),
    prune: async before =>
      transaction(database, () => Number(deleteOld.run(before, PRUNE_LIMIT).changes)),
  }
}

function decisionOf({ ticker, verb, story, article, by, at, bearing }: DecisionRow): Decision {
  const ordered = { ticker: tickerId(ticker), by, at: instant(at) }
  if (story === null || article === null) return { ...ordered, verb: 'forget' }
  return {
    ...ordered,
    verb: verb as StoryVerb,
    story: storyId(story),
    article: articleId(article),
    bearing: bearing === null ? null : (JSON.parse(bearing) as Bearing),
  }
}
