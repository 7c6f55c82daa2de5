import { NEWS } from './news.ts'
import { SPORT } from './sport.ts'

/** The columns of the tables after the idea, by language. */
export const COLUMNS = ['en', 'ar', 'fr', 'es', 'pt', 'de', 'ru', 'sl', 'tr', 'fa'] as const

/** All tables of ideas, one idea a row: its key, then its words by column. */
export const TABLES = [SPORT, NEWS] as const
