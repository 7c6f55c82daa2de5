/** What is written twice must say the same: tables in ARCHITECTURE.md, forbidden names, file lengths, the glossary. */
import { glob, readFile, writeFile } from 'node:fs/promises'
import { basename, join, resolve } from 'node:path'

const root = resolve(import.meta.dirname, '..')
const read = (file: string): Promise<string> => readFile(join(root, file), 'utf8')
const faults: string[] = []

const architecture = await read('ARCHITECTURE.md')
const tables = { imports: await importTable(), owners: await ownerTable() }
let rewritten = architecture
for (const [name, table] of Object.entries(tables)) {
  const pattern = new RegExp(`<!-- ${name} -->[\\s\\S]*?<!-- /${name} -->`)
  if (!pattern.test(rewritten)) faults.push(`ARCHITECTURE.md has no place for the table of ${name}`)
  rewritten = rewritten.replace(pattern, `<!-- ${name} -->\n\n${table}\n\n<!-- /${name} -->`)
}
if (rewritten !== architecture) {
  if (process.argv.includes('--write')) await writeFile(join(root, 'ARCHITECTURE.md'), rewritten)
  else faults.push('ARCHITECTURE.md differs from the code: run "node tools/find-drift.ts --write"')
}

const FORBIDDEN = /^(utils?|helpers?|common|misc|types|lib|manager|service|processor)(\.ts)?$/
const lengths: number[] = []
for await (const file of glob('{packages,apps,evals,bench,tools}/**/*.ts', {
  cwd: root,
  exclude: name => /node_modules|\bdist\b/.test(String(name)),
})) {
  for (const part of file.split('/'))
    if (FORBIDDEN.test(part)) faults.push(`${file}: "${part}" says nothing of what is inside`)
  if (!/\.(test|contract)\.ts$/.test(basename(file)))
    lengths.push((await read(file)).split('\n').length)
}
const mean = lengths.reduce((sum, each) => sum + each, 0) / lengths.length
if (mean > 100) faults.push(`source files have ${mean.toFixed(0)} lines on average; the bar is 100`)

for (const word of [
  'source',
  'publisher',
  'article',
  'copy',
  'reading',
  'story',
  'link',
  'signal',
  'importance',
  'line',
  'item',
  'ticker',
  'rundown',
  'decision',
  'outlet',
  'as-run log',
])
  if (!new RegExp(`^\\| \\*\\*${word}\\*\\* `, 'm').test(await read('docs/glossary.md')))
    faults.push(`docs/glossary.md lacks "${word}"`)

// What a source can fail with is told in three places: the code that fails, the words, and the page that helps.
const errors = await read('docs/errors.md')
const words = await read('packages/catalogue/src/areas/sources.ts')
for (const [, kind = ''] of words.matchAll(/'failure\.([a-z-]+)'/g))
  if (kind !== 'other' && !errors.includes(`| \`${kind}\` |`))
    faults.push(`docs/errors.md lacks the failure "${kind}"`)
for (const [, kind = ''] of errors.matchAll(/^\| `([a-z-]+)` \|/gm))
  if (!words.includes(`'failure.${kind}'`))
    faults.push(`docs/errors.md has the failure "${kind}", which has no words in the catalogue`)

for (const stage of [
  'values',
  'language',
  'archive',
  'sources',
  'articles',
  'reading',
  'stories',
  'importance',
  'ticker',
  'publish',
])
  await read(`packages/core/src/${stage}/README.md`).catch(() =>
    faults.push(`packages/core/src/${stage} has no README.md`),
  )

for (const fault of faults) console.log(fault)
console.log(`${lengths.length} source files, ${mean.toFixed(0)} lines on average`)
if (faults.length > 0) process.exitCode = 1

async function importTable(): Promise<string> {
  const parts = JSON.parse(await read('tools/boundaries.json')) as {
    part: string
    is: string
    may: string[]
  }[]
  const short = (path: string): string =>
    path
      .replace('packages/core/src/', 'core/')
      .replace('packages/core', 'core')
      .replace('packages/', '')
      .replace('apps/server/src', 'server')
      .replace('apps/', '')
  const rows = parts.map(
    ({ part, is, may }) =>
      `| \`${short(part)}\` | ${is.replace('<', '`<').replace('>', '>`')} | ${may.length === 0 ? 'nothing' : may.map(short).join(', ')} |`,
  )
  return ['| part | is | may import |', '| --- | --- | --- |', ...rows].join('\n')
}

/** Each table says in its own comment who writes it. */
async function ownerTable(): Promise<string> {
  const rows: string[] = []
  for await (const file of glob('apps/server/src/adapters/sqlite/migrations/*.sql', {
    cwd: root,
  })) {
    let owner = ''
    for (const line of (await read(file)).split('\n')) {
      owner = /^-- Written by (\S+)/.exec(line)?.[1] ?? owner
      const table = /^CREATE TABLE (\w+)/.exec(line)?.[1]
      if (table !== undefined) rows.push(`| \`${table}\` | ${owner} |`)
    }
  }
  return ['| table | only writer |', '| --- | --- |', ...rows].join('\n')
}
