/**
 * `node tools/make-letter-groups.ts FOLDER`: makes the letter groups by which languages of one script are told apart
 * from the language models of Lingua (github.com/pemistahl/lingua-rs, Apache-2.0), unpacked as `FOLDER/sw/trigrams.json`.
 * Lingua counted them in a million sentences of news and web pages for most languages.
 */
import { writeFileSync } from 'node:fs'
import { chooseGroups } from './letter-groups/choose-groups.ts'
import { readLingua } from './letter-groups/read-lingua.ts'
import { tabulate } from './letter-groups/tabulate.ts'
import { writeGroups } from './letter-groups/write-groups.ts'

/** Languages by script, likes beside likes, so that a group's languages stand close together; and groups kept. */
const SCRIPTS = {
  latin: {
    languages:
      'bs hr sl cs sk pl lt lv et fi hu sq ro it la es ca pt fr eo eu tr az en de nl af da nb nn sv is cy ga vi id ms tl mi sw sn lg so zu xh ts st tn yo',
    kept: 60_000,
  },
  cyrillic: { languages: 'ru uk be bg mk sr kk mn', kept: 12_000 },
  devanagari: { languages: 'hi mr', kept: 2_000 },
} as const
const TARGET = 'packages/core/src/language/letter-groups'

const folder = process.argv[2]
if (folder === undefined)
  throw new Error('Which folder of models? node tools/make-letter-groups.ts FOLDER')

for (const [script, { languages, kept }] of Object.entries(SCRIPTS)) {
  const tags = languages.split(' ')
  const table = tabulate(tags, tag => readLingua(folder, tag))
  writeFileSync(
    `${TARGET}/${script}-groups.ts`,
    writeGroups(script, table, chooseGroups(table, kept)),
  )
}
