import { ACCIDENTS } from './accidents.ts'
import { BODY } from './body.ts'
import { BUSINESS } from './business.ts'
import { CONFLICT } from './conflict.ts'
import { CRIME } from './crime.ts'
import { DEEDS } from './deeds.ts'
import { FAUNA } from './fauna.ts'
import { GAMES } from './games.ts'
import { HEALTH } from './health.ts'
import { JUSTICE } from './justice.ts'
import { MEALS } from './meals.ts'
import { NATURE } from './nature.ts'
import { NEWS } from './news.ts'
import { PEOPLE } from './people.ts'
import { PLACES } from './places.ts'
import { POLITICS } from './politics.ts'
import { SCIENCE } from './science.ts'
import { SPORT } from './sport.ts'
import { TECHNOLOGY } from './technology.ts'
import { TRANSPORT } from './transport.ts'
import { WEAPONS } from './weapons.ts'

/** The columns of the tables after the idea, by language. */
export const COLUMNS = ['en', 'ar', 'fr', 'es', 'pt', 'de', 'ru', 'sl', 'tr', 'fa'] as const

/** All tables of ideas, one idea a row: its key, then its words by column. No word of a language stands in two rows. */
export const TABLES = [
  SPORT,
  NEWS,
  POLITICS,
  CONFLICT,
  JUSTICE,
  BUSINESS,
  TECHNOLOGY,
  NATURE,
  HEALTH,
  PLACES,
  PEOPLE,
  GAMES,
  DEEDS,
  TRANSPORT,
  WEAPONS,
  ACCIDENTS,
  CRIME,
  FAUNA,
  MEALS,
  BODY,
  SCIENCE,
] as const

/** The keys of all ideas, in the order of the tables. */
export const CONCEPTS: readonly string[] = TABLES.flatMap(table =>
  table
    .trim()
    .split('\n')
    .map(row => row.slice(0, row.indexOf('|')).trim()),
)
