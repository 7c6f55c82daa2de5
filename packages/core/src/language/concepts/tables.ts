import { BUSINESS } from './business.ts'
import { CONFLICT } from './conflict.ts'
import { JUSTICE } from './justice.ts'
import { NEWS } from './news.ts'
import { POLITICS } from './politics.ts'
import { SPORT } from './sport.ts'
import { TECHNOLOGY } from './technology.ts'

/** The columns of the tables after the idea, by language. */
export const COLUMNS = ['en', 'ar', 'fr', 'es', 'pt', 'de', 'ru', 'sl', 'tr', 'fa'] as const

/** All tables of ideas, one idea a row: its key, then its words by column. Narrow ideas stand before wide ones. */
export const TABLES = [POLITICS, CONFLICT, JUSTICE, BUSINESS, TECHNOLOGY, SPORT, NEWS] as const
