/**
 * `node tools/make-letter-groups.ts FOLDER`: counts the letter groups of the languages whose script does not tell them, one text file a
 * language (`sw.txt`), a sentence a line, and writes them where the language detector reads them. What is in the tree
 * was made from the Universal Declaration of Human Rights and from the translated messages of free office software.
 */
import { readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { cutGroups } from '../packages/core/src/language/letter-groups/cut-groups.ts'

/** Groups kept of a language; those that say most of it against the others. */
const KEPT = Number(process.argv[3] ?? 1800)
/** Steps of the logarithm of a share, in nats, and how many there are; what is rarer than the last is not kept. */
const STEP = 0.5
const STEPS = 20
const TARGET = 'packages/core/src/language/letter-groups/letter-groups.ts'

const folder = process.argv[2]
if (folder === undefined)
  throw new Error('Which folder of texts? node tools/make-letter-groups.ts FOLDER')

const languages = readdirSync(folder)
  .filter(file => file.endsWith('.txt'))
  .map(file => file.slice(0, -4))
  .toSorted()
const counts = new Map<string, Map<string, number>>()
const everywhere = new Map<string, number>()
for (const language of languages) {
  const own = new Map<string, number>()
  let total = 0
  for (const line of readFileSync(join(folder, `${language}.txt`), 'utf8').split('\n'))
    for (const group of cutGroups(line)) {
      own.set(group, (own.get(group) ?? 0) + 1)
      total++
    }
  for (const [group, count] of own) {
    const share = count / total
    own.set(group, share)
    everywhere.set(group, (everywhere.get(group) ?? 0) + share / languages.length)
  }
  counts.set(language, own)
}

const lines = languages.map(language => {
  const own = counts.get(language) ?? new Map<string, number>()
  const steps: string[][] = Array.from({ length: STEPS }, () => [])
  const ranked = [...own]
    // How often it is seen, and how much more than elsewhere.
    .map(
      ([group, share]) =>
        [
          group,
          share,
          share * (0.15 + Math.log(share / (everywhere.get(group) ?? share))),
        ] as const,
    )
    .filter(([, share]) => share > Math.exp(-3 - STEP * STEPS))
    .sort((a, b) => b[2] - a[2] || (a[0] < b[0] ? -1 : 1))
  const common = [...own]
    .sort((a, b) => b[1] - a[1])
    .slice(0, KEPT / 3)
    .map(([group]) => group)
  const kept = new Set([...common, ...ranked.slice(0, KEPT).map(([group]) => group)])
  for (const [group, share] of [...own].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))) {
    if (!kept.has(group)) continue
    const step = Math.min(STEPS - 1, Math.max(0, Math.floor((-3 - Math.log(share)) / STEP)))
    steps[step]?.push(group)
  }
  return `  ${language}: '${steps.map(groups => groups.join(' ')).join('|')}',`
})
writeFileSync(
  TARGET,
  `/**
 * Made by tools/make-letter-groups.ts; not written by hand. By language its letter groups, commonest first, in steps of
 * e^-0.5 of their share parted by \`|\`, from e^-3 down.
 */
export const LETTER_GROUPS: Readonly<Record<string, string>> = {
${lines.join('\n')}
}
`,
)
